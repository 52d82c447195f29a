// The scale that WHO's package guesses, and the slope index on it.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>WHO's scale: the power of ten above the largest figure, whatever the indicator says.</summary>
internal static class WhoScale
{
    /// <summary>1, 100, 1,000, 10,000 and so on: the first that is not below the largest figure.</summary>
    public static double Guess(double[] values)
    {
        var scale = 1.0;
        while (values.Max() > scale)
        {
            scale *= scale == 1 ? 100 : 10;
        }

        return scale;
    }

    /// <summary>The slope index: estimate and bounds on the indicator's scale, the error on the scale from 0 to 1.</summary>
    public static Summary Answer(WhoFigures figures, (double Value, double Scale) index, double error, params string[] tags)
    {
        var reach = figures.Reach * index.Scale * error;
        return figures.Answer(
            SummaryMeasure.SII,
            new Estimate(index.Value, figures.Bounds(index.Value - reach, index.Value + reach), error),
            [.. tags, .. Oddity(figures, index.Scale)]);
    }

    /// <summary>The tag of a scale guessed other than the indicator says.</summary>
    public static IEnumerable<string> Oddity(WhoFigures figures, double guess) =>
        figures.Data.Scale is { } own && own != guess ? ["AUTOSCALE"] : [];
}
