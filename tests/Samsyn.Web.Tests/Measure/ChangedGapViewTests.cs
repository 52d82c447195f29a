// The gap then and now, on the page: what it says when sure, when not, when it diverges, and when nothing can be told.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class ChangedGapViewTests
{
    private static readonly GapTurn[] Turns = Enum.GetValues<GapTurn>();

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    private static Split[] Parting => [Years(2016, 20, 40), Years(2020, 12, 28), Years(2024, 5, 16)];

    [Theory, MemberData(nameof(Languages))]
    public async Task A_distance_and_a_ratio_that_part_ways_read_as_approved(string code) =>
        Golden.Matches(await Of(code, Parting), $"changed-gap.{code}.html");

    [Theory, MemberData(nameof(Languages))]
    public void Every_pair_of_turns_is_said_and_none_as_another(string code)
    {
        var (words, gap) = (Words(code), ChangedGap.Of(Parting)!);

        var said = Turns.SelectMany(distance => Turns.Select(ratio => words.Verdict(gap with { Change = gap.Change! with { Distance = distance, Ratio = ratio } }))).ToArray();

        Assert.Equal(9, said.Distinct().Count());
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_reason_is_said(string code)
    {
        var (words, gap) = (Words(code), ChangedGap.Of(Parting)!);

        string[] said =
        [
            .. Enum.GetValues<GapObstacle>().SelectMany(why => words.Reasons(gap with { Before = gap.Before with { Why = why }, Change = null })),
            .. Enum.GetValues<ChangeObstacle>().SelectMany(why => words.Reasons(gap with { Why = why, Change = null })),
            .. words.Reasons(gap with { Change = gap.Change! with { Relative = null } }),
        ];

        Assert.Equal(Enum.GetValues<GapObstacle>().Length + Enum.GetValues<ChangeObstacle>().Length + 1, said.Distinct().Count());
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_in_plain_words_what_is_sure()
    {
        var (words, gap) = (Words("en"), ChangedGap.Of(Parting)!);

        Assert.Equal("From 2016 to 2024 the distance has surely narrowed. Relative to the level the gap has surely widened.", words.Verdict(gap));
        Assert.StartsWith("Distance and ratio go opposite ways, and both are true", words.Divergence(gap), StringComparison.Ordinal);
        Assert.StartsWith("The gap has changed sides from 2016 to 2024: those who lay lower then lie higher now. The change is sure", words.Verdict(ChangedGap.Of([Years(2016, 20, 10), Years(2024, 10, 14)])!), StringComparison.Ordinal);
        Assert.Equal(
            "Whether the gap has changed between the periods 2014 to 2016 and 2022 to 2024 cannot be judged.",
            words.Verdict(gap with { Before = gap.Before with { Period = Period.Span(2014, 2016) }, After = gap.After with { Period = Period.Span(2022, 2024) }, Change = null }));
        Assert.Equal(("under 0.001", "0.046", "0.32"), (words.Chance(1e-9), words.Chance(0.0455), words.Chance(0.3173)));
    }

    [Fact]
    public async Task What_cannot_be_computed_says_why_and_shows_no_number()
    {
        var withheld = Years(2016, 20, 40) with { Groups = [Years(2016, 20, 40).Groups[0] with { Figure = new Figure.Withheld() }, Years(2016, 20, 40).Groups[1]] };

        var html = await Of("en", [withheld, Years(2024, 5, 16)]);

        Assert.Contains("Whether the gap has changed from 2016 to 2024 cannot be judged. 2016: a group is hidden: somebody could be recognised.", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"why missing\">cannot be computed</span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("p-value", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "2016", "2025")]
    [InlineData("2018", "2021", "2018", "2021")]
    public async Task The_page_compares_the_times_asked_for(string? from, string? to, string before, string after)
    {
        var store = new ExampleStore();

        var answer = await IndicatorPage.Show(
            new(Language.Swedish, "exempellan", "LTU", "99", "sex", null, from, to), new(store, store), ExampleStore.Board(), new(store, store), new(), store, CancellationToken.None);

        var view = Assert.IsType<RazorComponentResult<IndicatorView>>(answer.Result);
        var change = Assert.IsType<IndicatorShown>(view.Parameters["Shown"]).Change!;
        Assert.Equal((before, after), (change.Before.Period.Code(), change.After.Period.Code()));
        Assert.NotNull(change.Change);
        Assert.Contains(from is null ? "by=sex" : "from=2018&to=2021", Assert.IsType<Frame>(view.Parameters["Frame"]).Here(new(Language.Danish, "exempellan")), StringComparison.Ordinal);
    }

    private static Task<string> Of(string code, Split[] overTime) => Html.Of(typeof(ChangedGapView), new Dictionary<string, object?>
    {
        ["Frame"] = Sample.Frame(Words(code).Language, Section.Other),
        ["Picture"] = Sample.Picture with { Split = overTime[^1], OverTime = overTime },
        ["Gap"] = ChangedGap.Of(overTime),
        ["Words"] = Words(code),
    });

    private static Split Years(int year, double women, double men) => Sample.BySex with
    {
        Period = Period.Year(year),
        Groups = [Sample.BySex.Groups[0] with { Figure = Sample.Known(women, 0.5) }, Sample.BySex.Groups[1] with { Figure = Sample.Known(men, 0.5) }],
    };

    private static ChangedGapWords Words(string code) => new(Language.TryParse(code, out var language) ? language : throw new ArgumentException(code));
}
