// Carries a fetch through: plans it, makes the calls one after the other, reads the answers, and takes them in or waits for a person.
using System.Security.Cryptography;
using System.Text;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Carries fetches through. What has come is kept call by call, so that one that is broken off goes on where it was.</summary>
/// <param name="shelf">What is read and kept.</param>
/// <param name="connectors">The ways to the services.</param>
/// <param name="clock">Tells when.</param>
public sealed class Gatherer(GatheringShelf shelf, IConnectors connectors, TimeProvider clock)
{
    /// <summary>A run that was broken off is gone on with for so long; after that the answers may be of different days.</summary>
    public static readonly TimeSpan GoesOnWithin = TimeSpan.FromDays(1);

    /// <summary>Who takes in what was fetched: the program itself. Who asked for it, or confirmed it, stands in the journal.</summary>
    public const string Taker = "samsyn";

    /// <summary>Plans a fetch and keeps the plan; or goes on with the one that was broken off.</summary>
    /// <param name="order">What is fetched, and who asks.</param>
    /// <param name="since">Only what has changed since that day; null for everything.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<Checked<Run>> Plan(GatheringOrder order, DateOnly? since, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var (subscription, now) = (order.Subscription, clock.GetUtcNow());
        var connector = connectors.Of(subscription.Service.Kind);
        var query = await Narrowing.Of(connector, subscription, await shelf.Intake.Areas.Of(order.Collaboration, stop), stop);
        var question = new RunQuestion(subscription.Service, query, subscription.Recipe, since);
        if (await Broken(order, question, now, stop) is { } broken)
        {
            return new Checked<Run>.Sound(broken);
        }

        var planned = await connector.Plan(subscription.Service, query, since, stop);
        if (planned is not Checked<FetchPlan>.Sound { Value: var plan })
        {
            return new Checked<Run>.Flawed(((Checked<FetchPlan>.Flawed)planned).Flaws);
        }

        var run = Run.New(order, question, now) with
        {
            AtLeast = plan.AtLeast,
            NotThere = plan.NotThere,
            Chunks = [.. plan.Chunks.Select((chunk, part) => new RunChunk(part, 0, chunk))],
        };
        await shelf.Runs.Keep(order.Collaboration, run, stop);
        return new Checked<Run>.Sound(run);
    }

    /// <summary>Makes the calls of a run that are not answered yet, and takes in what has come; or lets it wait for a person.</summary>
    /// <param name="order">Whose run it is.</param>
    /// <param name="run">The run.</param>
    /// <param name="progress">Told after each call; null for nobody.</param>
    /// <param name="stop">Gives up; what has come stays.</param>
    public async Task<Run> Go(GatheringOrder order, Run run, Func<Run, Task>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(run);
        var going = run with { State = RunState.Running, StartedAt = run.StartedAt ?? clock.GetUtcNow(), EndedAt = null, Faults = [] };
        await shelf.Runs.Keep(order.Collaboration, going, stop);
        var calls = new Queue<RunChunk>(going.Chunks.Where(call => call.Hash is null));
        while (calls.TryDequeue(out var call))
        {
            var fetched = await connectors.Of(run.Asked.Service.Kind).Fetch(run.Asked.Service, call.Chunk, stop);
            if (fetched is not Checked<RawAnswer>.Sound { Value: var answer })
            {
                await shelf.Runs.Tried(order.Collaboration, run.Id, call, stop);
                return await Fail(order, await Fresh(order, run, stop), ((Checked<RawAnswer>.Flawed)fetched).Flaws, stop);
            }

            await shelf.Runs.Fetched(order.Collaboration, run.Id, call, answer, stop);
            going = await Fresh(order, run, stop);
            await (progress?.Invoke(going) ?? Task.CompletedTask);
            if (answer.Next is not null)
            {
                calls = new(going.Chunks.Where(one => one.Hash is null));
            }
        }

        return await TakeIn(order, going, confirmed: false, stop);
    }

    /// <summary>Takes in the figures of a run that waited, after a person has looked.</summary>
    public async Task<Run> Confirm(GatheringOrder order, Run run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(run);
        return run.State == RunState.Waiting ? await TakeIn(order, run, confirmed: true, stop) : run;
    }

    /// <summary>Ends a run that waited; its figures are not used.</summary>
    public async Task<Run> LetGo(GatheringOrder order, Run run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(run);
        return run.State == RunState.Waiting ? await End(order, run with { State = RunState.LetGo }, stop) : run;
    }

    private async Task<Run?> Broken(GatheringOrder order, RunQuestion question, DateTimeOffset now, CancellationToken stop)
    {
        return await shelf.Runs.Of(order.Collaboration, order.Subscription.Id, 1, stop) is [var last]
            && last is { State: RunState.Planned or RunState.Running or RunState.Failed, Chunks.Count: > 0 }
            && now - last.PlannedAt < GoesOnWithin
            && last.Asked.Since == question.Since && Same(last.Asked.Query, question.Query) && last.Asked.Service == question.Service
                ? last with { Asked = question }
                : null;
    }

    private static bool Same(TableQuery one, TableQuery other) => one.Table == other.Table && one.Choices.Count == other.Choices.Count
        && one.Choices.Zip(other.Choices).All(pair => pair.First.Variable == pair.Second.Variable && pair.First.Codes.SequenceEqual(pair.Second.Codes));

    private async Task<Run> TakeIn(GatheringOrder order, Run run, bool confirmed, CancellationToken stop)
    {
        var sorting = new Sorting(shelf, order);
        if (run.Chunks.Count == 0)
        {
            return await End(order, run with { State = RunState.Done }, stop);
        }

        switch (await Parsed(order, run, stop))
        {
            case Checked<ParsedAnswers>.Sound { Value: var parsed }:
                var sorted = await sorting.Of(run, parsed, stop);
                var told = run with
                {
                    Counts = sorted.Staged.Counts,
                    Doubts = sorted.Doubts.Count > 0 || !confirmed ? sorted.Doubts : run.Doubts,
                    Faults = sorted.Faults,
                    NotThere = run.Whole ? [.. run.NotThere.Union(parsed.Missing)] : run.NotThere,
                    Notes = parsed.Notes,
                };
                return sorted.Doubts.Count > 0 && !confirmed
                    ? await End(order, told with { State = RunState.Waiting }, stop)
                    : await Commit(order, told, sorted, stop);

            // A fetch of changes alone that brings nothing tells that nothing has changed.
            case Checked<ParsedAnswers>.Flawed { Flaws: var flaws } when !run.Whole && flaws.All(flaw => flaw.Kind == FlawKind.Empty):
                return await End(order, run with { State = RunState.Done }, stop);

            case Checked<ParsedAnswers>.Flawed { Flaws: var flaws }:
                return await Fail(order, run, flaws, stop);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<Run> Commit(GatheringOrder order, Run run, Sorted sorted, CancellationToken stop)
    {
        var origin = Origin(run);
        if (sorted.Staged.Counts.Changes == 0)
        {
            // Taken in before, by a run that was killed after that.
            var earlier = (await shelf.Intake.Batches.Of(order.Collaboration, stop)).FirstOrDefault(batch => batch.Origin.Run == run.Id);
            return await End(order, run with { State = RunState.Done, Batch = earlier?.Id }, stop);
        }

        var batch = await shelf.Intake.Keep(order.Collaboration, sorted.Added, origin, sorted.Staged.Observations, stop) switch
        {
            BatchAnswer.Added added => added.Batch,
            BatchAnswer.TakenInBefore before => before.Earlier,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return await End(order, run with { State = RunState.Done, Batch = batch.Id }, stop);
    }

    private static BatchOrigin Origin(Run run)
    {
        var prints = string.Join('\n', run.Chunks.Select(call => call.Hash).Prepend(run.Id));
        var table = run.Asked.Query.Table is { Length: > 80 } longName ? $"{longName[..80]}…" : run.Asked.Query.Table;
        return new($"{run.Asked.Service.Name} {table}", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prints))), Taker)
        {
            Recipe = run.Asked.Recipe?.Name,
            Source = run.Asked.Service.Publisher,
            Licence = run.Asked.Service.Licence,
            RowsLeftOut = run.Doubts.Where(doubt => doubt.Kind is DoubtKind.Unreadable or DoubtKind.UnitChanged).Sum(doubt => doubt.Figures),
            Run = run.Id,
        };
    }

    private async Task<Checked<ParsedAnswers>> Parsed(GatheringOrder order, Run run, CancellationToken stop)
    {
        var answers = new List<RawAnswer>();
        foreach (var call in run.Chunks)
        {
            answers.Add(await Answers.Of(shelf.Blobs, order.Collaboration, call, stop));
        }

        return connectors.Of(run.Asked.Service.Kind).Parse(run.Asked.Service, run.Asked.Query, answers, run.Asked.Recipe);
    }

    private Task<Run> Fail(GatheringOrder order, Run run, IReadOnlyList<Flaw> flaws, CancellationToken stop) =>
        End(order, run with { State = RunState.Failed, Faults = [.. flaws.Select(Fault.Of)] }, stop);

    private async Task<Run> End(GatheringOrder order, Run run, CancellationToken stop)
    {
        var ended = run with { EndedAt = clock.GetUtcNow() };
        await shelf.Runs.Keep(order.Collaboration, ended, stop);
        return ended;
    }

    private async Task<Run> Fresh(GatheringOrder order, Run run, CancellationToken stop) =>
        await shelf.Runs.Find(order.Collaboration, run.Id, stop) ?? throw new InvalidOperationException($"The run '{run.Id}' is kept no more. Runs are never taken away while they go on.");
}
