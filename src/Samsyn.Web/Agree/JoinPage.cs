// GET and POST /sv/join/{code} : somebody comes in to a dialogue by its code, says once what they belong to, and takes part. No account.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where somebody comes in to a dialogue.</summary>
internal static class JoinPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/join", (Language language) => TypedResults.LocalRedirect(Address.Guest(language))).IsForEveryone();
        var join = site.MapGroup("/join/{code}").IsForEveryone().RequireRateLimiting(SignInLimits.Joining);
        join.OnGet("/", Show);
        join.OnPost("/", Come);
    }

    public static async Task<Results<RazorComponentResult<JoinView>, RedirectHttpResult, RazorComponentResult<GuestView>>> Show(
        Language language, string code, [AsParameters] JoinTools tools, CancellationToken stop)
    {
        if (await tools.Find(code, stop) is not { } found)
        {
            return Dead(language, code);
        }

        return await tools.IsIn(found)
            ? TypedResults.LocalRedirect(found.Part(language))
            : JoinView.Of(found, code, [], Flaws.None, new JoinWords(language));
    }

    public static async Task<Results<RazorComponentResult<JoinView>, RedirectHttpResult, RazorComponentResult<GuestView>>> Come(
        Language language, string code, [FromForm] IFormCollection sent, [AsParameters] JoinTools tools, CancellationToken stop)
    {
        if (await tools.Find(code, stop) is not { } found)
        {
            return Dead(language, code);
        }

        var dialogue = found.Room.Dialogue;
        var words = new JoinWords(language);
        var (chosen, lacking) = ChosenGroups.Read(sent, dialogue);
        if (lacking.Count > 0)
        {
            return JoinView.Of(found, code, chosen, Flaws.Of(lacking.Select(kind => (kind.ToString(), (string?)words.Choose))), words);
        }

        var guest = await tools.Guest(found, stop);
        return await tools.Rooms.Take(found.Collaboration.Key, new(guest, dialogue.Id, chosen), stop)
            ? TypedResults.LocalRedirect(found.Part(language))
            : JoinView.Of(found, code, chosen, Flaws.Of("", words.Shut), words);
    }

    private static RazorComponentResult<GuestView> Dead(Language language, string code)
    {
        var words = new GuestWords(language);
        return GuestView.Of(new() { Code = code }, Flaws.Of("code", words.NoSuch), words, StatusCodes.Status404NotFound);
    }
}

/// <summary>The dialogue that a code leads to.</summary>
/// <param name="Collaboration">Whose.</param>
/// <param name="Room">The dialogue.</param>
/// <param name="Door">By which link guests come to it.</param>
public sealed record JoinFound(Collaboration Collaboration, Room Room, GuestDoor Door)
{
    /// <summary>Where those who have come take part.</summary>
    public string Part(Language language) => new Address(language, Collaboration.Slug).Dialogue(Room.Dialogue.Id, "part");
}

/// <summary>What the page works with where somebody comes in.</summary>
internal sealed record JoinTools(
    HttpContext Context, Language Language, [FromServices] IGuests Guests, [FromServices] ICollaborations Collaborations, [FromServices] Rooms Rooms, [FromServices] TimeProvider Clock)
{
    /// <summary>The dialogue that a code leads to; null when it leads to none.</summary>
    public async Task<JoinFound?> Find(string code, CancellationToken stop)
    {
        if (await Guests.Find(new(ReadableCode.Plain(code)), stop) is not { Link.Thing: { Kind: Dialogue.Kind } thing } door)
        {
            return null;
        }

        var collaboration = (await Collaborations.All(stop)).First(one => one.Key == door.Collaboration);
        return await Rooms.Of(collaboration.Key, thing.Id) is { } room ? new(collaboration, room.In(Language.Code), door) : null;
    }

    /// <summary>Whether whoever asks has come in before.</summary>
    public async Task<bool> IsIn(JoinFound found) =>
        await GuestCookie.Of(Context) is { } guest && guest.Door.Link.Id == found.Door.Link.Id && found.Room.Participant(guest.Id) is not null;

    /// <summary>The identity of the guest who asks, who comes in now when they have not before; they are known again by a code that they can write down.</summary>
    public async Task<string> Guest(JoinFound found, CancellationToken stop)
    {
        if (await GuestCookie.Of(Context) is { } here && here.Door.Link.Id == found.Door.Link.Id)
        {
            return here.Id;
        }

        var own = new LinkToken(ReadableCode.Plain(ReadableCode.OfGuest()));
        await Guests.Come(found.Door, own, "", stop);
        GuestCookie.Set(Context, own, found.Door.Link.Expires);
        return (await Guests.Here(own, stop))!.Id;
    }
}
