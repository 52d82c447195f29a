// One band of a life table: who enters it, who dies in it, and how long is still to be lived.
namespace Samsyn.Statistics.Rates;

/// <summary>One band of a life table.</summary>
internal sealed record LifeTableRow(int Age)
{
    // Of those who die in the first band most die soon after birth; in all others halfway, on average.
    private const double LivedInFirst = 0.1;
    private const double Lived = 0.5;

    private double width;
    private double lived;
    private double dying;
    private double dyingVariance;
    private double variance;

    /// <summary>The share of all that reaches the band.</summary>
    public required double Alive { get; init; }

    /// <summary>The share of all that lives on after it.</summary>
    public double AliveAfter => Alive * (1 - dying);

    /// <summary>Person-years lived in the band and all after it, for each born.</summary>
    public double YearsFrom { get; private init; }

    /// <summary>Deaths in the band and all after it.</summary>
    public double DeathsFrom { get; private init; }

    /// <summary>Person-years observed in the band and all after it.</summary>
    public double PersonYearsFrom { get; private init; }

    /// <summary>Years still to be lived at the beginning of the band.</summary>
    public double Years => YearsFrom / Alive;

    /// <summary>The standard error of <see cref="Years"/>.</summary>
    public double StandardError => Math.Sqrt(variance) / Alive;

    /// <summary>The band by itself, as if it were the last.</summary>
    public static LifeTableRow Of(BandCount count, double alive)
    {
        var rate = count.Events / count.PersonYears;
        var row = new LifeTableRow(count.Band.From) { Alive = alive, DeathsFrom = count.Events, PersonYearsFrom = count.PersonYears };
        if (count.Band.Next is not { } next)
        {
            return row with { dying = 1, YearsFrom = alive / rate, variance = alive * alive / (count.Events * rate * rate) };
        }

        double width = next - count.Band.From;
        var lived = count.Band.From == 0 ? LivedInFirst : Lived;
        var dying = Math.Min(1, rate * width / (1 + (rate * width * (1 - lived))));
        return row with
        {
            width = width,
            lived = lived,
            dying = dying,
            dyingVariance = count.Events == 0 ? 0 : dying * dying * (1 - dying) / count.Events,
        };
    }

    /// <summary>The band with all that comes after it.</summary>
    public LifeTableRow Before(LifeTableRow next)
    {
        var here = width * (AliveAfter + (lived * (Alive - AliveAfter)));
        var pull = Alive * (((1 - lived) * width) + (next.Alive == 0 ? 0 : next.Years));
        return this with
        {
            YearsFrom = here + next.YearsFrom,
            DeathsFrom = DeathsFrom + next.DeathsFrom,
            PersonYearsFrom = PersonYearsFrom + next.PersonYearsFrom,
            variance = next.variance + (pull * pull * dyingVariance),
        };
    }
}
