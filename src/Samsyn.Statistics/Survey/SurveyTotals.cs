// The totals of a survey laid out for arithmetic, each with its pull.
namespace Samsyn.Statistics.Survey;

/// <summary>Weights, sums, means and ranks of the groups, as figures that remember what they were computed from.</summary>
internal sealed class SurveyTotals
{
    private readonly Linearised[] ranks;

    public SurveyTotals(ReducedSurvey survey)
    {
        var count = survey.Groups.Count;
        Survey = survey;
        Weights = [.. survey.Groups.Select((group, place) => Linearised.Total(group.Weight, place, 2 * count))];
        Sums = [.. survey.Groups.Select((group, place) => Linearised.Total(group.WeightedSum, count + place, 2 * count))];
        (Weight, Sum) = (All(Weights), All(Sums));
        Mean = Sum / Weight;
        ranks = survey.Ordered ? [.. survey.Groups.Select(Rank)] : [];
    }

    /// <summary>The survey.</summary>
    public ReducedSurvey Survey { get; }

    /// <summary>How many groups.</summary>
    public int Count => Weights.Length;

    /// <summary>The weights of the groups.</summary>
    public Linearised[] Weights { get; }

    /// <summary>The sums of weight times outcome.</summary>
    public Linearised[] Sums { get; }

    /// <summary>All weights.</summary>
    public Linearised Weight { get; }

    /// <summary>All weights times outcomes.</summary>
    public Linearised Sum { get; }

    /// <summary>The mean of all.</summary>
    public Linearised Mean { get; }

    /// <summary>The middle of the ranks of each group, from 0 (worst off) to 1 (best off); groups on one step share a rank.</summary>
    public ReadOnlySpan<Linearised> Ranks => ranks;

    /// <summary>The mean of the groups on the lowest or the highest step.</summary>
    public Linearised MeanAt(bool top)
    {
        var step = top ? Survey.Groups[^1].Step : Survey.Groups[0].Step;
        int[] there = [.. Enumerable.Range(0, Count).Where(place => Survey.Groups[place].Step == step)];
        return All(there.Select(place => Sums[place])) / All(there.Select(place => Weights[place]));
    }

    /// <summary>A sum of figures.</summary>
    public static Linearised All(IEnumerable<Linearised> figures) => figures.Aggregate((sum, one) => sum + one);

    private Linearised Rank(SurveyGroup group)
    {
        var below = 0 * Weight;
        for (var place = 0; place < Count; place++)
        {
            var step = Survey.Groups[place].Step;
            below = step < group.Step ? below + Weights[place] : step == group.Step ? below + (0.5 * Weights[place]) : below;
        }

        return below / Weight;
    }
}
