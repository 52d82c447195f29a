// Inequality between places and inside them: the page of the example county, and what is said where it cannot be divided.
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure.Parts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure.Parts;

public sealed class PartsPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private static readonly Area[] Towns = [.. Enumerable.Range(1, 4).Select(code => new Area($"010{code}", $"Town {code}", AreaLevel.Municipality, "01"))];

    [Fact]
    public async Task The_county_is_divided_and_its_municipality_leads_to_the_same()
    {
        var page = await site.Get("/en/exempellan/indicator/SMOKE/parts?area=99&by=education");
        var town = await site.Get("/en/exempellan/indicator/SMOKE/parts?area=9903&by=education");

        Assert.Matches(@"^Of the inequality between the groups of all places, \d+ per cent \(\d+ to \d+\) lies between the places\. The rest lies between the groups inside them \(education\)\.$", page.Lead);
        Assert.Equal(page.Lead, town.Lead);
        Assert.Equal(12, page.Document.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(404, (await site.Get("/en/exempellan/indicator/nothing/parts")).Status);
    }

    [Fact]
    public void A_place_with_a_hidden_group_is_left_out_and_counted()
    {
        var found = PlaceDivision.Of(Sample.Smoking, Towns, Sample.Sex, Figures((place, group) => place == 1 && group == 0 ? new Figure.Withheld() : null))!;

        Assert.Equal(3, found.Whole.Count());
        Assert.NotNull(found.Theil);
        Assert.StartsWith("Computed over 3 of 4 places.", new PartsWords(Language.English).Over(found), StringComparison.Ordinal);
        Assert.Equal(found.Theil, PlaceDivision.Of(Sample.Smoking, [.. Towns.Where(town => town != Towns[1])], Sample.Sex, Figures((_, _) => null))!.Theil);
    }

    [Fact]
    public void Why_nothing_is_divided_is_told()
    {
        DivisionObstacle? Why(Func<int, int, Figure?> figure, Func<Observation, Observation>? change = null) =>
            PlaceDivision.Of(Sample.Smoking, Towns, Sample.Sex, [.. Figures(figure).Select(change ?? (one => one))])!.Why;

        Assert.Null(Why((_, _) => null));
        Assert.Equal(DivisionObstacle.TooFewPlaces, Why((place, _) => place < 2 ? new Figure.Missing(MissingReason.NotYet) : null));
        Assert.Equal(DivisionObstacle.NoSizes, Why((_, _) => null, one => one with { Population = null }));
        Assert.Equal(DivisionObstacle.NoErrors, Why((_, _) => new Figure.Known(new(12))));
        Assert.Equal(DivisionObstacle.NotAboveZero, Why((place, _) => place == 0 ? Sample.Known(0) : null));
        Assert.Equal(DivisionObstacle.TooRare, Why((_, _) => null, one => one with { Numerator = 1, Denominator = 100 }));
        Assert.Equal(DivisionObstacle.TooFewGroups, PlaceDivision.Of(Sample.Smoking, Towns, Sample.Sex with { Subgroups = [Sample.Sex.Subgroups[0]] }, Figures((_, _) => null))!.Why);
        Assert.Null(PlaceDivision.Of(Sample.Smoking, Towns, Sample.Education, Figures((_, _) => null)));
    }

    [Fact]
    public void Each_obstacle_is_said_in_each_language()
    {
        foreach (var language in Language.All)
        {
            var words = new PartsWords(language);
            var said = new[]
            {
                Figures((place, _) => place < 2 ? new Figure.Missing(MissingReason.NotYet) : null),
                Figures((_, _) => new Figure.Known(new(12))),
                Figures((place, _) => place == 0 ? Sample.Known(0) : null),
            }.Select(figures => words.Lead(new(Sample.Smoking, Sample.County, [Sample.Sex], PlaceDivision.Of(Sample.Smoking, Towns, Sample.Sex, figures))));
            Assert.Equal(3, said.Distinct().Count());
        }
    }

    private static Observation[] Figures(Func<int, int, Figure?> figure) =>
    [
        .. from place in Towns.Index()
           from sex in Sample.Sex.Subgroups.Index()
           select new Observation(
               new("SMOKE", place.Item.Code, Period.Year(2024), Stratum.Of(Dimension.Sex, sex.Item.Code)),
               figure(place.Index, sex.Index) ?? Sample.Known(10 + (2 * place.Index) + (3 * sex.Index), 0.8)) { Population = 1_000 + (100 * place.Index) },
    ];
}
