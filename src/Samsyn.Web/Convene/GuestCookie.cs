// The cookie of a guest: a secret that stands for somebody who came by a link, and opens what the link is for.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>The cookie of a guest.</summary>
internal static class GuestCookie
{
    /// <summary>The cookie's name.</summary>
    public const string Name = "samsyn-guest";

    /// <summary>The guest who sends a request, looked up once for it; null for anybody else.</summary>
    public static async Task<Guest?> Of(HttpContext context)
    {
        if (Secret(context) is not { } secret)
        {
            return null;
        }

        if (context.Features.Get<Known>() is not { } known)
        {
            known = new(await context.RequestServices.GetRequiredService<IGuests>().Here(secret, context.RequestAborted));
            context.Features.Set(known);
        }

        return known.Guest;
    }

    /// <summary>The secret that a request holds; null for none.</summary>
    public static LinkToken? Secret(HttpContext context) => SafeCookie.Read(context, Name) is { Length: < 100 } held ? new(held) : null;

    /// <summary>Whether a guest's link opens a thing in the collaboration that the address names.</summary>
    public static async Task<bool> Opens(HttpContext context, Thing thing) =>
        await Of(context) is { } guest && guest.Door.Link.Thing == thing
        && context.GetRouteValue("slug") is string slug
        && (await context.RequestServices.GetRequiredService<Admission>().Find(slug, context.RequestAborted))?.Key == guest.Door.Collaboration;

    /// <summary>Lets a browser keep the secret until the link no longer opens; out of reach of scripts.</summary>
    public static void Set(HttpContext context, LinkToken secret, DateTimeOffset expires) =>
        SafeCookie.Set(context, Name, (secret.Secret, expires - context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()));

    private sealed record Known(Guest? Guest);
}
