// How uncertain each subgroup's figure is, from whatever the file tells: an error, an interval, or counts.
namespace Samsyn.Statistics.Inequality;

/// <summary>The standard errors of the subgroups' figures.</summary>
/// <remarks>
/// <para>
/// Where all subgroups are shares of counted persons, with x of n cases, p₀ = Σx/Σn and the scale K:
/// <code>
/// p̃ⱼ = (xⱼ + 20 p₀) / (nⱼ + 20)        sⱼ = K √( p̃ⱼ (1 − p̃ⱼ) / nⱼ )
/// </code>
/// so that no small subgroup looks certain because it happens to have no case. A file's own error goes before the counts
/// when it is another one than simple counting gives (a survey with a design). An error of zero at nobody or everybody is
/// never believed: there p̃ = (x + 1)/(n + 2), where n is the persons asked, or what the other subgroups' errors say that
/// a subgroup of its size amounts to.
/// </para>
/// <para>Assumes that persons are counted independently and that subgroups do not overlap.</para>
/// <para>Source: simulation, see docs/methods/coverage.md. A. Agresti and B. Caffo, The American Statistician 54 (2000) 280–288, for the idea.</para>
/// </remarks>
public static class StandardErrors
{
    private const double Borrowed = 20;

    /// <summary>The standard error that made an interval, when its maker took it to either side of the figure.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound, not below the lower.</param>
    /// <param name="confidence">What the interval promises, usually 0.95.</param>
    /// <exception cref="ArgumentException">The bounds are crossed or not finite.</exception>
    public static double FromInterval(double lower, double upper, double confidence = 0.95) =>
        FromInterval(new Interval(lower, upper, confidence));

    /// <summary>The standard error that made an interval, when its maker took it to either side of the figure.</summary>
    public static double FromInterval(Interval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return (interval.Upper - interval.Lower) / (2 * NormalDistribution.TwoSided(interval.Confidence));
    }

    /// <summary>Fills in the error of each subgroup; not a number where it cannot be told.</summary>
    internal static ErrorSource Fill(Disaggregation data, Span<double> errors)
    {
        if (Counts.Govern(data))
        {
            Pool(data.Subgroups, data.Scale!.Value, errors);
            return ErrorSource.Counts;
        }

        var replaced = false;
        for (var i = 0; i < errors.Length; i++)
        {
            var group = data.Subgroups[i];
            var isGiven = group.StandardError > 0;
            errors[i] = isGiven ? group.StandardError!.Value : Replacement(data, group);
            replaced |= !isGiven && !double.IsNaN(errors[i]);
        }

        return replaced ? ErrorSource.GivenAndReplaced : ErrorSource.Given;
    }

    private static void Pool(IReadOnlyList<SubgroupFigure> groups, double scale, Span<double> errors)
    {
        double cases = 0, persons = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            cases += groups[i].Cases!.Value;
            persons += groups[i].Base!.Value;
        }

        var isEnd = cases == 0 || cases == persons;
        var all = isEnd ? (cases + 0.5) / (persons + 1) : cases / persons;
        for (var i = 0; i < groups.Count; i++)
        {
            var own = groups[i].Base!.Value;
            errors[i] = scale * OfShare((groups[i].Cases!.Value + (Borrowed * all)) / (own + Borrowed), own);
        }
    }

    private static double Replacement(Disaggregation data, SubgroupFigure group)
    {
        if (data.Scale is not { } scale || group.Value < 0 || group.Value > scale)
        {
            return double.NaN;
        }

        var isEnd = group.Value == 0 || group.Value == scale;
        var persons = group.Base ?? (isEnd && group.StandardError == 0 ? Counts.Effective(data, group) : null);
        return persons > 0 && (isEnd || group.StandardError is null)
            ? scale * OfShare(((group.Value / scale * persons.Value) + 1) / (persons.Value + 2), persons.Value)
            : double.NaN;
    }

    private static double OfShare(double share, double persons) => Math.Sqrt(share * (1 - share) / persons);
}

/// <summary>Where standard errors come from.</summary>
internal enum ErrorSource
{
    /// <summary>From the file.</summary>
    Given,

    /// <summary>From the file, but for some of zero.</summary>
    GivenAndReplaced,

    /// <summary>From counts, pooled.</summary>
    Counts,
}
