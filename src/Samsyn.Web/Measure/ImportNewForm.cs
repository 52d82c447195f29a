// Reads what somebody has said of the new indicators and places of a file, or tells all that must be mended.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using static System.FormattableString;

namespace Samsyn.Web.Measure;

/// <summary>What somebody has said of what a file brings.</summary>
/// <param name="Indicators">The new indicators, as they are wanted.</param>
/// <param name="Places">The new places, as they are wanted.</param>
/// <param name="Flaws">What must be mended first.</param>
public sealed record ImportAnswers(IReadOnlyList<NewIndicator> Indicators, IReadOnlyList<NewPlace> Places, IReadOnlyList<Flaw> Flaws);

/// <summary>Reads the form about what is new.</summary>
internal static class ImportNewForm
{
    private const int LongestName = 500;
    private const int LongestUnit = 100;

    /// <summary>The choice of a unit that is no share.</summary>
    public const string Mean = "mean";

    /// <summary>The choice of a share by another number than those in the list.</summary>
    public const string Other = "other";

    /// <summary>The shares in the list.</summary>
    public static IReadOnlyList<double> Scales { get; } = [100, 1_000, 10_000, 100_000, 1];

    /// <summary>The name of a field of the new indicator or place with a number.</summary>
    public static string Field(string what, int index) => Invariant($"{what}-{index}");

    /// <summary>How a scale is written in the form.</summary>
    public static string Written(double scale) => Invariant($"{scale}");

    /// <summary>What was said; what the form does not ask stays as it is thought to be.</summary>
    public static ImportAnswers Read(IFormCollection form, ImportReport report)
    {
        var flaws = new List<Flaw>();
        var indicators = report.Asked.Index().Select(pair => form.ContainsKey(Field("direction", pair.Index)) ? Indicator(form, pair.Index, pair.Item, flaws) : pair.Item).ToArray();
        var places = report.Places.Index().Select(pair => form.ContainsKey(Field("level", pair.Index)) ? Place(form, pair.Index, pair.Item) : pair.Item).ToArray();
        var all = report.All.Areas.Where(area => places.All(place => place.Area.Code != area.Code)).Concat(places.Select(place => place.Area)).ToArray();
        flaws.AddRange(places.Index().SelectMany(pair => PlaceCheck.Of(pair.Item.Area, all, what => Field(what, pair.Index))));
        return new(indicators, places, flaws);
    }

    private static NewIndicator Indicator(IFormCollection form, int index, NewIndicator asked, List<Flaw> flaws)
    {
        var name = Text(form, Field("title", index));
        if (name.Length is 0 or > LongestName)
        {
            flaws.Add(new(new Where.Field(Field("title", index)), name.Length == 0 ? FlawKind.Missing : FlawKind.TooLong, name, name.Length == 0 ? "name" : Invariant($"{LongestName}")));
        }

        var direction = Enum.TryParse<Direction>(form[Field("direction", index)], out var chosen) && Enum.IsDefined(chosen) ? chosen : asked.Indicator.Direction;
        var unit = UnitOf(form, index, asked.Indicator.Unit, flaws);
        return new(asked.Indicator with { Name = name == asked.Indicator.Name.In("sv") ? asked.Indicator.Name : LocalText.Same(name), Unit = unit, Direction = direction }, IndicatorReason.Said, IndicatorReason.Said);
    }

    private static Unit UnitOf(IFormCollection form, int index, Unit before, List<Flaw> flaws)
    {
        var choice = Text(form, Field("unit", index));
        if (Scales.Any(scale => Written(scale) == choice))
        {
            return new Unit.Share(Scales.First(scale => Written(scale) == choice));
        }

        if (choice == Other)
        {
            var rate = Text(form, Field("rate", index));
            if (Numeral.Read(rate, DecimalMark.Either) is > 0 and var number)
            {
                return new Unit.Share(number);
            }

            flaws.Add(new(new Where.Field(Field("rate", index)), FlawKind.NotANumber, rate, "100000"));
            return before;
        }

        var name = Text(form, Field("unit-name", index));
        if (choice != Mean)
        {
            flaws.Add(new(new Where.Field(Field("unit", index)), FlawKind.Missing));
        }
        else if (name.Length is 0 or > LongestUnit)
        {
            flaws.Add(new(new Where.Field(Field("unit-name", index)), name.Length == 0 ? FlawKind.Missing : FlawKind.TooLong, name, name.Length == 0 ? "" : Invariant($"{LongestUnit}")));
        }

        return new Unit.Mean(LocalText.Same(name));
    }

    private static NewPlace Place(IFormCollection form, int index, NewPlace place)
    {
        var level = Enum.TryParse<AreaLevel>(form[Field("level", index)], out var chosen) && Enum.IsDefined(chosen) ? chosen : place.Area.Level;
        var parent = Text(form, Field("parent", index));
        return place with { Area = place.Area with { Level = level, Parent = parent.Length == 0 ? null : parent }, Reason = level == place.Area.Level && parent == (place.Area.Parent ?? "") ? place.Reason : PlaceReason.Said };
    }

    private static string Text(IFormCollection form, string field) => form[field].ToString().Trim();
}
