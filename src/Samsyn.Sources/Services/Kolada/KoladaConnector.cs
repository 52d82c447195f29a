// Speaks with Kolada, version 3: the key figures of Swedish municipalities and regions.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Speaks with Kolada.</summary>
internal sealed class KoladaConnector(Exchange exchange) : IConnector
{
    private const int MostFound = 200;

    private readonly KoladaCatalogue catalogue = new(exchange);

    /// <inheritdoc />
    public ServiceKind Kind => ServiceKind.Kolada;

    /// <inheritdoc />
    public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop)
    {
        exchange.Keep(service.Root, KoladaPlan.Limits);
        return Task.FromResult(CheckedSteps.Sound(KoladaPlan.Limits));
    }

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop)
    {
        var looked = new SearchWords(words);
        return Polite(service).Kpis(service, stop).Then(kpis =>
            CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. kpis.Where(kpi => looked.Fit(kpi.Id, kpi.Title)).OrderBy(kpi => kpi.Ended).Take(MostFound).Select(kpi => kpi.Entry)]));
    }

    /// <inheritdoc />
    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop)
    {
        var ids = KoladaQuery.Ids(new(table, []));
        return Polite(service).Kpis(service, stop).Then(kpis => Found(kpis, ids)).Then(found => catalogue.Places(service, stop).Then(places => CheckedSteps.Sound(Info(table, found, places))));
    }

    /// <inheritdoc />
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop)
    {
        var ids = tables.SelectMany(table => KoladaQuery.Ids(new(table, []))).ToHashSet();
        return Polite(service).Kpis(service, stop).Then(kpis => CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. kpis.Where(kpi => ids.Contains(kpi.Id)).Select(kpi => kpi.Entry)]));
    }

    /// <inheritdoc />
    public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) =>
        Polite(service).Kpis(service, stop).Then(kpis => catalogue.Places(service, stop).Then(places => KoladaPlan.Of(service, query, (kpis, places), since, exchange.Now.Year)));

    /// <inheritdoc />
    public async Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop)
    {
        exchange.Keep(chunk.Address, KoladaPlan.Limits);
        return (await exchange.Fetch(chunk, stop)).Then(KoladaPages.WithNext);
    }

    /// <inheritdoc />
    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) => KoladaParse.Of(service, query, answers);

    private KoladaCatalogue Polite(Service service)
    {
        exchange.Keep(service.Root, KoladaPlan.Limits);
        return catalogue;
    }

    private static Checked<IReadOnlyList<KoladaKpi>> Found(IReadOnlyList<KoladaKpi> kpis, IReadOnlyList<string> ids)
    {
        KoladaKpi[] found = [.. kpis.Where(kpi => ids.Contains(kpi.Id))];
        return found.Length == ids.Count && found.Length > 0
            ? CheckedSteps.Sound<IReadOnlyList<KoladaKpi>>(found)
            : new Checked<IReadOnlyList<KoladaKpi>>.Flawed([.. ids.Except(found.Select(kpi => kpi.Id)).DefaultIfEmpty("").Select(id => new Flaw(new Where.Field(id), FlawKind.NotThere, id, "N00000"))]);
    }

    private static TableInfo Info(string table, IReadOnlyList<KoladaKpi> kpis, IReadOnlyList<KoladaPlace> places)
    {
        var units = kpis.Select(kpi => kpi.Told.Unit).Distinct().ToArray();
        return new(table, string.Join("; ", kpis.Select(kpi => kpi.Title)),
        [
            new(KoladaQuery.PlaceVariable, "Kommun eller region", [.. places.Select(place => (place.Id, place.Title))]) { MayBeLeftOut = true },
            new(KoladaQuery.YearVariable, "År", []) { IsTime = true, MayBeLeftOut = true },
            new(KoladaQuery.SexVariable, "Kön", [("T", "Alla"), ("K", "Kvinnor"), ("M", "Män")]) { MayBeLeftOut = true },
        ])
        {
            Description = string.Join("\n", kpis.Select(kpi => kpi.Description).OfType<string>()) is { Length: > 0 } text ? text : null,
            Unit = units.Length == 1 ? units[0] : null,
            Ended = kpis.All(kpi => kpi.Ended),
        };
    }
}
