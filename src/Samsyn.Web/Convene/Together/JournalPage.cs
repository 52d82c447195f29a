// GET /sv/exempellan/journal : what has been done, by whom, when and why; and the whole of it as a file.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What has been done.</summary>
internal static class JournalPage
{
    private const int Most = 50;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/journal", Show).Needs(Right.Audit);
        pages.OnGet("/journal.csv", File).Needs(Right.Audit);
    }

    public static async Task<RazorComponentResult<JournalView>> Show(
        string? before, string? kind, string? thing, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var about = string.IsNullOrEmpty(kind) ? null : new Thing(kind, thing ?? "");
        long? from = long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var place = await tools.Place(address => address.Journal(from, about), stop);
        var lines = await tools.Store.Journal.Part(ChainKey.Of(place.Key), about, from, Most + 1, stop);
        return JournalView.Of(place, new([.. lines.Take(Most)], about, lines.Count > Most));
    }

    public static async Task<FileContentHttpResult> File([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Journal(), stop);
        var lines = await tools.Store.Journal.Of(ChainKey.Of(place.Key), null, stop);
        return TypedResults.File(CsvFile.Of(Sheet(lines), tools.Language), "text/csv; charset=utf-8", $"journal-{tools.Slug}.csv");
    }

    // In the order they were written, with the seals by which each can be checked.
    private static Sheet Sheet(IReadOnlyList<JournalLine> lines) => new(
        "journal",
        ["number", "when", "who", "act", "kind", "thing", "subject", "why", "before", "after", "seal"],
        [.. lines.Reverse().Select(Row)]);

    private static IReadOnlyList<Field> Row(JournalLine line) =>
    [
        new Field.Number(line.Number), new Field.Text(line.When.ToString("O", CultureInfo.InvariantCulture)), new Field.Text(line.Who?.Name ?? ""), new Field.Text(line.Act),
        new Field.Text(line.Thing.Kind), new Field.Text(line.Thing.Id), new Field.Text(line.Content?.Subject ?? ""), new Field.Text(line.Content?.Why ?? ""),
        new Field.Text(line.Content?.Before ?? ""), new Field.Text(line.Content?.After ?? ""), new Field.Text(line.Seal.Line),
    ];
}

/// <summary>What the journal's page shows.</summary>
/// <param name="Lines">The lines, the latest first.</param>
/// <param name="About">Only lines about this thing; null for all.</param>
/// <param name="More">Whether there are earlier ones.</param>
public sealed record JournalShown(IReadOnlyList<JournalLine> Lines, Thing? About, bool More);
