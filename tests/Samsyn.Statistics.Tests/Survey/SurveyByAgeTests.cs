// Groups with the ages of all: worked by hand, its error held against leaving out one person at a time, and what is not shown.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

public sealed class SurveyByAgeTests
{
    private static readonly SurveyOptions All = new() { LeastPersons = 0, LeastCases = 0 };

    // a: 5 of 20 young and 5 of 10 old; b: 1 of 10 young and 8 of 20 old. Half of all are young:
    // a is ½ · 0.25 + ½ · 0.5 = 0.375 (10 of 30 as it is), b ½ · 0.1 + ½ · 0.4 = 0.25 (9 of 30)
    private static readonly (Respondent Person, string Age)[] Two =
        [.. Cell("a", "young", 20, 5), .. Cell("a", "old", 10, 5), .. Cell("b", "young", 10, 1), .. Cell("b", "old", 20, 8)];

    [Fact]
    public void Two_groups_of_unequal_age()
    {
        var found = Groups(Two, All);

        Assert.Equal(["a", "b"], found.Select(group => group.Name));
        Assert.Equal(0.375, found[0].Estimate!.Value, 1e-14);
        Assert.Equal(0.25, found[1].Estimate!.Value, 1e-14);
        Assert.Equal((30, 0.5), (found[0].Persons, found[0].Share));
    }

    // The jackknife: √((n − 1)/n Σ (without one − their mean)²), n = 60.
    [Fact]
    public void Its_error_is_that_of_leaving_out_one_person_at_a_time()
    {
        double[] without = [.. Two.Select((_, left) => Groups([.. Two.Where((_, index) => index != left)], All)[0].Estimate!.Value)];
        var jackknife = Math.Sqrt(59.0 / 60 * without.Sum(value => Math.Pow(value - without.Average(), 2)));

        var error = Groups(Two, All)[0].Estimate!.StandardError!.Value;

        Assert.InRange(error / jackknife, 0.93, 1.0);
    }

    [Fact]
    public void Groups_that_are_of_an_age_are_as_they_are()
    {
        var random = new Random(5);
        var some = DrawnSurvey.Of(3).SelectMany(one => (string[])["16-29", "30-44"], (one, age) => (one, age)).ToArray();
        var survey = WhoRespondents.Reduce(some.Select(pair => pair.one));

        var (plain, found) = (SurveyGroups.Of(survey, All), Groups(some, All));

        Assert.All(found.Zip(plain), pair => Assert.Equal(pair.Second.Estimate!.Value, pair.First.Estimate!.Value, 1e-12));
        Assert.Equal(found.Select(group => group.Estimate!.Value), Groups([.. some.OrderBy(_ => random.Next())], All).Select(group => group.Estimate!.Value), (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void What_is_not_shown_as_it_is_is_not_shown_with_other_ages()
    {
        Assert.Equal([new Remark(RemarkKind.GroupTooSmall, "a")], Groups(Two, new())[0].Remarks);
        Assert.Equal([new Remark(RemarkKind.TooFewCases, "a")], Groups(Two, new() { LeastPersons = 0, LeastCases = 11 })[0].Remarks);
    }

    [Fact]
    public void A_group_without_some_age_has_no_figure_and_says_which()
    {
        var found = Groups([.. Two, .. Cell("b", "oldest", 9, 4), .. Cell("a", "oldest", 4, 2)], All);

        Assert.Equal((null, new Remark(RemarkKind.AgesTooFew, "a: oldest")), (found[0].Estimate, Assert.Single(found[0].Remarks)));
        Assert.NotNull(found[1].Estimate);
        Assert.Equal([], new SurveyByAge().Groups(WhoRespondents.Reduce(Two.Select(one => one.Person)), All));
    }

    private static IReadOnlyList<SurveyGroupEstimate> Groups((Respondent Person, string Age)[] some, SurveyOptions options)
    {
        var ages = new SurveyByAge();
        foreach (var (person, age) in some)
        {
            ages.Add(person, age);
        }

        return ages.Groups(WhoRespondents.Reduce(some.Select(one => one.Person)), options);
    }

    private static IEnumerable<(Respondent, string)> Cell(string group, string age, int persons, int yes) =>
        Enumerable.Range(0, persons).Select(index => (new Respondent(group, index < yes ? 1 : 0), age));
}
