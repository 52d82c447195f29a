// Speaks with Eurostat: countries and regions of Europe, beside which a Nordic county can be seen.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.Eurostat;

/// <summary>Speaks with Eurostat.</summary>
internal sealed class EurostatConnector(Exchange exchange) : IConnector
{
    private const int MostCodes = 50;
    private const int MostFound = 200;

    // Nothing is published; many cells are answered later and elsewhere, so questions are kept small.
    private static readonly ServiceLimits Usual = new(500_000, 5, TimeSpan.FromSeconds(1));

    /// <inheritdoc />
    public ServiceKind Kind => ServiceKind.Eurostat;

    /// <inheritdoc />
    public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop)
    {
        exchange.Keep(service.Root, Usual);
        return Task.FromResult(CheckedSteps.Sound(Usual));
    }

    /// <inheritdoc />
    public async Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop)
    {
        var looked = new SearchWords(words);
        return (await Contents(service, stop)).Then(all => CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. all.Where(entry => looked.Fit(entry.Title, entry.Table)).Take(MostFound)]));
    }

    /// <inheritdoc />
    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) =>
        exchange.Json(new HttpAsk(EurostatAddress.Newest(service, table)), root => CubeInfo.Of(table, root).Then(info => CheckedSteps.Sound(EurostatAddress.TimesUnknown(info))), stop);

    /// <inheritdoc />
    public async Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) =>
        (await Contents(service, stop)).Then(all => Listing.Among(all, tables));

    /// <inheritdoc />
    public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) =>
        Describe(service, query.Table, stop).Then(info => TablePlan.IsUnchanged(info.Updated, since)
            ? CheckedSteps.Sound(TablePlan.Nothing)
            : TablePlan.Of(info, query, Usual, part => EurostatAddress.Chunk(service, query, info, part), MostCodes));

    /// <inheritdoc />
    public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop) => exchange.Fetch(chunk, stop);

    /// <inheritdoc />
    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) =>
        TableAnswers.Of(service, query, answers, recipe, answer => JsonStatFile.Open(answer.Bytes));

    private async Task<Checked<IReadOnlyList<CatalogueEntry>>> Contents(Service service, CancellationToken stop)
    {
        var ask = new HttpAsk(new Uri(service.Root, $"catalogue/toc/txt?lang={service.Language}"));
        return (await exchange.Text(ask, stop)).Then(text => EurostatContents.Read(text) is { Count: > 0 } all
            ? CheckedSteps.Sound(all)
            : CheckedSteps.Flawed<IReadOnlyList<CatalogueEntry>>(new Where.Address(ask.Told), FlawKind.NotThere, "", "title, code"));
    }
}
