// A county that does not exist, with ten years of invented figures: to learn with, to try things on, and to show around.
using System.Security.Cryptography;
using System.Text;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Loop.Measure.Example;

/// <summary>An invented county of twelve municipalities with fifteen indicators over ten years.</summary>
/// <param name="Collaboration">The collaboration, marked as invented.</param>
/// <param name="Areas">The county and its municipalities.</param>
/// <param name="Dimensions">The ways people are divided.</param>
/// <param name="Indicators">What is measured.</param>
/// <param name="Observations">The figures.</param>
/// <remarks>
/// The figures follow from the names of things alone, so every machine makes the same ones. Levels and gradients are set by
/// hand after what such indicators usually look like in the Nordic countries; no real place or register is behind them.
/// </remarks>
public sealed record ExampleCounty(
    Collaboration Collaboration,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Dimension> Dimensions,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Observation> Observations)
{
    // Raised whenever the figures change, so that the new ones are not taken for the old.
    private const int Edition = 1;

    /// <summary>Makes the county, its figures included.</summary>
    public static ExampleCounty Make() => new(
        new(new("01980000-0000-7000-8000-000000000001"), "exempellan", "Tärnmarks län", Invented: true),
        ExamplePlaces.All,
        ExampleDimensions.All,
        ExampleIndicators.All,
        [.. ExampleIndicators.All.SelectMany(Figures)]);

    /// <summary>How its figures are protected: nothing more is hidden than what they come with as withheld, and groups by background are shown for municipalities too, since nobody there exists.</summary>
    public static SourceRule Rule { get; } = new(ExampleIndicators.All[0].Source!) { Rule = ProtectionRule.None, SensitiveDownTo = AreaLevel.Municipality };

    /// <summary>Where the figures come from, when they are taken into a store.</summary>
    /// <param name="who">Who takes them in.</param>
    public static BatchOrigin Origin(string who)
    {
        const string name = "example-county";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name} {Edition}"))));
        return new(name, hash, who) { Source = "Samsyn", Licence = "CC0 1.0" };
    }

    private static IEnumerable<Observation> Figures(Indicator indicator) => indicator.Unit is Unit.Mean
        ? ExampleLifeYears.All()
        : new ExampleTallies(new(ExampleShapes.All.Single(shape => shape.Code == indicator.Code))).Observations(indicator);
}
