// What the groups of a survey would say if all of them had the ages of everyone who answered.
namespace Samsyn.Statistics.Survey;

/// <summary>Reduces respondents by group and age, and gives each group's share or mean with the ages of all.</summary>
/// <remarks>
/// <para>
/// With N and Y the weights and weighted outcomes of group g at age a:
/// <code>
/// ȳ_g = Σ_a (N_·a / N) · Y_ga / N_ga        se by linearisation over all N_ga and Y_ga
/// </code>
/// so that also the ages of all, which come of the same sample, are counted as uncertain. The intervals are those of
/// <see cref="SurveyGroups"/>. A group with fewer than <see cref="LeastAtAge"/> respondents of some age has no such figure.
/// </para>
/// <para>
/// It does not tell what a group says, but what it would if it were as old as all; and nothing of groups that differ more at
/// some ages than at others.
/// </para>
/// <para>Source: direct standardisation as in <see cref="Rates.DirectlyStandardisedRate"/>, its error as in <see cref="SurveyReduction"/>.</para>
/// </remarks>
public sealed class SurveyByAge
{
    /// <summary>Respondents that a group needs at each age.</summary>
    public const int LeastAtAge = 5;

    private const char Between = '\u001f';

    private readonly SurveyReduction reduction = new();
    private readonly Dictionary<(string Group, string Age), string> cells = [];

    /// <summary>Respondents counted in.</summary>
    public int Persons => reduction.Persons;

    /// <summary>Whether this group at this age would be one too many.</summary>
    public bool IsFull(string group, string age) => !cells.ContainsKey((group, age)) && reduction.IsFull($"{group}{Between}{age}");

    /// <summary>Counts a respondent in.</summary>
    /// <param name="respondent">The respondent.</param>
    /// <param name="age">The age band or other layer.</param>
    /// <exception cref="ArgumentException">As for <see cref="SurveyReduction.Add"/>.</exception>
    public void Add(Respondent respondent, string age)
    {
        ArgumentNullException.ThrowIfNull(respondent);
        if (!cells.TryGetValue((respondent.Group, age), out var cell))
        {
            cells[(respondent.Group, age)] = cell = $"{respondent.Group}{Between}{age}";
        }

        reduction.Add(respondent with { Group = cell, Step = null });
    }

    /// <summary>The groups with the ages of all, in the order of the survey.</summary>
    /// <param name="survey">The same respondents reduced by group alone, with those whose age is not known.</param>
    /// <param name="options">How they are computed, and how few may be shown.</param>
    public IReadOnlyList<SurveyGroupEstimate> Groups(ReducedSurvey survey, SurveyOptions options)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(options);
        if (Persons == 0)
        {
            return [];
        }

        var totals = new SurveyTotals(reduction.Reduced());
        var places = totals.Survey.Groups.Index().Select(cell => (Key: cell.Item.Name.Split(Between), Place: cell.Index)).ToArray();
        var ages = places.GroupBy(cell => cell.Key[1], cell => cell.Place)
            .ToDictionary(own => own.Key, own => SurveyTotals.All(own.Select(place => totals.Weights[place])), StringComparer.Ordinal);
        return [.. survey.Groups.Select(group => One(totals, ages, places.Where(cell => cell.Key[0] == group.Name).ToDictionary(cell => cell.Key[1], cell => cell.Place), (survey, group), options))];
    }

    private static SurveyGroupEstimate One(
        SurveyTotals totals, Dictionary<string, Linearised> ages, Dictionary<string, int> places, (ReducedSurvey Survey, SurveyGroup Group) whole, SurveyOptions options)
    {
        var own = places.Values.Select(place => totals.Survey.Groups[place]).ToArray();
        var weight = own.Sum(cell => cell.Weight);
        var group = new SurveyGroup(whole.Group.Name)
        {
            Persons = own.Sum(cell => cell.Persons),
            Cases = own.Sum(cell => cell.Cases),
            Weight = weight,
            WeightedSum = own.Sum(cell => cell.WeightedSum),
            EffectivePersons = own.Length == 0 ? 0 : weight * weight / own.Sum(cell => cell.Weight * cell.Weight / cell.EffectivePersons),
        };
        var share = group.Weight / totals.Weight.Value;
        string[] few = [.. ages.Keys.Where(age => !places.TryGetValue(age, out var place) || totals.Survey.Groups[place].Persons < LeastAtAge).Order(StringComparer.Ordinal)];
        if ((SurveyGroups.WhyNot(whole.Group, whole.Survey.IsShare, options) ?? SurveyGroups.WhyNot(group, totals.Survey.IsShare, options)) is { } why)
        {
            return new(group.Name, group.Persons, share, null) { Remarks = [new(why, group.Name)] };
        }

        return few.Length > 0
            ? new(group.Name, group.Persons, share, null) { Remarks = [new(Inequality.RemarkKind.AgesTooFew, $"{group.Name}: {string.Join(", ", few)}")] }
            : SurveyGroups.One(totals, group, SurveyTotals.All(ages.Select(age => age.Value * (totals.Sums[places[age.Key]] / totals.Weights[places[age.Key]]))) / totals.Weight, options);
    }
}
