// An axis of sizes, on which twice as many always lie equally far apart, so that small and large places are both seen.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Charts;

/// <summary>An axis of sizes above nothing, with round marks where there is room.</summary>
public sealed class SizeAxis
{
    private static readonly double[] Coarse = [1, 2, 5];
    private static readonly double[] Fine = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];
    private readonly (double From, double To) place;

    /// <summary>An axis that holds all sizes with a little air.</summary>
    /// <param name="sizes">One size or more.</param>
    /// <param name="place">The coordinates of its ends.</param>
    public SizeAxis(IReadOnlyCollection<double> sizes, (double From, double To) place)
    {
        (Low, High) = (sizes.Min() / 1.3, sizes.Max() * 1.2);
        this.place = place;
    }

    /// <summary>The size where it begins.</summary>
    public double Low { get; }

    /// <summary>The size where it ends.</summary>
    public double High { get; }

    /// <summary>Where a size lies; one outside lies at the end.</summary>
    public double At(double size) =>
        place.From + (Math.Log(Math.Clamp(size, Low, High) / Low) / Math.Log(High / Low) * (place.To - place.From));

    /// <summary>Sizes from end to end, evenly along the axis.</summary>
    /// <param name="steps">How many steps.</param>
    public IEnumerable<double> Along(int steps) => Enumerable.Range(0, steps + 1).Select(step => Low * Math.Pow(High / Low, (double)step / steps));

    /// <summary>Light lines at round sizes, with as many numbers below as have room.</summary>
    public void Draw(Sketch sketch, (double Top, double Bottom) reach, Words words)
    {
        var limit = place.From - 24;
        foreach (var tick in Ticks())
        {
            var text = words.Whole(tick);
            var half = TextWidth.Of(text, 12) / 2;
            sketch.Line(new(At(tick), reach.Top), new(At(tick), reach.Bottom), Ink.Grid);
            if (At(tick) - half > limit + 8 && At(tick) + half < place.To + 20)
            {
                sketch.Label(new(At(tick), reach.Bottom + 17), text, Anchor.Middle, Ink.Quiet, 12);
                limit = At(tick) + half;
            }
        }
    }

    private double[] Ticks()
    {
        var coarse = Within(Coarse);
        return coarse.Length >= 3 ? coarse : Within(Fine);
    }

    private double[] Within(double[] steps)
    {
        var (from, to) = ((int)Math.Floor(Math.Log10(Low)), (int)Math.Ceiling(Math.Log10(High)));
        return
        [
            .. Enumerable.Range(from, to - from + 1).SelectMany(power => steps.Select(step => step * Math.Pow(10, power)))
                .Where(tick => tick >= Low && tick <= High && tick == Math.Round(tick)),
        ];
    }
}
