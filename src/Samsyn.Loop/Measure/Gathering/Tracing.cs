// Follows a figure back to where it came from: to its batch, its run, the answer that held it, and the cell in it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Follows figures back to where they came from.</summary>
/// <param name="shelf">What is kept.</param>
/// <param name="connectors">Read the answers again; no net is needed.</param>
public sealed class Tracing(GatheringShelf shelf, IConnectors connectors)
{
    /// <summary>Where a figure comes from; null when there is no such figure.</summary>
    public async Task<Provenance?> Of(CollaborationKey collaboration, ObservationKey key, CancellationToken stop)
    {
        if (await shelf.Gathered.BatchOf(collaboration, key, stop) is not { } batch)
        {
            return null;
        }

        var found = new Provenance(key, batch);
        return batch.Origin.Run is { } id && await shelf.Runs.Find(collaboration, id, stop) is { } run
            ? await InAnswers(collaboration, found with { Run = run }, run, stop)
            : found;
    }

    // Each answer is read by itself, as it was read when it came, until the figure is met.
    private async Task<Provenance> InAnswers(CollaborationKey collaboration, Provenance found, Run run, CancellationToken stop)
    {
        var known = await shelf.Intake.Known(collaboration, stop);
        var subscription = (await shelf.Subscriptions.Of(collaboration, stop)).FirstOrDefault(one => one.Id == run.Subscription)
            ?? new Subscription(run.Subscription, "", run.Asked.Service, run.Asked.Query);
        var connector = connectors.Of(run.Asked.Service.Kind);
        foreach (var call in run.Chunks.Where(one => one.Hash is not null))
        {
            var answer = await Answers.Of(shelf.Blobs, collaboration, call, stop);
            if (connector.Parse(run.Asked.Service, run.Asked.Query, [answer], run.Asked.Recipe) is Checked<ParsedAnswers>.Sound { Value: var parsed }
                && Cell(new Harvest(subscription, parsed, ServiceFamilies.Joining(run), known), known, found.Key, stop) is { } cell)
            {
                return found with { Call = call, Cell = cell };
            }
        }

        return found;
    }

    private static Where? Cell(Harvest harvest, Catalogue known, ObservationKey key, CancellationToken stop)
    {
        Draft? last = null;
        var intake = IntakeReport.Of(harvest.Drafts(note: false, stop), known, new());
        return intake.Observations(Tapped()).Any(observation => observation.Key == key) ? last?.Where : null;

        IEnumerable<Draft> Tapped()
        {
            foreach (var draft in harvest.Drafts(note: false, stop))
            {
                last = draft;
                yield return draft;
            }
        }
    }
}
