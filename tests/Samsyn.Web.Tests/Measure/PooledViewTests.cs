// Several years together, on the page: a choice that is marked, stands beside the yearly figures, and says where it cannot be made.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class PooledViewTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    private static IReadOnlyList<PeriodFigure> Years { get; } =
    [
        .. Enumerable.Range(2016, 9).Select(year => year == 2017
            ? new PeriodFigure(Period.Year(year), new Figure.Withheld())
            : new(Period.Year(year), new Figure.Known(Proportion.Of(2020 - year + 10, 200, 100))) { Cases = 2020 - year + 10, Persons = 200 }),
    ];

    // Women are counted each year; men are withheld in one.
    private static IReadOnlyList<Split> Divided { get; } =
    [
        .. Enumerable.Range(2016, 9).Select(year => new Split(Sample.Smoking, Sample.County, Period.Year(year), Sample.Sex,
        [
            Counted(0, year - 2010), year == 2020 ? new(Sample.Sex.Subgroups[1], new Figure.Withheld(), 100) : Counted(1, 2030 - year),
        ])),
    ];

    [Theory, MemberData(nameof(Languages))]
    public async Task Three_years_together_read_as_approved(string code) => Golden.Matches(await Of(code, 3), $"pooled.{code}.html");

    [Theory, MemberData(nameof(Languages))]
    public void Every_reason_is_said(string code)
    {
        var said = Enum.GetValues<PoolObstacle>().Select(Words(code).Why).ToArray();

        Assert.Equal(said.Length, said.Distinct().Count());
        Assert.All(said, Assert.NotEmpty);
    }

    [Fact]
    public async Task Nothing_is_pooled_until_a_reader_chooses_it()
    {
        var html = await Of("en", null);

        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
        Assert.Contains("years=5#pooled-heading", html, StringComparison.Ordinal);
        Assert.Contains("from=2018", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("5", 5)]
    [InlineData("4", null)]
    [InlineData("-3", null)]
    [InlineData("three", null)]
    [InlineData(null, null)]
    public async Task The_page_takes_together_what_is_asked_for_and_changes_nothing_else(string? years, int? taken)
    {
        var store = new ExampleStore();

        var answer = await IndicatorPage.Show(
            new(Language.Danish, "exempellan", "LTU", "99", "sex", null, Years: years), new(store, store), ExampleStore.Board(), new(store, store), new(), store, CancellationToken.None);

        var shown = Assert.IsType<IndicatorShown>(Assert.IsType<RazorComponentResult<IndicatorView>>(answer.Result).Parameters["Shown"]);
        Assert.Equal(taken, shown.Pooled?.Years);
        Assert.All(shown.Pooled?.Windows ?? [], window => Assert.NotNull(window.Together));
        Assert.Equal(10, shown.Picture.Everyone.Count);
        Assert.Equal(Period.Year(2025), shown.Picture.Signals!.Looked!.Value.Last);
    }

    [Fact]
    public async Task Groups_are_taken_together_too_and_stay_withheld_with_their_years()
    {
        var html = await Of("en", 3);

        Assert.Contains("Daily smokers, sex, three years pooled, Viks län", html, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(html[html.IndexOf("<th scope=\"row\">Men", StringComparison.Ordinal)..], "why withheld"));
    }

    [Fact]
    public async Task The_file_holds_the_pooled_figures_of_everyone_the_groups_and_the_other_places()
    {
        var rows = await Rows("figures.csv", "sex");

        Assert.Equal(3, rows.Count(row => row.StartsWith("\"Pooled, three years\",", StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(row, @",Tärnmarks län,\d{4}-\d{4},,,")));
        Assert.Equal(6, rows.Count(row => row.StartsWith("\"Pooled, three years\",", StringComparison.Ordinal) && row.Contains(",Sex,", StringComparison.Ordinal)));
        Assert.Equal(2, rows.Count(row => row.StartsWith("\"Pooled, five years\",", StringComparison.Ordinal) && row.Contains(",Granforsa,", StringComparison.Ordinal)));
        Assert.Contains(rows, row => row.Contains(",2021-2025,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_tells_class_and_rank_of_places_with_the_ranks_they_might_have()
    {
        var rows = await Rows("figures.csv", "area");

        Assert.EndsWith("against the whole,fifth,rank among the places,rank at least,rank at most", rows[0].TrimEnd('\r'), StringComparison.Ordinal);
        Assert.Contains(rows, row => row.StartsWith("Everyone,", StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(row, @",(better|worse)(, very sure"")?,[1-5],\d+,\d+,\d+\r?$"));
    }

    [Fact]
    public async Task The_control_chart_is_a_table_and_a_picture()
    {
        var rows = await Rows("control.csv", "sex");
        var svg = await File("control.svg", "sex");

        Assert.Equal("indicator,place,time,value,mean,lower limit,upper limit,What the point says", rows[0].TrimEnd('\r'));
        Assert.Equal(10, rows.Count(row => row.Contains(",20", StringComparison.Ordinal)));
        Assert.Contains("control chart", svg, StringComparison.Ordinal);
    }

    private static async Task<string[]> Rows(string file, string by) => (await File(file, by)).TrimStart('\uFEFF').Split('\n');

    private static async Task<string> File(string file, string by)
    {
        var store = new ExampleStore();
        var ask = new IndicatorAsk(Language.English, "exempellan", "LTU", "99", by, null);
        var sent = Assert.IsType<FileContentHttpResult>((await IndicatorFiles.Send(ask, file, new(store, store), ExampleStore.Board(), new(store, store), CancellationToken.None)).Result);
        return System.Text.Encoding.UTF8.GetString(sent.FileContents.Span);
    }

    private static Group Counted(int group, double cases) =>
        new(Sample.Sex.Subgroups[group], new Figure.Known(Proportion.Of(cases, 100, 100)), 100) { Numerator = cases, Denominator = 100 };

    private static Task<string> Of(string code, int? years) => Html.Of(typeof(PooledView), new Dictionary<string, object?>
    {
        ["Frame"] = Sample.Frame(Words(code).Language, Section.Other),
        ["Picture"] = Sample.Picture with { Everyone = Years, Split = Divided[^1], OverTime = Divided },
        ["Pooled"] = years is { } chosen ? PooledFigures.Of(Sample.Smoking, Years, chosen) : null,
        ["Groups"] = years is { } taken ? PooledGroups.Of(Divided, taken) : [],
        ["Choice"] = new IndicatorChoice("2018", null, years),
        ["Words"] = Words(code),
    });

    private static PooledWords Words(string code) => new(Language.TryParse(code, out var language) ? language : throw new ArgumentException(code));
}
