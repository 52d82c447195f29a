// How large must a change be before the next follow-up is likely to see it?
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>The smallest change that a coming follow-up would find.</summary>
/// <param name="Fall">The smallest fall, above zero, in the unit of the figure; null when not even a fall to zero would be found.</param>
/// <param name="Rise">The smallest rise, above zero; null when no possible rise would be found.</param>
/// <param name="Power">How often a change of that size would be found.</param>
/// <param name="Confidence">One less the share of false alarms.</param>
/// <remarks>
/// <para>
/// With α = 1 − confidence, a the normal quantile of 1 − α/2 and b that of the power:
/// <code>
/// figures with errors:   δ = (a + b) √(s₀² + s₁²)
/// shares and rates:      |θ₁ − θ₀| = a √( v(θ̄) (1/n₀ + 1/n₁) ) + b √( v(θ₀)/n₀ + v(θ₁)/n₁ ),  solved for θ₁
///                        v(θ) = θ (1 − θ) for shares, θ for rates;  θ̄ = (n₀ θ₀ + n₁ θ₁) / (n₀ + n₁)
/// </code>
/// </para>
/// <para>
/// It takes the figure of today for the truth, and counting for the only error: with other variation from year to year the
/// change must be larger. A change that is smaller may be found, and one that is larger may be missed. Source: J. L. Fleiss,
/// B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions (3rd edition 2003) 4.2; power by simulation:
/// docs/methods/coverage.md.
/// </para>
/// </remarks>
public sealed record SmallestChange(double? Fall, double? Rise, double Power, double Confidence)
{
    private const int Halvings = 80;

    /// <summary>For a figure with a standard error.</summary>
    /// <param name="before">Its standard error now, zero or more.</param>
    /// <param name="after">The standard error it will have.</param>
    /// <param name="plan">How sure to be.</param>
    /// <exception cref="ArgumentException">An error is below zero or not finite, or both are zero.</exception>
    public static SmallestChange OfErrors(double before, double after, FollowUpPlan? plan = null)
    {
        if (!(double.IsFinite(before) && double.IsFinite(after) && before >= 0 && after >= 0 && before + after > 0))
        {
            throw new ArgumentException(Invariant($"Two standard errors are zero or more, one of them above; {before} and {after} were given."));
        }

        var how = plan ?? new();
        var change = (how.Reach + how.Margin) * Math.Sqrt((before * before) + (after * after));
        return new(change, change, how.Power, how.Confidence);
    }

    /// <summary>For a share of counted persons.</summary>
    /// <param name="cases">Cases now.</param>
    /// <param name="persons">Persons counted now.</param>
    /// <param name="nextPersons">Persons that will be counted.</param>
    /// <param name="scale">The value that means everybody: 100 for per cent.</param>
    /// <param name="plan">How sure to be.</param>
    /// <exception cref="ArgumentException">The counts are not such counts.</exception>
    public static SmallestChange OfShare(double cases, double persons, double nextPersons, double scale, FollowUpPlan? plan = null)
    {
        if (!(cases >= 0 && cases <= persons && persons > 0 && nextPersons > 0 && double.IsFinite(persons) && double.IsFinite(nextPersons)))
        {
            throw new ArgumentException(Invariant($"A share is of cases among persons, and the next is of persons too; {cases} of {persons}, then of {nextPersons}, were given."));
        }

        return Solve(new(cases / persons, persons, nextPersons), share => share * (1 - share), 1, scale, plan ?? new());
    }

    /// <summary>For a rate of events over person-years.</summary>
    /// <param name="events">Events now.</param>
    /// <param name="personYears">Person-years now.</param>
    /// <param name="nextPersonYears">Person-years to come.</param>
    /// <param name="multiplier">What the rate is per: 100,000.</param>
    /// <param name="plan">How sure to be.</param>
    /// <exception cref="ArgumentException">The counts are not such counts.</exception>
    public static SmallestChange OfRate(double events, double personYears, double nextPersonYears, double multiplier, FollowUpPlan? plan = null)
    {
        if (!(events >= 0 && double.IsFinite(events) && personYears > 0 && nextPersonYears > 0 && double.IsFinite(personYears) && double.IsFinite(nextPersonYears)))
        {
            throw new ArgumentException(Invariant($"A rate is of events over person-years above zero; {events} over {personYears}, then over {nextPersonYears}, were given."));
        }

        return Solve(new(events / personYears, personYears, nextPersonYears), rate => rate, double.PositiveInfinity, multiplier, plan ?? new());
    }

    private static SmallestChange Solve(Sizes now, Func<double, double> variance, double most, double unit, FollowUpPlan plan)
    {
        bool Found(double next)
        {
            var joined = ((now.Before * now.Level) + (now.After * next)) / (now.Before + now.After);
            var chance = plan.Reach * Math.Sqrt(variance(joined) * ((1 / now.Before) + (1 / now.After)));
            return Math.Abs(next - now.Level) >= chance + (plan.Margin * Math.Sqrt((variance(now.Level) / now.Before) + (variance(next) / now.After)));
        }

        var top = double.IsFinite(most) ? most : now.Level + (1 / now.After);
        while (!double.IsFinite(most) && !Found(top))
        {
            top = now.Level + (2 * (top - now.Level));
        }

        return new(Nearest(now.Level, 0, Found) * unit, Nearest(now.Level, top, Found) * unit, plan.Power, plan.Confidence);
    }

    private static double? Nearest(double level, double edge, Func<double, bool> found)
    {
        if (level == edge || !found(edge))
        {
            return null;
        }

        var (near, far) = (level, edge);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (near + far) / 2;
            (near, far) = found(middle) ? (near, middle) : (middle, far);
        }

        return Math.Abs(far - level);
    }

    private sealed record Sizes(double Level, double Before, double After);
}

/// <summary>How sure a follow-up is to be.</summary>
public sealed record FollowUpPlan
{
    /// <summary>How often a change of the size found is to be seen.</summary>
    public double Power { get; init; } = 0.8;

    /// <summary>One less the share of false alarms.</summary>
    public double Confidence { get; init; } = 0.95;

    internal double Reach => NormalDistribution.TwoSided(Confidence);

    internal double Margin => NormalDistribution.Quantile(Power);
}
