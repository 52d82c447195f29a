// Proportions, rates, means, standardised rates and ratios: every case of reference/phe, and a count so that none is lost.
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class PheCountsTests
{
    private const string AddedUp = "dsr_same_data_treated_independent";

    public static TheoryData<string> Shares => PheCase.Of("phe_proportion", "phe_rate");

    public static TheoryData<string> Means => PheCase.Of("phe_mean");

    public static TheoryData<string> Direct => PheCase.Of("calculate_dsr");

    public static TheoryData<string> Indirect => PheCase.Of("calculate_ISRate", "calculate_ISRatio");

    [ReferenceFact]
    public void None_of_the_cases_is_lost()
    {
        string[] here = ["phe_proportion", "phe_rate", "phe_mean", "calculate_dsr", "calculate_ISRate", "calculate_ISRatio"];
        string[] elsewhere = ["phe_quantile", "phe_sii", "phe_life_expectancy", "calculate_funnel_limits", "assign_funnel_significance", "calculate_funnel_points"];

        Assert.Equal(74, PheCase.All.Count);
        Assert.Empty(PheCase.All.Select(one => one.Function).Except([.. here, .. elsewhere]));
    }

    [ReferenceTheory, MemberData(nameof(Shares))]
    public void A_share_or_rate_is_that_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        var isShare = given.Function == "phe_proportion";
        var per = given.Number("multiplier", isShare ? 1 : 100_000);
        var groups = given.By.Count == 0 ? given.Input.Select(row => new[] { row }) : given.Input.GroupBy(row => row.Key(given.By)).Select(rows => rows.ToArray());

        foreach (var (rows, expected) in groups.Zip(given.Expected, (rows, expected) => (rows, expected)))
        {
            if (rows.Any(row => row.Number(given.Text("x")!) is null || row.Number(given.Text("n")!) is null))
            {
                Assert.Null(expected.Number("value"));
                continue;
            }

            var (events, persons) = (rows.Sum(row => row.Number(given.Text("x")!)!.Value), rows.Sum(row => row.Number(given.Text("n")!)!.Value));
            PheAssert.Same(given, expected, level => isShare ? Proportion.Of(events, persons, per, level) : Rate.Of(events, persons, per, level));
        }
    }

    [ReferenceTheory, MemberData(nameof(Means))]
    public void A_mean_is_that_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        foreach (var expected in given.Expected)
        {
            var mean = Mean.Of([.. given.Input.Where(row => row.Key(given.By) == expected.Key(given.By)).Select(row => row.Number(given.Text("x")!)!.Value)]);

            PheAssert.Near(expected, "value_sum", mean.Sum);
            PheAssert.Near(expected, "value_count", mean.Count);
            PheAssert.Near(expected, "stdev", mean.StandardDeviation);
            PheAssert.Same(given, expected, mean.At);
        }
    }

    // The package gives nothing under ten events; ours are Fay and Feuer's limits, held against their own table below.
    [ReferenceTheory, MemberData(nameof(Direct))]
    public void A_directly_standardised_rate_is_that_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        if (id == AddedUp)
        {
            return; // its counts are added up first: below
        }

        var per = given.Number("multiplier", 100_000);
        foreach (var expected in given.Expected)
        {
            var rate = DirectlyStandardisedRate.Of([.. given.Input.Where(row => row.Key(given.By) == expected.Key(given.By)).Select(row => Layer(given, row))], per);

            PheAssert.Near(expected, "total_count", rate.Events);
            PheAssert.Near(expected, "total_pop", rate.PersonYears);
            if (rate.Events < 10)
            {
                Assert.Null(expected.Number("value"));
                Assert.Equal(Promise.AtLeast, rate.At().Interval!.Promise);
            }
            else
            {
                PheAssert.Same(given, expected, rate.At);
            }
        }
    }

    [ReferenceFact]
    public void Events_that_come_again_taken_for_independent_ones_are_those_of_the_reference()
    {
        var given = PheCase.Find(AddedUp);
        foreach (var expected in given.Expected.Where(row => row.Number("total_count") >= 10))
        {
            var bands = given.Input.Where(row => row["area"] == expected["area"]).GroupBy(row => row["ageband"]);
            var rate = DirectlyStandardisedRate.Of([.. bands.Select(band => new WeightedStratum(band.Key)
            {
                Counted = band.Sum(row => row.Number("persons")!.Value * row.Number("eventfreq")!.Value),
                PersonYears = band.First().Number("pop")!.Value,
                Standard = band.First().Number("esp2013")!.Value,
            })]);

            PheAssert.Same(given, expected, rate.At);
        }
    }

    [ReferenceFact]
    public void Limits_of_few_events_are_those_of_Fay_and_Feuer()
    {
        var given = PheCase.Find("dsr_95");
        foreach (var expected in PheTable.Read("dsr_gamma/dsr_gamma_95.csv"))
        {
            var layers = given.Input.Where(row => row["area"] == expected["area"]).Select(row => Layer(given, row)).ToArray();
            var rate = DirectlyStandardisedRate.Of(layers);

            PheAssert.Near(expected, "value", rate.At().Value);
            PheAssert.Near(expected, "lowercl", rate.Gamma(0.95).Lower);
            PheAssert.Near(expected, "uppercl", rate.Gamma(0.95).Upper);
            Assert.Equal(rate.Events < 10, rate.IsOfFewEvents);
        }
    }

    [ReferenceTheory, MemberData(nameof(Indirect))]
    public void An_indirectly_standardised_figure_is_that_of_the_reference(string id)
    {
        var given = PheCase.Find(id);
        var totals = given.Text("observed_totals") is { } file ? PheTable.Read(file) : null;
        foreach (var expected in given.Expected)
        {
            var found = IndirectlyStandardised.Of(
                [.. given.Input.Where(row => row["area"] == expected["area"]).Select(row => new ReferenceStratum(row["ageband"])
                {
                    Events = totals is null ? row.Number(given.Text("x")!) ?? 0 : null,
                    PersonYears = row.Number(given.Text("n")!) ?? 0,
                    ReferenceEvents = row.Number(given.Text("x_ref")!) ?? 0,
                    ReferencePersonYears = row.Number(given.Text("n_ref")!)!.Value,
                })],
                totals?.Single(row => row["area"] == expected["area"]).Number(given.Text("x")!));
            var isRate = given.Function == "calculate_ISRate";
            var unit = isRate ? given.Number("multiplier", 100_000) : given.Number("refvalue", 1);

            PheAssert.Near(expected, "observed", found.Observed);
            PheAssert.Near(expected, "expected", found.Expected);
            PheAssert.Near(expected, "ref_rate", found.ReferenceRate * unit);
            PheAssert.Same(given, expected, level => isRate ? found.Rate(unit, level) : found.Ratio(unit, level));
        }
    }

    // Without groups the layers are the age bands of each area. An empty count is the reference's way to write none.
    private static WeightedStratum Layer(PheCase given, PheRow row) => new(given.By.Count == 0 ? row["area"] + " " + row["ageband"] : row["ageband"])
    {
        Counted = row.Number(given.Text("x")!) ?? 0,
        EventsEach = row.Has("eventfreq") || row.Has("freq") ? row.Number(row.Has("eventfreq") ? "eventfreq" : "freq")!.Value : 1,
        PersonYears = row.Number(given.Text("n")!)!.Value,
        Standard = row.Number(given.Text("stdpop")!)!.Value,
    };
}
