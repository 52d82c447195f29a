// GET and POST /sv/sign-in : an address and a password, and who it is comes in.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where somebody signs in, and out.</summary>
internal static class SignInPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/sign-in", Show).IsForEveryone();
        site.OnPost("/sign-in", Enter).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
        site.OnPost("/sign-out", Leave).IsForEveryone();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<SignInView>>> Show(
        Language language, string? to, string? done, HttpContext context, [FromServices] ILogins logins, [AsParameters] SignInSeen seen, CancellationToken stop) =>
        Visitor.Of(context) is not null
            ? TypedResults.LocalRedirect(SignInTools.Onward(language, to))
            : SignInView.Of(await seen.Look("", to, stop) with { Nobody = !await logins.Any(stop), Done = done }, Flaws.None, new SignInWords(language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<SignInView>>> Enter(
        Language language, [FromForm] SignInForm form, [AsParameters] SignInTools tools, [AsParameters] SignInSeen seen, CancellationToken stop)
    {
        var words = new SignInWords(language);
        var shown = await seen.Look(form.Email ?? "", form.To, stop);
        if (words.Lacking(form) is { Count: > 0 } lacking)
        {
            return SignInView.Of(shown, lacking, words);
        }

        var user = await tools.Manager.FindByEmailAsync(form.Email!);
        var counted = tools.Counted(user, EmailAddress.Key(form.Email!));
        if (tools.Held(counted) is { } wait)
        {
            return SignInView.Of(shown, Flaws.Of("", words.Wait(wait)), words, StatusCodes.Status429TooManyRequests);
        }

        if (!await tools.Manager.Knows(user, form.Password!))
        {
            tools.Watch.Failed("password");
            return SignInView.Of(shown, Flaws.Of("", words.DoNotFit), words);
        }

        tools.Brake.Passed(counted);
        return TypedResults.LocalRedirect(await Onward(language, form.To, tools, user!, stop));
    }

    public static async Task<RedirectHttpResult> Leave(Language language, [FromForm] SignOutForm form, HttpContext context, [FromServices] SignInDoor door, CancellationToken stop)
    {
        await door.Leave(context, stop);
        return TypedResults.LocalRedirect(SignInTools.Onward(language, form.To));
    }

    private static async Task<string> Onward(Language language, string? to, SignInTools tools, LoginUser user, CancellationToken stop)
    {
        if (user.Credentials.TwoFactor)
        {
            tools.Second.Begin(tools.Context, user.Credentials);
            return Address.SecondFactor(language, to);
        }

        await tools.Door.Enter(tools.Context, user.Login.Id, "password", stop);
        return SignInTools.Onward(language, to);
    }
}

/// <summary>What is written to sign in.</summary>
internal sealed record SignInForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    public string? To { get; init; }
}

/// <summary>What is sent to sign out.</summary>
internal sealed record SignOutForm
{
    public string? To { get; init; }
}

/// <summary>From where it is known what the sign-in page shows.</summary>
internal sealed record SignInSeen([FromServices] ILetters Letters, [FromServices] IIdentityProviders Providers)
{
    /// <summary>What the page shows.</summary>
    public async Task<SignInShown> Look(string email, string? to, CancellationToken stop) => new(email, to, Letters.CanSend) { Providers = await Providers.All(stop) };
}

/// <summary>What the sign-in page shows.</summary>
/// <param name="Email">The address that was written.</param>
/// <param name="To">Where the person was going.</param>
/// <param name="Letters">Whether a forgotten password can be mended by letter.</param>
public sealed record SignInShown(string Email, string? To, bool Letters)
{
    /// <summary>Where people can sign in instead.</summary>
    public IReadOnlyList<IdentityProvider> Providers { get; init; } = [];

    /// <summary>Whether nobody has a login yet.</summary>
    public bool Nobody { get; init; }

    /// <summary>What the person has just done; null for nothing.</summary>
    public string? Done { get; init; }
}
