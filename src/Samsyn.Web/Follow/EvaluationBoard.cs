// Works evaluations out from the figures as they may be shown, and remembers each until a figure has changed.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Decide;

namespace Samsyn.Web.Follow;

/// <summary>Works evaluations out, and remembers each until a figure, or how it is shown, has changed.</summary>
internal sealed class EvaluationBoard(SamsynStore store)
{
    private readonly ConcurrentDictionary<(CollaborationKey Key, string Id), (Seen Of, EvaluationResult Result)> all = new();

    /// <summary>What an evaluation found; null while it is not frozen.</summary>
    public async Task<EvaluationResult?> Result(CollaborationKey key, Evaluation evaluation, PlanKnown known, CancellationToken stop)
    {
        if (!evaluation.IsFrozen)
        {
            return null;
        }

        // Asked for before the figures are read: what changes meanwhile is read again next time.
        var seen = new Seen(evaluation.Version, await store.ShownObservations.FiguresVersion(key, stop), known.Indicator(evaluation.Indicator), known.Indicator(evaluation.Control));
        if (all.TryGetValue((key, evaluation.Id), out var before) && before.Of == seen)
        {
            return before.Result;
        }

        var figures = await Figures(key, evaluation, known, stop);
        var control = evaluation.Control is { } code ? await Figures(key, evaluation with { Indicator = code }, known, stop) : null;
        var result = EvaluationResult.Of(evaluation, figures, control);
        all[(key, evaluation.Id)] = (seen, result);
        return result;
    }

    /// <summary>The figures of an evaluation's indicator as they may be shown; none when it is not known.</summary>
    public async Task<YearlyFigures> Figures(CollaborationKey key, Evaluation evaluation, PlanKnown known, CancellationToken stop) =>
        known.Indicator(evaluation.Indicator) is { } indicator
            ? YearlyFigures.Of(await store.ShownObservations.Find(key, new(indicator.Code), stop), indicator, evaluation.Stratum)
            : YearlyFigures.None;

    /// <summary>The areas that it is best compared with.</summary>
    public async Task<SuggestedComparators> Suggested(CollaborationKey key, Evaluation evaluation, (YearlyFigures Figures, PlanKnown Known) of, CancellationToken stop) =>
        SuggestedComparators.Of(evaluation, of.Figures, of.Known.Areas, await store.SimilarPlaces.Of(key, stop));

    /// <summary>The figures before the start, with the version of the collaboration that they are of.</summary>
    public async Task<(long Version, IReadOnlyList<YearlyFigure> Baseline)> Baseline(CollaborationKey key, Evaluation evaluation, PlanKnown known, CancellationToken stop)
    {
        while (true)
        {
            var version = await store.Observations.Version(key, stop);
            var baseline = EvaluationPanel.Baseline(evaluation, await Figures(key, evaluation, known, stop));
            if (await store.Observations.Version(key, stop) == version)
            {
                return (version, baseline); // figures and version are of one moment
            }
        }
    }

    // What a result rests on. Most acts of a collaboration change none of it.
    private sealed record Seen(long Evaluation, long Figures, Indicator? Indicator, Indicator? Control);
}
