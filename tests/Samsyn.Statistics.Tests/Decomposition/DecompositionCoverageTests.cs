// How often the intervals of decompositions hold the truth: determinants, within and between, crossed groups.
using System.Globalization;
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Survey;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Decomposition;

public sealed class DecompositionCoverageTests(ITestOutputHelper output)
{
    private static readonly SurveyOptions Options = new() { LeastPersons = 0, LeastCases = 0 };

    private static readonly double[] Values = [1, 2, 4, 8];

    private static readonly double[] YesOrNo = [0, 1];

    private static readonly int[] Sizes = [2, 3, 2];

    [Fact]
    public void Determinants_keep_their_promise_in_a_sample() => Determinants(200);

    [Fact, Trait("slow", "yes")]
    public void Determinants_keep_their_promise() => Determinants(4_000);

    [Theory, InlineData(0.0), InlineData(0.3), InlineData(1.0)]
    public void Within_and_between_keep_their_promise_in_a_sample(double apart) => Divided(apart, 60);

    [Theory, InlineData(0.0), InlineData(0.1), InlineData(0.3), InlineData(1.0), Trait("slow", "yes")]
    public void Within_and_between_keep_their_promise(double apart) => Divided(apart, 1_000);

    [Theory, InlineData(2, 0.0), InlineData(2, 3.0), InlineData(3, 1.0)]
    public void Crossed_groups_keep_their_promise_in_a_sample(int dimensions, double spread) => Crossed(dimensions, spread, 60);

    [Theory, InlineData(2, 0.0), InlineData(2, 1.0), InlineData(2, 3.0), InlineData(3, 0.0), InlineData(3, 1.0), InlineData(3, 3.0), Trait("slow", "yes")]
    public void Crossed_groups_keep_their_promise(int dimensions, double spread) => Crossed(dimensions, spread, 1_000);

    private void Determinants(int files)
    {
        var random = new Random(20_260_101);
        double[] truths = [.. ConcentrationDecompositionTests.Figures(ConcentrationDecompositionTests.Find(["work"], [.. Everybody()])).Select(figure => figure.Value)];
        var held = new int[truths.Length];
        for (var file = 0; file < files; file++)
        {
            foreach (var (place, figure) in ConcentrationDecompositionTests.Figures(ConcentrationDecompositionTests.Find(["work"], Draw(random))).Index())
            {
                held[place] += figure.Interval!.Holds(truths[place]) ? 1 : 0;
            }
        }

        Told("determinants", ["whole", "residual", "elasticity", "concentration", "part"], held, files, (0.92, 0.98));
    }

    // Four steps; work is had by 30 to 60 per cent of them, and the outcome by 15 per cent and more.
    private static IEnumerable<DeterminedRespondent> Everybody() =>
        from step in Enumerable.Range(1, 4)
        from work in YesOrNo
        select new DeterminedRespondent(new("A group", Outcome(step, work)) { Step = step, Weight = work == 1 ? Work(step) : 1 - Work(step) }, [work]);

    private static List<DeterminedRespondent> Draw(Random random)
    {
        var all = new List<DeterminedRespondent>();
        for (var unit = 0; unit < 100; unit++)
        {
            var lean = 0.3 * (random.NextDouble() - 0.5);
            for (var person = 0; person < 8; person++)
            {
                var step = random.Next(1, 5);
                var work = random.NextDouble() < Work(step) + lean ? 1.0 : 0;
                var outcome = random.NextDouble() < Outcome(step, work) ? 1 : 0;
                all.Add(new(new("A group", outcome) { Step = step, Unit = FormattableString.Invariant($"{unit}"), Stratum = FormattableString.Invariant($"{unit % 5}") }, [work]));
            }
        }

        return all;
    }

    private static double Work(int step) => 0.2 + (0.1 * step);

    private static double Outcome(int step, double work) => 0.1 + (0.05 * step) + (0.2 * work);

    private void Divided(double apart, int files)
    {
        var random = new Random(20_260_101);
        var truth = (Whole: 0.0, Between: 0.0);
        Respondent[] all = [.. from step in Enumerable.Range(0, 5) from value in Enumerable.Range(0, 4) select new Respondent(FormattableString.Invariant($"group {step}"), Values[value]) { Weight = Chance(step, value, apart) }];
        var known = WithinAndBetween.Theil(all, Options)!;
        truth = (known.Whole.Value, Math.Round(known.PlainBetween, 12));
        var held = new int[3];
        for (var file = 0; file < files; file++)
        {
            var found = WithinAndBetween.Theil([.. Enumerable.Range(0, 400).Select(_ => One(random, apart))], Options)!;
            held[0] += found.Whole.Interval!.Holds(truth.Whole) ? 1 : 0;
            held[1] += found.Within.Interval!.Holds(truth.Whole - truth.Between) ? 1 : 0;
            held[2] += found.Between.Interval!.Holds(truth.Between) ? 1 : 0;
        }

        Told(string.Create(CultureInfo.InvariantCulture, $"within and between, {apart}"), ["whole", "within", "between"], held, files, (0.92, 0.98));
    }

    private static Respondent One(Random random, double apart)
    {
        var (step, point, value) = (random.Next(5), random.NextDouble(), 0);
        while (value < 3 && point >= Chance(step, value, apart))
        {
            point -= Chance(step, value++, apart);
        }

        return new(FormattableString.Invariant($"group {step}"), Values[value]);
    }

    // The lower half gives to the upper one, the more the higher the group.
    private static double Chance(int step, int value, double apart) => 0.25 + (0.25 * apart * (step - 2) / 2 * (value < 2 ? -0.8 : 0.8));

    private void Crossed(int dimensions, double spread, int files)
    {
        var random = new Random(20_260_101);
        var (held, strata) = (new int[3], 0);
        for (var file = 0; file < files; file++)
        {
            var drawn = Strata(dimensions, spread, random);
            var found = IntersectionsTests.Find([.. drawn.Select(one => one.Stratum)], null);
            foreach (var (one, truth) in found.Strata.Zip(drawn))
            {
                strata++;
                held[0] += one.Drawn.Interval!.Holds(truth.True) ? 1 : 0;
                held[1] += one.Expected.Interval!.Holds(truth.Expected) ? 1 : 0;
                held[2] += one.Own.Interval!.Holds(truth.True - truth.Expected) ? 1 : 0;
            }
        }

        Told(string.Create(CultureInfo.InvariantCulture, $"crossed, {dimensions} dimensions, {spread}"), ["drawn", "expected", "own"], held, strata, (0.93, 1), files);
    }

    private static List<(IntersectionStratum Stratum, double Expected, double True)> Strata(int dimensions, double spread, Random random)
    {
        int[][] places = dimensions == 2 ? [.. from one in Enumerable.Range(0, 2) from two in Enumerable.Range(0, 3) select new[] { one, two }]
            : [.. from one in Enumerable.Range(0, Sizes[0]) from two in Enumerable.Range(0, Sizes[1]) from three in Enumerable.Range(0, Sizes[2]) select new[] { one, two, three }];
        return
        [
            .. places.Select(place =>
            {
                var (expected, error) = (20 + (3.0 * place[0]) - (4.0 * place[1]) + (dimensions == 3 ? 5.0 * place[2] : 0), 1.5 + (2 * random.NextDouble()));
                var truth = expected + (spread * Normal(random));
                string[] categories = [.. place.Select(category => FormattableString.Invariant($"{category}"))];
                return (new IntersectionStratum(string.Join(" ", categories), categories, truth + (error * Normal(random))) { StandardError = error }, expected, truth);
            }),
        ];
    }

    private static double Normal(Random random) => NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));

    private void Told(string what, string[] names, int[] held, int of, (double Low, double High) promised, int? files = null)
    {
        foreach (var (name, own) in names.Zip(held))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{name}\t{own / (double)of:F3}\t{of}"));
        }

        var chance = 3.5 * Math.Sqrt(0.05 * 0.95 / (files ?? of));
        Assert.All(held, own => Assert.InRange(own / (double)of, promised.Low - chance, Math.Min(1, promised.High + chance)));
    }
}
