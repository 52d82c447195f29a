// The two indices of inequality between persons that can be divided among groups without a remainder.
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Decomposition;

/// <summary>An index of inequality between persons: its value, what lies between groups, and what each person adds to both.</summary>
internal abstract class PersonalIndex
{
    private readonly Dictionary<string, int> places = [];

    /// <summary>What an outcome must be, in words.</summary>
    public abstract string Allowed { get; }

    /// <summary>The means of the groups.</summary>
    public double[] Means { get; private set; } = [];

    /// <summary>The index over all persons.</summary>
    public abstract double Whole { get; }

    /// <summary>The groups' parts of all weights.</summary>
    protected double[] Shares { get; private set; } = [];

    /// <summary>All weights.</summary>
    protected double Weight { get; private set; }

    /// <summary>The mean of all.</summary>
    protected double Mean { get; private set; }

    /// <summary>The sum over persons that the index rests on.</summary>
    protected double Personal { get; private set; }

    /// <summary>Whether an outcome has a place in the index.</summary>
    public abstract bool Allows(double outcome);

    /// <summary>Counts a person in.</summary>
    public void Add(double weight, double outcome) => Personal += weight * Of(outcome);

    /// <summary>Learns the groups' totals once all are counted.</summary>
    public void Settle(SurveyTotals totals)
    {
        (Weight, Mean) = (totals.Weight.Value, totals.Mean.Value);
        Means = [.. totals.Survey.Groups.Select(group => group.Mean)];
        Shares = [.. totals.Survey.Groups.Select(group => group.Weight / Weight)];
        foreach (var (place, group) in totals.Survey.Groups.Index())
        {
            places[group.Name] = place;
        }
    }

    /// <summary>What lies between groups that have these means.</summary>
    public double Between(ReadOnlySpan<double> means)
    {
        var (mean, sum) = (0.0, 0.0);
        for (var group = 0; group < means.Length; group++)
        {
            mean += Shares[group] * means[group];
        }

        for (var group = 0; group < means.Length; group++)
        {
            sum += Shares[group] * Part(means[group] / mean);
        }

        return sum;
    }

    /// <summary>What a person of weight 1 adds, linearised, to the whole and to what lies between.</summary>
    public (double Whole, double Between) Score(Respondent one) => Score(one.Outcome, Means[places[one.Group]]);

    /// <summary>A person's term of the sum.</summary>
    protected abstract double Of(double outcome);

    /// <summary>A group's term, by its mean as a multiple of the mean of all.</summary>
    protected abstract double Part(double ratio);

    /// <summary>The linearised scores.</summary>
    protected abstract (double Whole, double Between) Score(double outcome, double mean);
}

/// <summary>The Theil index.</summary>
internal sealed class TheilScores : PersonalIndex
{
    public override string Allowed => "of zero or more";

    public override double Whole => (Personal / (Weight * Mean)) - Math.Log(Mean);

    private double Spread => Shares.Select((share, group) => share * Means[group] / Mean * Math.Log(Means[group])).Sum();

    public override bool Allows(double outcome) => outcome >= 0;

    protected override double Of(double outcome) => outcome == 0 ? 0 : outcome * Math.Log(outcome);

    // A group at zero adds nothing; a draw below it is taken as zero.
    protected override double Part(double ratio) => ratio <= 0 ? 0 : ratio * Math.Log(ratio);

    protected override (double Whole, double Between) Score(double outcome, double mean)
    {
        var all = Weight * Mean;
        var whole = ((Of(outcome) - ((Whole + Math.Log(Mean)) * outcome)) / all) - (outcome / all) + (1 / Weight);
        return (whole, (((outcome * (Math.Log(mean) - Spread)) - mean) / all) + (1 / Weight));
    }
}

/// <summary>The mean log deviation.</summary>
internal sealed class MeanLogScores : PersonalIndex
{
    private const double Floor = 1e-6;

    public override string Allowed => "above zero";

    public override double Whole => Math.Log(Mean) - (Personal / Weight);

    private double Spread => Shares.Select((share, group) => share * Math.Log(Means[group])).Sum();

    public override bool Allows(double outcome) => outcome > 0;

    protected override double Of(double outcome) => Math.Log(outcome);

    // A draw at or below zero has no logarithm: it is taken as a millionth of the mean.
    protected override double Part(double ratio) => -Math.Log(Math.Max(Floor, ratio));

    protected override (double Whole, double Between) Score(double outcome, double mean)
    {
        var ofMean = (outcome / (Weight * Mean)) - (1 / Weight);
        var whole = ofMean - ((Math.Log(outcome) - (Personal / Weight)) / Weight);
        return (whole, ofMean - ((Math.Log(mean) + (outcome / mean) - 1 - Spread) / Weight));
    }
}
