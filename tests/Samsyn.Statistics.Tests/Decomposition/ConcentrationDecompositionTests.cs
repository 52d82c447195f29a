// The concentration index divided among determinants: by hand, the whole, the design, and what cannot be divided.
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;
using Samsyn.Statistics.Tests.Survey;

namespace Samsyn.Statistics.Tests.Decomposition;

public sealed class ConcentrationDecompositionTests
{
    private static readonly SurveyOptions Options = new() { LeastPersons = 0, LeastCases = 0 };

    // Ranks 1/6, 1/2, 5/6, h = −2/3, 0, 2/3; y = 1, 2, 6 (mean 3), x = 0, 1, 1 (mean 2/3). A(y) = (2/3)(6 − 1)/3 = 10/9, RCI = 10/27;
    // A(x) = 2/9; β = Σ(x − 2/3)(y − 3) / Σ(x − 2/3)² = 2/(2/3) = 3. Elasticity 3·(2/3)/3 = 2/3, concentration 1/3, part 2/9, residual 4/27
    [Fact]
    public void Three_persons_by_hand()
    {
        var found = Find(["x"], [Person(1, 1, 0), Person(2, 2, 1), Person(3, 6, 1)]);

        Assert.Equal(10 / 27.0, found.Whole.Value, 1e-14);
        Assert.Equal(2 / 3.0, found.Parts[0].Elasticity.Value, 1e-14);
        Assert.Equal(1 / 3.0, found.Parts[0].Concentration!.Value, 1e-14);
        Assert.Equal(2 / 9.0, found.Parts[0].Part.Value, 1e-14);
        Assert.Equal(4 / 27.0, found.Residual.Value, 1e-14);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void The_parts_and_the_residual_are_the_whole_which_is_that_of_the_survey(int seed)
    {
        var some = Drawn(seed);

        var found = Find(["work", "home"], some);

        var index = SurveySummaries.Of(WhoRespondents.Reduce(some.Select(one => one.Respondent)), Options).Single(summary => summary.Measure == SummaryMeasure.RCI).Estimate!;
        Assert.Equal(found.Whole.Value, found.Residual.Value + found.Parts.Sum(part => part.Part.Value), 1e-14);
        Assert.Equal(index.Value, found.Whole.Value, 1e-12);
        Assert.Equal(index.StandardError!.Value, found.Whole.StandardError!.Value, 1e-12);
        Assert.All(found.Parts, part => Assert.Equal(part.Elasticity.Value * part.Concentration!.Value, part.Part.Value, 1e-13));
    }

    [Fact]
    public void Errors_are_those_of_a_jackknife_over_units()
    {
        var some = Drawn(7);

        var errors = Jackknife.Errors(
            some, one => one.Respondent, (one, weight) => one with { Respondent = one.Respondent with { Weight = weight } }, rest => [.. Figures(Find(["work", "home"], rest)).Select(figure => figure.Value)]);

        Assert.All(Figures(Find(["work", "home"], some)).Zip(errors), pair => Assert.Equal(pair.Second, pair.First.StandardError!.Value, 0.08 * pair.Second));
    }

    [Fact]
    public void What_is_the_outcome_itself_explains_all()
    {
        List<DeterminedRespondent> some = [.. Drawn(1).Select(one => one with { Determinants = [1 + (2 * one.Respondent.Outcome)] })];

        var found = Find(["itself"], some);

        Assert.Equal(found.Whole.Value, found.Parts[0].Part.Value, 1e-12);
        Assert.Equal(0, found.Residual.Value, 1e-12);
        Assert.Equal(found.Whole.StandardError!.Value, found.Parts[0].Part.StandardError!.Value, 1e-10);
    }

    [Fact]
    public void A_determinant_in_another_unit_has_the_same_part()
    {
        var some = Drawn(2);

        var (before, after) = (Find(["work", "home"], some), Find(["work", "home"], [.. some.Select(one => one with { Determinants = [one.Determinants[0], 1000 * one.Determinants[1]] })]));

        Assert.All(Figures(before).Zip(Figures(after)), pair => Assert.Equal(pair.First.Value, pair.Second.Value, 1e-10));
        Assert.All(Figures(before).Zip(Figures(after)), pair => Assert.Equal(pair.First.StandardError!.Value, pair.Second.StandardError!.Value, 1e-10));
    }

    [Fact]
    public void A_determinant_that_says_nothing_new_is_named()
    {
        List<DeterminedRespondent> some = [.. Drawn(1).Select(one => one with { Determinants = [one.Determinants[0], 3 - (2 * one.Determinants[0])] })];

        Assert.Equal(new ConcentrationDecomposition.Redundant("again"), ConcentrationDecomposition.Of(["work", "again"], some, Options));
        Assert.Equal(new ConcentrationDecomposition.Redundant("all alike"), ConcentrationDecomposition.Of(["all alike"], [.. some.Select(one => one with { Determinants = [4] })], Options));
    }

    [Fact]
    public void A_mean_of_nothing_and_one_step_have_no_parts()
    {
        Assert.IsType<ConcentrationDecomposition.NotPossible>(ConcentrationDecomposition.Of(["x"], [Person(1, 0, 0), Person(2, 0, 1), Person(3, 0, 1)], Options));
        Assert.IsType<ConcentrationDecomposition.NotPossible>(ConcentrationDecomposition.Of(["x"], [Person(1, 1, 0), Person(1, 2, 1), Person(1, 3, 1)], Options));
        Assert.IsType<ConcentrationDecomposition.NotPossible>(ConcentrationDecomposition.Of(["x"], [], Options));
    }

    [Fact]
    public void A_respondent_without_a_determinant_is_refused() =>
        Assert.StartsWith(
            "Each respondent has a step and 2 finite determinants; one has the step 1 and 1.",
            Assert.Throws<ArgumentException>(() => ConcentrationDecomposition.Of(["x", "z"], [Person(1, 0, 0)], Options)).Message,
            StringComparison.Ordinal);

    internal static ConcentrationDecomposition.Found Find(IReadOnlyList<string> names, IReadOnlyList<DeterminedRespondent> some) =>
        Assert.IsType<ConcentrationDecomposition.Found>(ConcentrationDecomposition.Of(names, some, Options));

    internal static IEnumerable<Samsyn.Statistics.Estimate> Figures(ConcentrationDecomposition.Found found) =>
        [found.Whole, found.Residual, .. found.Parts.SelectMany(part => new[] { part.Elasticity, part.Concentration!, part.Part })];

    private static DeterminedRespondent Person(double step, double outcome, double x) => new(new("A group", outcome) { Step = step }, [x]);

    /// <summary>Drawn respondents, whose work goes along with step and outcome, and whose home goes along with work.</summary>
    private static List<DeterminedRespondent> Drawn(int seed)
    {
        var random = new Random(seed + 100);
        return
        [
            .. DrawnSurvey.Of(seed).Select(one =>
            {
                var work = random.NextDouble() < (0.15 * one.Step!.Value) + (0.2 * one.Outcome) ? 1.0 : 0;
                return new DeterminedRespondent(one, [work, 1 + work + random.NextDouble()]);
            }),
        ];
    }
}
