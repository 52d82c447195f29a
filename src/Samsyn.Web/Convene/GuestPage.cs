// GET and POST /sv/guest and /sv/guest/… : somebody comes in by a code or a link without a login, sees what it is for, and can leave.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where somebody comes in without a login.</summary>
internal static class GuestPage
{
    private const int LongestPart = 80;

    public static void Map(IEndpointRouteBuilder site)
    {
        // Where a code is typed in a whole hall comes by; codes that lead nowhere are counted besides.
        var door = site.MapGroup("/guest").IsForEveryone().RequireRateLimiting(SignInLimits.Joining);
        door.OnGet("/", Show);
        door.OnPost("/", Enter);
        var guest = site.MapGroup("/guest").IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
        guest.OnPost("/leave", Leave);
        guest.OnGet("/{secret}", Open);
        guest.OnPost("/{secret}", Come);
    }

    public static async Task<RazorComponentResult<GuestView>> Show(string? done, [AsParameters] GuestTools tools, CancellationToken stop) =>
        GuestView.Of(new() { Done = done, Here = await tools.Here(stop) }, Flaws.None, new GuestWords(tools.Language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<GuestView>>> Enter([FromForm] GuestForm form, [AsParameters] GuestTools tools, CancellationToken stop)
    {
        var (words, code) = (new GuestWords(tools.Language), ReadableCode.Plain(form.Code ?? ""));
        if (await tools.Return(code, stop) is { } back)
        {
            return TypedResults.LocalRedirect(back);
        }

        // A dialogue has a door of its own, at which nobody waits for those who mistype.
        if (ReadableCode.IsBrief(code))
        {
            return TypedResults.LocalRedirect(Address.Join(tools.Language, code));
        }

        return await tools.Find(code, stop) switch
        {
            GuestFound.At => TypedResults.LocalRedirect(Address.Guest(tools.Language, code)),
            GuestFound.Held(var wait) => GuestView.Of(new() { Code = form.Code }, Flaws.Of("code", words.Wait(wait)), words),
            _ => GuestView.Of(new() { Code = form.Code }, Flaws.Of("code", words.NoSuch), words),
        };
    }

    public static async Task<Results<RazorComponentResult<GuestDoorView>, RedirectHttpResult, RazorComponentResult<GuestView>>> Open(string secret, [AsParameters] GuestTools tools, CancellationToken stop) =>
        await tools.Find(secret, stop) is not GuestFound.At found ? Dead(tools)
        : Address.Door(tools.Language, found.Door.Link.Thing, secret) is { } door ? TypedResults.LocalRedirect(door)
        : GuestDoorView.Of(found, secret, Flaws.None, new GuestWords(tools.Language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<GuestDoorView>, RazorComponentResult<GuestView>>> Come(
        string secret, [FromForm] GuestForm form, [AsParameters] GuestTools tools, CancellationToken stop)
    {
        if (await tools.Find(secret, stop) is not GuestFound.At found)
        {
            return Dead(tools);
        }

        var (words, part) = (new GuestWords(tools.Language), form.Part?.Trim() ?? "");
        if (part.Length > LongestPart || part.Any(char.IsControl))
        {
            return GuestDoorView.Of(found with { Part = part }, secret, Flaws.Of("part", words.Part(LongestPart)), words);
        }

        if ((await tools.Guest())?.Door.Link.Id != found.Door.Link.Id)
        {
            var own = LinkToken.New();
            await tools.Guests.Come(found.Door, own, part, stop);
            GuestCookie.Set(tools.Context, own, found.Door.Link.Expires);
        }

        return TypedResults.LocalRedirect(new Address(tools.Language, found.Collaboration.Slug).Of(found.Door.Link.Thing));
    }

    // The form has a body even when nothing is written in it, so that the token against forgery is looked for.
    public static async Task<RedirectHttpResult> Leave([FromForm] GuestForm form, [AsParameters] GuestTools tools, CancellationToken stop)
    {
        _ = form;
        if (GuestCookie.Secret(tools.Context) is { } secret)
        {
            await tools.Guests.Leave(secret, stop);
            SafeCookie.Delete(tools.Context, GuestCookie.Name);
        }

        return TypedResults.LocalRedirect($"{Address.Guest(tools.Language)}?done=left");
    }

    // A link that is withdrawn and one that never was are answered alike.
    private static RazorComponentResult<GuestView> Dead(GuestTools tools)
    {
        var words = new GuestWords(tools.Language);
        return GuestView.Of(new(), Flaws.Of("", words.Dead), words, StatusCodes.Status404NotFound);
    }
}

/// <summary>What a guest writes.</summary>
internal sealed record GuestForm
{
    public string? Code { get; init; }

    public string? Part { get; init; }
}

/// <summary>What the page shows where a code is entered.</summary>
public sealed record GuestShown
{
    /// <summary>What was written as a code.</summary>
    public string? Code { get; init; }

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>What a guest takes part in; null for anybody else.</summary>
    public GuestFound.At? Here { get; init; }
}

/// <summary>What the pages of guests work with.</summary>
internal sealed record GuestTools(
    HttpContext Context, Language Language, [FromServices] IGuests Guests, [FromServices] ICollaborations Collaborations, [FromServices] SignInBrake Brake)
{
    /// <summary>The guest who asks; null for anybody else.</summary>
    public Task<Guest?> Guest() => GuestCookie.Of(Context);

    /// <summary>What the guest who asks takes part in; null for anybody else.</summary>
    public async Task<GuestFound.At?> Here(CancellationToken stop) => await Guest() is { } guest
        ? new(guest.Door, (await Collaborations.All(stop)).First(one => one.Key == guest.Door.Collaboration)) { Part = guest.Part }
        : null;

    /// <summary>Where a guest who comes back by their own code goes on, also on another device; null when it is nobody's.</summary>
    public async Task<string?> Return(string code, CancellationToken stop)
    {
        // Nobody guesses such a code: looking is not counted as a try.
        var own = new LinkToken(code);
        if (!ReadableCode.IsOfGuest(code) || await Guests.Here(own, stop) is not { } guest)
        {
            return null;
        }

        GuestCookie.Set(Context, own, guest.Door.Link.Expires);
        return new Address(Language, (await Collaborations.All(stop)).First(one => one.Key == guest.Door.Collaboration).Slug).Of(guest.Door.Link.Thing);
    }

    /// <summary>Where a link or a code leads. Who tries one that leads nowhere again and again has to wait.</summary>
    public async Task<GuestFound> Find(string secret, CancellationToken stop)
    {
        var counted = $"guest network {SignInBrake.Network(Context)}";
        if (Brake.Held(Context, counted) is { } wait)
        {
            return new GuestFound.Held(wait);
        }

        if (await Guests.Find(new(secret), stop) is not { } door)
        {
            return new GuestFound.Nowhere();
        }

        Brake.Passed(counted);
        return new GuestFound.At(door, (await Collaborations.All(stop)).First(one => one.Key == door.Collaboration));
    }
}

/// <summary>What comes of looking up a link or a code.</summary>
public abstract record GuestFound
{
    private GuestFound()
    {
    }

    /// <summary>It leads somewhere.</summary>
    public sealed record At(GuestDoor Door, Collaboration Collaboration) : GuestFound
    {
        /// <summary>What the guest takes part as; empty when they have not said.</summary>
        public string Part { get; init; } = "";
    }

    /// <summary>It leads nowhere, or no longer does.</summary>
    public sealed record Nowhere : GuestFound;

    /// <summary>Too many have been tried from the same network.</summary>
    public sealed record Held(TimeSpan Wait) : GuestFound;
}
