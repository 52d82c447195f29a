// A population whose truth is known, and files of figures drawn from it.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Coverage;

/// <summary>A population whose truth is known.</summary>
/// <param name="Name">What it is like, as in docs/methods/coverage.md.</param>
/// <param name="Truth">The true figure of each subgroup, in per cent.</param>
/// <param name="Persons">Persons asked in each subgroup.</param>
internal sealed record Scenario(string Name, double[] Truth, double[] Persons)
{
    /// <summary>The errors of normal figures; null for counted persons.</summary>
    public double[]? Errors { get; init; }

    /// <summary>Whether the counts stay in the file, or the figures and their plain standard errors alone.</summary>
    public bool HasCounts { get; init; } = true;

    /// <summary>Whether the figures are cases counted in each thousand, without a scale, each with the error √(cases + 1).</summary>
    public bool Rates { get; init; }

    public bool Ordered { get; init; }

    public bool MoreIsBetter { get; init; }

    /// <summary>Which subgroup the others are compared with.</summary>
    public int Reference { get; init; }

    /// <summary>The truth itself as a disaggregation without errors.</summary>
    public Disaggregation True => Of([.. Truth.Select((truth, j) => Group(j) with { Value = truth, Population = Persons[j] })]);

    /// <summary>One file drawn from the population.</summary>
    public Disaggregation Draw(Random random) => Of([.. Truth.Select((truth, j) => Rates ? Rated(j, truth, random) : Errors is null ? Counted(j, truth, random) : Measured(j, truth, random))]);

    private Disaggregation Of(SubgroupFigure[] groups) => new(groups)
    {
        Ordered = Ordered,
        MoreIsBetter = MoreIsBetter,
        Scale = Errors is null && !Rates ? 100 : null,
    };

    private SubgroupFigure Group(int j) => new($"{j + 1}", 0)
    {
        Population = Errors is null ? Persons[j] : 1,
        Step = Ordered ? j + 1 : null,
        Reference = !Ordered && j == Reference,
    };

    private SubgroupFigure Counted(int j, double truth, Random random)
    {
        var (cases, persons) = (Binomial(truth / 100, (int)Persons[j], random), Persons[j]);
        var share = cases / persons;
        var plain = Math.Sqrt(Math.Max(share * (1 - share), 0.5 / persons * (1 - (0.5 / persons))) / persons);
        var group = Group(j) with { Value = 100 * share };
        return HasCounts ? group with { Cases = cases, Base = persons } : group with { StandardError = 100 * plain };
    }

    private SubgroupFigure Rated(int j, double truth, Random random)
    {
        var cases = Poisson(truth, random);
        return Group(j) with { Value = cases, StandardError = Math.Sqrt(cases + 1) };
    }

    /// <summary>Normal figures, cut at zero: nothing that is counted or measured here lies below it.</summary>
    private SubgroupFigure Measured(int j, double truth, Random random) => Group(j) with
    {
        Value = Math.Max(0, truth + (Errors![j] * Samsyn.Statistics.NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12)))),
        StandardError = Errors[j],
    };

    /// <summary>D. E. Knuth's way: how many waiting times fit.</summary>
    internal static double Poisson(double mean, Random random)
    {
        // A mean too large for it is parted: a sum of such counts is such a count.
        if (mean > 500)
        {
            return Poisson(mean / 2, random) + Poisson(mean / 2, random);
        }

        var (cases, left) = (0, random.NextDouble());
        for (var limit = Math.Exp(-mean); left > limit; cases++)
        {
            left *= random.NextDouble();
        }

        return cases;
    }

    private static double Binomial(double share, int persons, Random random)
    {
        var cases = 0;
        for (var i = 0; i < persons; i++)
        {
            cases += random.NextDouble() < share ? 1 : 0;
        }

        return cases;
    }
}
