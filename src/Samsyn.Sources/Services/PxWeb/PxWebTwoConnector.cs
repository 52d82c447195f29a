// Speaks with PxWebApi version 2, at Statistics Sweden and Statistics Norway.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Speaks with PxWebApi version 2.</summary>
internal sealed class PxWebTwoConnector(Exchange exchange) : IConnector
{
    private readonly PxWebTwoCatalogue catalogue = new(exchange);

    /// <inheritdoc />
    public ServiceKind Kind => ServiceKind.PxWebTwo;

    /// <inheritdoc />
    public async Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop)
    {
        var limits = await exchange.Json(new HttpAsk(PxWebTwoQuery.Address(service, "config")), PxWebLimits.Of, stop);
        if (limits is Checked<ServiceLimits>.Sound { Value: var told })
        {
            exchange.Keep(service.Root, told);
        }

        return limits;
    }

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop) => catalogue.Search(service, words, stop);

    /// <inheritdoc />
    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) =>
        exchange.Json(new HttpAsk(PxWebTwoQuery.Address(service, $"tables/{Uri.EscapeDataString(table)}/metadata")), root => CubeInfo.Of(table, root), stop);

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) => catalogue.Of(service, tables, stop);

    /// <inheritdoc />
    public async Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop)
    {
        if (since is not null && await catalogue.Of(service, [query.Table], stop) is Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: [var entry] } && TablePlan.IsUnchanged(Dates.Read(entry.Updated), since))
        {
            return CheckedSteps.Sound(TablePlan.Nothing);
        }

        return await Limits(service, stop).Then(limits => Describe(service, query.Table, stop)
            .Then(info => TablePlan.Of(info, query, limits, part => PxWebTwoQuery.Chunk(service, query.Table, part))));
    }

    /// <inheritdoc />
    public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop) => exchange.Fetch(chunk, stop);

    /// <inheritdoc />
    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) =>
        TableAnswers.Of(service, query, answers, recipe, PxWebAnswers.Open);
}
