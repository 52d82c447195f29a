// Where several divisions cross: what each crossing shows beyond what its parts would lead one to expect.
using static System.FormattableString;

namespace Samsyn.Statistics.Decomposition;

/// <summary>The figures of crossed groups, drawn toward what the groups they cross would add up to.</summary>
/// <remarks>
/// <para>
/// With the strata s of a crossing (women, short schooling, born abroad), their figures y and errors e known:
/// <code>
/// y_s ~ N(θ_s, e_s²),   θ_s = x_s′β + u_s,   u_s ~ N(0, τ²),   x one column for each category but the first of its dimension
/// given τ:  θ_s = B_s y_s + (1 − B_s) x_s′β̂,   B_s = τ²/(τ² + e_s²),   β̂ weighted by 1/(e² + τ²)
/// </code>
/// The marginal posterior of τ (flat; after β is integrated out) is summed on a grid of 60, so that not knowing τ is
/// counted in. Two readings of how much the strata differ:
/// <code>
/// VPC = τ₀² / (τ₀² + σ²)       how much of all variation between persons lies between strata
/// PCV = 1 − τ² / τ₀²           how much of that the parts explain by adding up; the rest is the crossing's own
/// </code>
/// with τ₀² from the same strata without x; both by Paule and Mandel, intervals by <see cref="BetweenStrata"/>. σ² is the
/// variance within strata: of shares Σ p y (K − y).
/// </para>
/// <para>
/// A stratum is a place in society, not a kind of people: a figure that stands out asks what meets them there. It does
/// not tell causes, and a single odd stratum is drawn hard toward the rest: the raw figure stands beside.
/// </para>
/// <para>
/// Source: C. R. Evans et al., Social Science &amp; Medicine 203 (2018) 64–73; J. Merlo, Social Science &amp; Medicine 203
/// (2018) 74–80; R. E. Fay and R. A. Herriot, Journal of the American Statistical Association 74 (1979) 269–277.
/// </para>
/// </remarks>
public abstract record Intersections
{
    // Fewer strata beyond what the parts take up leave the posterior without an end.
    private const int LeastFreedom = 2;

    private Intersections()
    {
    }

    /// <summary>The view could be made.</summary>
    /// <param name="Strata">The strata in the order given.</param>
    /// <param name="Differ">How often strata that are all alike would lie as far apart.</param>
    /// <param name="Additive">How often strata whose parts just add up would lie as far from that.</param>
    public sealed record Found(IReadOnlyList<Intersection> Strata, double Differ, double Additive) : Intersections
    {
        /// <summary>The share of all variation between persons that lies between strata, from 0 to 1; null where that within is not known.</summary>
        public Estimate? BetweenStrata { get; init; }

        /// <summary>The share of that which the parts explain by adding up, at most 1; null where the strata cannot be told apart.</summary>
        public Estimate? ExplainedByParts { get; init; }
    }

    /// <summary>The view cannot be made.</summary>
    /// <param name="Why">Why.</param>
    /// <param name="Stratum">The stratum that stands in the way; empty when it is not one.</param>
    public sealed record NotPossible(IntersectionObstacle Why, string Stratum = "") : Intersections;

    /// <summary>Makes the view.</summary>
    /// <param name="strata">The strata, each with a category of every dimension.</param>
    /// <param name="scale">The value that means everybody, such as 100; null for a mean.</param>
    /// <param name="confidence">How often the intervals are to hold the truth.</param>
    /// <exception cref="ArgumentException">A stratum with a number that cannot be, or with another number of categories.</exception>
    public static Intersections Of(IReadOnlyList<IntersectionStratum> strata, double? scale, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(strata);
        foreach (var one in strata)
        {
            if (one.Categories.Count != strata[0].Categories.Count || !double.IsFinite(one.Value) || one.StandardError is { } error && !(double.IsFinite(error) && error >= 0))
            {
                throw new ArgumentException(Invariant($"The stratum '{one.Name}' has {one.Categories.Count} categories, the figure {one.Value} and the error {one.StandardError}; each has as many categories as the first, a finite figure and an error of zero or more."), nameof(strata));
            }
        }

        return Obstacle(strata) is { } obstacle ? obstacle : Make(strata, scale, confidence);
    }

    private static NotPossible? Obstacle(IReadOnlyList<IntersectionStratum> strata)
    {
        if (strata.Count == 0 || strata[0].Categories.Count < 2)
        {
            return new(IntersectionObstacle.OneDimension);
        }

        if (strata.FirstOrDefault(one => one.StandardError is null or 0) is { } unsure)
        {
            return new(IntersectionObstacle.NoError, unsure.Name);
        }

        var columns = AdditiveColumns.Of(strata);
        return columns.Freedom < LeastFreedom ? new(IntersectionObstacle.TooFewStrata) : null;
    }

    private static Found Make(IReadOnlyList<IntersectionStratum> strata, double? scale, double confidence)
    {
        var (columns, alone) = (AdditiveColumns.Of(strata), AdditiveColumns.Constant(strata));
        var (all, rest) = (BetweenStrata.Of(alone, confidence), BetweenStrata.Of(columns, confidence));
        return new(AdditivePosterior.Of(strata, columns, confidence), all.PValue, rest.PValue)
        {
            BetweenStrata = Within(strata, scale) is { } within ? all.Share(within) : null,
            ExplainedByParts = BetweenStrata.Explained(alone, columns, confidence),
        };
    }

    private static double? Within(IReadOnlyList<IntersectionStratum> strata, double? scale)
    {
        if (scale is not { } everybody || strata.Any(one => one.Population is null || one.Value < 0 || one.Value > everybody))
        {
            return null;
        }

        var persons = strata.Sum(one => one.Population!.Value);
        return persons > 0 ? strata.Sum(one => one.Population!.Value / persons * one.Value * (everybody - one.Value)) is var within and > 0 ? within : null : null;
    }
}

/// <summary>Why a view of intersections cannot be made.</summary>
public enum IntersectionObstacle
{
    /// <summary>Nothing crosses: there is one dimension, or none.</summary>
    OneDimension,

    /// <summary>A stratum's certainty is not known.</summary>
    NoError,

    /// <summary>Hardly more strata than parts: nothing is left that could tell the crossing from its parts.</summary>
    TooFewStrata,
}

/// <summary>One stratum of a crossing, as it was measured.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Categories">Its category in each dimension, in the same order of dimensions for all.</param>
/// <param name="Value">Its figure.</param>
public sealed record IntersectionStratum(string Name, IReadOnlyList<string> Categories, double Value)
{
    /// <summary>The standard error of the figure, above zero; null where it is not known.</summary>
    public double? StandardError { get; init; }

    /// <summary>Persons in it, or the weight that stands for them; null where it is not known.</summary>
    public double? Population { get; init; }
}

/// <summary>One stratum of a crossing, beside what its parts add up to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Measured">The figure as it was measured.</param>
/// <param name="Expected">What its parts add up to.</param>
/// <param name="Drawn">The figure drawn toward that, the more the less sure it is.</param>
/// <param name="Own">What is left of the crossing's own: drawn less expected.</param>
public sealed record Intersection(string Name, Estimate Measured, Estimate Expected, Estimate Drawn, Estimate Own);
