// The indicator page: what it reads like, what its pictures hold, and what its measures and marks say.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class IndicatorPageTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    private static IndicatorShown Shown => new(Sample.Picture, [Sample.County, Sample.Town], Rasters: true) { Licences = ["CC0 1.0"], Change = ChangedGap.Of(Sample.Picture.OverTime) };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_page_reads_as_approved(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        var html = await Html.Of(IndicatorView.Of(Sample.Frame(language, Section.Other), Shown, new IndicatorWords(language)));

        Golden.Matches(html, $"indicator.{code}.html");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_measure_is_named_explained_and_warned_about(string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        var words = new MeasureWords(language);

        foreach (var measure in Enum.GetValues<SummaryMeasure>())
        {
            var said = words.Of(measure);
            Assert.All(new[] { said.Name, said.Means, said.NotWhen }, text => Assert.NotEmpty(text));
            Assert.EndsWith(".", said.Means, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_remark_is_said_in_words(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        foreach (var kind in Enum.GetValues<RemarkKind>())
        {
            Assert.EndsWith(".", new RemarkWords(language).Of(new(kind, "TAG")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Promise.Kept, "95 %")]
    [InlineData(Promise.AtLeast, "at least 95 %")]
    [InlineData(Promise.Approximate, "approximately 95 %")]
    [InlineData(Promise.NotOurs, "as the source says")]
    public void The_page_says_how_far_an_interval_keeps_its_promise(Promise promise, string said) =>
        Assert.Equal(said, new MeasureWords(Language.English).Promise(new(1, new(0, 2, promise: promise))));

    [Theory]
    [InlineData("1883", "2081", true)]
    [InlineData("1883", "1862", false)]
    public async Task Places_that_are_measured_by_different_surveys_are_told_before_they_are_compared(string one, string other, bool told)
    {
        var indicator = Shown.Picture.Indicator with { Definition = new(sv: "Uppsala … (den sk. CDUST-regionen) har Liv & Hälsa (LV) som datakälla.") };
        PlaceFigure[] places = [.. new[] { one, other }.Select(code => new PlaceFigure(new(code, code, AreaLevel.Municipality), new Figure.Known(new(7))))];
        var shown = Shown with { Picture = Shown.Picture with { Indicator = indicator, Places = places } };

        var html = await Html.Of(IndicatorView.Of(Sample.Frame(Language.Danish, Section.Other), shown, new IndicatorWords(Language.Danish)));

        Assert.Equal(told, html.Contains("bruger deres egen undersøgelse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Missing_withheld_and_too_uncertain_are_three_marks_with_three_texts()
    {
        Figure[] figures = [new Figure.Missing(MissingReason.NotAvailable), new Figure.Withheld(), new Figure.TooUncertain()];

        var seen = new HashSet<string>();
        foreach (var figure in figures)
        {
            seen.Add(await Html.Of(typeof(FigureData), new Dictionary<string, object?> { ["Figure"] = figure, ["Words"] = new IndicatorWords(Language.Swedish) }));
        }

        Assert.Equal(3, seen.Count);
        Assert.Contains("<span class=\"why withheld\">dolt: någon kan kännas igen</span>", seen);
    }

    [Fact]
    public async Task A_number_for_people_carries_the_number_for_machines()
    {
        var html = await Html.Of(typeof(FigureData), new Dictionary<string, object?>
        {
            ["Figure"] = new Figure.Known(new Estimate(1234.5, new(-1.25, 2000))),
            ["Words"] = new IndicatorWords(Language.Danish),
        });

        Assert.Equal("<data value=\"1234.5\" data-lower=\"-1.25\" data-upper=\"2000\">1.235</data> <span class=\"bounds\">(−1 til 2.000)</span>", html);
    }

    [Fact]
    public async Task A_figure_whose_certainty_nobody_told_is_never_shown_as_exact()
    {
        var html = await Html.Of(typeof(FigureData), new Dictionary<string, object?>
        {
            ["Figure"] = new Figure.Known(new Estimate(7.9)),
            ["Words"] = new IndicatorWords(Language.English),
        });

        Assert.Contains("uncertainty unknown", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_what_the_two_groups_have_before_it_says_how_far_they_are_apart()
    {
        var shown = Shown with { Picture = Sample.Picture with { Split = Sample.BySex, Gap = Sample.Gap(Sample.BySex, Certainty.Sure) } };

        Assert.StartsWith("14,4\u00a0% bland män och 10,2\u00a0% bland kvinnor. Skillnaden är 9,6 (7,1 till 12,0) procentenheter.", new IndicatorWords(Language.Swedish).Second(shown), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_that_chance_has_been_taken_from_says_so()
    {
        var split = Sample.ByEducation() with { Dimension = Sample.Education with { Ordered = false }, Groups = [.. Sample.ByEducation().Groups.Take(2), new(Sample.Education.Subgroups[2], Sample.Known(2), 5_100)] };
        var gap = Sample.Gap(split, Certainty.Sure) with { Relative = new(SummaryMeasure.R, new(2.1, new(1, 2.6)), 3, []) };

        var said = new IndicatorWords(Language.English).Second(Shown with { Picture = Sample.Picture with { Split = split, Gap = gap } });

        Assert.Contains("smaller than between the two figures", said, StringComparison.Ordinal);
        Assert.Contains("Sure that the groups differ, but not by how much.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.6, 3.4, "1 person fewer a year (0 to 3).")]
    [InlineData(6.3, 32.5, "6 fewer people a year (0 to 33).")]
    public void Persons_are_whole_and_one_is_one(double persons, double most, string said)
    {
        var gap = Sample.Gap(Sample.BySex, Certainty.Sure) with { Excess = new(new Estimate(persons, new(0.1, most)), []) };

        Assert.EndsWith(said, new IndicatorWords(Language.English).ExcessSaid(gap), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_that_is_not_measured_is_not_found()
    {
        var store = new ExampleStore();

        var answer = await IndicatorPage.Show(new(Language.Swedish, "exempellan", "NOTHING", null, null, null), new(store, store), ExampleStore.Board(), new(store, store), new(), store, Stop);

        Assert.IsType<NotFound>(answer.Result);
    }

    [Fact]
    public async Task The_page_opens_at_the_place_the_division_and_the_time_asked_for()
    {
        var store = new ExampleStore();
        var ask = new IndicatorAsk(Language.Swedish, "exempellan", "SCH9", "9901", "education", "2020/21");

        var answer = await IndicatorPage.Show(ask, new(store, store), ExampleStore.Board(), new(store, store), new(), store, Stop);

        var view = Assert.IsType<RazorComponentResult<IndicatorView>>(answer.Result);
        var split = Assert.IsType<IndicatorShown>(view.Parameters["Shown"]).Picture.Split!;
        Assert.Equal(("9901", "education", "2020/21"), (split.Area.Code, split.Dimension.Code, split.Period.Code()));
    }
}
