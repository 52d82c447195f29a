// Two collaborations that differ in nothing but what is hidden: a few persons live in one municipality rather than in another.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Store;
using Samsyn.Web.Measure.Maps;

namespace Samsyn.Web.Tests.Measure.Protecting;

/// <summary>Two collaborations with the same places and the same figures, but for those that are hidden in both.</summary>
internal sealed class TwinTowns
{
    public const string Code = "FEW";

    /// <summary>The collaborations' names in addresses, equally long.</summary>
    public static readonly IReadOnlyList<string> Slugs = ["twin-one", "twin-two"];

    /// <summary>The codes of places whose own pages need not be looked at: another is like them.</summary>
    public static readonly IReadOnlyList<string> Spared = ["9904", "9905", "9906"];

    private static readonly Dimension[] Divisions =
    [
        new(Dimension.Sex, LocalText.Same("Sex"), false, [new("women", LocalText.Same("Women")), new("men", LocalText.Same("Men"))]),
        new("education", LocalText.Same("Schooling"), true, [new("short", LocalText.Same("Short")), new("middle", LocalText.Same("Middle")), new("long", LocalText.Same("Long"))]),
    ];

    private static readonly Indicator Rare = new(Code, LocalText.Same("Rare thing"), new Unit.Share(100), Direction.LowerIsBetter) { Source = "Register of rare things" };

    private static readonly Area[] Places =
        [new("99", "The county", AreaLevel.Region), .. Enumerable.Range(9901, 6).Select(code => new Area($"{code}", $"Town {code - 9900}", AreaLevel.Municipality, "99"))];

    // The years in which the first municipality has hardly anybody.
    private static readonly int[] Few = [2020, 2024];

    private readonly SamsynStore store;

    private TwinTowns(SamsynStore store, IReadOnlyList<Observation> one, IReadOnlyList<Observation> other) => (this.store, One, Other) = (store, one, other);

    /// <summary>The figures of the one.</summary>
    public IReadOnlyList<Observation> One { get; }

    /// <summary>The figures of the other.</summary>
    public IReadOnlyList<Observation> Other { get; }

    /// <summary>The latest figure that is hidden, and not the same in both.</summary>
    public ObservationKey Hidden { get; } = new(Code, "9901", Period.Year(Few[^1]), Stratum.Everyone);

    /// <summary>Puts both into a store.</summary>
    public static async Task<TwinTowns> In(SamsynStore store)
    {
        var (one, other) = Twins();
        var twins = new TwinTowns(store, one, other);
        foreach (var (slug, figures) in Slugs.Zip([one, other]))
        {
            var key = new CollaborationKey(slug);
            await store.Collaborations.Keep(new(key, slug, "The towns", Invented: true), default);
            await store.Areas.Keep(key, Places, default);
            await store.Boundaries.Keep(key, [.. ExampleBoundaries.Make(ExampleStore.County.Areas).Where(boundary => Places.Any(place => place.Code == boundary.Area))], default);
            await store.SimilarPlaces.Keep(key, [new("G", "Alike", [.. Places.Skip(1).Select(place => place.Code)]) { Source = "Nobody" }], default);
            await store.Dimensions.Keep(key, Divisions, default);
            await store.Indicators.Keep(key, [Rare], default);
            await store.Batches.Add(key, new("few.csv", "few", "test"), figures, default);
        }

        return twins;
    }

    /// <summary>Lets everything be seen, of both.</summary>
    public async Task Open()
    {
        foreach (var slug in Slugs)
        {
            await store.Rules.Keep(new(slug), new("") { Rule = Samsyn.Statistics.Disclosure.ProtectionRule.None }, default);
        }
    }

    // One person more in the first municipality and one less in another; tried until what is hidden is the same in both.
    private static (Observation[] One, Observation[] Other) Twins()
    {
        var cells = Cells();
        var one = Figures(cells);
        var shown = Shown(one);
        foreach (var place in Places.Skip(2))
        {
            foreach (var stratum in Finest())
            {
                var moved = new Dictionary<(string, int, Stratum), int>(cells);
                moved[("9901", Few[0], stratum)]++;
                moved[("9901", Few[1], stratum)]++;
                moved[(place.Code, Few[0], stratum)]--;
                moved[(place.Code, Few[1], stratum)]--;
                var other = Figures(moved);
                if (Shown(other).SequenceEqual(shown))
                {
                    return (one, other);
                }
            }
        }

        throw new InvalidOperationException("No move leaves what is shown as it was. Hide more, or choose other counts.");
    }

    /// <summary>The figures as they may be shown.</summary>
    private static Observation[] Shown(Observation[] kept)
    {
        var hidden = ProtectedFigures.Hidden(kept, new([Rare], Places, Divisions), SourceRule.Usual);
        return [.. kept.Select(figure => hidden.TryGetValue(figure.Key, out var withBase) ? ProtectedFigures.Withheld(figure, withBase) : figure)];
    }

    private static Stratum[] Finest() =>
    [
        .. from sex in Divisions[0].Subgroups
           from step in Divisions[1].Subgroups
           select Stratum.Of([(Dimension.Sex, sex.Code), ("education", step.Code)]),
    ];

    private static Dictionary<(string Area, int Year, Stratum Stratum), int> Cells()
    {
        var cells = new Dictionary<(string, int, Stratum), int>();
        foreach (var (index, place) in Places.Skip(1).Index())
        {
            foreach (var year in Enumerable.Range(2015, 10))
            {
                foreach (var (group, stratum) in Finest().Index())
                {
                    cells[(place.Code, year, stratum)] = index == 0 && Few.Contains(year) ? (group % 2) + (group / 5) : 11 + (7 * index) + (3 * group) + ((year * (index + 2) * (group + 1)) % 6);
                }
            }
        }

        return cells;
    }

    private static int Persons(int place, int group) => 150 + (40 * place) + (11 * group);

    // Every sum of the cells: places and the county, everyone, each division, and both at once.
    private static Observation[] Figures(Dictionary<(string Area, int Year, Stratum Stratum), int> cells) =>
    [
        .. from place in Places
           from year in Enumerable.Range(2015, 10)
           from stratum in (Stratum[])[Stratum.Everyone, .. Divisions.SelectMany(division => division.Subgroups.Select(one => Stratum.Of(division.Code, one.Code))), .. Finest()]
           let parts = stratum.Parts.ToHashSet()
           let inside = cells.Where(cell => cell.Key.Year == year && (place.Code == "99" || cell.Key.Area == place.Code) && parts.IsSubsetOf(cell.Key.Stratum.Parts))
           let count = inside.Sum(cell => cell.Value)
           let persons = inside.Sum(cell => Persons(Array.FindIndex(Places, known => known.Code == cell.Key.Area), Array.IndexOf(Finest(), cell.Key.Stratum)))
           select new Observation(new(Code, place.Code, Period.Year(year), stratum), new Figure.Known(new(100.0 * count / persons))) { Numerator = count, Denominator = persons, Population = persons },
    ];
}
