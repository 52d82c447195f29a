// What Kolada's answers hold: the figures, those that are no more, and what was asked for and did not come.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Reads Kolada's answers as a whole.</summary>
internal static class KoladaParse
{
    /// <summary>What the answers hold. A key figure that does not exist gives an empty answer without a word: it is told as missing, and as a flaw where nothing else came.</summary>
    public static Checked<ParsedAnswers> Of(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers)
    {
        var flaws = answers.SelectMany(Unreadable).ToList();
        if (flaws.Count > 0)
        {
            return new Checked<ParsedAnswers>.Flawed(flaws);
        }

        var kpis = Kpis(answers);
        var rows = new KoladaRows(service, query, kpis);
        RawAnswer[] data = [.. answers.Where(answer => answer.Chunk.Format != KoladaQuery.About)];
        var changes = data.Any(answer => answer.Chunk.Address.Query.Contains("from_date=", StringComparison.Ordinal));
        var got = Got(rows, data);
        var missing = changes ? [] : Missing(query, got).ToList();
        return got.Ids.Count == 0 && data.Length > 0 && !changes
            ? new Checked<ParsedAnswers>.Flawed([.. KoladaQuery.Ids(query).Select(id => new Flaw(new Where.Address(new HttpAsk(data[0].Chunk.Address).Told), FlawKind.Empty, id))])
            : CheckedSteps.Sound(new ParsedAnswers(data.SelectMany(rows.Of).Where(one => !one.Deleted).Select(one => one.Drafted), missing)
            {
                Deleted = got.Deleted,
                Notes = [.. kpis.Values.SelectMany(Notes)],
            });
    }

    private static IEnumerable<Flaw> Unreadable(RawAnswer answer)
    {
        var where = new Where.Address(new HttpAsk(answer.Chunk.Address).Told);
        return Exchange.Document(answer.Bytes, root => root.Find("values") is { IsList: true } ? CheckedSteps.Sound(true) : CheckedSteps.Flawed<bool>(where, FlawKind.NotThere, root.Shown, "values"), where)
            is Checked<bool>.Flawed { Flaws: var flaws } ? flaws : [];
    }

    private static Dictionary<string, KoladaKpi> Kpis(IReadOnlyList<RawAnswer> answers)
    {
        var found = new Dictionary<string, KoladaKpi>(StringComparer.OrdinalIgnoreCase);
        foreach (var answer in answers.Where(answer => answer.Chunk.Format == KoladaQuery.About))
        {
            _ = Exchange.Document(answer.Bytes, root => CheckedSteps.Sound(root.Find("values")!.Value.Items().Select(KoladaKpi.Of).ToList()), new Where.All())
                .Then(kpis =>
                {
                    kpis.ForEach(kpi => found[kpi.Id] = kpi);
                    return CheckedSteps.Sound(found);
                });
        }

        return found;
    }

    private static Came Got(KoladaRows rows, RawAnswer[] data)
    {
        var came = new Came();
        foreach (var (drafted, deleted) in data.SelectMany(rows.Of))
        {
            var draft = drafted switch { Drafted.Sound sound => sound.Draft, Drafted.Flawed flawed => flawed.Draft, _ => null };
            if (draft is not null)
            {
                came.Ids.Add(draft.Indicator);
                came.Places.Add(draft.AreaCode!);
                came.Years.Add(draft.Date);
            }

            if (deleted && drafted is Drafted.Sound)
            {
                came.Deleted.Add(draft!);
            }
        }

        return came;
    }

    private static IEnumerable<string> Missing(TableQuery query, Came got) =>
    [
        .. KoladaQuery.Ids(query).Where(id => !got.Ids.Contains(id)),
        .. KoladaQuery.Places(query).Where(place => !CodeExpression.IsPattern(place) && !got.Places.Contains(KoladaPlace.Code(KoladaQuery.Place(place)) ?? place)),
        .. KoladaQuery.Years(query).Where(year => !CodeExpression.IsPattern(year) && !got.Years.Contains(year)),
    ];

    // What must be known before two places are compared.
    private static IEnumerable<string> Notes(KoladaKpi kpi)
    {
        var period = KoladaPeriod.Of(kpi.Description);
        if (period.Years > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{kpi.Id}: medelvärde av {period.Years} år.");
        }

        if (period.Otherwise is { } otherwise)
        {
            yield return $"{kpi.Id}: {otherwise}";
        }
    }

    // What the answers tell anything of, and the figures that are no more.
    private sealed class Came
    {
        public HashSet<string> Ids { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Places { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Years { get; } = new(StringComparer.OrdinalIgnoreCase);

        public List<Draft> Deleted { get; } = [];
    }
}
