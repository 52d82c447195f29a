// POST /sv/sign-in/passkey : a key on the person's device signs them in.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where somebody signs in with a passkey.</summary>
internal static class PasskeyPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnPost("/sign-in/passkey/options", Ask).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
        site.OnPost("/sign-in/passkey", Enter).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
    }

    // Nobody is named: the device offers the keys that it holds for this site.
    public static async Task<ContentHttpResult> Ask(
        [FromForm] PasskeyForm form, HttpContext context, [FromServices] IPasskeyHandler<LoginUser> handler, [FromServices] PasskeyStep step)
    {
        _ = form;
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        step.Begin(context, asked.AssertionState);
        return TypedResults.Content(asked.RequestOptionsJson, "application/json");
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<SignInView>>> Enter(
        Language language, [FromForm] PasskeyForm form, [AsParameters] SignInTools tools, [FromServices] IPasskeyHandler<LoginUser> handler,
        [FromServices] PasskeyStep step, [AsParameters] SignInSeen seen, [FromServices] TimeProvider clock, CancellationToken stop)
    {
        var answer = step.Take(tools.Context) is { } state && form.Credential is { Length: > 0 and < 100_000 } credential
            ? await handler.PerformAssertionAsync(new() { HttpContext = tools.Context, CredentialJson = credential, AssertionState = state })
            : null;
        if (answer is not { Succeeded: true })
        {
            tools.Watch.Failed("passkey");
            var words = new SignInWords(language);
            return SignInView.Of(await seen.Look("", form.To, stop), Flaws.Of("", words.PasskeyFailed), words);
        }

        // The count of uses is kept, by which a copied key shows.
        answer.User.PasskeyUsed = clock.GetUtcNow();
        await tools.Manager.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey);
        await tools.Door.Enter(tools.Context, answer.User.Login.Id, "passkey", stop);
        return TypedResults.LocalRedirect(SignInTools.Onward(language, form.To));
    }
}
