// The folders of PxWebApi version 1: databases, folders, tables, and when a table was last changed.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Reads the folders of a service.</summary>
internal sealed class PxWebOneFolders(Exchange exchange)
{
    /// <summary>What lies in a folder; the databases where the path is empty.</summary>
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> In(Service service, string path, CancellationToken stop) =>
        exchange.Json(new HttpAsk(PxWebOneAddress.Of(service, path)), root => Read(path, root), stop);

    /// <summary>The tables whose title holds some words, in all databases.</summary>
    public async Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop)
    {
        var looked = new SearchWords(words);
        var query = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('*').Normalize() + "*"));
        return await In(service, "", stop).Then(async databases =>
        {
            var found = new List<CatalogueEntry>();
            foreach (var database in databases)
            {
                var address = new Uri($"{PxWebOneAddress.Of(service, database.Table).AbsoluteUri}?query={Uri.EscapeDataString(query)}&filter=title");
                switch (await exchange.Json(new HttpAsk(address), root => Found(database.Table, root), stop))
                {
                    case Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var hits }:
                        found.AddRange(hits.Where(hit => looked.Fit(hit.Title, hit.Table)));
                        break;
                    case Checked<IReadOnlyList<CatalogueEntry>>.Flawed { Flaws: var flaws } when databases.Count == 1:
                        return new Checked<IReadOnlyList<CatalogueEntry>>.Flawed(flaws);
                    default:
                        // One of several databases cannot be searched; the others can.
                        break;
                }
            }

            return CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>(found);
        });
    }

    /// <summary>When a table was last changed, as its folder says; null when it does not say.</summary>
    public async Task<string?> Updated(Service service, string table, CancellationToken stop)
    {
        var slash = table.LastIndexOf('/');
        return slash > 0 && await In(service, table[..slash], stop) is Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var entries }
            ? entries.FirstOrDefault(entry => SearchWords.Same(entry.Table, table))?.Updated
            : null;
    }

    private static Checked<IReadOnlyList<CatalogueEntry>> Read(string path, JsonPlace root) => root.IsList && root.Items().All(item => item.IsObject)
        ? CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. root.Items().Where(item => item.Find("type")?.Text != "h").Select(item => Entry(path, item))])
        : CheckedSteps.Flawed<IReadOnlyList<CatalogueEntry>>(root.Where, FlawKind.UnknownKind, root.Shown, "[{id, type, text}]");

    private static CatalogueEntry Entry(string path, JsonPlace item) =>
        new(Way(path, (item.Find("dbid") ?? item.Find("id"))?.Text ?? ""), TableTitle.Plain(item.Find("text")?.Text ?? ""))
        {
            IsFolder = item.Find("type")?.Text != "t",
            Updated = item.Find("updated")?.Text,
        };

    private static Checked<IReadOnlyList<CatalogueEntry>> Found(string database, JsonPlace root) =>
        CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. root.Items().Where(item => item.Find("id") is not null).Select(item =>
            new CatalogueEntry(Way($"{database}/{item.Find("path")?.Text.Trim('/')}".TrimEnd('/'), item.Find("id")!.Value.Text), TableTitle.Plain(item.Find("title")?.Text ?? "")) { Updated = item.Find("published")?.Text })]);

    private static string Way(string path, string id) => path.Length == 0 ? id : $"{path}/{id}";
}
