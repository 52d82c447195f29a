// How a question to Kolada is put in as few calls as can be: at most 25 identities in each part of an address.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using static System.FormattableString;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Plans the calls of a question to Kolada.</summary>
internal static class KoladaPlan
{
    /// <summary>The most identities in one part of an address.</summary>
    public const int MostIds = 25;

    /// <summary>What Kolada is asked at most: nothing is published, and all who ask it keep to this.</summary>
    public static readonly ServiceLimits Limits = new(null, 5, TimeSpan.FromSeconds(1));

    private const int FirstYear = 1993;

    /// <summary>The plan, or why there is none.</summary>
    /// <param name="service">The service.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="known">All key figures and places there are.</param>
    /// <param name="since">Only what has changed since that day; null for everything.</param>
    /// <param name="thisYear">The year we are in.</param>
    public static Checked<FetchPlan> Of(Service service, TableQuery query, (IReadOnlyList<KoladaKpi> Kpis, IReadOnlyList<KoladaPlace> Places) known, DateOnly? since, int thisYear)
    {
        var asked = KoladaQuery.Ids(query);
        var byId = known.Kpis.GroupBy(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        KoladaKpi[] kpis = [.. asked.Where(byId.ContainsKey).Select(id => byId[id])];
        var missing = asked.Where(id => !byId.ContainsKey(id)).ToList();
        var places = Chosen(KoladaQuery.Places(query), [.. known.Places.Select(place => place.Id)], KoladaQuery.Place, false, missing);
        var years = Chosen(KoladaQuery.Years(query), Years(kpis, thisYear), year => year, true, missing);
        if (kpis.Length == 0 || places is { Count: 0 } || years is { Count: 0 })
        {
            return new Checked<FetchPlan>.Flawed([.. missing.DefaultIfEmpty(query.Table).Select(code => new Flaw(new Where.Field(query.Table), FlawKind.NotThere, code, kpis.Length == 0 ? "N00000" : ""))]);
        }

        var chunks = Chunks(service, [.. kpis.Select(kpi => kpi.Id)], places ?? [.. known.Places.Select(place => place.Id)], years, KoladaQuery.Places(query), since, thisYear);
        return CheckedSteps.Sound(new FetchPlan(chunks) { NotThere = missing, AtLeast = Pace.AtLeast(chunks.Count, Limits) });
    }

    // The codes chosen; null where all are wanted.
    private static List<string>? Chosen(IReadOnlyList<string> expressions, IReadOnlyList<string> codes, Func<string, string> own, bool isTime, List<string> missing)
    {
        if (expressions.Count == 0 || expressions.Contains("*"))
        {
            return null;
        }

        var found = expressions.Select(expression => (Expression: expression, Codes: CodeExpression.Among(own(expression), codes, isTime).ToArray())).ToArray();
        missing.AddRange(found.Where(one => one.Codes.Length == 0).Select(one => one.Expression));
        return [.. found.SelectMany(one => one.Codes).Distinct()];
    }

    // The newest year is the newest that any of them has.
    private static List<string> Years(KoladaKpi[] kpis, int thisYear)
    {
        var last = kpis.Select(kpi => kpi.Latest ?? kpi.Told.LastYear ?? thisYear).DefaultIfEmpty(thisYear).Max();
        return [.. Enumerable.Range(FirstYear, Math.Max(1, last - FirstYear + 1)).Select(year => Invariant($"{year}"))];
    }

    private static IReadOnlyList<FetchChunk> Chunks(
        Service service, string[] kpis, IReadOnlyList<string> places, List<string>? years, IReadOnlyList<string> placeWords, DateOnly? since, int thisYear)
    {
        var changed = since is { } day ? $"?from_date={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var allYears = years ?? [.. Enumerable.Range(thisYear - MostIds + 1, MostIds).Select(year => Invariant($"{year}"))];
        var byPlaces = Parts(places).Count * (years is null ? 1 : Parts(years).Count);
        // What has changed is little: all places of a year are asked for at once, and those that are not wanted are left out when it is read.
        var byYears = since is not null && !placeWords.Any(word => CodeExpression.Top(word) is not null) && Parts(allYears).Count < byPlaces;
        return [.. Parts(kpis).SelectMany(ids => (since is null ? [About(service, ids)] : Array.Empty<FetchChunk>()).Concat(Data(service, ids, byYears ? null : places, byYears ? allYears : years, changed)))];
    }

    private static FetchChunk About(Service service, string[] ids) => new(new Uri(service.Root, $"kpi/{string.Join(',', ids)}"), null, null) { Format = KoladaQuery.About };

    private static IEnumerable<FetchChunk> Data(Service service, string[] ids, IReadOnlyList<string>? places, IReadOnlyList<string>? years, string changed) =>
        from place in Parts(places)
        from year in Parts(years)
        select new FetchChunk(new Uri(service.Root, $"data/kpi/{string.Join(',', ids)}{Part("municipality", place)}{Part("year", year)}{changed}"), null, place.Length > 0 && year.Length > 0 ? (long)ids.Length * place.Length * year.Length * 3 : null)
        {
            Format = KoladaQuery.Data,
        };

    private static string Part(string name, string[] ids) => ids.Length == 0 ? "" : $"/{name}/{string.Join(',', ids)}";

    private static List<string[]> Parts(IReadOnlyList<string>? ids) => ids is null ? [[]] : [.. ids.Chunk(MostIds)];
}
