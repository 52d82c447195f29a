// GET /sv/me/data, GET and POST /sv/me/erase : all that is kept about a person, as a page and as a file; and its erasing.
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>All that is kept about a person.</summary>
internal static class MeDataPage
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/data", Show);
        pages.OnGet("/data.json", Download);
        pages.OnGet("/erase", Ask);
        pages.OnPost("/erase", Erase);
    }

    public static async Task<RazorComponentResult<MeDataView>> Show(Language language, HttpContext context, [FromServices] IEnumerable<IPersonalData> data, CancellationToken stop) =>
        MeDataView.Of(await Parts(context, data, stop), new MeDataWords(language));

    public static async Task<FileContentHttpResult> Download(HttpContext context, [FromServices] IEnumerable<IPersonalData> data, CancellationToken stop)
    {
        var parts = await Parts(context, data, stop);
        return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(parts.ToDictionary(part => part.Name, part => part.Rows), Readable), "application/json", "samsyn-about-me.json");
    }

    public static async Task<RazorComponentResult<MeEraseView>> Ask(Language language, [AsParameters] MeTools tools) =>
        MeEraseView.Of((await tools.User()).Credentials.Password is not null, [], Flaws.None, new MeDataWords(language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeEraseView>>> Erase(
        Language language, [FromForm] MeEraseForm? form, [AsParameters] MeTools tools, [FromServices] ILogins logins, CancellationToken stop)
    {
        form ??= new();
        var (words, user) = (new MeDataWords(language), await tools.User());
        var has = user.Credentials.Password is not null;
        var flaws = Flaws.Of(
            ("password", await tools.CurrentFlaw(user, form.Password, language)), ("sure", form.Sure == "yes" ? null : words.NotSure));
        if (flaws.Count > 0)
        {
            return MeEraseView.Of(has, [], flaws, words);
        }

        if (await logins.Erase(user.Login, stop) is { Count: > 0 } orphans)
        {
            return MeEraseView.Of(has, orphans, Flaws.Of("", words.LastOwner(orphans)), words);
        }

        tools.Board.Forget(user.Login.Id);
        await tools.Door.Leave(tools.Context, stop);
        return TypedResults.LocalRedirect($"{Address.SignIn(language)}?done=erased");
    }

    private static async Task<IReadOnlyList<PersonalPart>> Parts(HttpContext context, IEnumerable<IPersonalData> data, CancellationToken stop)
    {
        var parts = new List<PersonalPart>();
        foreach (var step in data)
        {
            parts.AddRange(await step.Of(Visitor.Of(context)!.Id, stop));
        }

        return parts;
    }
}

/// <summary>What is written by somebody who wants to be erased.</summary>
internal sealed record MeEraseForm
{
    public string? Password { get; init; }

    public string? Sure { get; init; }
}
