// What the pages of dialogues stand on: who asks, what they may do here, and the dialogue as it is now.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What the pages of dialogues work with.</summary>
internal sealed record AgreeTools(
    HttpContext Context, Language Language, string Slug, string? Done, [FromServices] SamsynStore Store,
    [FromServices] Admission Admission, [FromServices] Rooms Rooms, [FromServices] TimeProvider Clock)
{
    /// <summary>Dialogues as whoever sends the request keeps them; only where the rule lets nobody in who has not signed in.</summary>
    public DialogueShelf Own => Store.As(Visitor.Of(Context)!.Actor).Agree;

    /// <summary>The day that it is here.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Where the page stands, and what whoever asks may do there.</summary>
    public async Task<AgreePlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var found = await Admission.Find(Slug, stop) ?? throw new InvalidOperationException("A page of a collaboration was reached that is not there.");
        IReadOnlySet<Role> roles = Visitor.Of(Context) is { } visitor ? await Admission.Roles(found.Key, visitor.Id, stop) : new HashSet<Role>();
        return new(new(found, new(Language, Slug), Section.Dialogues, here), roles) { Done = Done };
    }

    /// <summary>A dialogue as it is now, and where its page stands; null when there is none.</summary>
    public async Task<RoomPlace?> Room(string id, Func<Address, string> here, CancellationToken stop)
    {
        var place = await Place(here, stop);
        return await Rooms.Of(place.Key, id) is { } room ? new(place, room.In(Language.Code)) : null;
    }

    /// <summary>The guest who takes part in a dialogue; null for anybody else.</summary>
    public async Task<Guest?> Guest(string dialogue) =>
        await GuestCookie.Of(Context) is { } guest && guest.Door.Link.Thing == new Thing(Dialogue.Kind, dialogue) ? guest : null;
}

/// <summary>Where a page of dialogues stands, and what whoever asks may do there.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Roles">What they are here; none for a stranger.</param>
public sealed record AgreePlace(Frame Frame, IReadOnlySet<Role> Roles)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>Whose page it is.</summary>
    public CollaborationKey Key => Frame.Collaboration.Key;

    /// <summary>The addresses in the reader's language.</summary>
    public Address Address => Frame.Address;

    /// <summary>Whether whoever asks may do something here.</summary>
    public bool May(Right right) => Roles.Bring(right);
}

/// <summary>A dialogue as it is now, and where its page stands.</summary>
/// <param name="Place">Where the page stands.</param>
/// <param name="Room">The dialogue.</param>
public sealed record RoomPlace(AgreePlace Place, Room Room);
