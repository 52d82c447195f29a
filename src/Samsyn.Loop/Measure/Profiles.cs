// Holds every indicator of a place against another place.
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>Puts profiles together.</summary>
internal static class Profiles
{
    private const double SurelyUnder = 0.05;

    /// <summary>One line for each indicator measured at the place, at its latest time; the standings are judged together.</summary>
    public static Profile Of(Catalogue catalogue, ObservationIndex observations, Area area, Area? against)
    {
        var lines = catalogue.Indicators
            .Select(indicator => LineOf(indicator, observations, area, against))
            .OfType<ProfileLine>()
            .Select(line => line with { Spine = Spines.Of(catalogue, observations, area, line) })
            .ToArray();
        return new(area, against, Judge(lines)) { Whole = WholeOf(catalogue, area) };
    }

    /// <summary>The place that a place is a part of; null where that is none that we know.</summary>
    public static Area? WholeOf(Catalogue catalogue, Area area) => area.Parent is { } parent ? catalogue.Area(parent) : null;

    private static ProfileLine? LineOf(Indicator indicator, ObservationIndex observations, Area area, Area? against)
    {
        var period = observations.Periods(indicator.Code, area.Code).LastOrDefault();
        return period is null ? null : new(
            indicator,
            period,
            observations.Everyone(indicator, area.Code, period),
            against is null ? new Figure.Missing(MissingReason.NotAvailable) : observations.Everyone(indicator, against.Code, period),
            OfSex("women"),
            OfSex("men"),
            Standing.CannotSay);

        Figure OfSex(string sex) =>
            observations.FigureOf(indicator, area.Code, period, Stratum.Of(Dimension.Sex, sex));
    }

    // Fifteen comparisons at 5 % would call about one of them by chance alone; the p-values are adjusted together.
    private static IReadOnlyList<ProfileLine> Judge(ProfileLine[] lines)
    {
        var changes = lines.Select(Compare).ToArray();
        var adjusted = JudgedTogether.Adjust([.. changes.Select(change => change?.PValue)]);
        return
        [
            .. lines.Index().Select(pair => adjusted[pair.Index] < SurelyUnder
                ? pair.Item with { Standing = StandingOf(pair.Item, changes[pair.Index]!.Estimate.Value) }
                : pair.Item),
        ];
    }

    private static Tested? Compare(ProfileLine line) =>
        line is { Here: Figure.Known(var here), There: Figure.Known(var there) } ? Change.Of(there, here) : null;

    private static Standing StandingOf(ProfileLine line, double difference) => (line.Indicator.Direction, difference > 0) switch
    {
        (Direction.HigherIsBetter, true) or (Direction.LowerIsBetter, false) => Standing.Better,
        (Direction.HigherIsBetter, false) or (Direction.LowerIsBetter, true) => Standing.Worse,
        (_, true) => Standing.Higher,
        _ => Standing.Lower,
    };
}
