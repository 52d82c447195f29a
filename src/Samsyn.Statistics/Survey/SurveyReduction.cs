// Takes respondents in one by one, keeps sums alone, and gives a survey that holds no person.
using static System.FormattableString;

namespace Samsyn.Statistics.Survey;

/// <summary>Reduces a stream of respondents to totals and their design-based covariance.</summary>
/// <remarks>
/// <para>
/// With h a stratum, n_h its units, z a unit's totals (N₁ … N_G, Y₁ … Y_G) and f_h the share of its units that was drawn:
/// <code>
/// V = Σ_h (1 − f_h) n_h / (n_h − 1) Σ (z − z̄_h)(z − z̄_h)′
/// a single unit in h:  (1 − f_h) (z − z̄)(z − z̄)′,  z̄ the mean of all units of all strata
/// </code>
/// Units are taken as drawn with replacement, but for the factor 1 − f_h; what was drawn within a unit is in its totals.
/// </para>
/// <para>It does not tell what those who did not answer would have said. Weights are taken as given.</para>
/// <para>
/// Source: D. A. Binder, International Statistical Review 51 (1983) 279–292; K. M. Wolter, Introduction to Variance
/// Estimation (2nd ed. 2007) 47–50. Lonely units as "adjust" in T. Lumley, Complex Surveys (2010) 45.
/// </para>
/// </remarks>
public sealed class SurveyReduction
{
    /// <summary>A grouping has at most so many groups; more are a list of something else.</summary>
    public const int MostGroups = 100;

    private readonly Dictionary<string, int> places = [];
    private readonly List<GroupSums> groups = [];
    private readonly Dictionary<string, StratumSums> strata = [];
    private bool isPlain = true;

    /// <summary>Respondents counted in.</summary>
    public int Persons { get; private set; }

    /// <summary>Whether another group than those seen would be one too many.</summary>
    public bool IsFull(string group) => groups.Count == MostGroups && !places.ContainsKey(group);

    /// <summary>The step that a group was first given with; null where it was given none or not yet seen.</summary>
    public double? StepOf(string group) => places.TryGetValue(group, out var place) ? groups[place].Step : null;

    /// <summary>What was first said of how much was drawn of a stratum; null where nothing was said or it was not yet seen.</summary>
    public double? DrawnOf(string stratum) => strata.TryGetValue(stratum, out var sums) ? sums.Drawn : null;

    /// <summary>Strata from which more units were drawn than they are said to have in all: name, units drawn, units in all.</summary>
    public IEnumerable<(string Stratum, int Units, double All)> Overdrawn =>
        from stratum in strata
        where stratum.Value.Drawn is { } all && all > 1 && all < stratum.Value.Units
        select (stratum.Key, stratum.Value.Units, stratum.Value.Drawn!.Value);

    /// <summary>Counts a respondent in.</summary>
    /// <exception cref="ArgumentException">A number that cannot be, or a group or stratum that was given otherwise before.</exception>
    public void Add(Respondent respondent)
    {
        ArgumentNullException.ThrowIfNull(respondent);
        Refuse(respondent);
        ref var sums = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(strata, respondent.Stratum, out _);
        sums ??= new(respondent.Drawn);
        if (sums.Drawn != respondent.Drawn)
        {
            throw new ArgumentException(Invariant($"The stratum '{respondent.Stratum}' was drawn to {sums.Drawn} and to {respondent.Drawn}; it is one number for each stratum."), nameof(respondent));
        }

        var place = Place(respondent);
        groups[place].Add(respondent);
        sums.Add(place, respondent);
        Persons++;
        isPlain &= respondent is { Weight: 1, Unit: null, Stratum: "", Drawn: null };
    }

    /// <summary>The survey without its respondents.</summary>
    /// <exception cref="ArgumentException">More units of a stratum were given than there are in it.</exception>
    public ReducedSurvey Reduced()
    {
        // By step, then by name: the order in which people came in must change nothing.
        int[] order = [.. Enumerable.Range(0, groups.Count).OrderBy(place => groups[place].Step).ThenBy(place => groups[place].Name, StringComparer.Ordinal)];
        var size = 2 * groups.Count;
        var (units, totals) = (strata.Values.Sum(stratum => stratum.Units), new double[size]);
        foreach (var stratum in strata.Values)
        {
            stratum.AddTotals(totals);
        }

        var covariance = new Covariance(size);
        foreach (var (name, stratum) in strata)
        {
            Spread(stratum, Finite(name, stratum), [.. totals.Select(total => total / units)], covariance);
        }

        return new([.. order.Select(place => groups[place].Group())], Ordered(covariance, order))
        {
            Units = units,
            Strata = strata.Count,
            LonelyUnits = strata.Values.Count(stratum => stratum.Units == 1),
            SharedUnits = strata.Values.Any(stratum => stratum.SharedUnits),
            IsPlain = isPlain,
            IsShare = groups.Count > 0 && groups.TrueForAll(group => group.IsShare),
        };
    }

    private static void Spread(StratumSums stratum, double finite, double[] meanOfAll, Covariance covariance)
    {
        var own = new double[covariance.Size];
        stratum.AddTotals(own);
        if (stratum.Units == 1)
        {
            covariance.AddSquare([.. own.Zip(meanOfAll, (total, mean) => total - mean)], finite);
            return;
        }

        var times = finite * stratum.Units / (stratum.Units - 1);
        stratum.AddSquares(covariance, times);
        covariance.AddSquare(own, -times / stratum.Units);
    }

    private static double Finite(string name, StratumSums stratum) => stratum.Drawn switch
    {
        null => 1,
        <= 1 => 1 - stratum.Drawn.Value,
        var all when all >= stratum.Units => 1 - (stratum.Units / all.Value),
        var all => throw new ArgumentException(Invariant($"The stratum '{name}' has {all} units in all, and {stratum.Units} were drawn from it. Give at least as many as were drawn.")),
    };

    private static Covariance Ordered(Covariance covariance, int[] order)
    {
        var (sorted, count) = (new Covariance(covariance.Size), order.Length);
        int At(int place) => place < count ? order[place] : count + order[place - count];
        for (var row = 0; row < covariance.Size; row++)
        {
            for (var column = row; column < covariance.Size; column++)
            {
                sorted.Add(row, column, covariance[At(row), At(column)]);
            }
        }

        return sorted;
    }

    private int Place(Respondent respondent)
    {
        if (!places.TryGetValue(respondent.Group, out var place))
        {
            if (groups.Count == MostGroups)
            {
                throw new ArgumentException(Invariant($"A grouping has at most {MostGroups} groups; '{respondent.Group}' is one more. Join groups before."), nameof(respondent));
            }

            place = groups.Count;
            places.Add(respondent.Group, place);
            groups.Add(new(respondent.Group, respondent.Step));
        }

        return groups[place].Step == respondent.Step
            ? place
            : throw new ArgumentException(Invariant($"The group '{respondent.Group}' stands on the step {groups[place].Step} and on {respondent.Step}; it has one step."), nameof(respondent));
    }

    private static void Refuse(Respondent one)
    {
        if (!double.IsFinite(one.Outcome) || !(one.Weight > 0 && double.IsFinite(one.Weight)))
        {
            throw new ArgumentException(Invariant($"A respondent has a finite outcome and a weight above zero, not {one.Outcome} and {one.Weight}. Leave out who gave no answer."));
        }

        if (one.Drawn is { } drawn && !(drawn >= 0 && double.IsFinite(drawn)))
        {
            throw new ArgumentException(Invariant($"What was drawn of a stratum is a share from 0 to 1 or, above 1, all its units; not {drawn}."));
        }
    }

    private sealed class GroupSums(string name, double? step)
    {
        private int persons;
        private double cases;
        private double weight;
        private double squares;
        private double sum;

        public string Name => name;

        public double? Step => step;

        public bool IsShare { get; private set; } = true;

        public void Add(Respondent one)
        {
            persons++;
            cases += one.Outcome;
            weight += one.Weight;
            squares += one.Weight * one.Weight;
            sum += one.Weight * one.Outcome;
            IsShare &= one.Outcome is 0 or 1;
        }

        public SurveyGroup Group() => new(name)
        {
            Step = step,
            Persons = persons,
            Cases = cases,
            Weight = weight,
            WeightedSum = sum,
            EffectivePersons = weight * weight / squares,
        };
    }
}
