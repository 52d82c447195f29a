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

    private static Task<string> Of(string code, int? years) => Html.Of(typeof(PooledView), new Dictionary<string, object?>
    {
        ["Frame"] = Sample.Frame(Words(code).Language, Section.Other),
        ["Picture"] = Sample.Picture with { Everyone = Years },
        ["Pooled"] = years is { } chosen ? PooledFigures.Of(Sample.Smoking, Years, chosen) : null,
        ["Choice"] = new IndicatorChoice("2018", null, years),
        ["Words"] = Words(code),
    });

    private static PooledWords Words(string code) => new(Language.TryParse(code, out var language) ? language : throw new ArgumentException(code));
}
