// Where each time lies across a picture, and which of them have room to be named.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Charts;

/// <summary>Places times across a picture by their middle day, so that a gap in the years is a gap in the picture.</summary>
public sealed class TimeAxis(IReadOnlyList<Period> periods, (double From, double To) place)
{
    private readonly double first = periods.Count == 0 ? 0 : Middle(periods[0]);
    private readonly double last = periods.Count == 0 ? 0 : Middle(periods[^1]);

    /// <summary>Where a time lies.</summary>
    public double At(Period period) => last > first
        ? place.From + ((Middle(period) - first) / (last - first) * (place.To - place.From))
        : (place.From + place.To) / 2;

    /// <summary>Names as many times as have room, the last one always, and none beyond the right edge of the picture.</summary>
    public void Draw(Sketch sketch, double bottom, double edge, Words words)
    {
        var limit = double.PositiveInfinity;
        foreach (var period in periods.Reverse())
        {
            var text = words.BriefTime(period);
            var half = TextWidth.Of(text, 12) / 2;
            var middle = Math.Min(At(period), edge - half);
            if (middle + half + 6 <= limit)
            {
                sketch.Label(new(middle, bottom + 19), text, Anchor.Middle, Ink.Quiet, 12);
                limit = middle - half - 6;
            }
        }
    }

    private static double Middle(Period period) => (period.Start.DayNumber + period.End.DayNumber) / 2.0;
}
