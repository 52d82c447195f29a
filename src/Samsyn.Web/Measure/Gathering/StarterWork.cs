// Switches a set on: subscribes to what is known, and asks services beside the page which tables their folders hold.
using System.Collections.Concurrent;
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Store;

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
        var wanted = new StarterWish(set, [.. place.Areas.Select(area => area.Code)], place.Address.Language.Code);
        var subscribing = tools.Subscribing(place);
        await subscribing.Begin(StarterSubscriptions.Of(wanted, desk.Services, tools.Clock.GetUtcNow()), stop);
        var folders = set.Items.Where(item => item.Places is [{ IsFolder: true }, ..] && desk.Service(item.Places[0].Service) is not null).ToArray();
        var key = (place.Key, set.Code);
        if (folders.Length > 0 && (!looked.TryGetValue(key, out var before) || before.Done))
        {
            looked[key] = new(folders.Length);
            _ = Task.Run(() => Look(folders, wanted, subscribing), life.ApplicationStopping);
        }
    }

    private async Task Look(StarterItem[] folders, StarterWish wanted, Subscribing subscribing)
    {
        foreach (var item in folders)
        {
            var failed = await Tried(item, wanted, subscribing);
            looked.AddOrUpdate(
                (subscribing.Key, wanted.Set.Code), new StarterLooking(folders.Length),
                (_, so) => so with { Looked = so.Looked + 1, Failed = failed is null ? so.Failed : [.. so.Failed, (item, failed)] });
        }
    }

    // Also when the store cannot be reached the other folders are looked into, and the page stops waiting.
    private async Task<Flaw?> Tried(StarterItem item, StarterWish wanted, Subscribing subscribing)
    {
        try
        {
            return await Failure(item, wanted, subscribing);
        }
        catch (Exception wrong) when (wrong is StoreException or DbException or IOException)
        {
            return new(new Where.Address(item.Places[0].Table), FlawKind.NoAnswer, wrong.Message);
        }
    }

    // Why a folder gave nothing; null when its tables are subscribed to.
    private async Task<Flaw?> Failure(StarterItem item, StarterWish wanted, Subscribing subscribing)
    {
        var service = desk.Service(item.Places[0].Service)!;
        switch (await searching.Of(service, item.Places[0].Table.TrimEnd('/')))
        {
            case Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var entries }:
                var made = StarterSubscriptions.OfFolder(item, service, entries, wanted, subscribing.Clock.GetUtcNow());
                await subscribing.Begin(made, life.ApplicationStopping);
                return made.Count == 0 ? new Flaw(new Where.Address(item.Places[0].Table), FlawKind.Empty) : null;

            case Checked<IReadOnlyList<CatalogueEntry>>.Flawed { Flaws: var flaws }:
                return flaws[0];

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
