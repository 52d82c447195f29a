// How far an intervention has spread: who has decided it, begun it, ended it or given it up, among those who took it from the same place.
namespace Samsyn.Loop.Decide;

/// <summary>The same intervention in several plans.</summary>
/// <param name="Root">From where all took it: an entry of a catalogue, or the intervention or idea it first was.</param>
/// <param name="In">Each plan it stands in, by name.</param>
public sealed record Spread(string Root, IReadOnlyList<SpreadTo> In)
{
    /// <summary>How many have decided it and not begun.</summary>
    public int Decided => Count(InterventionStage.Decided);

    /// <summary>How many have begun it, or did it already.</summary>
    public int Started => Count(InterventionStage.Running) + Count(InterventionStage.Existing);

    /// <summary>How many have ended it.</summary>
    public int Stopped => Count(InterventionStage.Ended);

    /// <summary>How many have given it up before it began.</summary>
    public int GivenUp => Count(InterventionStage.Dropped);

    /// <summary>Interventions that stand in at least two plans, the widest spread first.</summary>
    /// <param name="plans">Each plan, by the name that links from elsewhere know it by.</param>
    /// <param name="elsewhere">The kind of such links; their identity is the name, <c>~</c> and the thing's own.</param>
    /// <param name="entry">From which entry of a catalogue an intervention was taken; null for none.</param>
    public static IReadOnlyList<Spread> Among(IReadOnlyDictionary<string, Plan> plans, string elsewhere, Func<Intervention, string?> entry)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(entry);
        var from = plans.SelectMany(plan => plan.Value.Links.Select(link => (To: Key(plan.Key, link.To.Id), From: Origin(plan.Key, link, elsewhere))))
            .Where(one => one.From is not null).ToLookup(one => one.To, one => one.From!);
        var members = plans.SelectMany(plan => plan.Value.Interventions.Select(one => new SpreadTo(plan.Key, one, DecisionsOn(plan.Value, one)))).ToList();
        var entries = members.Where(one => entry(one.Intervention) is not null).ToDictionary(one => Key(one.Whose, one.Intervention.Id), one => entry(one.Intervention)!);
        return [.. members.GroupBy(one => Back(Key(one.Whose, one.Intervention.Id), from, entries)).Where(same => same.Select(one => one.Whose).Distinct().Count() > 1)
            .Select(same => new Spread(same.Key, [.. same.OrderBy(one => one.Whose, StringComparer.Ordinal)]))
            .OrderByDescending(one => one.In.Count).ThenBy(one => one.Root, StringComparer.Ordinal)];
    }

    private int Count(InterventionStage stage) => In.Count(one => one.Intervention.Stage == stage);

    private static string Key(string plan, string id) => $"{plan}~{id}";

    private static string? Origin(string plan, Link link, string elsewhere) =>
        link.From.Kind == elsewhere ? link.From.Id : link.From.Kind == Idea.Name && link.To.Kind == Intervention.Name ? Key(plan, link.From.Id) : null;

    // Back to where it was first taken from. Those who took from each other in a circle share its first name.
    private static string Back(string key, ILookup<string, string> from, Dictionary<string, string> entries)
    {
        var way = new List<string>();
        while (true)
        {
            if (entries.TryGetValue(key, out var entry))
            {
                return entry;
            }

            if (way.IndexOf(key) is >= 0 and var start)
            {
                return way.Skip(start).Min(StringComparer.Ordinal)!;
            }

            way.Add(key);
            if (from[key].Min(StringComparer.Ordinal) is not { } before)
            {
                return key;
            }

            key = before;
        }
    }

    private static IReadOnlyList<Decision> DecisionsOn(Plan plan, Intervention intervention)
    {
        var packages = plan.Packages.Where(one => one.Items.Contains(intervention.Thing)).Select(one => one.Id).ToHashSet();
        return [.. plan.Decisions.Where(one => packages.Contains(one.Package)).OrderByDescending(one => one.Day)];
    }
}

/// <summary>A plan in which an intervention stands.</summary>
/// <param name="Whose">The plan's name.</param>
/// <param name="Intervention">The intervention, as it stands there.</param>
/// <param name="Decisions">What was decided about it there, the latest first.</param>
public sealed record SpreadTo(string Whose, Intervention Intervention, IReadOnlyList<Decision> Decisions);
