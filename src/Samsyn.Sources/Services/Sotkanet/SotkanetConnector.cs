// Speaks with Sotkanet, the indicators of the Finnish institute for health and welfare.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.Sotkanet;

/// <summary>Speaks with Sotkanet.</summary>
internal sealed class SotkanetConnector(Exchange exchange) : IConnector
{
    private const int MostFound = 200;

    // Nothing is asked for; a second between two questions is polite.
    private static readonly ServiceLimits Polite = new(null, 1, TimeSpan.FromSeconds(1));

    /// <inheritdoc />
    public ServiceKind Kind => ServiceKind.Sotkanet;

    /// <inheritdoc />
    public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop)
    {
        exchange.Keep(service.Root, Polite);
        return Task.FromResult(CheckedSteps.Sound(Polite));
    }

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop)
    {
        exchange.Keep(service.Root, Polite);
        var looked = new SearchWords(words);
        return exchange.Json(new HttpAsk(new Uri(service.Root, "indicators")), root => root.IsList
            ? CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. root.Items().Where(item => looked.Fit([.. SotkanetIndicator.Titles(item)])).Take(MostFound).Select(item => SotkanetIndicator.Entry(service, item))])
            : CheckedSteps.Flawed<IReadOnlyList<CatalogueEntry>>(root.Where, FlawKind.UnknownKind, root.Shown, "[{id, title}]"), stop);
    }

    /// <inheritdoc />
    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) => Indicator(service, table, SotkanetIndicator.Info, stop);

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) =>
        Listing.Each(tables, table => Indicator(service, table, SotkanetIndicator.Entry, stop));

    public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) => Describe(service, query.Table, stop)
        .Then(info => TablePlan.IsUnchanged(info.Updated, since) ? CheckedSteps.Sound(TablePlan.Nothing) : SotkanetQuery.Plan(service, query, info, Polite));

    /// <inheritdoc />
    public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop)
    {
        exchange.Keep(service.Root, Polite);
        return exchange.Fetch(chunk, stop);
    }

    /// <inheritdoc />
    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) => SotkanetRows.Parse(service, query, answers);

    private Task<Checked<T>> Indicator<T>(Service service, string table, Func<Service, JsonPlace, T> of, CancellationToken stop)
    {
        exchange.Keep(service.Root, Polite);
        return exchange.Json(new HttpAsk(new Uri(service.Root, $"indicators/{Uri.EscapeDataString(table)}")), root => root.Find("id") is not null
            ? CheckedSteps.Sound(of(service, root))
            : CheckedSteps.Flawed<T>(root.Where, FlawKind.NotThere, root.Shown, table), stop);
    }
}
