// Limits of a line through quantiles, in the three ways in which they can be found.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Rates;

/// <summary>Finds the limits of slope, ratio and beginning of a line, before any multiplier.</summary>
internal abstract class QuantileLimits
{
    public abstract Estimate Slope(double confidence);

    /// <summary>Null where an end of the line is not surely above zero.</summary>
    public abstract Estimate? Ratio(double confidence);

    public abstract Estimate Start(double confidence);
}

/// <summary>Normal figures and a straight line: exact.</summary>
internal sealed class StraightLimits : QuantileLimits
{
    private readonly double slope;
    private readonly double start;
    private readonly (double Slope, double Start, double Both) variances;

    public StraightLimits(QuantileLine line, ReadOnlySpan<double> values, ReadOnlySpan<double> errors)
    {
        (slope, start) = line.Through(values);
        variances = line.Variances(errors);
    }

    public override Estimate Slope(double confidence) => Estimate.Normal(slope, Math.Sqrt(variances.Slope), confidence);

    public override Estimate Start(double confidence) => Estimate.Normal(start, Math.Sqrt(variances.Start), confidence);

    // E. C. Fieller: all q for which q·start − end is within z of its own errors from zero.
    public override Estimate? Ratio(double confidence)
    {
        var end = start + slope;
        var square = Math.Pow(NormalDistribution.TwoSided(confidence), 2);
        var (ofEnd, ofBoth) = (variances.Slope + variances.Start + (2 * variances.Both), variances.Start + variances.Both);
        var (a, b, c) = ((start * start) - (square * variances.Start), (start * end) - (square * ofBoth), (end * end) - (square * ofEnd));
        if (!(start > 0 && a > 0))
        {
            return null;
        }

        var root = Math.Sqrt(Math.Max(0, (b * b) - (a * c)));
        var ratio = end / start;
        return new(ratio, new(Math.Min(ratio, (b - root) / a), Math.Max(ratio, (b + root) / a), confidence));
    }
}

/// <summary>Figures normal on a scale and a line on the same scale: the limits of its slope, taken back around the middle.</summary>
internal sealed class ScaledLimits : QuantileLimits
{
    private readonly QuantileScale scale;
    private readonly double slope;
    private readonly double start;
    private readonly (double Slope, double Start, double Both) variances;

    public ScaledLimits(QuantileLine line, QuantileScale scale, ReadOnlySpan<double> values, ReadOnlySpan<double> errors)
    {
        this.scale = scale;
        (slope, start) = line.Through(values);
        variances = line.Variances(errors);
    }

    public override Estimate Slope(double confidence) => Of(confidence, Difference);

    public override Estimate? Ratio(double confidence) => Of(confidence, Quotient);

    public override Estimate Start(double confidence)
    {
        var reach = NormalDistribution.TwoSided(confidence) * Math.Sqrt(variances.Start);
        return new(scale.Back(start), new(scale.Back(start - reach), scale.Back(start + reach), confidence));
    }

    private Estimate Of(double confidence, Func<double, double> made)
    {
        var reach = NormalDistribution.TwoSided(confidence) * Math.Sqrt(variances.Slope);
        return new(made(slope), new(made(slope - reach), made(slope + reach), confidence, Promise.Approximate));
    }

    private double Difference(double by) => Least(by) - Most(by);

    private double Quotient(double by) => Least(by) / Most(by);

    private double Least(double by) => scale.Back(start + (slope / 2) + (by / 2));

    private double Most(double by) => scale.Back(start + (slope / 2) - (by / 2));
}

/// <summary>Figures normal on a scale and a straight line through the figures themselves: no closed form, so simulated.</summary>
internal sealed class SimulatedLimits : QuantileLimits
{
    private readonly double slope;
    private readonly double start;
    private readonly double[] slopes;
    private readonly double[] ratios;
    private readonly double[] starts;

    public SimulatedLimits(QuantileLine line, double[] values, double[] errors, QuantileSlopeOptions options)
    {
        (slope, start) = line.Through(values);
        (slopes, ratios, starts) = (new double[options.Draws], new double[options.Draws], new double[options.Draws]);
        var (random, drawn) = (new RandomNumbers(options.Seed), new double[values.Length]);
        var scaled = values.Select(value => options.Scale.To(value)).ToArray();
        for (var draw = 0; draw < options.Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = options.Scale.Back(scaled[i] + (errors[i] * random.Normal()));
            }

            (slopes[draw], starts[draw]) = line.Through(drawn);
            ratios[draw] = (starts[draw] + slopes[draw]) / starts[draw];
        }

        Array.Sort(slopes);
        Array.Sort(ratios);
        Array.Sort(starts);
    }

    public override Estimate Slope(double confidence) => Between(slopes, slope, confidence);

    public override Estimate? Ratio(double confidence) =>
        Between(starts, start, confidence).Interval!.Lower > 0 ? Between(ratios, (start + slope) / start, confidence) : null;

    public override Estimate Start(double confidence) => Between(starts, start, confidence);

    private static Estimate Between(double[] sorted, double value, double confidence)
    {
        var below = Math.Clamp((int)Math.Round(sorted.Length * (1 - confidence) / 2), 1, sorted.Length);
        var above = Math.Clamp((int)Math.Round(sorted.Length * (1 + confidence) / 2), 1, sorted.Length);
        return new(value, new(Math.Min(value, sorted[below - 1]), Math.Max(value, sorted[above - 1]), confidence, Promise.Approximate));
    }
}
