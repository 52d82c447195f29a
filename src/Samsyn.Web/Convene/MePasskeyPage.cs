// POST /sv/me/passkeys : a key on the person's device is added, or taken away.
using System.Buffers.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where passkeys are added and taken away.</summary>
internal static class MePasskeyPage
{
    private const int LongestName = 60;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnPost("/passkeys/options", Ask);
        pages.OnPost("/passkeys", Add);
        pages.OnPost("/passkeys/remove", Remove);
        pages.OnPost("/passkeys/rename", Rename);
    }

    // A key lets its device in for good: whoever adds one has just signed in, or says the password again.
    public static async Task<ContentHttpResult> Ask(
        Language language, [FromForm] PasskeyForm form, [AsParameters] MeTools tools, [FromServices] IPasskeyHandler<LoginUser> handler, [FromServices] PasskeyStep step,
        CancellationToken stop)
    {
        var user = await tools.User();
        if (!await tools.IsFresh(stop)
            && (user.Credentials.Password is null ? new MeWords(language).SignInAgain : await tools.CurrentFlaw(user, form.Password, language)) is { } flaw)
        {
            return TypedResults.Text(flaw, statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        var login = user.Login;
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = login.Id, Name = login.Email, DisplayName = login.Name }, tools.Context);
        step.Begin(tools.Context, asked.AttestationState);
        return TypedResults.Content(asked.CreationOptionsJson, "application/json");
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>>> Add(
        Language language, [FromForm] PasskeyForm form, [AsParameters] MeTools tools, [FromServices] IPasskeyHandler<LoginUser> handler,
        [FromServices] PasskeyStep step, CancellationToken stop)
    {
        var user = await tools.User();
        var words = new MeWords(language);
        var answer = step.Take(tools.Context) is { } state && form.Credential is { Length: > 0 and < 100_000 } credential
            ? await handler.PerformAttestationAsync(new() { HttpContext = tools.Context, CredentialJson = credential, AttestationState = state })
            : null;
        if (answer is not { Succeeded: true } || answer.UserEntity.Id != user.Login.Id)
        {
            return await MePage.Again(language, Flaws.Of("passkey-name", words.PasskeyFailed), tools, stop);
        }

        answer.Passkey.Name = Named(form.Name, tools.Context, words);
        await tools.Manager.AddOrUpdatePasskeyAsync(user, answer.Passkey);
        return MePage.Done(language, "passkeys");
    }

    public static async Task<RedirectHttpResult> Remove(Language language, [FromForm] PasskeyForm form, [AsParameters] MeTools tools)
    {
        if (form.Id is { Length: > 0 and < 2000 } id && Base64Url.IsValid(id))
        {
            await tools.Manager.RemovePasskeyAsync(await tools.User(), Base64Url.DecodeFromChars(id));
        }

        return MePage.Done(language, "passkeys");
    }

    public static async Task<RedirectHttpResult> Rename(Language language, [FromForm] PasskeyForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var login = (await tools.User()).Login;
        if ((await tools.Passkeys.Of(login.Id, stop)).FirstOrDefault(one => one.Id == form.Id) is { } key && !string.IsNullOrWhiteSpace(form.Name))
        {
            await tools.Passkeys.Keep(login, key with { Name = Named(form.Name, tools.Context, new(language)) }, stop);
        }

        return MePage.Done(language, "passkeys");
    }

    private static string Named(string? written, HttpContext context, MeWords words)
    {
        var name = string.Concat((written ?? "").Trim().Where(letter => !char.IsControl(letter)).Take(LongestName));
        var device = DeviceName.Of(context.Request.Headers.UserAgent);
        return name.Length > 0 ? name : device.Length > 0 ? device : words.SomePasskey;
    }
}

/// <summary>What is sent of a passkey.</summary>
internal sealed record PasskeyForm
{
    public string? Credential { get; init; }

    public string? Name { get; init; }

    public string? Id { get; init; }

    public string? To { get; init; }

    public string? Password { get; init; }
}
