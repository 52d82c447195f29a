// What must be known of a measure, in plain English for the note of a table.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Says what must be known of a measure.</summary>
internal static class MeasureNote
{
    private static readonly RemarkWords Words = new(Language.English);

    /// <summary>How far the interval holds, and every remark; empty when there is nothing to say.</summary>
    public static string Of(Summary summary) => string.Join(
        ' ', [.. Held(summary.Estimate?.Interval), .. summary.Remarks.Where(remark => remark.Kind != RemarkKind.WhoOddity).Select(Words.Of), .. Oddities(summary)]);

    // Each tag is explained in docs/methods/as-who.md.
    private static IEnumerable<string> Oddities(Summary summary)
    {
        string[] tags = [.. summary.Remarks.Where(remark => remark.Kind == RemarkKind.WhoOddity).Select(remark => remark.Detail)];
        return tags.Length == 0 ? [] : [Words.Of(new(RemarkKind.WhoOddity, string.Join(", ", tags)))];
    }

    private static IEnumerable<string> Held(Interval? interval) => interval?.Promise switch
    {
        Promise.AtLeast => ["The interval holds the truth at least as often as it says."],
        Promise.Approximate => ["The interval is approximate."],
        _ => [],
    };
}
