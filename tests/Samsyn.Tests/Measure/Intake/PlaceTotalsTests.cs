// A county is the sum of its municipalities, where all of them are in the file.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Tests.Measure.Intake;

public sealed class PlaceTotalsTests
{
    [Fact]
    public void A_county_that_is_not_the_sum_of_its_municipalities_is_a_warning_and_stops_nothing()
    {
        var report = Read(Row(2, "01", 31, 300), Row(3, "0101", 10, 100), Row(4, "0102", 10, 100), Row(5, "0103", 10, 100));

        var warning = Assert.Single(report.Warnings);
        Assert.Equal(new Flaw(new Where.WholeRow("", 2), FlawKind.TotalIsNotTheSum, "31", "30"), warning);
        Assert.Equal((4, 0), (report.Sound, report.FlawCount));
    }

    [Fact]
    public void The_population_of_a_county_is_held_against_that_of_its_municipalities()
    {
        var warning = Assert.Single(Read(Row(2, "01", 30, 301), Row(3, "0101", 10, 100), Row(4, "0102", 10, 100), Row(5, "0103", 10, 100)).Warnings);

        Assert.Equal(("301", "300"), (warning.Read, warning.Expected));
    }

    [Fact]
    public void A_county_is_not_tried_where_a_municipality_is_missing() =>
        Assert.Empty(Read(Row(2, "01", 31, 300), Row(3, "0101", 10, 100), Row(4, "0102", 10, 100)).Warnings);

    [Fact]
    public void A_county_is_not_tried_where_a_municipality_has_no_count() =>
        Assert.Empty(Read(Row(2, "01", 31, null), Row(3, "0101", 10, null), Row(4, "0102", null, null), Row(5, "0103", 10, null)).Warnings);

    [Fact]
    public void Each_group_and_each_year_is_tried_by_itself()
    {
        var women = new[] { Row(2, "01", 31, null), Row(3, "0101", 10, null), Row(4, "0102", 10, null), Row(5, "0103", 10, null) }
            .Select(draft => draft with { Groups = [new("sex", "women")] });
        var earlier = new[] { Row(6, "01", 30, null), Row(7, "0101", 10, null), Row(8, "0102", 10, null), Row(9, "0103", 10, null) }
            .Select(draft => draft with { Period = Period.Year(2023) });
        var men = Row(10, "01", 99, null) with { Groups = [new("sex", "men")] };

        var warning = Assert.Single(Read([.. women, .. earlier, men]).Warnings);

        Assert.Equal(new Where.WholeRow("", 2), warning.Where);
    }

    [Fact]
    public void A_municipality_that_was_gone_by_then_is_not_waited_for()
    {
        Area[] areas = [Town.County, Town.North, Town.South, Town.East with { To = new(2019, 12, 31) }];

        Assert.Single(Read(areas, Row(2, "01", 31, null), Row(3, "0101", 10, null), Row(4, "0102", 10, null)).Warnings);
    }

    [Fact]
    public void A_county_is_its_municipalities_and_not_their_districts_too()
    {
        Area[] areas = [.. Town.Catalogue.Areas, new("0101A", "Norrby centrum", AreaLevel.District, "01")];

        Assert.Empty(Read(areas, Row(2, "01", 30, null), Row(3, "0101", 10, null), Row(4, "0102", 10, null), Row(5, "0103", 10, null), Row(6, "0101A", 4, null)).Warnings);
    }

    private static IntakeReport Read(params Draft[] drafts) => Read(Town.Catalogue.Areas, drafts);

    private static IntakeReport Read(IReadOnlyList<Area> areas, params Draft[] drafts) => IntakeReport.Of(drafts, new(Town.Catalogue.Indicators, areas, []), new());

    private static Draft Row(int number, string area, double? numerator, double? population) => new(new Where.WholeRow("", number), new Figure.Known(new(10)))
    {
        AreaCode = area,
        Period = Period.Year(2024),
        Indicator = Town.Smoking.Code,
        Numerator = numerator,
        Population = population,
    };
}
