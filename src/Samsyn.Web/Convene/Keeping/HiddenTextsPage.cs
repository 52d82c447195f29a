// GET and POST /sv/exempellan/retention/hidden : which texts are hidden, and reading one for a stated reason, which the journal remembers.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>Texts that are shown to nobody, and the one door through which one is read.</summary>
internal static class HiddenTextsPage
{
    public static void Map(IEndpointRouteBuilder own)
    {
        own.OnGet("/hidden", Show);
        own.OnPost("/hidden", Read);
    }

    public static async Task<RazorComponentResult<HiddenTextsView>> Show([AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await Place(tools, stop);
        return HiddenTextsView.Of(place.Frame, new(await tools.Store.HiddenTexts.Of(place.Key, stop)), Flaws.None, new HiddenTextsWords(tools.Language));
    }

    public static async Task<Results<NotFound, RazorComponentResult<HiddenTextsView>>> Read([FromForm] HiddenTextForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await Place(tools, stop);
        var words = new HiddenTextsWords(tools.Language);
        var shown = new HiddenTextsShown(await tools.Store.HiddenTexts.Of(place.Key, stop)) { Asked = form };
        if (shown.Texts.All(one => one.Id != form.Id))
        {
            return TypedResults.NotFound();
        }

        if (words.FlawOf(form.Why) is { } flaw)
        {
            return HiddenTextsView.Of(place.Frame, shown, Flaws.Of($"why-{form.Id}", flaw), words);
        }

        tools.Context.Response.Headers.CacheControl = "no-store";
        return await tools.Own.HiddenTexts.Read(place.Key, form.Id!, form.Why!.Trim(), stop) is { } text
            ? HiddenTextsView.Of(place.Frame, shown with { Text = text }, Flaws.None, words)
            : TypedResults.NotFound();
    }

    private static Task<MembersPlace> Place(MembersTools tools, CancellationToken stop) => tools.Place(address => address.Retention("hidden"), stop);
}

/// <summary>What the page shows.</summary>
/// <param name="Texts">The hidden texts, without what they say.</param>
public sealed record HiddenTextsShown(IReadOnlyList<HiddenText> Texts)
{
    /// <summary>What was asked for; null for nothing.</summary>
    public HiddenTextForm? Asked { get; init; }

    /// <summary>What the text that was asked for says; null where none is read.</summary>
    public string? Text { get; init; }
}

/// <summary>Which text is to be read, and why.</summary>
public sealed record HiddenTextForm
{
    public string? Id { get; init; }

    public string? Why { get; init; }
}
