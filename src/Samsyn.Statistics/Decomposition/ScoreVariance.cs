// How much figures of a survey may have moved by chance, from what each respondent adds to them.
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Decomposition;

/// <summary>Design-based variances of figures whose linearised scores are known for each respondent.</summary>
/// <param name="figures">How many figures.</param>
/// <remarks>As <see cref="SurveyReduction"/>, with z a unit's sums of scores; scores add up to zero over all, so a lonely unit is held against zero.</remarks>
internal sealed class ScoreVariance(int figures)
{
    private readonly Dictionary<string, Stratum> strata = [];

    /// <summary>Units less strata.</summary>
    public int DegreesOfFreedom => strata.Values.Sum(stratum => stratum.Units) - strata.Count;

    /// <summary>Adds what one respondent adds to each figure.</summary>
    public void Add(Respondent respondent, ReadOnlySpan<double> scores)
    {
        if (!strata.TryGetValue(respondent.Stratum, out var stratum))
        {
            stratum = new(respondent.Drawn, figures);
            strata.Add(respondent.Stratum, stratum);
        }

        stratum.Add(respondent.Unit, scores);
    }

    /// <summary>The standard error of each figure.</summary>
    public double[] Errors()
    {
        var variances = new double[figures];
        foreach (var stratum in strata.Values)
        {
            stratum.AddVariances(variances);
        }

        return [.. variances.Select(variance => Math.Sqrt(Math.Max(0, variance)))];
    }

    private sealed class Stratum(double? drawn, int figures)
    {
        private readonly Dictionary<string, double[]> units = [];
        private readonly double[] sums = new double[figures];
        private readonly double[] squares = new double[figures];
        private int alone;

        public int Units => units.Count + alone;

        public void Add(string? unit, ReadOnlySpan<double> scores)
        {
            for (var f = 0; f < figures; f++)
            {
                sums[f] += scores[f];
                squares[f] += unit is null ? scores[f] * scores[f] : 0;
            }

            if (unit is null)
            {
                alone++;
                return;
            }

            if (!units.TryGetValue(unit, out var own))
            {
                own = new double[figures];
                units.Add(unit, own);
            }

            for (var f = 0; f < figures; f++)
            {
                own[f] += scores[f];
            }
        }

        public void AddVariances(double[] variances)
        {
            var finite = drawn is not { } some ? 1 : some <= 1 ? 1 - some : 1 - (Units / some);
            for (var f = 0; f < figures; f++)
            {
                var all = squares[f] + units.Values.Sum(unit => unit[f] * unit[f]);
                variances[f] += Units == 1 ? finite * all : finite * Units / (Units - 1) * (all - (sums[f] * sums[f] / Units));
            }
        }
    }
}
