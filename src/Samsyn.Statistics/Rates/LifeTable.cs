// How long people would live if they died, at each age, as people of that age did here.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>An abridged life table, and the life expectancy at the beginning of each of its bands.</summary>
/// <remarks>
/// <para>
/// With D deaths in P person-years of a band of n years, and M = D/P; a is the part of the band that those who die in it
/// live on average (0.1 in the band that begins at birth, else ½):
/// <code>
/// q = n M / (1 + n M (1 − a)), not above 1; in the last, open band 1 with n = 2/M
/// l₀ = 1,  lᵢ₊₁ = lᵢ (1 − qᵢ),  Lᵢ = n (lᵢ₊₁ + a (lᵢ − lᵢ₊₁)), last l/M,  eᵢ = Σ_{j≥i} Lⱼ / lᵢ
/// Var(q) = q² (1 − q) / D,  0 without deaths
/// Var(eᵢ) = Σ_{j≥i} lⱼ² ( (1 − a) n + eⱼ₊₁ )² Var(qⱼ) / lᵢ²,  last band l² / (D M²)
/// </code>
/// and the interval is e ± z √Var. Bands may be any that follow each other without a gap.
/// </para>
/// <para>
/// Assumes deaths that come independently and a population known for certain. It is a summary of one period, not a
/// forecast for those born in it. Source: C. L. Chiang, The Life Table and Its Applications (1984); P. B. S. Silcocks,
/// D. A. Jenner and R. Reza, Journal of Epidemiology and Community Health 55 (2001) 38–43.
/// </para>
/// </remarks>
public sealed record LifeTable
{
    private readonly LifeTableRow[] rows;

    private LifeTable(LifeTableRow[] rows) => this.rows = rows;

    /// <summary>From this many person-years down no table is made: chance would rule it.</summary>
    public const double FewestPersonYears = 5_000;

    /// <summary>From this many person-years on the interval holds the truth as often as it says; below, somewhat less often (94 instead of 95 %).</summary>
    public const double PromisedFrom = 25_000;

    /// <summary>A life expectancy whose 95 % interval reaches further than this many years is not given.</summary>
    public const double FurthestReach = 10;

    /// <summary>The ages at which the bands begin, the youngest first.</summary>
    public IEnumerable<int> Ages => rows.Select(row => row.Age);

    /// <summary>Makes the table.</summary>
    /// <param name="bands">Deaths and person-years in each band, in any order; the bands follow each other, and the last is open.</param>
    /// <exception cref="ArgumentException">A band stands twice, is missing or has impossible counts, or the last is not open.</exception>
    public static LifeTable Of(IReadOnlyList<BandCount> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var sorted = bands.ToArray();
        Array.Sort(sorted, (one, other) => one.Band.From.CompareTo(other.Band.From));
        LifeTableChecks.Check(sorted);
        var rows = new LifeTableRow[sorted.Length];
        var alive = 1.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            rows[i] = LifeTableRow.Of(sorted[i], alive);
            alive = rows[i].AliveAfter;
        }

        for (var i = rows.Length - 2; i >= 0; i--)
        {
            rows[i] = rows[i].Before(rows[i + 1]);
        }

        return new(rows);
    }

    /// <summary>The years still to be lived at an age.</summary>
    /// <param name="age">The age at which a band begins.</param>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    /// <exception cref="ArgumentException">No band begins at that age.</exception>
    public LifeExpectancy At(int age, double confidence = 0.95)
    {
        var row = Array.Find(rows, row => row.Age == age)
            ?? throw new ArgumentException(Invariant($"Life expectancy is given at ages at which a band begins ({string.Join(", ", Ages)}); {age} was asked for."), nameof(age));
        var found = new LifeExpectancy(age) { Deaths = row.DeathsFrom, PersonYears = row.PersonYearsFrom };
        return Obstacle(row) is { } obstacle
            ? found with { Obstacle = obstacle }
            : found with { Estimate = Of(row, confidence) };
    }

    private Estimate Of(LifeTableRow row, double confidence)
    {
        var reach = NormalDistribution.TwoSided(confidence) * row.StandardError;
        var promise = rows[0].PersonYearsFrom < PromisedFrom ? Promise.Approximate : Promise.Kept;
        return new(row.Years, new(row.Years - reach, row.Years + reach, confidence, promise), row.StandardError);
    }

    private LifeTableObstacle? Obstacle(LifeTableRow row) =>
        rows[0].PersonYearsFrom <= FewestPersonYears ? LifeTableObstacle.TooFewPersons
        : rows[^1].DeathsFrom == 0 ? LifeTableObstacle.NoDeathsInLastBand
        : row.Alive == 0 ? LifeTableObstacle.NobodyLeft
        : row.StandardError * 1.96 > FurthestReach ? LifeTableObstacle.TooUncertain
        : null;
}
