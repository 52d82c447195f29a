// Speaks with PxWebApi version 1, which Folkhälsodata and most Nordic agencies run.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Speaks with PxWebApi version 1.</summary>
internal sealed class PxWebOneConnector(Exchange exchange) : IConnector
{
    private readonly PxWebOneFolders folders = new(exchange);

    /// <inheritdoc />
    public ServiceKind Kind => ServiceKind.PxWebOne;

    /// <inheritdoc />
    public async Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop)
    {
        var limits = await exchange.Json(new HttpAsk(new Uri(PxWebOneAddress.Of(service, ""), "?config")), PxWebLimits.Of, stop) is Checked<ServiceLimits>.Sound { Value: var told } ? told : PxWebLimits.Usual;
        exchange.Keep(service.Root, limits);
        return CheckedSteps.Sound(limits);
    }

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop) =>
        words.Trim().Length == 0 || words.Contains('/', StringComparison.Ordinal) ? folders.In(service, words.Trim().Trim('/'), stop) : folders.Search(service, words, stop);

    /// <inheritdoc />
    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) =>
        exchange.Json(new HttpAsk(PxWebOneAddress.Of(service, table)), root => PxWebOneTable.Of(table, root), stop);

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) =>
        Listing.Each(tables, table => Describe(service, table, stop).Then(async info => CheckedSteps.Sound(PxWebOneTable.Entry(info, await folders.Updated(service, table, stop)))));

    public async Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop)
    {
        if (since is not null && TablePlan.IsUnchanged(Dates.Read(await folders.Updated(service, query.Table, stop)), since))
        {
            return CheckedSteps.Sound(TablePlan.Nothing);
        }

        return await Limits(service, stop).Then(limits => Describe(service, query.Table, stop)
            .Then(info => TablePlan.Of(info, query, limits, part => PxWebOneQuery.Chunk(service, query.Table, part))));
    }

    /// <inheritdoc />
    public async Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop)
    {
        var answer = await exchange.Fetch(chunk, stop);
        // An old server that does not know the newest format says so, and is asked for the one before.
        foreach (var older in PxWebOneQuery.Older(chunk))
        {
            if (answer is not Checked<RawAnswer>.Flawed { Flaws: [{ Kind: FlawKind.NoAnswer } flaw] } || !flaw.Read.StartsWith("HTTP 400", StringComparison.Ordinal))
            {
                break;
            }

            answer = await exchange.Fetch(older, stop);
        }

        return answer;
    }

    /// <inheritdoc />
    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) =>
        TableAnswers.Of(service, query, answers, recipe, PxWebAnswers.Open);
}
