// The rows of Kolada's answers as figures: a row that is not there and one without a value are alike, and never a zero.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Statistics;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Reads the rows of Kolada's answers.</summary>
internal sealed class KoladaRows(Service service, TableQuery query, IReadOnlyDictionary<string, KoladaKpi> kpis)
{
    private readonly IReadOnlyList<string> places = KoladaQuery.Places(query);
    private readonly IReadOnlyList<string> years = KoladaQuery.Years(query);
    private readonly IReadOnlyList<string> sexes = KoladaQuery.Sexes(query);

    /// <summary>Every figure in an answer that was asked for, with whether it is no more; groups of municipalities are left out, for their values are means of means.</summary>
    public IEnumerable<(Drafted Drafted, bool Deleted)> Of(RawAnswer answer)
    {
        if (JsonSource.Open(SourceBytes.Of(answer.Bytes)) is not Checked<JsonDocument>.Sound { Value: var document })
        {
            throw new InvalidOperationException("An answer is looked at before its rows are read.");
        }

        using (document)
        {
            foreach (var row in new JsonPlace(document.RootElement, "").Find("values")!.Value.Items())
            {
                if (KoladaPlace.Code(Text(row, "municipality", "ou")) is { } code && IsWanted(row))
                {
                    foreach (var figure in (row.Find("values")?.Items() ?? []).Where(figure => KoladaQuery.WantsSex(sexes, Text(figure, "gender"))))
                    {
                        yield return (Figure(row, figure, code), Text(figure, "isdeleted", "is_deleted") is "YES" or "1");
                    }
                }
            }
        }
    }

    private bool IsWanted(JsonPlace row) =>
        KoladaQuery.Wants(places, Text(row, "municipality", "ou"), KoladaQuery.Place) && KoladaQuery.Wants(years, Text(row, "period"));

    private Drafted Figure(JsonPlace row, JsonPlace figure, string code)
    {
        var flaws = new List<Flaw>();
        var draft = new Draft(figure.Where, Value(figure, flaws))
        {
            AreaCode = code,
            Source = service.Publisher,
            Period = Period(row, flaws),
            Date = Text(row, "period"),
            Indicator = Text(row, "kpi"),
            IndicatorName = kpis.GetValueOrDefault(Text(row, "kpi"))?.Title ?? "",
            Groups = Groups(figure, flaws),
            Scale = kpis.GetValueOrDefault(Text(row, "kpi"))?.Told.Scale,
            Symbol = figure.Find("status")?.Text is { Length: > 0 } status ? status : null,
        };
        return flaws.Count == 0 ? new Drafted.Sound(draft) : new Drafted.Flawed(flaws) { Draft = draft };
    }

    private static Figure Value(JsonPlace figure, List<Flaw> flaws)
    {
        if (figure.Find("value") is not { } value)
        {
            return new Figure.Missing(figure.Find("status")?.Text is "Not applicable" ? MissingReason.NotApplicable : MissingReason.NotAvailable);
        }

        if (value.Element.ValueKind is JsonValueKind.Number && value.Element.TryGetDouble(out var number) && double.IsFinite(number))
        {
            return new Figure.Known(new Estimate(number));
        }

        flaws.Add(new(value.Where, FlawKind.NotANumber, value.Shown, "12.3"));
        return new Figure.Missing(MissingReason.NotAvailable);
    }

    private static Period? Period(JsonPlace row, List<Flaw> flaws)
    {
        switch (PeriodText.Read(Text(row, "period"), row.Find("period")?.Where ?? row.Where))
        {
            case Checked<Period>.Sound { Value: var period }:
                return period;
            case Checked<Period>.Flawed { Flaws: var wrong }:
                flaws.AddRange(wrong);
                return null;
            default:
                return null;
        }
    }

    private static DraftGroup[] Groups(JsonPlace figure, List<Flaw> flaws)
    {
        var letter = Text(figure, "gender");
        if (letter is "T" or "")
        {
            return [];
        }

        if (SexWords.Code(letter) is { } sex)
        {
            return [new(Dimension.Sex, sex)];
        }

        flaws.Add(new(figure.Where, FlawKind.UnknownWord, letter, "T, K, F, M"));
        return [];
    }

    private static string Text(JsonPlace place, string name, string? other = null) =>
        (place.Find(name) ?? (other is null ? null : place.Find(other))) is { } found ? found.Text.Trim() : "";
}
