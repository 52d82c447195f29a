// GET and POST /sv/sign-in/code : a one-time code from an authenticator, or a recovery code, after the password or a provider.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where a one-time code is asked for.</summary>
internal static class SecondFactorPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/sign-in/code", Show).IsForEveryone();
        site.OnPost("/sign-in/code", Enter).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<SecondFactorView>>> Show(
        Language language, string? to, [AsParameters] SignInTools tools, CancellationToken stop) =>
        await tools.Second.Of(tools.Context, stop) is null
            ? TypedResults.LocalRedirect(Address.SignIn(language, to))
            : SecondFactorView.Of(to, Flaws.None, new SignInWords(language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<SecondFactorView>>> Enter(
        Language language, [FromForm] SecondFactorForm form, [AsParameters] SignInTools tools, CancellationToken stop)
    {
        if (await tools.Second.Of(tools.Context, stop) is not var (whose, way))
        {
            return TypedResults.LocalRedirect(Address.SignIn(language, form.To));
        }

        var words = new SignInWords(language);
        if (string.IsNullOrWhiteSpace(form.Code))
        {
            return SecondFactorView.Of(form.To, Flaws.Of("code", words.CodeMissing), words);
        }

        var user = new LoginUser(whose);
        var counted = tools.CountedCode(user);
        if (tools.Held(counted) is { } wait)
        {
            return SecondFactorView.Of(form.To, Flaws.Of("", words.Wait(wait)), words, StatusCodes.Status429TooManyRequests);
        }

        if (!await tools.Manager.Redeems(user, form.Code, stop))
        {
            tools.Watch.Failed("code");
            return SecondFactorView.Of(form.To, Flaws.Of("code", words.CodeWrong), words);
        }

        tools.Brake.Passed(counted);
        SecondStep.End(tools.Context);
        await tools.Door.Enter(tools.Context, whose.Login.Id, RecoveryCode.Looks(form.Code) ? "recovery code" : way == "password" ? "password and code" : way, stop);
        return TypedResults.LocalRedirect(SignInTools.Onward(language, form.To));
    }
}

/// <summary>What is written after the password.</summary>
internal sealed record SecondFactorForm
{
    public string? Code { get; init; }

    public string? To { get; init; }
}
