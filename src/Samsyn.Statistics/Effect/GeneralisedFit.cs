// Fits counts on the logarithm, or values as they are, to areas, years and whatever else stands in the rows.
namespace Samsyn.Statistics.Effect;

/// <summary>A generalised linear fit: of counts by Poisson's likelihood with a logarithm and an offset, or of values by least squares.</summary>
/// <remarks>
/// <code>
/// counts:  ln μ = offset + x′β,  weights μ,  working value x′β + (y − μ)/μ,  repeated until the deviance stands still
/// values:  μ = x′β
/// φ = Σ (y − μ)²/V(μ) / (rows − columns),  V = μ or 1,   covariance of β: φ (X′WX)⁻¹
/// </code>
/// </remarks>
internal sealed class GeneralisedFit
{
    private const int MostSteps = 60;
    private const double StandsStill = 1e-13;
    private const double Exact = 1e-20;

    private readonly Design design;
    private readonly double[] figures;
    private readonly double[]? offset;
    private double[] fitted;
    private NormalEquations? equations;

    private GeneralisedFit(Design design, double[] figures, double[]? offset)
    {
        (this.design, this.figures, this.offset) = (design, figures, offset);
        fitted = offset is null ? figures : [.. figures.Select(count => count + 0.1)];
    }

    /// <summary>β.</summary>
    public double[] Effects { get; private set; } = [];

    /// <summary>What the fit foretells for each row.</summary>
    public IReadOnlyList<double> Fitted => fitted;

    /// <summary>How many rows there are beyond the effects; one or more.</summary>
    public int Degrees => design.Rows - design.Columns;

    /// <summary>Whether it is of counts.</summary>
    public bool IsCounts => offset is not null;

    /// <summary>φ: how far figures scatter about the fit; of counts 1 where chance alone makes it.</summary>
    public double Dispersion { get; private set; }

    /// <summary>How far the figures are from the fit, by the likelihood.</summary>
    public double Deviance { get; private set; }

    /// <summary>Fits; null when the rows do not settle the effects, leave no row over, or give values exactly, so that nothing tells their error.</summary>
    /// <param name="design">The rows.</param>
    /// <param name="figures">The counts or values.</param>
    /// <param name="offset">The logarithms of the persons, for counts; null for values.</param>
    public static GeneralisedFit? Of(Design design, double[] figures, double[]? offset)
    {
        var fit = new GeneralisedFit(design, figures, offset);
        if (fit.Degrees < 1 || !fit.Converges())
        {
            return null;
        }

        var (scatter, size) = (0.0, 0.0);
        for (var row = 0; row < figures.Length; row++)
        {
            scatter += Math.Pow(figures[row] - fit.fitted[row], 2) / (fit.IsCounts ? fit.fitted[row] : 1);
            size += figures[row] * figures[row];
        }

        fit.Dispersion = scatter / fit.Degrees;
        return fit.Settled() && double.IsFinite(fit.Dispersion) && (fit.IsCounts || scatter > Exact * size) ? fit : null;
    }

    /// <summary>The variance of a sum of effects, each times a number, with φ of one.</summary>
    public double Variance(params ReadOnlySpan<(int Column, double Times)> sum)
    {
        var right = new double[design.Columns];
        foreach (var (column, times) in sum)
        {
            right[column] = times;
        }

        var (solved, variance) = (equations!.Solve(right), 0.0);
        foreach (var (column, times) in sum)
        {
            variance += times * solved[column];
        }

        return variance;
    }

    /// <summary>One effect with its error.</summary>
    public EffectSize Size(int column, EffectError error, double confidence) => Size(Effects[column], Variance((column, 1)), error, confidence);

    /// <summary>A number whose variance with φ of one is known, with its error.</summary>
    public EffectSize Size(double value, double variance, EffectError error, double confidence) =>
        EffectSize.Of(value, Math.Sqrt(Scatter(error) * variance), Reach(error, confidence), IsCounts);

    /// <summary>φ as an error takes it.</summary>
    public double Scatter(EffectError error) => (IsCounts, error) switch
    {
        (true, EffectError.Counting) => 1,
        (true, EffectError.Careful) => Math.Max(1, Dispersion),
        _ => Dispersion,
    };

    /// <summary>How many errors to either side are to hold the truth.</summary>
    public EffectReach Reach(EffectError error, double confidence) =>
        error == EffectError.Careful ? EffectReach.Student(confidence, Degrees) : EffectReach.Normal(confidence);

    private bool Converges()
    {
        var before = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            if (!Step())
            {
                return false;
            }

            if (!IsCounts || Math.Abs(before - Deviance) <= StandsStill * (Math.Abs(Deviance) + 0.1))
            {
                return true;
            }

            before = Deviance;
        }

        return false;
    }

    private bool Step()
    {
        if (!Settled())
        {
            return false;
        }

        var right = new double[design.Columns];
        for (var row = 0; row < design.Rows; row++)
        {
            var working = IsCounts ? Math.Log(fitted[row]) - offset![row] + ((figures[row] - fitted[row]) / fitted[row]) : figures[row];
            design.AddTo(right, row, Weight(row) * working);
        }

        Effects = equations!.Solve(right);
        var next = new double[design.Rows];
        Deviance = 0;
        for (var row = 0; row < design.Rows; row++)
        {
            var line = design.Times(row, Effects);
            next[row] = IsCounts ? Math.Exp(line + offset![row]) : line;
            Deviance += Part(figures[row], next[row]);
        }

        fitted = next;
        return double.IsFinite(Deviance);
    }

    // The equations of the rows, weighted as the fit now stands; false where it does not settle all effects.
    private bool Settled()
    {
        equations = design.Equations(Weight);
        return equations.Settle();
    }

    private double Weight(int row) => IsCounts ? fitted[row] : 1;

    private double Part(double figure, double mean) =>
        !IsCounts ? (figure - mean) * (figure - mean)
        : 2 * ((figure > 0 ? figure * Math.Log(figure / mean) : 0) - (figure - mean));
}
