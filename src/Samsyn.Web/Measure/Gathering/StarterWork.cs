// Switches a set on: subscribes to what is known, and asks services beside the page which tables their folders hold.
using System.Collections.Concurrent;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>How far the folders of a set have been looked into.</summary>
/// <param name="Folders">How many there are.</param>
public sealed record StarterLooking(int Folders)
{
    /// <summary>How many have been looked into.</summary>
    public int Looked { get; init; }

    /// <summary>What could not be asked, and why.</summary>
    public IReadOnlyList<(StarterItem Item, Flaw Why)> Failed { get; init; } = [];

    /// <summary>Whether all have been.</summary>
    public bool Done => Looked == Folders;
}

/// <summary>Switches sets on. What is subscribed to already is left as it is, so that a set can be switched on again after a service was down.</summary>
internal sealed class StarterWork(SourceDesk desk, SourceSearching searching, IHostApplicationLifetime life)
{
    private readonly ConcurrentDictionary<(CollaborationKey, string), StarterLooking> looked = new();

    /// <summary>How far the folders of a set have been looked into; null when nobody has asked.</summary>
    public StarterLooking? Of(CollaborationKey collaboration, string set) => looked.GetValueOrDefault((collaboration, set));

    /// <summary>Subscribes to a set for the places of a collaboration.</summary>
    public async Task Begin(SourcePlace place, StarterSet set, SourceTools tools, CancellationToken stop)
    {
        var language = place.Address.Language.Code;
        string[] codes = [.. place.Areas.Select(area => area.Code)];
        var made = StarterSubscriptions.Of(set, desk.Services, codes, language, () => NewId.Make(tools.Clock));
        var own = tools.Own;
        var known = (await own.Indicators.Of(place.Key, stop)).Select(one => one.Code).ToHashSet();
        await own.Indicators.Keep(place.Key, [.. made.Indicators.Where(one => !known.Contains(one.Code))], stop);
        await Subscribe(place, made.Subscriptions, tools, stop);
        var folders = set.Items.Where(item => item.Places is [{ IsFolder: true }, ..] && desk.Service(item.Places[0].Service) is not null).ToArray();
        var key = (place.Key, set.Code);
        if (folders.Length > 0 && (!looked.TryGetValue(key, out var before) || before.Done))
        {
            looked[key] = new(folders.Length);
            var (who, clock, work) = (Visitor.Of(tools.Context)!, tools.Clock, tools.Work);
            _ = Task.Run(() => Look(folders, key, (place.Key, codes, language), own, who.Name, clock, work), life.ApplicationStopping);
        }
    }

    private async Task Look(
        StarterItem[] folders, (CollaborationKey Place, string Set) key, (CollaborationKey Key, string[] Codes, string Language) to, SamsynStore own, string who, TimeProvider clock, GatheringWork work)
    {
        foreach (var item in folders)
        {
            var service = desk.Service(item.Places[0].Service)!;
            var failed = await searching.Of(service, item.Places[0].Table.TrimEnd('/')) switch
            {
                Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var entries } => await Take(item, service, entries),
                Checked<IReadOnlyList<CatalogueEntry>>.Flawed { Flaws: var flaws } => flaws[0],
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            looked.AddOrUpdate(
                key, new StarterLooking(folders.Length),
                (_, so) => so with { Looked = so.Looked + 1, Failed = failed is null ? so.Failed : [.. so.Failed, (item, failed)] });
        }

        work.Ring();

        async Task<Flaw?> Take(StarterItem item, Service service, IReadOnlyList<CatalogueEntry> entries)
        {
            var made = StarterSubscriptions.OfFolder(item, service, entries, to.Codes, to.Language, () => NewId.Make(clock));
            await Subscribe(to.Key, made, own, who, clock, life.ApplicationStopping);
            return made.Count == 0 ? new Flaw(new Where.Address(item.Places[0].Table), FlawKind.Empty) : null;
        }
    }

    private static async Task Subscribe(SourcePlace place, IReadOnlyList<Subscription> made, SourceTools tools, CancellationToken stop)
    {
        await Subscribe(place.Key, made, tools.Own, Visitor.Of(tools.Context)!.Name, tools.Clock, stop);
        tools.Work.Ring();
    }

    private static async Task Subscribe(CollaborationKey key, IReadOnlyList<Subscription> made, SamsynStore own, string who, TimeProvider clock, CancellationToken stop)
    {
        var had = await own.Gathering.Subscriptions.Of(key, stop);
        foreach (var one in made.Where(one => had.All(other => other.Service.Id != one.Service.Id || other.Query.Table != one.Query.Table)))
        {
            await own.Gathering.Subscriptions.Keep(key, one with { Begun = true }, stop);
            await own.Gathering.Upkeeps.Keep(key, new(one.Id) { AskedAt = clock.GetUtcNow(), AskedBy = who }, "fetch asked for", stop);
        }
    }
}
