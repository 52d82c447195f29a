// All of Kolada's key figures and places, fetched whole and remembered for an hour: two calls tell of six thousand key figures.
using System.Collections.Concurrent;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>All of Kolada's key figures and places.</summary>
internal sealed class KoladaCatalogue(Exchange exchange)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Uri, (DateTimeOffset When, IReadOnlyList<KoladaKpi> All)> kpis = new();
    private readonly ConcurrentDictionary<Uri, (DateTimeOffset When, IReadOnlyList<KoladaPlace> All)> places = new();

    public Task<Checked<IReadOnlyList<KoladaKpi>>> Kpis(Service service, CancellationToken stop) => Remembered(kpis, service, "kpi", KoladaKpi.Of, stop);

    public Task<Checked<IReadOnlyList<KoladaPlace>>> Places(Service service, CancellationToken stop) => Remembered(places, service, "municipality", KoladaPlace.Of, stop);

    private async Task<Checked<IReadOnlyList<T>>> Remembered<T>(
        ConcurrentDictionary<Uri, (DateTimeOffset When, IReadOnlyList<T> All)> memory, Service service, string what, Func<JsonPlace, T> of, CancellationToken stop)
    {
        if (memory.TryGetValue(service.Root, out var known) && exchange.Now - known.When < Kept)
        {
            return CheckedSteps.Sound(known.All);
        }

        var all = await Pages(new Uri(service.Root, $"{what}?per_page=5000"), of, stop);
        if (all is Checked<IReadOnlyList<T>>.Sound { Value: var found })
        {
            memory[service.Root] = (exchange.Now, found);
        }

        return all;
    }

    private async Task<Checked<IReadOnlyList<T>>> Pages<T>(Uri first, Func<JsonPlace, T> of, CancellationToken stop)
    {
        var all = new List<T>();
        for (Uri? page = first; page is not null;)
        {
            var here = page;
            var read = await exchange.Json(new HttpAsk(here), root => KoladaPages.Next(here, root).Then(next => CheckedSteps.Sound((Next: next, Values: Values(root, of)))), stop);
            if (read is Checked<(Uri? Next, List<T> Values)>.Flawed { Flaws: var flaws })
            {
                return new Checked<IReadOnlyList<T>>.Flawed(flaws);
            }

            (page, var values) = ((Checked<(Uri? Next, List<T> Values)>.Sound)read).Value;
            all.AddRange(values);
        }

        return all.Count > 0 ? CheckedSteps.Sound<IReadOnlyList<T>>(all) : CheckedSteps.Flawed<IReadOnlyList<T>>(new Where.Address(new HttpAsk(first).Told), FlawKind.Empty);
    }

    private static List<T> Values<T>(JsonPlace root, Func<JsonPlace, T> of) => [.. root.Find("values")!.Value.Items().Select(of)];
}

/// <summary>A municipality (K), or a region or the whole country (L).</summary>
internal sealed record KoladaPlace(string Id, string Title, string Kind)
{
    public static KoladaPlace Of(JsonPlace place) => new(place.Find("id")?.Text ?? "", place.Find("title")?.Text ?? "", place.Find("type")?.Text ?? "");

    /// <summary>The code that everybody else uses: 00 for the country, two figures for a region, four for a municipality; null for a group of municipalities.</summary>
    /// <remarks>No municipality's number begins with 00, so that the number tells a region by itself.</remarks>
    public static string? Code(string id) => id switch
    {
        ['0', '0', >= '0' and <= '9', >= '0' and <= '9'] => id[2..],
        [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] => id,
        _ => null,
    };
}
