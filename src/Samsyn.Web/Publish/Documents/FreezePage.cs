// GET and POST /sv/exempellan/documents/{id}/freeze : a document becomes an edition, once nothing that it must tell of is left out unsaid.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>A document becomes an edition.</summary>
internal static class FreezePage
{
    private const int Longest = 500;

    public static void Map(IEndpointRouteBuilder documents)
    {
        documents.OnGet("/{id}/freeze", Ask).Needs(Right.Convene);
        documents.OnPost("/{id}/freeze", Freeze).Needs(Right.Convene);
    }

    private static async Task<Results<RazorComponentResult<FreezeView>, NotFound>> Ask(string id, [AsParameters] DocumentTools tools, CancellationToken stop) =>
        await tools.Find(id, address => address.Documents(id, "freeze"), stop) is { } found
            ? await Shown(found, tools, (NewId.Make(tools.Clock), ""), Flaws.None, stop)
            : TypedResults.NotFound();

    private static async Task<IResult> Freeze(string id, [FromForm] FreezeForm form, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        if (await tools.Find(id, address => address.Documents(id, "freeze"), stop) is not { } found || !NewId.Is(form.Edition ?? "")
            || !long.TryParse(form.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            return TypedResults.NotFound();
        }

        var (words, why, key) = (new EditionWords(tools.Language), (form.Why ?? "").Trim(), found.Place.Key);
        var editions = await tools.Store.Publish.Editions.Of(key, id, stop);
        if (editions.Any(one => one.Id == form.Edition))
        {
            return TypedResults.LocalRedirect(found.Place.Address.Edition(form.Edition!)); // pressed twice
        }

        if (!OneLine.IsFit(why, Longest) || found.Unsaid.Count > 0 || found.Empty.Count > 0)
        {
            return await Shown(found, tools, (form.Edition!, why), Flaws.Of(("why", OneLine.IsFit(why, Longest) ? null : why.Length > Longest ? words.WhyTooLong(why.Length, Longest) : words.WhyEmpty)), stop);
        }

        var made = await tools.Press.Seal(found.Place.Frame.Collaboration, (found.Document, found.Blocks), found.Place.Today, stop);
        var (number, before) = editions is [var last, ..] ? (last.Number + 1, CompositionJson.Read((await tools.Store.Publish.Editions.Content(key, last.Id, stop))!)) : (1, null);
        var kept = await tools.Own.Publish.Editions.Make(
            key, new(form.Edition!, id, seen, found.Document.Title, why, made.Basis, number, EditionMaker.Whole(made.Set.Composition, number, why, before)) { Meanings = made.Meanings }, stop);
        return kept is Kept.Done
            ? TypedResults.LocalRedirect($"{found.Place.Address.Edition(form.Edition!)}?done=kept")
            : await Shown(found, tools, (NewId.Make(tools.Clock), why), Flaws.Of("why", words.ChangedMeanwhile), stop);
    }

    private static async Task<RazorComponentResult<FreezeView>> Shown(DocumentFound found, DocumentTools tools, (string Edition, string Why) form, Flaws flaws, CancellationToken stop)
    {
        var first = (await tools.Store.Publish.Editions.Of(found.Place.Key, found.Document.Id, stop)).Count == 0;
        var set = await tools.Press.Set(found.Place.Frame.Collaboration, (found.Document, found.Blocks), found.Place.Today, stop);
        return FreezeView.Of(found, (await DocumentsPage.Missing(found, tools, stop), DocumentsPage.Open(found, set)), first, form, flaws);
    }
}

/// <summary>What is sent to freeze an edition.</summary>
internal sealed record FreezeForm
{
    public string? Edition { get; init; }

    public string? Version { get; init; }

    public string? Why { get; init; }
}
