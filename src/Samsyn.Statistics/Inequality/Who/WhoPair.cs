// WHO's difference and ratio.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>D and R: which two subgroups, and the interval to either side (of the logarithm for R).</summary>
internal static class WhoPair
{
    public static Summary Of(SummaryMeasure measure, WhoFigures figures)
    {
        var (first, second, tags) = Pick(figures);
        var (top, bottom) = (figures.Values[first], figures.Values[second]);
        var errors = (figures.Data.Subgroups[first].StandardError, figures.Data.Subgroups[second].StandardError);
        return measure is SummaryMeasure.D ? Difference(figures, top - bottom, errors, tags) : Ratio(figures, (top, bottom), errors, tags);
    }

    private static Summary Difference(WhoFigures figures, double value, (double? First, double? Second) errors, List<string> tags)
    {
        if (errors is not ({ } a, { } b))
        {
            return figures.Answer(SummaryMeasure.D, value, null, [.. tags, "NOSE"]);
        }

        return figures.Answer(SummaryMeasure.D, value, Math.Sqrt((a * a) + (b * b)), [.. tags]);
    }

    private static Summary Ratio(WhoFigures figures, (double Top, double Bottom) values, (double? First, double? Second) errors, List<string> tags)
    {
        if (errors is not ({ } a, { } b))
        {
            return figures.Stops(SummaryMeasure.R, "CRASHNOSE", "NOSE");
        }

        var (top, bottom) = values;
        if (!(top > 0 && bottom > 0))
        {
            return figures.None(SummaryMeasure.R, RemarkKind.Zero);
        }

        var error = Math.Sqrt((a * a / (top * top)) + (b * b / (bottom * bottom)));
        var (value, reach) = (top / bottom, Math.Exp(figures.Reach * error));
        return figures.Answer(SummaryMeasure.R, new Estimate(value, figures.Bounds(value / reach, value * reach), error), [.. tags, "LOGSE"]);
    }

    private static (int First, int Second, List<string> Tags) Pick(WhoFigures figures)
    {
        var more = figures.Data.MoreIsBetter == true;
        if (figures.Data.Ordered)
        {
            return more ? (figures.Count - 1, 0, []) : (0, figures.Count - 1, []);
        }

        var others = Enumerable.Range(0, figures.Count).Where(i => i != figures.Reference).ToList();
        var (high, low) = (others.MaxBy(i => figures.Values[i]), others.MinBy(i => figures.Values[i]));
        if (figures.Reference < 0)
        {
            return (high, low, []);
        }

        var extreme = figures.Values[more ? low : high];
        List<string> tags = others.Count(i => figures.Values[i] == extreme) > 1 ? ["TIEROWS"] : [];
        return more ? (figures.Reference, low, tags) : (high, figures.Reference, tags);
    }
}
