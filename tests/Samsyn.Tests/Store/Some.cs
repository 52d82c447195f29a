// Observations for the tests of the store.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Tests.Store;

internal static class Some
{
    public static ObservationKey Key(int year = 2024, string area = "9901", string indicator = "SMOKE", Stratum? stratum = null) =>
        new(indicator, area, Period.Year(year), stratum ?? Stratum.Everyone);

    public static Observation Known(double value, ObservationKey? key = null) => new(key ?? Key(), new Figure.Known(new(value)));

    public static double Value(Observation observation) => Assert.IsType<Figure.Known>(observation.Figure).Estimate.Value;

    /// <summary>One observation of every kind there is, each under a key of its own, with every field set in some and unset in others.</summary>
    public static IReadOnlyList<Observation> OfEveryKind { get; } =
    [
        Known(12.3, Key(2001)),
        new(Key(2002), new Figure.Known(new(1.0 / 3, new(0.2, 0.4, 0.95, Promise.Kept), 0.05))) { Numerator = 0, Denominator = 3, Population = 1e9 },
        new(Key(2003), new Figure.Known(new(-1, new(-2, 0, 0.90, Promise.AtLeast)))) { Population = 0.5 },
        new(Key(2004), new Figure.Known(new(5, new(1, 9, 0.99, Promise.Approximate), 2))) { Symbol = "" },
        new(Key(2005), new Figure.Known(new(5, new(6, 9, 0.95, Promise.NotOurs), 0))) { Symbol = "å" },
        new(Key(2006), new Figure.Known(new(double.Epsilon, null, double.MaxValue))) { Numerator = 7 },
        new(Key(2007), new Figure.Missing(MissingReason.NotAvailable)) { Symbol = ".." },
        new(Key(2008), new Figure.Missing(MissingReason.NotApplicable)) { Symbol = "." },
        new(Key(2009), new Figure.Missing(MissingReason.NotYet)),
        new(Key(2010), new Figure.Withheld()) { Denominator = 8, Symbol = "x" },
        new(Key(2011), new Figure.TooUncertain()) { Symbol = "u" },
        Known(1, Key(stratum: Stratum.Of("sex", "women"))),
        Known(2, Key(stratum: Stratum.Of([("sex", "women"), ("ålder", "16-29")]))),
        .. new[]
        {
            Period.Span(2021, 2024), Period.SchoolYear(2023), Period.HalfYear(2024, 2), Period.Quarter(2024, 3), Period.Month(2024, 2),
        }.Select(period => new Observation(new("SMOKE", "9901", period, Stratum.Everyone), new Figure.Known(new(3)))),
    ];
}
