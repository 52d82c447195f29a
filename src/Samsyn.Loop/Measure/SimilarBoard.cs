// Holds a place against each of the places it is like: where it lies among them, and from which it surely differs.
using Samsyn.Loop.Convene;
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>One indicator of a place beside those it is like.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Period">The time; the same for all.</param>
/// <param name="Here">The place's figure.</param>
/// <param name="Others">The figures of the others that have one, the lowest first.</param>
public sealed record SimilarLine(Indicator Indicator, Period Period, Figure Here, IReadOnlyList<PlaceFigure> Others)
{
    /// <summary>The others that are surely lower.</summary>
    public IReadOnlyList<Area> Lower { get; init; } = [];

    /// <summary>The others that are surely higher.</summary>
    public IReadOnlyList<Area> Higher { get; init; } = [];
}

/// <summary>Holds places against those they are like.</summary>
public sealed class SimilarBoard(IIndicators indicators, IAreas areas, IObservations observations)
{
    private const double SurelyUnder = 0.05;

    /// <summary>Every indicator that the place and at least one of the others have a figure of at the same time, at the latest such time.</summary>
    /// <param name="collaboration">Whose figures.</param>
    /// <param name="area">The place.</param>
    /// <param name="group">The places it is like.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<IReadOnlyList<SimilarLine>> Of(CollaborationKey collaboration, Area area, SimilarPlaces group, CancellationToken stop)
    {
        var all = await areas.Of(collaboration, stop);
        var others = group.Others(area.Code).Select(code => all.FirstOrDefault(one => one.Code == code)).OfType<Area>().ToArray();
        var found = new List<Observation>();
        foreach (var place in others.Prepend(area))
        {
            found.AddRange((await observations.Find(collaboration, new(Area: place.Code), stop)).Where(one => one.Key.Stratum == Stratum.Everyone));
        }

        var index = new ObservationIndex(found);
        return Judged([.. (await indicators.Of(collaboration, stop)).Select(indicator => Line(indicator, index, area, others)).OfType<SimilarLine>()]);
    }

    private static SimilarLine? Line(Indicator indicator, ObservationIndex index, Area area, Area[] others)
    {
        var period = index.Periods(indicator.Code, area.Code).LastOrDefault(one => others.Any(other => index.Everyone(indicator, other.Code, one) is Figure.Known));
        return period is null ? null : new(
            indicator, period, index.Everyone(indicator, area.Code, period),
            [
                .. others.Select(other => new PlaceFigure(other, index.Everyone(indicator, other.Code, period)))
                    .Where(other => other.Figure is Figure.Known).OrderBy(other => ((Figure.Known)other.Figure).Estimate.Value),
            ]);
    }

    // All that stands on one page is judged together.
    private static IReadOnlyList<SimilarLine> Judged(SimilarLine[] lines)
    {
        var changes = lines.SelectMany(line => line.Others.Select(other => (Line: line, Other: other, Change: Compare(line.Here, other.Figure)))).ToArray();
        var adjusted = JudgedTogether.Adjust([.. changes.Select(one => one.Change?.PValue)]);
        var sure = changes.Zip(adjusted).Where(pair => pair.Second < SurelyUnder).Select(pair => pair.First).ToLookup(one => one.Line);
        return
        [
            .. lines.Select(line => line with
            {
                Lower = [.. sure[line].Where(one => one.Change!.Estimate.Value < 0).Select(one => one.Other.Area)],
                Higher = [.. sure[line].Where(one => one.Change!.Estimate.Value > 0).Select(one => one.Other.Area)],
            }),
        ];
    }

    private static Tested? Compare(Figure here, Figure other) =>
        (here, other) is (Figure.Known(var own), Figure.Known(var theirs)) ? Change.Of(own, theirs) : null;
}
