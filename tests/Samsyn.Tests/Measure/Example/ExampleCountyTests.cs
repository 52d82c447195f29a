// The example county: invented throughout, whole, believable, and the same on every machine.
using System.Security.Cryptography;
using System.Text;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Example;
using static System.FormattableString;

namespace Samsyn.Tests.Measure.Example;

public sealed class ExampleCountyTests
{
    private static readonly ExampleCounty County = ExampleCounty.Make();

    private static readonly string[] RealPlaces = ["sources/geo/se_codes.csv", "sources/geo/dk_codes.csv", "sources/finland/fi_municipality_key_2026.csv"];

    private static readonly Dictionary<ObservationKey, Observation> ByKey = County.Observations.ToDictionary(observation => observation.Key);

    [Fact]
    public void It_says_that_it_is_invented()
    {
        Assert.True(County.Collaboration.Invented);
        Assert.All(County.Indicators, indicator => Assert.Contains("invented", indicator.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_a_county_and_twelve_municipalities_of_which_one_is_small()
    {
        Assert.Single(County.Areas, area => area.Level == AreaLevel.Region);
        Assert.Equal(12, County.Areas.Count(area => area is { Level: AreaLevel.Municipality, Parent: "99" }));
        Assert.Single(ExamplePlaces.Municipalities, place => place.Inhabitants < 10_000);
    }

    [ReferenceFact]
    public void None_of_its_places_exists_in_the_Nordic_countries()
    {
        var real = RealPlaces
            .SelectMany(file => File.ReadLines(Reference.File(file)))
            .SelectMany(line => line.Split(','))
            .Select(cell => Folding.Fold(cell.Trim('"')))
            .ToHashSet();

        Assert.Contains(Folding.Fold("Upplands Väsby"), real);
        Assert.Contains(Folding.Fold("København"), real);
        Assert.All(County.Areas, area => Assert.DoesNotContain(Folding.Fold(area.Name), real));
        Assert.All(County.Areas, area => Assert.DoesNotContain(area.Code, real));
    }

    [Fact]
    public void It_has_fifteen_indicators_over_the_eight_target_areas_in_three_languages()
    {
        Assert.Equal(15, County.Indicators.Count);
        Assert.Superset(
            new HashSet<string?> { "early-life", "knowledge", "work", "income", "housing", "habits", "participation", "health-care" },
            County.Indicators.Select(indicator => indicator.TargetArea).ToHashSet());
        Assert.All(County.Indicators, indicator =>
        {
            Assert.All([indicator.Name.Sv, indicator.Name.Da, indicator.Name.En], Assert.NotNull);
            Assert.All([indicator.Definition!.Sv, indicator.Definition.Da, indicator.Definition.En], Assert.NotNull);
        });
    }

    [Fact]
    public void Every_figure_is_of_a_known_indicator_place_and_subgroup()
    {
        var subgroups = County.Dimensions.SelectMany(dimension => dimension.Subgroups.Select(subgroup => (dimension.Code, subgroup.Code))).ToHashSet();
        Assert.All(County.Observations.Select(observation => observation.Key.Stratum).Distinct(), stratum => Assert.Subset(subgroups, stratum.Parts.ToHashSet()));
        Assert.Equal(
            County.Indicators.Count * County.Areas.Count, County.Observations.Select(observation => (observation.Key.Indicator, observation.Key.Area)).Distinct().Count());
    }

    [Fact]
    public void It_covers_ten_years()
    {
        Assert.All(County.Indicators.Where(indicator => indicator.Code != "VOTE"), indicator => Assert.Equal(10, Periods(indicator.Code)));
        Assert.Equal(3, Periods("VOTE"));

        static int Periods(string indicator) =>
            County.Observations.Where(observation => observation.Key.Indicator == indicator).Select(observation => observation.Key.Period).Distinct().Count();
    }

    [Fact]
    public void Exactly_one_indicator_has_no_split_by_sex() =>
        Assert.Equal(
            "VACC2",
            Assert.Single(County.Indicators, indicator => !ByKey.Keys.Any(key => key.Indicator == indicator.Code && key.Stratum.Equals(Stratum.Of("sex", "women")))).Code);

    [Fact]
    public void Missing_withheld_and_too_uncertain_all_occur()
    {
        Assert.Contains(County.Observations, observation => observation.Figure is Figure.Missing { Reason: MissingReason.NotAvailable });
        Assert.Contains(County.Observations, observation => observation.Figure is Figure.Missing { Reason: MissingReason.NotYet });
        Assert.Contains(County.Observations, observation => observation.Figure is Figure.Withheld);
        Assert.Contains(County.Observations, observation => observation.Figure is Figure.TooUncertain);
    }

    [Fact]
    public void No_register_figure_shows_one_to_four_persons_or_all_but_one_to_four() =>
        Assert.DoesNotContain(
            County.Observations.Where(observation => observation.Figure is Figure.Known { Estimate.Interval: null }),
            observation => observation.Numerator is > 0 and < 5 || observation.Denominator - observation.Numerator is > 0 and < 5);

    [Fact]
    public void What_is_withheld_has_no_number_of_cases() =>
        Assert.All(County.Observations.Where(observation => observation.Figure is not Figure.Known), observation => Assert.Null(observation.Numerator));

    [Fact]
    public void A_withheld_part_is_never_alone_so_that_it_cannot_be_solved_for()
    {
        var alone =
            from observation in County.Observations
            where observation.Key.Stratum.Parts.Count() == 1
            group observation by (observation.Key.Indicator, observation.Key.Area, observation.Key.Period, observation.Key.Stratum.Parts.Single().Dimension) into split
            where split.Count(part => part.Figure is Figure.Withheld) == 1
            select split.Key;
        Assert.Empty(alone);
    }

    [Fact]
    public void The_parts_of_a_count_sum_to_the_whole()
    {
        foreach (var group in County.Observations.Where(one => one.Key.Stratum.Parts.Count() == 1 && one.Numerator is not null)
            .GroupBy(one => (one.Key.Indicator, one.Key.Area, one.Key.Period, one.Key.Stratum.Parts.Single().Dimension)))
        {
            var whole = ByKey[new(group.Key.Indicator, group.Key.Area, group.Key.Period, Stratum.Everyone)];
            var size = County.Dimensions.Single(dimension => dimension.Code == group.Key.Dimension).Subgroups.Count;
            if (group.Count() == size && whole.Numerator is not null)
            {
                Assert.Equal(whole.Numerator, group.Sum(one => one.Numerator));
                Assert.Equal(whole.Denominator, group.Sum(one => one.Denominator));
            }
        }
    }

    [Fact]
    public void Every_figure_from_a_survey_has_its_interval_and_its_answers() =>
        Assert.All(
            County.Observations.Where(observation => observation.Key.Indicator is "SRH" or "SMOKE" && observation.Figure is Figure.Known),
            observation =>
            {
                var estimate = ((Figure.Known)observation.Figure).Estimate;
                Assert.NotNull(estimate.Interval);
                Assert.True(estimate.StandardError > 0);
                Assert.True(observation.Denominator >= 30);
            });

    [Fact]
    public void Gradients_widen_narrow_cross_and_are_absent()
    {
        Assert.True(Gap("SCH9", Period.SchoolYear(2024)) > Gap("SCH9", Period.SchoolYear(2015)) + 5);
        Assert.True(Gap("CARIES3", Period.Year(2025)) < Gap("CARIES3", Period.Year(2016)) - 1);
        Assert.True(Women("LTU", Period.Year(2016)) < 0 && Women("LTU", Period.Year(2025)) > 0);
        Assert.InRange(Women("CHILDPOV", Period.Year(2025)), -1, 1);

        static double Gap(string indicator, Period period) =>
            Value(indicator, period, "education", "post-secondary") - Value(indicator, period, "education", "compulsory");

        static double Women(string indicator, Period period) => Value(indicator, period, "sex", "women") - Value(indicator, period, "sex", "men");
    }

    [Fact]
    public void The_smallest_municipality_has_more_that_cannot_be_shown_than_the_largest()
    {
        Assert.True(Unshown("9912") > 10 * Unshown("9901"));

        static int Unshown(string area) =>
            County.Observations.Count(one => one.Key.Area == area && one.Figure is Figure.Withheld or Figure.TooUncertain);
    }

    [Fact]
    public void The_figures_are_the_same_on_every_machine()
    {
        var text = new StringBuilder();
        foreach (var one in County.Observations)
        {
            var value = (one.Figure as Figure.Known)?.Estimate.Value;
            text.Append(Invariant($"{one.Key.Indicator} {one.Key.Area} {one.Key.Period.Code()} {one.Key.Stratum.Key} {one.Figure.GetType().Name} {value:0.000000} {one.Numerator} {one.Denominator}\n"));
        }

        Assert.StartsWith("42ce3be806473a8cae9a6091ce657e0cd55ca6a9", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))), StringComparison.Ordinal);
    }

    private static double Value(string indicator, Period period, string dimension, string subgroup) =>
        ((Figure.Known)ByKey[new(indicator, "99", period, Stratum.Of(dimension, subgroup))].Figure).Estimate.Value;
}
