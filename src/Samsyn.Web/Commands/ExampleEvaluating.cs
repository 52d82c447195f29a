// Keeps the example evaluation and freezes it as a real one is: with the figures as they may be shown, and on the day it is done.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Follow.Example;
using Samsyn.Store;

namespace Samsyn.Web.Commands;

/// <summary>Keeps the example evaluation.</summary>
internal static class ExampleEvaluating
{
    public static async Task Keep(SamsynStore store, CollaborationKey here, CancellationToken stop)
    {
        var bare = ExampleEvaluation.Bare;
        var indicator = (await store.Indicators.Of(here, stop)).Single(one => one.Code == bare.Indicator);
        var version = await store.Observations.Version(here, stop);
        var figures = YearlyFigures.Of(await store.ShownObservations.Find(here, new(bare.Indicator), stop), indicator, bare.Stratum);
        var made = ExampleEvaluation.Make(figures, await store.Areas.Of(here, stop));
        await store.Follow.Evaluations.Keep(here, made, stop);
        await store.Follow.Evaluations.Freeze(here, new(made.Id, 1, ExampleEvaluation.Why) { FiguresVersion = version, Baseline = EvaluationPanel.Baseline(made, figures) }, stop);
    }
}
