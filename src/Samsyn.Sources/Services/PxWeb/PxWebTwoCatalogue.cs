// The tables of PxWebApi version 2, page by page; a list that ends too early is an error and not a shorter list.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.Tables;
using static System.FormattableString;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Reads the list of tables.</summary>
internal sealed class PxWebTwoCatalogue(Exchange exchange)
{
    private const int PageSize = 100;

    /// <summary>The tables whose title or variables hold some words. The service knows whole words only, so each is asked for by its beginning.</summary>
    public async Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop)
    {
        var looked = new SearchWords(words);
        var query = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('*').Normalize() + "*"));
        return (await Pages(service, query, stop)).Then(tables =>
            CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. tables.Where(table => looked.Fit(table.Title, table.Table, table.Description)).Select(table => table with { Description = null })]));
    }

    /// <summary>How some tables stand; those that are gone are left out.</summary>
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Of(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) => Listing.Each(
        tables,
        table => exchange.Json(
            new HttpAsk(PxWebTwoQuery.Address(service, $"tables/{Uri.EscapeDataString(table)}")), root => CheckedSteps.Sound(Entry(root) with { Table = table }), stop));

    private async Task<Checked<IReadOnlyList<CatalogueEntry>>> Pages(Service service, string query, CancellationToken stop)
    {
        var (all, pages, total, first) = (new List<CatalogueEntry>(), 1, 0, new Where.Address(""));
        for (var page = 1; page <= pages; page++)
        {
            var ask = new HttpAsk(PxWebTwoQuery.Address(service, "tables", $"query={Uri.EscapeDataString(query)}", Invariant($"pageNumber={page}"), Invariant($"pageSize={PageSize}")));
            first = page == 1 ? new(ask.Told) : first;
            var read = await exchange.Json(ask, Page, stop);
            if (read is Checked<Listed>.Flawed { Flaws: var flaws })
            {
                return new Checked<IReadOnlyList<CatalogueEntry>>.Flawed(flaws);
            }

            var listed = ((Checked<Listed>.Sound)read).Value;
            all.AddRange(listed.Entries);
            (pages, total) = (listed.Pages, listed.Total);
        }

        return all.Count == total
            ? CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>(all)
            : CheckedSteps.Flawed<IReadOnlyList<CatalogueEntry>>(first, FlawKind.WrongCount, Invariant($"{all.Count}"), Invariant($"{total}"));
    }

    private static Checked<Listed> Page(JsonPlace root) => root.Find("tables") is { IsList: true } tables
        ? CheckedSteps.Sound(new Listed([.. tables.Items().Select(Entry)], root.Find("page", "totalPages")?.Number ?? 1, root.Find("page", "totalElements")?.Number ?? tables.Items().Count()))
        : CheckedSteps.Flawed<Listed>(new Where.Path("tables"), FlawKind.NotThere, root.Shown, "tables");

    private static CatalogueEntry Entry(JsonPlace table)
    {
        string[] variables = [.. table.Find("variableNames")?.Items().Select(name => name.Text) ?? []];
        return new(table.Find("id")?.Text ?? "", TableTitle.Plain(table.Find("label")?.Text ?? ""))
        {
            Meaning = Meanings.Of([table.Find("description")?.Text, .. variables]),
            Description = string.Join(", ", variables),
            Updated = table.Find("updated")?.Text,
            Latest = table.Find("lastPeriod")?.Text,
            Ended = table.Find("discontinued")?.Text == "YES",
        };
    }

    private sealed record Listed(IReadOnlyList<CatalogueEntry> Entries, int Pages, int Total);
}
