// Reads what a run fetched, holds it against what is known and in use, and tells what it would bring.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>What a run would bring.</summary>
/// <param name="Staged">The figures.</param>
/// <param name="Added">What must be known before them.</param>
/// <param name="Doubts">Why a person must look first.</param>
internal sealed record Sorted(Staged Staged, Catalogue Added, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>Rows that could not be read.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>Sorts what a run fetched.</summary>
/// <param name="shelf">What is known and in use.</param>
/// <param name="order">Whose subscription it is.</param>
internal sealed class Sorting(GatheringShelf shelf, GatheringOrder order)
{
    private const int MostTold = 20;

    private static readonly string[] NoiseWords = ["cell key", "cellnyckel", "aggregallowed", "slumpmässig störning", "random noise"];

    private Subscription Subscription => order.Subscription;

    private CollaborationKey Here => order.Collaboration;

    /// <summary>Sorts what was fetched.</summary>
    /// <param name="run">The run.</param>
    /// <param name="parsed">What its answers hold.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<Sorted> Of(Run run, ParsedAnswers parsed, CancellationToken stop)
    {
        var known = await shelf.Intake.Known(Here, stop);
        var (harvest, first) = (new Harvest(Subscription, parsed, ServiceFamilies.Joining(run), known), await IsFirst(stop));
        var choices = new IntakeChoices
        {
            NewAreas = (Subscription.NewPlaces && first) || run.Doubts.Any(doubt => doubt.Kind == DoubtKind.UnknownPlace),
            Indicators = [.. Subscription.Indicators.Select(one => one.Indicator.Indicator() with { Source = Subscription.Service.Publisher })],
        };
        var intake = IntakeReport.Of(harvest.Drafts(note: true, stop), known, choices);
        var added = new Catalogue(await Indicators(intake, known, stop), intake.NewAreas, intake.ChangedDimensions);
        var observations = intake.Observations(harvest.Drafts(note: false, stop));
        var against = new StagedAgainst(await shelf.Gathered.Of(Here, Subscription.Id, intake.IndicatorCodes, stop))
        {
            Whole = run.Whole,
            ReachStays = !run.Whole && ServiceFamilies.Of(run.Asked.Service) is not null,
            Deleted = Keys(harvest.Deleted, known),
        };
        var staged = Staging.Of(observations, against);
        return new(staged, added, Doubts(staged, intake, harvest, parsed)) { Faults = harvest.Unreadable };
    }

    // Nothing of it has come before: it may add places, when its owner said so.
    private async Task<bool> IsFirst(CancellationToken stop) =>
        (await shelf.Gathered.Brought(Here, new(Subscription.Id), stop)).Count == 0;

    // Those that are new, and those that nobody has defined yet and whose service does.
    private async Task<IReadOnlyList<Indicator>> Indicators(IntakeReport intake, Catalogue known, CancellationToken stop)
    {
        var definitions = new Definitions(Subscription.Service, await shelf.Lines.Of(Here, Subscription.Service.Id, stop));
        var undefined = known.Indicators.Where(one => one.Definition is null && intake.IndicatorCodes.Contains(one.Code));
        return [.. definitions.Of(intake.NewIndicators), .. definitions.Of(undefined).Where(one => one.Definition is not null)];
    }

    private static IReadOnlyCollection<ObservationKey> Keys(IReadOnlyList<Draft> deleted, Catalogue known)
    {
        if (deleted.Count == 0)
        {
            return [];
        }

        var intake = IntakeReport.Of(deleted, known, new());
        return [.. intake.Observations(deleted).Select(one => one.Key)];
    }

    // Where nothing would change there is nothing to doubt.
    private List<Doubt> Doubts(Staged staged, IntakeReport intake, Harvest harvest, ParsedAnswers parsed)
    {
        var doubts = new List<Doubt>();
        foreach (var place in intake.Flaws.Where(flaw => flaw.Kind == FlawKind.UnknownPlace).GroupBy(flaw => flaw.Read).Take(MostTold))
        {
            doubts.Add(new(DoubtKind.UnknownPlace, place.Key, place.First().Expected, "", place.Count()));
        }

        if (staged.Counts.Changes == 0 && doubts.Count == 0 && intake.Sound > 0)
        {
            return doubts;
        }

        foreach (var unit in intake.Flaws.Where(flaw => flaw.Kind == FlawKind.Disagrees).GroupBy(flaw => (flaw.Expected, flaw.Read)).Take(MostTold))
        {
            doubts.Add(new(DoubtKind.UnitChanged, Subscription.Name, unit.Key.Expected, unit.Key.Read, unit.Count()));
        }

        var unreadable = harvest.UnreadableCount + intake.Rejected - doubts.Sum(doubt => doubt.Figures);
        if (unreadable > 0)
        {
            doubts.Add(new(DoubtKind.Unreadable, Subscription.Name, Figures: unreadable));
        }

        var wrong = Subscription.Noised || Noised(parsed) ? [] : intake.Warnings.Where(flaw => flaw.Kind == FlawKind.TotalIsNotTheSum).ToArray();
        if (wrong.Length > 0)
        {
            doubts.Add(new(DoubtKind.TotalIsNotTheSum, Subscription.Name, wrong[0].Expected, wrong[0].Read, wrong.Length));
        }

        doubts.AddRange(staged.Doubts);
        return doubts;
    }

    private static bool Noised(ParsedAnswers parsed) =>
        parsed.Notes.Any(note => NoiseWords.Any(word => note.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
