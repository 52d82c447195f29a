// The columns of the answer to samsyn rates, and its lines under them.
using System.Globalization;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Puts the answer together.</summary>
internal static class RatesAnswer
{
    /// <summary>The answer.</summary>
    public static Answer Of(RatesCall call, IReadOnlyList<RatesFound> found)
    {
        var hasRows = call.IsRowByRow && call.Method.At is null or "quantile" || call.Method.AnswersRows;
        string[] columns =
        [
            .. hasRows ? (string[])["row"] : [],
            .. call.By,
            .. hasRows ? call.Labels : [],
            .. call.Method.At is { } at ? (string[])[at] : [],
            "value", .. Limits(call.Confidences), "count", "population", "method", "note",
            .. call.Method.Extra(call),
        ];
        return new(columns, found.Select(one => Cells(call, one, hasRows)));
    }

    /// <summary>The names of pairs of limits: lower and upper for one confidence, lower95, upper95, lower998, upper998 for several.</summary>
    public static IEnumerable<string> Limits(IReadOnlyList<double> confidences, string of = "") =>
        from confidence in confidences
        from side in (string[])["lower", "upper"]
        let name = side + (confidences.Count == 1 ? "" : Digits(confidence))
        select of.Length == 0 ? name : of + char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A number as it stands in a line about a flaw.</summary>
    public static string Plain(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    // 0.95 is 95, 0.998 is 998.
    private static string Digits(double confidence) => confidence.ToString("R", CultureInfo.InvariantCulture)[2..].PadRight(2, '0');

    private static IReadOnlyList<AnswerCell> Cells(RatesCall call, RatesFound found, bool hasRows) =>
    [
        .. hasRows ? (AnswerCell[])[AnswerCell.Of(found.Row!.Number)] : [],
        .. found.Key.Select(AnswerCell.Of),
        .. hasRows ? found.Row!.Labels.Select(AnswerCell.Of) : [],
        .. call.Method.At is not null ? (AnswerCell[])[found.At ?? AnswerCell.Of("")] : [],
        AnswerCell.Of(found.Value),
        .. Enumerable.Range(0, call.Confidences.Count).SelectMany(i => Pair(i < found.Limits.Count ? found.Limits[i] : null)),
        AnswerCell.Of(found.Count), AnswerCell.Of(found.Population), AnswerCell.Of(found.Method), AnswerCell.Of(found.Note),
        .. found.Extra,
    ];

    private static AnswerCell[] Pair((double Lower, double Upper)? limits) => [AnswerCell.Of(limits?.Lower), AnswerCell.Of(limits?.Upper)];
}
