// Runs samsyn trend: one row for each series, with its marker or the reason why there is none.
using System.Globalization;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Series;

/// <summary>Runs <c>samsyn trend</c>.</summary>
internal static class TrendRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(TrendCall call, Streams streams)
    {
        var file = SeriesFile.Read(call.File.FullName, call.Columns);
        IReadOnlyList<SeriesPoint>[] series = [.. file.Series.Select(rows => (IReadOnlyList<SeriesPoint>)[.. rows.Select(row => row.Point)])];
        var extra = call.Comparable ? ExtraVariation.Of(series) : null;
        var method = call.Columns.Count is null ? TrendMethod.Weighted : TrendMethod.Proportion;
        call.Format.Write(
            new(
                ["series", "slope", "chiSquare", "marker", "note"],
                file.Series.Zip(series, (rows, points) => Row(rows[0].Name, RecentTrend.Of(points, method, extra), call.MoreIsBetter, extra))),
            streams.Answer);
        await streams.Answer.FlushAsync();
        return Talking.Tell(streams, call.File.Name, file.Flaws);
    }

    private static IReadOnlyList<AnswerCell> Row(string name, RecentTrend trend, bool? moreIsBetter, ExtraVariation? extra)
    {
        var known = trend as RecentTrend.Calculated;
        return
        [
            AnswerCell.Of(name),
            AnswerCell.Of(known?.Slope.Value),
            AnswerCell.Of(known?.ChiSquare),
            AnswerCell.Of(trend.Marker.ToString()),
            AnswerCell.Of(string.Join("; ", Notes(trend, moreIsBetter, extra))),
        ];
    }

    private static IEnumerable<string> Notes(RecentTrend trend, bool? moreIsBetter, ExtraVariation? extra)
    {
        if (trend is RecentTrend.NotCalculated { Why: var why })
        {
            yield return Said(why);
        }

        if (trend.Marker.Means(moreIsBetter) is TrendMeaning.IncreasingBetter or TrendMeaning.DecreasingBetter)
        {
            yield return "better";
        }

        if (trend.Marker.Means(moreIsBetter) is TrendMeaning.IncreasingWorse or TrendMeaning.DecreasingWorse)
        {
            yield return "worse";
        }

        if (trend is RecentTrend.Calculated { Steady: false } odd && odd.ChiSquare > odd.Limit)
        {
            yield return "one point alone makes it";
        }

        if (trend is RecentTrend.Calculated { Limit: var limit })
        {
            yield return extra is null
                ? "counting error only"
                : string.Create(CultureInfo.InvariantCulture, $"extra variation {100 * extra.Coefficient:F1} % of the figure, chi-square above {limit:F2}");
        }
    }

    private static string Said(TrendObstacle why) => why switch
    {
        TrendObstacle.TooFewPoints => "fewer than five points",
        TrendObstacle.BrokenRun => "a point is missing among the last five",
        TrendObstacle.NoInterval => "a point has no interval",
        TrendObstacle.NoWidth => "an interval has no width",
        TrendObstacle.NoCounts => "a point has no counts that are counts",
        TrendObstacle.EverybodyCounted => "nobody or everybody is a case at a point",
        _ => "periods overlap",
    };
}
