// Speaks with StatBank, the tables of Statistics Denmark.
using System.Text.Json.Nodes;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.PxWeb;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.StatBank;

/// <summary>Speaks with StatBank.</summary>
internal sealed class StatBankConnector(Exchange exchange) : IConnector
{
    /// <summary>The most cells in an answer that is no stream; how often it may be asked is not said, and a few times a second is polite.</summary>
    private static readonly ServiceLimits Told = new(1_000_000, 5, TimeSpan.FromSeconds(1));

    /// <inheritdoc />
    public ServiceKind Kind => ServiceKind.StatBank;

    /// <inheritdoc />
    public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop)
    {
        exchange.Keep(service.Root, Told);
        return Task.FromResult(CheckedSteps.Sound(Told));
    }

    /// <inheritdoc />
    public async Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop)
    {
        var looked = new SearchWords(words);
        return (await All(service, withEnded: false, stop)).Then(tables =>
            CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. tables.Where(table => looked.Fit(table.Title, table.Table, table.Description))]));
    }

    /// <inheritdoc />
    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) =>
        exchange.Json(Ask(service, "tableinfo", new() { ["table"] = table, ["lang"] = service.Language, ["format"] = "JSON" }), root => StatBankTable.Of(table, root), stop);

    /// <inheritdoc />
    public async Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) =>
        (await All(service, withEnded: true, stop)).Then(all => Listing.Among(all, tables));

    /// <inheritdoc />
    public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) =>
        Describe(service, query.Table, stop).Then(info => TablePlan.IsUnchanged(info.Updated, since)
            ? CheckedSteps.Sound(TablePlan.Nothing)
            : Chosen.Of(info, query).Then(chosen => Plan(service, query, chosen)));

    /// <inheritdoc />
    public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop) => exchange.Fetch(chunk, stop);

    /// <inheritdoc />
    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) =>
        TableAnswers.Of(service, query, answers, recipe, answer => answer.Chunk.Format == StatBankTable.Bulk ? StatBankBulk.Open(answer.Bytes) : JsonStatFile.Open(answer.Bytes));

    // What is too large for one answer comes as a stream in one call, which has no limit; every variable is named, as it must be there.
    private static Checked<FetchPlan> Plan(Service service, TableQuery query, Chosen chosen)
    {
        var cells = Chunking.Cells(chosen.Sides);
        var format = cells > Told.Cells ? StatBankTable.Bulk : StatBankTable.Cube;
        var body = new JsonObject
        {
            ["table"] = query.Table,
            ["format"] = format == StatBankTable.Bulk ? "BULK" : "JSONSTAT",
            ["lang"] = service.Language,
            ["variables"] = new JsonArray([.. chosen.Sides.Select(side => new JsonObject { ["code"] = side.Variable, ["values"] = new JsonArray([.. side.Codes.Select(code => (JsonNode)code)]) })]),
        };
        if (format == StatBankTable.Bulk)
        {
            (body["valuePresentation"], body["delimiter"]) = ("CodeAndValue", "Semicolon");
        }

        var chunk = new FetchChunk(new Uri(service.Root, "data"), body.ToJsonString(PxWebOneQuery.AsWritten), cells) { Format = format };
        return CheckedSteps.Sound(new FetchPlan([chunk]) { NotThere = chosen.NotThere });
    }

    private Task<Checked<IReadOnlyList<CatalogueEntry>>> All(Service service, bool withEnded, CancellationToken stop) =>
        exchange.Json(Ask(service, "tables", new() { ["lang"] = service.Language, ["format"] = "JSON", ["includeInactive"] = withEnded }), StatBankTable.List, stop);

    private static HttpAsk Ask(Service service, string what, JsonObject body) => new(new Uri(service.Root, what), body.ToJsonString(PxWebOneQuery.AsWritten));
}
