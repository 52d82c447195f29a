// A population of clusters whose truth is known, from which surveys are drawn.
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

/// <summary>Strata of clusters; people of a cluster resemble each other in outcome and in group.</summary>
/// <param name="Name">What stands in the table of docs/methods/coverage.md.</param>
/// <param name="Strata">How many strata.</param>
/// <param name="Units">Clusters drawn from each; 0: persons are drawn alone.</param>
/// <param name="Persons">Persons drawn of a cluster, or of a stratum, on the average.</param>
/// <param name="Shares">The true share of each step in the first stratum; those of the others lie somewhat higher.</param>
internal sealed record Population(string Name, int Strata, int Units, int Persons, IReadOnlyList<double> Shares)
{
    /// <summary>How far a cluster's share may lie from its stratum's, as a part of it.</summary>
    public double Resemblance { get; init; } = 0.6;

    /// <summary>Whether the outcome is a mean of a skewed number rather than a share.</summary>
    public bool IsMean { get; init; }

    /// <summary>The populations that surveys are drawn from.</summary>
    public static readonly IReadOnlyList<Population> All =
    [
        new("3 strata of 10 units of 15, 40..16 %", 3, 10, 15, [0.40, 0.32, 0.24, 0.16]),
        new("12 strata of 2 units of 25, 40..16 %", 12, 2, 25, [0.40, 0.32, 0.24, 0.16]),
        new("5 strata of 40 units of 8, no difference", 5, 40, 8, [0.2, 0.2, 0.2, 0.2, 0.2]),
        new("5 strata of 40 units of 8, 12..4 %", 5, 40, 8, [0.12, 0.10, 0.08, 0.06, 0.04]),
        new("4 strata of 250 drawn alone, 30..15 %", 4, 0, 250, [0.30, 0.25, 0.20, 0.15]),
        new("4 strata of 25 units of 12, skewed mean", 4, 25, 12, [0.5, 0.7, 0.9, 1.2]) { IsMean = true },
    ];

    /// <summary>The survey of everybody: all weights in two rows by stratum and group, so that every figure of it is the truth.</summary>
    public ReducedSurvey Truth()
    {
        var all = new List<Respondent>();
        for (var stratum = 0; stratum < Strata; stratum++)
        {
            for (var step = 0; step < Shares.Count; step++)
            {
                // Units are of a size that has nothing to do with their people, so expectations suffice.
                var (weight, share) = (Weight(stratum) * GroupShare(stratum, step), Shares[step] * Rise(stratum));
                all.AddRange(IsMean
                    ? [Person(stratum, step, share) with { Weight = weight }]
                    : [Person(stratum, step, 1) with { Weight = weight * share }, Person(stratum, step, 0) with { Weight = weight * (1 - share) }]);
            }
        }

        return WhoRespondents.Reduce(all);
    }

    /// <summary>One survey.</summary>
    public ReducedSurvey Draw(Random random)
    {
        var reduction = new SurveyReduction();
        for (var stratum = 0; stratum < Strata; stratum++)
        {
            for (var unit = 0; unit < Math.Max(1, Units); unit++)
            {
                DrawUnit(reduction, stratum, Units == 0 ? null : FormattableString.Invariant($"{unit}"), random);
            }
        }

        return reduction.Reduced();
    }

    private void DrawUnit(SurveyReduction reduction, int stratum, string? unit, Random random)
    {
        var (shift, lean) = unit is null ? (0, 0) : (Resemblance * ((2 * random.NextDouble()) - 1), random.NextDouble() - 0.5);
        for (var person = unit is null ? Persons : random.Next(Persons / 2, (3 * Persons / 2) + 1); person > 0; person--)
        {
            var step = Step(stratum, lean, random);
            var share = Shares[step] * Rise(stratum) * (1 + shift);
            reduction.Add(Person(stratum, step, IsMean ? -share * Math.Log(1 - random.NextDouble()) : random.NextDouble() < share ? 1 : 0) with
            {
                Unit = unit,
                Weight = Weight(stratum) * (random.Next(2) == 0 ? 0.6 : 1.4),
            });
        }
    }

    // Half of a unit's people, more or less, come from its own side of the ladder.
    private int Step(int stratum, double lean, Random random)
    {
        var (point, sum) = (random.NextDouble(), 0.0);
        for (var step = 0; step < Shares.Count - 1; step++)
        {
            var tilt = (2.0 * step / (Shares.Count - 1)) - 1;
            sum += GroupShare(stratum, step) + (lean * tilt / Shares.Count);
            if (point < sum)
            {
                return step;
            }
        }

        return Shares.Count - 1;
    }

    private double GroupShare(int stratum, int step) =>
        (1 + (0.3 * ((2.0 * step / (Shares.Count - 1)) - 1) * (stratum % 2 == 0 ? 1 : -1))) / Shares.Count;

    private static double Rise(int stratum) => stratum % 3 == 0 ? 1 : 1.2;

    private static double Weight(int stratum) => 1 + (stratum % 4);

    private static Respondent Person(int stratum, int step, double outcome) =>
        new(FormattableString.Invariant($"step {step}"), outcome) { Stratum = FormattableString.Invariant($"{stratum}"), Step = step };
}
