// A small invented town to try the rules of Measure on.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Tests.Measure;

internal static class Town
{
    public static Indicator Health { get; } = new("health", LocalText.Same("Good health"), new Unit.Share(100), Direction.HigherIsBetter);

    public static Indicator Smoking { get; } = new("smoking", LocalText.Same("Smoking"), new Unit.Share(100), Direction.LowerIsBetter);

    public static Dimension Sex { get; } = new(Dimension.Sex, LocalText.Same("Sex"), false, [Of("women"), Of("men")]);

    public static Dimension Age { get; } = new(Dimension.Age, LocalText.Same("Age"), false, [Of("young"), Of("old")]);

    public static Dimension Education { get; } = new("education", LocalText.Same("Education"), true, [Of("short"), Of("middle"), Of("long")]);

    public static Area County { get; } = new("01", "Granlän", AreaLevel.Region);

    public static Area North { get; } = new("0101", "Norrby", AreaLevel.Municipality, "01");

    public static Area South { get; } = new("0102", "Söderby", AreaLevel.Municipality, "01");

    public static Area East { get; } = new("0103", "Österby", AreaLevel.Municipality, "01");

    public static Catalogue Catalogue { get; } = new([Health, Smoking], [County, North, South, East], [Education, Age, Sex]);

    /// <summary>A share of the people asked, with the error that goes with it.</summary>
    public static Observation Asked(Indicator indicator, Area area, Period period, Stratum stratum, (double Percent, double Persons) answer) =>
        new(
            new(indicator.Code, area.Code, period, stratum),
            new Figure.Known(Estimate.Normal(answer.Percent, Math.Sqrt(answer.Percent * (100 - answer.Percent) / answer.Persons))))
        {
            Numerator = answer.Percent / 100 * answer.Persons,
            Denominator = answer.Persons,
            Population = answer.Persons * 10,
        };

    /// <summary>The same at a subgroup of the north.</summary>
    public static Observation InNorth(Indicator indicator, int year, (string Dimension, string Subgroup) group, double percent) =>
        Asked(indicator, North, Period.Year(year), Stratum.Of(group.Dimension, group.Subgroup), (percent, 2_000));

    private static Subgroup Of(string code) => new(code, LocalText.Same(code));
}
