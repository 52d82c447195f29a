// The rows of Sotkanet's answers as figures, with the codes that Finland uses for places.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Statistics;

namespace Samsyn.Sources.Services.Sotkanet;

/// <summary>Reads Sotkanet's answers.</summary>
internal static class SotkanetRows
{
    /// <summary>What the answers hold.</summary>
    public static Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers)
    {
        var places = new Dictionary<string, SotkanetPlace>();
        var flaws = new List<Flaw>();
        foreach (var answer in answers)
        {
            if (Exchange.Document(answer.Bytes, root => Look(service, answer, root, places), new Where.Address(new HttpAsk(answer.Chunk.Address).Told)) is Checked<bool>.Flawed { Flaws: var wrong })
            {
                flaws.AddRange(wrong);
            }
        }

        RawAnswer[] data = [.. answers.Where(answer => answer.Chunk.Format != SotkanetQuery.Places)];
        if (places.Count == 0 && flaws.Count == 0 && data.Length > 0)
        {
            flaws.Add(new(new Where.Address("regions"), FlawKind.NotThere, "", "regions"));
        }

        IEnumerable<Drafted> figures = data.SelectMany(answer => Rows(service, query, answer, places));
        return flaws.Count > 0 ? new Checked<ParsedAnswers>.Flawed(flaws)
            : !figures.Any() ? CheckedSteps.Flawed<ParsedAnswers>(new Where.Address(new HttpAsk(answers[^1].Chunk.Address).Told), FlawKind.Empty, query.Table)
            : CheckedSteps.Sound(new ParsedAnswers(figures, Missing(query, figures)));
    }

    private static Checked<bool> Look(Service service, RawAnswer answer, JsonPlace root, Dictionary<string, SotkanetPlace> places)
    {
        if (!root.IsList)
        {
            return CheckedSteps.Flawed<bool>(root.Where, FlawKind.UnknownKind, root.Shown, "[…]");
        }

        foreach (var item in answer.Chunk.Format == SotkanetQuery.Places ? root.Items() : [])
        {
            places[item.Find("id")?.Text ?? ""] = SotkanetPlace.Of(item, service.Language);
        }

        return CheckedSteps.Sound(true);
    }

    private static IEnumerable<Drafted> Rows(Service service, TableQuery query, RawAnswer answer, Dictionary<string, SotkanetPlace> places)
    {
        using var document = ((Checked<JsonDocument>.Sound)JsonSource.Open(SourceBytes.Of(answer.Bytes))).Value;
        var wanted = query.Choices.FirstOrDefault(choice => SearchWords.Same(choice.Variable, SotkanetQuery.Region))?.Codes;
        foreach (var row in new JsonPlace(document.RootElement, "").Items())
        {
            var place = places.GetValueOrDefault(row.Find("region")?.Text ?? "");
            if (place is not null && wanted?.Any(code => CodeExpression.Takes(code, place.Code)) != false)
            {
                yield return Figure(service, row, place);
            }
        }
    }

    private static Drafted Figure(Service service, JsonPlace row, SotkanetPlace place)
    {
        var flaws = new List<Flaw>();
        var year = row.Find("year")?.Text ?? "";
        var period = PeriodText.Read(year, row.Where);
        var value = row.Find("value") ?? row.Find("primaryValue");
        if (value is { } other && other.Element.ValueKind is not JsonValueKind.Number)
        {
            flaws.Add(new(other.Where, FlawKind.NotANumber, other.Shown, "12.3"));
        }

        flaws.AddRange((period as Checked<Period>.Flawed)?.Flaws ?? []);
        var draft = new Draft(row.Where, value is { Element.ValueKind: JsonValueKind.Number } number ? new Figure.Known(new Estimate(number.Element.GetDouble())) : new Figure.Missing(MissingReason.NotAvailable))
        {
            Setting = place.Title,
            AreaCode = place.Code,
            Source = service.Publisher,
            Period = (period as Checked<Period>.Sound)?.Value,
            Date = year,
            Indicator = row.Find("indicator")?.Text ?? "",
            Groups = row.Find("gender")?.Text is { } sex && SexWords.Code(sex) is { } code ? [new(Dimension.Sex, code)] : [],
        };
        return flaws.Count == 0 ? new Drafted.Sound(draft) : new Drafted.Flawed(flaws) { Draft = draft };
    }

    private static List<string> Missing(TableQuery query, IEnumerable<Drafted> figures)
    {
        var drafts = figures.OfType<Drafted.Sound>().Select(sound => (sound.Draft.AreaCode!, sound.Draft.Date)).ToArray();
        var (codes, years) = (drafts.Select(draft => draft.Item1).ToHashSet(), drafts.Select(draft => draft.Date).ToHashSet());
        return
        [
            .. query.Choices.Where(choice => SearchWords.Same(choice.Variable, SotkanetQuery.Region)).SelectMany(choice => choice.Codes).Where(code => !codes.Any(got => CodeExpression.Takes(code, got))),
            .. query.Choices.Where(choice => SearchWords.Same(choice.Variable, SotkanetQuery.Year)).SelectMany(choice => choice.Codes).Where(year => !CodeExpression.IsPattern(year) && !years.Contains(year)),
        ];
    }
}

/// <summary>A place of Sotkanet's.</summary>
internal sealed record SotkanetPlace(string Code, string Title)
{
    private static readonly Dictionary<string, int> Widths = new() { ["KUNTA"] = 3, ["MAAKUNTA"] = 2, ["HYVINVOINTIALUE"] = 2, ["SEUTUKUNTA"] = 3 };

    /// <summary>The place. Codes keep their zeros; since a region and a wellbeing services county may bear the same number, all but municipalities carry their kind before it.</summary>
    public static SotkanetPlace Of(JsonPlace item, string language)
    {
        var kind = item.Find("category")?.Text ?? "";
        var code = (item.Find("code")?.Text ?? "").PadLeft(Widths.GetValueOrDefault(kind), '0');
        return new(kind == "KUNTA" ? code : $"{kind}:{code}", SotkanetIndicator.Said(item, "title", language) ?? "");
    }
}
