// An evaluation as files: its figures as a table, and what it found for programs.
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samsyn.Loop.Follow;
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Writes evaluations as files.</summary>
internal static class EvaluationFiles
{
    /// <summary>Every figure that is compared, an area and a year on each row.</summary>
    public static Sheet Sheet(EvaluationResult result, PlanKnown known, EvaluationWords words)
    {
        var evaluation = result.Evaluation;
        return new(
            words.AllFigures, ["area", "name", "year", "part", "cases", "persons", "value", "note"],
            [
                .. result.Figures.Figures.Concat(result.Figures.ToCome).Select(one => (IReadOnlyList<Field>)
                [
                    one.Area, EvaluationWords.AreaOf(one.Area, known), (double?)one.Year, one.Year < evaluation.Start ? "before" : "after", one.Cases, one.Persons, one.Value,
                    string.Join("; ", new[] { one.Absence is null ? null : words.Why(one.Absence), evaluation.IsChosenAfterwards ? words.Afterwards : null }.OfType<string>()),
                ]),
            ]);
    }

    /// <summary>What was chosen and what was found.</summary>
    public static byte[] Json(EvaluationResult result, EvaluationWords words)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Chosen(json, result.Evaluation);
            json.WriteString("answer", words.Verdict(result.Answer));
            json.WriteString("answerCode", result.Answer.ToString());
            Strings(json, "reasons", result.Verdict?.Reasons.Select(one => one.ToString()) ?? [result.Figures.Obstacle?.ToString() ?? ""]);
            Size(json, "effect", result.Effect);
            Estimate(json, "personsAYear", result.PersonsAYear);
            Size(json, "beforeAfter", Known(result.BeforeAfter));
            Size(json, "difference", Known(result.Difference));
            if (result.Placebo is Learnt<Placebo>.Known { Value: var placebo })
            {
                json.WriteNumber("placeboRank", placebo.Rank);
                json.WriteNumber("placeboAreas", placebo.Units.Count);
            }

            if (result.Together is { } together)
            {
                json.WriteString("control", together.Reading.ToString());
            }

            json.WriteNumber("revisedFigures", result.Revised.Count);
            json.WriteEndObject();
        }

        return text.WrittenSpan.ToArray();
    }

    private static void Chosen(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteString("title", evaluation.Title);
        json.WriteString("intervention", evaluation.Intervention);
        json.WriteString("area", evaluation.Area);
        json.WriteString("indicator", evaluation.Indicator);
        json.WriteString("group", evaluation.Group);
        Strings(json, "comparators", evaluation.Comparators);
        json.WriteNumber("start", evaluation.Start);
        json.WriteNumber("firstYear", evaluation.FirstYear);
        json.WriteBoolean("moreIsBetter", evaluation.MoreIsBetter);
        json.WriteString("rule", evaluation.Rule.ToString());
        json.WriteString("frozen", evaluation.Frozen!.When);
        json.WriteNumber("figuresVersion", evaluation.Frozen.FiguresVersion);
        json.WriteBoolean("chosenAfterwards", evaluation.IsChosenAfterwards);
    }

    private static EffectSize? Known(Learnt<EffectSize>? learnt) => (learnt as Learnt<EffectSize>.Known)?.Value;

    // A ratio of rates says more than its logarithm.
    private static void Size(Utf8JsonWriter json, string name, EffectSize? size)
    {
        Estimate(json, name, size is null ? null : size.IsLogarithm ? size.Ratio : size.Estimate);
        if (size is not null)
        {
            json.WriteString($"{name}Scale", size.IsLogarithm ? "ratio" : "difference");
        }
    }

    private static void Estimate(Utf8JsonWriter json, string name, Estimate? estimate)
    {
        if (estimate is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("value", estimate.Value);
        json.WriteNumber("lower", estimate.Interval!.Lower);
        json.WriteNumber("upper", estimate.Interval.Upper);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> all)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }
}
