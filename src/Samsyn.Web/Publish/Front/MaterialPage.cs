// GET and POST /sv/exempellan/published/material…  : files that are handed out beside the documents: put in, read, taken away.
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Front;

/// <summary>Material in the library.</summary>
internal static class MaterialPage
{
    private const int Megabytes = Material.Largest / 1_000_000;
    private const int LongestTitle = 200;
    private const int LongestAbout = 500;
    private const int LongestName = 120;

    public static void Map(IEndpointRouteBuilder published)
    {
        published.OnGet("/material/new", New).Needs(Right.Publish);
        published.OnPost("/material/new", Add).Needs(Right.Publish);
        published.OnPost("/material/{id}/away", Away).Needs(Right.Publish);
        published.OnGet("/material/{id}/{file}", Send).IsForReadersOf(Rules.Front);
    }

    private static async Task<RazorComponentResult<MaterialView>> New([AsParameters] DocumentTools tools, CancellationToken stop) =>
        MaterialView.Of(await tools.Place(address => address.Published("material", "new"), stop), new(NewId.Make(tools.Clock), "", ""), Flaws.None);

    private static async Task<IResult> Add([FromForm] IFormCollection sent, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published("material", "new"), stop);
        var (words, id, title, about, file) = (new FrontWords(tools.Language), sent["id"].ToString(), sent["title"].ToString().Trim(), sent["about"].ToString().Trim(), sent.Files["file"]);
        var name = NameOf(file?.FileName ?? "");
        var kind = MaterialKind.Of(Path.GetExtension(name));
        var bytes = file is null || kind is null || file.Length > Material.Largest ? [] : await Read(file, stop);
        var flaws = Flaws.Of(
            ("title", !OneLine.IsFit(title, LongestTitle) ? words.TitleEmpty : null),
            ("about", about.Length > 0 && !OneLine.IsFit(about, LongestAbout) ? words.AboutTooLong(LongestAbout) : null),
            ("file", FlawOf(file, name, bytes, words)));
        if (flaws.Count > 0 || !NewId.Is(id))
        {
            return MaterialView.Of(place, new(NewId.Is(id) ? id : NewId.Make(tools.Clock), title, about), flaws);
        }

        await tools.Own.Publish.Materials.Add(place.Key, new(id, title, name, kind!.MediaType, bytes.Length) { About = about }, bytes, stop);
        return TypedResults.LocalRedirect($"{place.Address.Published()}?done=kept#library");
    }

    private static string? FlawOf(IFormFile? file, string name, byte[] bytes, FrontWords words) => (file?.Length, MaterialKind.Of(Path.GetExtension(name))) switch
    {
        (null, _) => words.NoFile,
        (0, _) => name.Length == 0 ? words.NoFile : words.IsEmpty(name),
        (_, null) => words.WrongKind(name),
        ({ } length and > Material.Largest, _) => words.TooLarge(length, Megabytes),
        (_, { } kind) => kind.Begins(bytes) ? null : words.IsNot(name),
    };

    private static async Task<byte[]> Read(IFormFile file, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }

    private static async Task<RedirectHttpResult> Away(string id, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published(), stop);
        await tools.Own.Publish.Materials.TakeAway(place.Key, id, stop);
        return TypedResults.LocalRedirect($"{place.Address.Published()}?done=kept#library");
    }

    // The name alone, without the folders it lay in and without signs that make an ending read as another.
    private static string NameOf(string sent)
    {
        var name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes()
            .Where(sign => Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && sign != Rune.ReplacementChar)).Trim();
        var ending = Path.GetExtension(name);
        return name.Length <= LongestName || ending.Length > LongestName ? name : $"{name[..(LongestName - ending.Length)]}{ending}";
    }

    // As a file and never as a page of ours: whatever stands in it, no browser runs it here.
    private static async Task<Results<FileContentHttpResult, NotFound>> Send(string id, string file, [AsParameters] DocumentTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Published(), stop);
        return (await tools.Store.Publish.Materials.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } found && await tools.Store.Publish.Materials.File(place.Key, id, stop) is { } bytes
            ? TypedResults.File(bytes, found.MediaType, found.FileName)
            : TypedResults.NotFound();
    }
}

/// <summary>A file on its way into the library.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">What it is.</param>
public sealed record MaterialWritten(string Id, string Title, string About);
