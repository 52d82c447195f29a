// Where would the area's own line have gone, and how far from it did the years land?
namespace Samsyn.Statistics.Effect;

/// <summary>The line of the times before the start, carried on over those after it, with the room that chance needs.</summary>
/// <param name="Times">Each time from the start on: what was seen, and what was foretold.</param>
/// <param name="Together">All times from the start on together; judge by these.</param>
/// <param name="Dispersion">φ: how far the times before scatter about their own line.</param>
/// <remarks>
/// <para>
/// A straight line (for counts of ln rate) through the times before the start. For a later time with n persons:
/// <code>
/// expected   μ = n exp(x′β)                prediction variance   φ μ + (μ s)²,   s the error of x′β
/// together   Σ μ                           φ Σ μ + g′ Cov(β) g,   g = Σ μ x
/// values:    σ² + s²  and  k σ² + g′ Cov(β) g,  g = Σ x
/// </code>
/// φ and the reach are those of <see cref="EffectError.Careful"/> unless another is asked for. An interval of counts ends at zero.
/// </para>
/// <para>
/// Do not judge by whether any one year lies outside: of four years one does in 12 cases of 100 where nothing
/// happened, and with the normal curve in 21 to 28. Assumes that the line would have gone on, and that neighbouring years err independently. It has no
/// comparison. Source: P. McCullagh and J. A. Nelder, Generalized Linear Models (2nd edition 1989) chapters 6 and 9; how
/// often years lie outside was simulated: docs/methods/effect.md.
/// </para>
/// </remarks>
public sealed record Projection(IReadOnlyList<ProjectedTime> Times, ProjectedTime Together, double Dispersion)
{
    /// <summary>How many times there must be before the start.</summary>
    public const int LeastTimes = 3;

    /// <summary>Carries the line on.</summary>
    /// <param name="panel">The panel; only the treated unit is looked at.</param>
    /// <param name="error">Which error is believed.</param>
    /// <param name="confidence">How often an interval is to hold what will be seen.</param>
    public static Learnt<Projection> Of(Panel panel, EffectError error = EffectError.Careful, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (panel.Before < LeastTimes)
        {
            return new Learnt<Projection>.TooLittle(EffectObstacle.TooFewTimesBefore);
        }

        if (panel.IsCounts && panel.Pooled(0, after: false).Cases <= 0)
        {
            return new Learnt<Projection>.TooLittle(EffectObstacle.NoCases);
        }

        return Fit(panel) is { } fit && Ahead(panel, new Forecast(fit, fit.Scatter(error), fit.Reach(error, confidence))) is { } ahead
            ? new Learnt<Projection>.Known(ahead)
            : new Learnt<Projection>.TooLittle(EffectObstacle.Undetermined);
    }

    private static GeneralisedFit? Fit(Panel panel)
    {
        var design = new Design(2);
        for (var time = 0; time < panel.Before; time++)
        {
            design.Add((0, 1), (1, Number(panel, time)));
        }

        double[]? offset = panel.IsCounts ? Array.ConvertAll(panel.Persons(0)[..panel.Before].ToArray(), Math.Log) : null;
        return GeneralisedFit.Of(design, panel.Values(0)[..panel.Before].ToArray(), offset);
    }

    // Null where the line, carried on, leaves all numbers behind.
    private static Projection? Ahead(Panel panel, Forecast forecast)
    {
        var times = new List<ProjectedTime>();
        var sum = (Expected: 0.0, Noise: 0.0, Level: 0.0, Slope: 0.0);
        for (var time = panel.Before; time < panel.Times.Count; time++)
        {
            var number = Number(panel, time);
            var line = forecast.Fit.Effects[0] + (forecast.Fit.Effects[1] * number);
            var (expected, pull) = panel.IsCounts ? (panel.Persons(0)[time] * Math.Exp(line), panel.Persons(0)[time] * Math.Exp(line)) : (line, 1);
            var noise = panel.IsCounts ? expected : 1;
            if (forecast.At(expected, noise, (pull, pull * number)) is not { } foretold)
            {
                return null;
            }

            times.Add(new(panel.Times[time], panel.Values(0)[time], foretold));
            sum = (sum.Expected + expected, sum.Noise + noise, sum.Level + pull, sum.Slope + (pull * number));
        }

        return forecast.At(sum.Expected, sum.Noise, (sum.Level, sum.Slope)) is { } together
            ? new(times, new(panel.Treatment.Start, times.Sum(one => one.Observed), together), forecast.Fit.Dispersion)
            : null;
    }

    private static double Number(Panel panel, int time) => panel.Times[time] - panel.Times[0] + 1;

    private sealed record Forecast(GeneralisedFit Fit, double Scatter, EffectReach Reach)
    {
        public Estimate? At(double expected, double noise, (double Level, double Slope) pull)
        {
            var error = Math.Sqrt(Scatter * (noise + Fit.Variance((0, pull.Level), (1, pull.Slope))));
            var (lower, upper) = (expected - (Reach.Errors * error), expected + (Reach.Errors * error));
            return !(double.IsFinite(lower) && double.IsFinite(upper)) ? null : new(expected, new(Fit.IsCounts ? Math.Max(0, lower) : lower, upper, Reach.Confidence, Reach.Promise), error);
        }
    }
}

/// <summary>What was seen at a time, and what the line before foretold.</summary>
/// <param name="Time">The time; the first one, for several together.</param>
/// <param name="Observed">What was counted or measured.</param>
/// <param name="Expected">What was foretold; its interval is to hold what is seen.</param>
public sealed record ProjectedTime(int Time, double Observed, Estimate Expected)
{
    /// <summary>Whether what was seen lies outside what was foretold.</summary>
    public bool IsOutside => !Expected.Interval!.Holds(Observed);

    /// <summary>What was seen less what was foretold, with the interval of the forecast.</summary>
    public Estimate Difference => new(
        Observed - Expected.Value,
        new(Observed - Expected.Interval!.Upper, Observed - Expected.Interval.Lower, Expected.Interval.Confidence, Expected.Interval.Promise),
        Expected.StandardError);
}
