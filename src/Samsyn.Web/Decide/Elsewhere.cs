// What other collaborations of the installation have published of their plans, to search and to take into one's own with its origin kept.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>An intervention or an idea of another collaboration, as it is published.</summary>
/// <param name="Collaboration">Whose it is.</param>
/// <param name="Planned">The intervention or the idea.</param>
public sealed record TriedElsewhere(Collaboration Collaboration, Planned Planned)
{
    /// <summary>The kind of such a thing, as links name it.</summary>
    public const string Kind = "elsewhere";

    /// <summary>It, as links name it.</summary>
    public Thing Thing => new(Kind, $"{Collaboration.Slug}~{Planned.Id}");

    /// <summary>Where it is seen.</summary>
    public string Address(Language language) => new Address(language, Collaboration.Slug).Planned(Planned.Thing);

    /// <summary>Where it is seen whether it helped there.</summary>
    public string Evaluations(Language language) => new Address(language, Collaboration.Slug).Evaluations(Planned.Id);
}

/// <summary>Finds what other collaborations have published.</summary>
internal static class Elsewhere
{
    /// <summary>The other collaborations whose plan everybody may see.</summary>
    public static Task<IReadOnlyList<Collaboration>> Open(SamsynStore store, CollaborationKey here, CancellationToken stop) => PublishedElsewhere.Of(store, Rules.Plan, here, stop);

    /// <summary>Their interventions and ideas that hold every word of a search, in title, text or group; all of them when nothing is searched.</summary>
    public static async Task<IReadOnlyList<TriedElsewhere>> Search(SamsynStore store, PlanBoard board, CollaborationKey here, string words, CancellationToken stop)
    {
        string[] wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = new List<TriedElsewhere>();
        foreach (var other in await Open(store, here, stop))
        {
            var plan = (await board.Of(other.Key, stop)).Plan;
            found.AddRange(plan.Interventions.Concat<Planned>(plan.Ideas).Where(one => wanted.All(word => Holds(one, word))).Select(one => new TriedElsewhere(other, one)));
        }

        return found;
    }

    /// <summary>One of them, as a link names it; null when it is no longer published.</summary>
    public static async Task<TriedElsewhere?> Find(SamsynStore store, CollaborationKey here, Thing thing, CancellationToken stop) =>
        thing.Kind == TriedElsewhere.Kind && thing.Id.Split('~', 2) is [var slug, var id]
        && (await Open(store, here, stop)).FirstOrDefault(one => one.Slug == slug) is { } other
        && ((Planned?)await store.Decide.Interventions.Find(other.Key, id, stop) ?? await store.Decide.Ideas.Find(other.Key, id, stop)) is { } planned
            ? new(other, planned)
            : null;

    /// <summary>Which of our interventions and ideas others have taken in: whose plan, and what it became there.</summary>
    public static async Task<IReadOnlyList<(string Ours, TriedElsewhere Theirs)>> TakenFrom(SamsynStore store, PlanBoard board, Collaboration here, CancellationToken stop)
    {
        var found = new List<(string, TriedElsewhere)>();
        foreach (var other in await Open(store, here.Key, stop))
        {
            var plan = (await board.Of(other.Key, stop)).Plan;
            found.AddRange(
                from link in plan.Links
                where link.From.Kind == TriedElsewhere.Kind && link.From.Id.StartsWith($"{here.Slug}~", StringComparison.Ordinal)
                let theirs = plan.Find(link.To)
                where theirs is not null
                select (link.From.Id[(here.Slug.Length + 1)..], new TriedElsewhere(other, theirs)));
        }

        return found;
    }

    /// <summary>What others do or have tried, as an intervention of another plan: what is done and what is known of it; who, where and when are for those who take it.</summary>
    public static Intervention Taken(TriedElsewhere from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return (from.Planned switch { Intervention one => one, Idea idea => Grown(idea), _ => throw new ArgumentException("Neither an intervention nor an idea.", nameof(from)) }) with
        {
            Id = "",
            Version = 0,
            Matter = null,
            Stage = InterventionStage.Proposed,
            Lead = null,
            Contributors = [],
            Areas = [],
            First = null,
            Last = null,
            Confirmed = null,
            EffectIndicator = null,
            LifeStages = [],
            Told = [],
            Origin = OriginOf(from),
        };
    }

    /// <summary>What others do or have tried, as an idea of another plan: the idea itself, to be tried anew.</summary>
    public static Idea Tried(TriedElsewhere from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var sketch = new Idea { Id = "", Title = from.Planned.Title, Origin = OriginOf(from) };
        return from.Planned switch
        {
            Intervention one => sketch with { Text = one.Text, Group = one.Group },
            Idea idea => sketch with { Text = idea.Text, Need = idea.Need, Group = idea.Group, Question = idea.Question },
            _ => sketch,
        };
    }

    /// <summary>An idea as an intervention: proposed, with what was learned kept beside what it is.</summary>
    public static Intervention Grown(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return new()
        {
            Id = "",
            Title = idea.Title,
            Text = string.Join("\n\n", new[] { idea.Text, idea.Learned }.Where(text => text.Length > 0)),
            Stage = InterventionStage.Proposed,
            Group = idea.Group,
            Lead = idea.Lead,
            Contributors = idea.Contributors,
            Approach = Approach.Proportionate,
            Layer = CauseLayer.Conditions,
            Matter = idea.Matter,
        };
    }

    private static string OriginOf(TriedElsewhere from) => $"{from.Collaboration.Name}: {from.Planned.Title}";

    private static bool Holds(Planned one, string word) => (one switch
    {
        Intervention known => new[] { known.Title, known.Text, known.Group, known.Arena, known.Dose },
        Idea idea => [idea.Title, idea.Text, idea.Need, idea.Group, idea.Learned, idea.Arena],
        _ => [one.Title],
    }).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
