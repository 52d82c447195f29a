// What the pages of figures that come by themselves stand on: who asks, what they may do, the subscriptions and how they stand.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>What the pages of figures that come by themselves work with.</summary>
internal sealed record SourceTools(
    HttpContext Context, Language Language, string Slug, string? Done, [FromServices] SamsynStore Store, [FromServices] SourceDesk Desk, [FromServices] GatheringWork Work,
    [FromServices] GatheringSettings Settings, [FromServices] Admission Admission, [FromServices] TimeProvider Clock)
{
    /// <summary>The store, used by whoever sends the request.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>What is kept of what is fetched.</summary>
    public GatheringShelf Shelf => Store.Gathering;

    /// <summary>Where the page stands.</summary>
    public async Task<SourcePlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var found = (await Store.Collaborations.All(stop)).First(one => one.Slug == Slug);
        IReadOnlySet<Role> roles = Visitor.Of(Context) is { } visitor ? await Admission.Roles(found.Key, visitor.Id, stop) : new HashSet<Role>();
        var areas = await Store.Areas.Of(found.Key, stop);
        return new(new(found, new(Language, Slug), Section.Data, here) { Area = Places.Top(areas)?.Code }, roles.Bring(Right.Measure), areas)
        {
            Subscriptions = await Shelf.Subscriptions.Of(found.Key, stop),
            Upkeeps = await Shelf.Upkeeps.Of(found.Key, stop),
            Settings = Settings,
            Now = Clock.GetUtcNow(),
            Done = Done,
        };
    }

    /// <summary>Subscribes, and asks for fetches, in the name of whoever sends the request.</summary>
    public Subscribing Subscribing(SourcePlace place) => new(Own.Gathering, place.Key, Visitor.Of(Context)!.Name, Clock, Work);

    /// <summary>Asks for a fetch in the name of whoever sends the request, as soon as may be.</summary>
    public Task Ask(SourcePlace place, Subscription subscription, bool whole, CancellationToken stop) =>
        Subscribing(place).Ask(place.UpkeepOf(subscription), whole, stop);
}

/// <summary>Where a page stands, and what is fetched there.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="MayMeasure">Whether whoever asks may change it.</param>
/// <param name="Areas">The places.</param>
public sealed record SourcePlace(Frame Frame, bool MayMeasure, IReadOnlyList<Area> Areas)
{
    /// <summary>The subscriptions, by name.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    /// <summary>How each stands.</summary>
    public IReadOnlyDictionary<string, Upkeep> Upkeeps { get; init; } = new Dictionary<string, Upkeep>();

    /// <summary>Whether anything is fetched here, and when.</summary>
    public GatheringSettings Settings { get; init; } = GatheringSettings.Usual;

    /// <summary>The moment.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>Whose page it is.</summary>
    public CollaborationKey Key => Frame.Collaboration.Key;

    /// <summary>The addresses in the reader's language.</summary>
    public Address Address => Frame.Address;

    /// <summary>A subscription by its identity; null when there is none.</summary>
    public Subscription? Subscription(string id) => Subscriptions.FirstOrDefault(one => one.Id == id);

    /// <summary>How a subscription stands.</summary>
    public Upkeep UpkeepOf(Subscription subscription) => Upkeeps.Of(subscription);
}
