// An axis: from which value to which, where its marks are, and where a value lies on it.
namespace Samsyn.Web.Charts;

/// <summary>An axis with even marks. Values lie between its ends.</summary>
public sealed class Axis
{
    private readonly double from;
    private readonly double to;
    private bool ofRatios;

    private Axis((double Low, double High, double Step) ends, double from, double to)
    {
        (Low, High, Step) = ends;
        (this.from, this.to) = (from, to);
    }

    /// <summary>The value where it begins.</summary>
    public double Low { get; }

    /// <summary>The value where it ends.</summary>
    public double High { get; }

    /// <summary>How far its marks are apart.</summary>
    public double Step { get; }

    /// <summary>Decimals that its marks need.</summary>
    public int Decimals => Step >= 1 ? 0 : Step >= 0.1 ? 1 : 2;

    /// <summary>The values that are marked.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var first = Math.Ceiling((Low / Step) - 1e-9);
            var count = (int)(Math.Floor((High / Step) + 1e-9) - first) + 1;
            return Enumerable.Range(0, count).Select(i => (first + i) * Step);
        }
    }

    /// <summary>Where a value lies; one outside lies at the end.</summary>
    public double At(double value)
    {
        var inside = Math.Clamp(value, Low, High);
        var part = ofRatios ? Math.Log(inside / Low) / Math.Log(High / Low) : (inside - Low) / (High - Low);
        return from + (part * (to - from));
    }

    /// <summary>An axis of ratios, on which half and twice lie equally far from one. Beyond a fifth and five times all lie at its ends.</summary>
    public static Axis OfRatios(IReadOnlyCollection<double> ratios, (double From, double To) place)
    {
        var reach = ratios.Where(ratio => ratio > 0).Select(ratio => Math.Exp(Math.Abs(Math.Log(ratio)))).DefaultIfEmpty(2).Max();
        var high = Math.Clamp(reach, 1.5, 5);
        var low = ratios.Any(ratio => ratio < 0.97) ? Math.Max(0.2, Math.Min(0.8, ratios.Min())) : 0.9;
        return new((low, high, 1), place.From, place.To) { ofRatios = true };
    }

    /// <summary>An axis that holds all values and has round marks inside it.</summary>
    /// <param name="values">What it must hold.</param>
    /// <param name="zero">Whether it begins at zero, where zero means something.</param>
    /// <param name="place">The coordinates of its two ends.</param>
    /// <param name="marks">About how many marks.</param>
    public static Axis Of(IReadOnlyCollection<double> values, bool zero, (double From, double To) place, int marks = 5)
    {
        var low = values.Count == 0 ? 0 : values.Min();
        var high = values.Count == 0 ? 1 : values.Max();
        low = zero ? Math.Min(0, low) : low;
        high = zero ? Math.Max(0, high) : high;
        if (high - low < 1e-9)
        {
            (low, high) = zero ? (low, low + 1) : (low - 0.5, high + 0.5);
        }

        var step = RoundStep((high - low) / marks);
        var air = 0.03 * (high - low);
        return new((Ending(low, -air, step), Ending(high, air, step), step), place.From, place.To);
    }

    // An end that is a mark already stays; any other gets a little air.
    private static double Ending(double end, double air, double step) =>
        Math.Abs((end / step) - Math.Round(end / step)) < 1e-9 ? end : end + air;

    private static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }
}
