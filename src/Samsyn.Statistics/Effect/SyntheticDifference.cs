// Did it change more here than in a mixture of areas and years that went alongside before?
namespace Samsyn.Statistics.Effect;

/// <summary>Synthetic difference in differences: weights of comparators and of times before, and then a difference in differences.</summary>
/// <param name="Value">The mean difference from the start on, in the unit of the figure; for counts per 100,000.</param>
/// <param name="Donors">The comparators that have a weight, the heaviest first.</param>
/// <param name="Times">The times before that have a weight, the heaviest first.</param>
/// <remarks>
/// <para>
/// σ is the standard deviation of all changes from one time to the next, of comparators before the start. With T₁ times after it:
/// <code>
/// ω  mixture of comparators along the times before, a constant allowed, ridge ζ = T₁^¼ σ
/// λ  mixture of times before that gives the comparators' mean after, a constant allowed, ζ = 10⁻⁶ σ
/// value = ( ȳ_T1 − Σ λ y_T ) − Σ ω ( ȳ_1 − Σ λ y )
/// </code>
/// <see cref="Ridge"/> is synthetic control with a tiny ridge, by the same steps: ω without a constant, ζ = 10⁻⁶ σ, and no λ.
/// </para>
/// <para>
/// <see cref="Error"/> is the placebo error: how far the values of the comparators, each taken for the treated one in turn,
/// scatter about their mean. The program synthdid draws some of them at random; here all are taken, and no seed is needed. It
/// assumes that the treated unit errs as the others do. Source: D. Arkhangelsky, S. Athey, D. A. Hirshberg, G. W. Imbens and S.
/// Wager, American Economic Review 111 (2021) 4088–4118.
/// </para>
/// </remarks>
public sealed record SyntheticDifference(double Value, IReadOnlyList<DonorWeight> Donors, IReadOnlyList<TimeWeight> Times)
{
    private const double Tiny = 1e-6;
    private const double LeastGain = 1e-5;

    /// <summary>Synthetic difference in differences.</summary>
    /// <param name="panel">Counts or values.</param>
    public static Learnt<SyntheticDifference> Of(Panel panel) => Obstacle(panel) is { } why
        ? new Learnt<SyntheticDifference>.TooLittle(why)
        : new Learnt<SyntheticDifference>.Known(Made(panel, isDifference: true));

    /// <summary>Synthetic control by the same steps, with a tiny ridge.</summary>
    /// <param name="panel">Counts or values.</param>
    public static Learnt<SyntheticDifference> Ridge(Panel panel) => Obstacle(panel) is { } why
        ? new Learnt<SyntheticDifference>.TooLittle(why)
        : new Learnt<SyntheticDifference>.Known(Made(panel, isDifference: false));

    /// <summary>Synthetic difference in differences with its interval, by the placebo error.</summary>
    /// <param name="panel">Counts or values, with three comparators or more.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    public static Learnt<EffectSize> Error(Panel panel, double confidence = 0.95) => Of(panel).Then(own =>
    {
        if (panel.Comparators < 3)
        {
            return new Learnt<EffectSize>.TooLittle(EffectObstacle.TooFewComparators);
        }

        double[] turns = [.. panel.Units.Skip(1).Select(unit => Of(panel.InTurn(unit))).OfType<Learnt<SyntheticDifference>.Known>().Select(turn => turn.Value.Value)];
        var mean = turns.Average();
        var error = Math.Sqrt(turns.Average(turn => (turn - mean) * (turn - mean)));
        return turns.Length == panel.Comparators && error > 0
            ? new Learnt<EffectSize>.Known(EffectSize.Of(own.Value, error, EffectReach.Normal(confidence), isLogarithm: false))
            : new Learnt<EffectSize>.TooLittle(EffectObstacle.Undetermined);
    });

    private static EffectObstacle? Obstacle(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return panel.Comparators < 2 ? EffectObstacle.TooFewComparators
            : panel.Before < 3 ? EffectObstacle.TooFewTimesBefore
            : Noise(panel) > 0 ? null : EffectObstacle.Undetermined;
    }

    private static double Noise(Panel panel)
    {
        double[] changes = [.. Enumerable.Range(1, panel.Comparators).SelectMany(unit => Enumerable.Range(1, panel.Before - 1).Select(time => Level(panel, unit, time) - Level(panel, unit, time - 1)))];
        var mean = changes.Average();
        return Math.Sqrt(changes.Sum(change => (change - mean) * (change - mean)) / (changes.Length - 1));
    }

    private static SyntheticDifference Made(Panel panel, bool isDifference)
    {
        var noise = Noise(panel);
        double[] Before(int unit) => [.. Enumerable.Range(0, panel.Before).Select(time => Level(panel, unit, time))];
        double[][] donors = [.. Enumerable.Range(1, panel.Comparators).Select(Before)];
        double[] after = [.. Enumerable.Range(0, panel.Units.Count).Select(unit => Enumerable.Range(panel.Before, panel.After).Average(time => Level(panel, unit, time)))];
        var units = FrankWolfe.Of(donors, Before(0), new((isDifference ? Math.Pow(panel.After, 0.25) : Tiny) * noise, LeastGain * noise) { Constant = isDifference });
        var times = isDifference
            ? FrankWolfe.Of([.. Enumerable.Range(0, panel.Before).Select(time => donors.Select(donor => donor[time]).ToArray())], after[1..], new(Tiny * noise, LeastGain * noise))
            : new double[panel.Before];
        double Change(int unit) => after[unit] - Enumerable.Range(0, panel.Before).Sum(time => times[time] * Level(panel, unit, time));
        return new(
            Change(0) - units.Select((weight, donor) => weight * Change(donor + 1)).Sum(),
            [.. units.Select((weight, donor) => new DonorWeight(panel.Units[donor + 1], weight)).Where(donor => donor.Weight > 0).OrderByDescending(donor => donor.Weight)],
            [.. times.Select((weight, time) => new TimeWeight(panel.Times[time], weight)).Where(time => time.Weight > 0).OrderByDescending(time => time.Weight)]);
    }

    private static double Level(Panel panel, int unit, int time) => panel.Level(unit, time, SyntheticControl.Per);
}

/// <summary>A time's part in a mixture.</summary>
/// <param name="Time">The time.</param>
/// <param name="Weight">Its part, from 0 to 1.</param>
public sealed record TimeWeight(int Time, double Weight);
