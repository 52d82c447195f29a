// The chain around a thing: what led to it and what it led to, each named, and broken links shown as broken.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Catalogue;
using Samsyn.Loop.Decide.Frameworks;
using Samsyn.Store;

namespace Samsyn.Web.Decide;

/// <summary>An end of a link: a thing, what it is called, and where it is seen.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Title">What it is called, or what it says.</param>
/// <param name="Address">Where it is seen; null when it can no longer be seen: the link is broken.</param>
public sealed record ChainEnd(Thing Thing, string Title, string? Address)
{
    /// <summary>What was said, word for word, where it was said in a dialogue; else null.</summary>
    public string? Said { get; init; }

    /// <summary>What another collaboration does, where it was taken from there; else null.</summary>
    public TriedElsewhere? Tried { get; init; }
}

/// <summary>The links around a thing.</summary>
/// <param name="Before">What led to it.</param>
/// <param name="After">What it led to.</param>
public sealed record ChainAround(IReadOnlyList<(Link Link, ChainEnd End)> Before, IReadOnlyList<(Link Link, ChainEnd End)> After);

/// <summary>Names the ends of links.</summary>
internal static class Chain
{
    /// <summary>The kind of what somebody wrote in a dialogue, as links name it.</summary>
    public const string OfContribution = "contribution";

    /// <summary>The kind of an entry of the catalogue. It is where a thing was taken from, and no link of the chain.</summary>
    public const string OfCatalogue = "catalogue";

    /// <summary>Whether a thing is one that leads to others, rather than what a form is only filled in from.</summary>
    public static bool Leads(Thing thing) => thing.Kind is not (OfCatalogue or OwnFramework.Name);

    /// <summary>A thing as it is written in an address, such as <c>challenge/…</c>; null when nothing is.</summary>
    public static Thing? Read(string? written) => written?.Split('/', 2) is [{ Length: > 0 } kind, { Length: > 0 } id] ? new(kind, id) : null;

    /// <summary>The links around a thing, each end named.</summary>
    public static async Task<ChainAround> Around(PlanPlace place, Thing thing, SamsynStore store, CancellationToken stop)
    {
        var (before, after) = (place.Plan.Before(thing), place.Plan.After(thing));
        var ends = await Ends(place, [.. before.Select(link => link.From), .. after.Select(link => link.To)], store, stop);
        return new([.. before.Select(link => (link, ends[link.From]))], [.. after.Select(link => (link, ends[link.To]))]);
    }

    /// <summary>One end, named; null when nothing is asked for, or it is not there.</summary>
    public static async Task<ChainEnd?> End(PlanPlace place, Thing? thing, SamsynStore store, CancellationToken stop) =>
        thing is null || (await Ends(place, [thing], store, stop))[thing] is not { Address: not null } end ? null : end;

    /// <summary>Ends, named.</summary>
    public static async Task<IReadOnlyDictionary<Thing, ChainEnd>> Ends(PlanPlace place, IReadOnlyCollection<Thing> things, SamsynStore store, CancellationToken stop)
    {
        var said = await Said(place, [.. things.Where(one => one.Kind == OfContribution).Select(one => one.Id).Distinct()], store, stop);
        var ends = things.Distinct().ToDictionary(thing => thing, thing => EndOf(place, thing, said.GetValueOrDefault(thing.Id)));
        foreach (var thing in ends.Keys.Where(one => one.Kind == TriedElsewhere.Kind).ToList())
        {
            if (await Elsewhere.Find(store, place.Key, thing, stop) is { } tried)
            {
                ends[thing] = new(thing, $"{tried.Collaboration.Name}: {tried.Planned.Title}", tried.Address(place.Address.Language)) { Tried = tried };
            }
        }

        return ends;
    }

    private static ChainEnd EndOf(PlanPlace place, Thing thing, Contribution? said)
    {
        var words = new PlanWords(place.Address.Language);
        return thing.Kind switch
        {
            OfContribution => said switch
            {
                null => new(thing, words.Gone, null),
                { Text: null } => new(thing, words.Withdrawn, null),
                { Visibility: Visibility.TakenOut } => new(thing, words.TakenOut, null),
                _ => new(thing, words.Quoted(said.Text), place.Address.Dialogue(said.Dialogue)) { Said = said.Text },
            },
            "indicator" => place.Known.Indicator(thing.Id) is { } indicator ? new(thing, words.Name(indicator.Name), place.Address.Indicator(indicator.Code)) : new(thing, words.Gone, null),
            "dialogue" => new(thing, words.Named(thing.Kind), place.Address.Dialogue(thing.Id)),
            OfCatalogue => InterventionCatalogue.Find(thing.Id) is { } entry ? new(thing, words.Name(entry.Title), place.Address.Catalogue()) : new(thing, words.Gone, null),
            OwnFramework.Name when KnownFrameworks.Find(thing.Id) is { } known => new(thing, words.Name(known.Name), place.Address.Frameworks(known.Id)),
            _ => place.Plan.Find(thing) is { } planned ? new(thing, planned.Title, place.Address.Planned(thing)) : new(thing, words.Gone, null),
        };
    }

    // What was written in a dialogue that has not been published is shown to members only.
    private static async Task<IReadOnlyDictionary<string, Contribution>> Said(PlanPlace place, IReadOnlyList<string> ids, SamsynStore store, CancellationToken stop)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<string, Contribution>();
        }

        var found = await store.Agree.Contributions.Find(place.Key, ids, stop);
        if (!place.Frame.Collaboration.Invented && !place.May(Right.Read))
        {
            var open = new HashSet<string>();
            foreach (var dialogue in found.Select(one => one.Dialogue).Distinct())
            {
                if (await store.Publications.Is(place.Key, new(Dialogue.Kind, dialogue), stop))
                {
                    open.Add(dialogue);
                }
            }

            found = [.. found.Where(one => open.Contains(one.Dialogue))];
        }

        return found.ToDictionary(one => one.Id);
    }
}
