// GET and POST /sv/me/two-factor : a one-time code beside the password is turned on and off, and recovery codes are made.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where a one-time code beside the password is turned on and off.</summary>
internal static class MeSecondFactorPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnPost("/two-factor/begin", Begin);
        pages.OnGet("/two-factor", Show);
        pages.OnPost("/two-factor", TurnOn);
        pages.OnPost("/two-factor/off", TurnOff);
        pages.OnPost("/recovery-codes", NewCodes);
    }

    // A new key each time, until one has been shown to work.
    public static async Task<RedirectHttpResult> Begin(Language language, [FromForm] MeCodeForm form, [AsParameters] MeTools tools)
    {
        var user = await tools.User();
        if (user.Credentials.TwoFactor || form.Sure is null)
        {
            return TypedResults.LocalRedirect(Address.Me(language));
        }

        user.Credentials = user.Credentials with { AuthenticatorKey = tools.Manager.GenerateNewAuthenticatorKey() };
        await tools.Manager.UpdateAsync(user);
        return TypedResults.LocalRedirect(Address.Me(language, "two-factor"));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeSecondFactorView>>> Show(Language language, [AsParameters] MeTools tools) =>
        await tools.User() is { Credentials: { TwoFactor: false, AuthenticatorKey: { } key } } user
            ? MeSecondFactorView.Of(AuthenticatorKey.Of(key, user.Login.Email), Flaws.None, new MeWords(language))
            : TypedResults.LocalRedirect(Address.Me(language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeSecondFactorView>, RazorComponentResult<MeCodesView>>> TurnOn(
        Language language, [FromForm] MeCodeForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        if (await tools.User() is not { Credentials: { TwoFactor: false, AuthenticatorKey: { } key } } user)
        {
            return TypedResults.LocalRedirect(Address.Me(language));
        }

        if (RecoveryCode.Looks(form.Code ?? "") || !await tools.Manager.Redeems(user, form.Code ?? "", stop))
        {
            return MeSecondFactorView.Of(AuthenticatorKey.Of(key, user.Login.Email), Flaws.Of("code", new SignInWords(language).CodeWrong), new MeWords(language));
        }

        await tools.Manager.SetTwoFactorEnabledAsync(user, enabled: true);
        await tools.Door.EndOthers(tools.Context, tools.Visitor, stop);
        return await Codes(language, user, tools);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>>> TurnOff(
        Language language, [FromForm] MeCodeForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var user = await tools.User();
        if (await tools.CurrentFlaw(user, form.Password, language) is { } flaw)
        {
            return await MePage.Again(language, Flaws.Of("off-password", flaw), tools, stop);
        }

        user.Credentials = user.Credentials with { AuthenticatorKey = null };
        await tools.Manager.SetTwoFactorEnabledAsync(user, enabled: false);
        await tools.Codes.Replace(user.Login, [], stop);
        await tools.Door.EndOthers(tools.Context, tools.Visitor, stop);
        return MePage.Done(language, "two-factor");
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>, RazorComponentResult<MeCodesView>>> NewCodes(
        Language language, [FromForm] MeCodeForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var user = await tools.User();
        if (!user.Credentials.TwoFactor)
        {
            return TypedResults.LocalRedirect(Address.Me(language));
        }

        return await tools.CurrentFlaw(user, form.Password, language) is { } flaw
            ? await MePage.Again(language, Flaws.Of("codes-password", flaw), tools, stop)
            : await Codes(language, user, tools);
    }

    // Shown once, and kept nowhere but as hashes.
    private static async Task<RazorComponentResult<MeCodesView>> Codes(Language language, LoginUser user, MeTools tools)
    {
        var codes = await tools.Manager.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCode.Number);
        tools.Context.Response.Headers.CacheControl = "no-store";
        return MeCodesView.Of([.. codes!], new MeWords(language));
    }
}

/// <summary>A code, or the password that shows it is the person who asks.</summary>
internal sealed record MeCodeForm
{
    public string? Code { get; init; }

    public string? Password { get; init; }

    public string? Sure { get; init; }
}
