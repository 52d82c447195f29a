// The cookie of a sign-in, and how each request is asked whether the sign-in still holds.
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>The cookie of a sign-in.</summary>
internal sealed class SignInCookie : CookieAuthenticationEvents
{
    /// <summary>The scheme, and the cookie's name.</summary>
    public const string Scheme = "samsyn";

    /// <summary>However often somebody comes back, after so long they prove anew who they are.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(180);

    private const string SignInClaim = "sign-in";
    private const string StampClaim = "stamp";

    /// <summary>What the cookie holds: no name, and nothing that proves the login anew.</summary>
    public static ClaimsPrincipal Principal(SignedIn signedIn) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, signedIn.Login.Id),
            new(SignInClaim, signedIn.SignIn.Id),
            new(StampClaim, signedIn.Stamp),
        ],
        Scheme));

    /// <summary>How the cookie is kept: 30 days from the last visit.</summary>
    public static void Set(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Scheme;
        options.CookieManager = new SafeCookie.Manager();
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.SlidingExpiration = true;
        options.EventsType = typeof(SignInCookie);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var held = context.Principal?.FindFirstValue(SignInClaim);
        var board = context.HttpContext.RequestServices.GetRequiredService<SignInBoard>();
        var found = held is null ? null : await board.Find(held, context.HttpContext.RequestAborted);
        if (found is not null && found.Stamp == context.Principal!.FindFirstValue(StampClaim)
            && found.Login.Id == context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)
            && context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - found.SignIn.Started < Longest)
        {
            var demand = context.HttpContext.RequestServices.GetRequiredService<SecondFactorDemand>();
            context.HttpContext.Features.Set(VisitorOf(found) with { OwesSecondFactor = demand.IsUnmetBy(found) });
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static Visitor VisitorOf(SignedIn found) => new(
        found.Login.Id, found.Login.Name, Language.Of(found.Login.Language), found.SignIn.Id);
}
