// Did it help, as a strategist asks it: chosen and frozen beforehand, never changed after that, and answered in three words that stand as large whichever it is.
using System.Text.Json;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Follow;

public sealed class EvaluationPagesTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string Follow = "/en/exempellan/follow";
    private const string Example = $"{Follow}/evaluation/utvardering-hembesok";

    [Fact]
    public async Task An_evaluation_is_begun_from_an_intervention_frozen_and_then_refuses_every_change()
    {
        using var strategist = await Strategist();
        var list = await strategist.Get((await strategist.Get("/en/exempellan/plan/intervention/finns-hembesok")).Document.QuerySelectorAll("a").Single(link => link.TextContent == "Did it help?").GetAttribute("href")!);
        Assert.Contains("about once in five", list.Text, StringComparison.Ordinal);
        var form = await strategist.Get(list.Document.QuerySelectorAll("a").Single(link => link.TextContent == "A new evaluation").GetAttribute("href")!);
        Assert.Contains("about once in five", form.Text, StringComparison.Ordinal);
        Assert.Equal("2021", form.Document.QuerySelector("#start")!.GetAttribute("value"));
        Assert.Equal(("9902", "FALL80"), (form.Document.QuerySelector("#area option[selected]")!.GetAttribute("value"), form.Document.QuerySelector("#indicator option[selected]")!.GetAttribute("value")));

        var draft = await strategist.Press(form, ".edit button", ("start", "2027"), ("theory", "Fewer falls within two years"), ("title", "Visits of the test"));
        Assert.Equal("No answer yet: the choices are not frozen.", draft.Lead);
        Assert.Contains("Left out of the suggestion: Rågerum 2021 (lacking).", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The verdict", draft.Text, StringComparison.Ordinal);
        var ask = await strategist.Get($"{draft.Address.AbsolutePath}/freeze");
        Assert.Contains("The figures before the start", ask.Text, StringComparison.Ordinal);
        Assert.Equal(422, (await strategist.Press(ask, ".edit button")).Status);

        var frozen = await strategist.Press(ask, ".edit button", ("why", "It begins in January"));
        Assert.Equal("The verdict: too little data.", frozen.Lead);
        Assert.Contains("by Strategist: It begins in January", frozen.Text, StringComparison.Ordinal);
        Assert.Contains("No year from the start on has figures for all areas yet.", frozen.Text, StringComparison.Ordinal);
        var again = await strategist.Press(ask, ".edit button", ("why", "Once more"));
        Assert.Equal(409, again.Status);
        var change = await strategist.Press(form, ".edit button", ("start", "2022"), ("theory", "Something else"), ("title", "Visits of the test"));
        Assert.Equal(409, change.Status);
        Assert.Contains("do not change, whoever asks", change.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(draft.Address.AbsolutePath, (await strategist.Get($"{draft.Address.AbsolutePath}/change")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_new_version_says_which_one_it_replaces_and_the_old_stays_readable()
    {
        using var strategist = await Strategist();
        var form = await strategist.Get($"{Follow}/evaluation/new?replaces=utvardering-hembesok");
        var made = await strategist.Press(form, ".edit button", ("title", "Another comparison"));

        Assert.Equal(200, made.Status);
        Assert.Contains("Hjälpte hembesöken mot fallskador?", made.Document.QuerySelector(".details a")!.TextContent, StringComparison.Ordinal);
        var old = await strategist.Get(Example);
        Assert.Contains("Replaced by", old.Text, StringComparison.Ordinal);
        Assert.StartsWith("The verdict:", old.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chain_of_an_intervention_tells_whether_it_helped_in_the_same_words_chosen_afterwards_too()
    {
        using var anybody = site.Stranger();

        var thread = (await anybody.Get("/en/exempellan/trace/intervention/finns-hembesok")).Document.QuerySelector(".thread")!;
        var step = thread.QuerySelectorAll("li").Single(one => one.QuerySelector($"a[href='{Example}']") is not null).TextContent;

        Assert.Contains("Evaluation", step, StringComparison.Ordinal);
        Assert.Contains("chosen afterwards", step, StringComparison.Ordinal);
        Assert.Matches("supports|does not show|too little data", step);
        Assert.Contains("One thing led here", (await anybody.Get("/en/exempellan/trace/evaluation/utvardering-hembesok")).Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluations_and_what_owners_answered_go_along_with_the_plan_with_every_interval_and_nobodys_name()
    {
        using var anybody = site.Stranger();
        using var sent = await anybody.Ask("/en/exempellan/plan/plan.json");
        using var plan = JsonDocument.Parse(await sent.Content.ReadAsStringAsync());
        var evaluation = plan.RootElement.GetProperty("evaluations").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "utvardering-hembesok");
        var effect = evaluation.GetProperty("effect");

        Assert.True(evaluation.GetProperty("chosenAfterwards").GetBoolean());
        Assert.True(effect.GetProperty("lower").GetDouble() < effect.GetProperty("value").GetDouble() && effect.GetProperty("value").GetDouble() < effect.GetProperty("upper").GetDouble());
        Assert.Equal("ratio", effect.GetProperty("scale").GetString());
        Assert.True(plan.RootElement.GetProperty("rounds").GetArrayLength() >= 2);
        Assert.Contains("Money", plan.RootElement.GetProperty("reviews").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("reminded", plan.RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.False(evaluation.TryGetProperty("by", out _));

        using var rows = await anybody.Ask("/en/exempellan/plan/all/evaluation/all.csv");
        Assert.Contains("chosen afterwards", await rows.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answers = await anybody.Ask("/en/exempellan/plan/all/review/all.csv");
        Assert.Contains("Fler föräldrar kommer när kliniken står vid förskolan vid hämtning.", await answers.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await anybody.Ask("/en/exempellan/plan/all/nothing/all.csv")).StatusCode);
    }

    [Fact]
    public async Task Everything_wrong_with_the_choices_is_answered_at_once_beside_its_field()
    {
        using var strategist = await Strategist();
        var form = await strategist.Get($"{Follow}/evaluation/new?from=intervention/finns-hembesok");

        var answer = await strategist.Press(form, ".edit button", ("title", ""), ("first", "2020"), ("aim", "1,2"), ("comparators", "9902"), ("control", "FALL80"), ("rule", "Ranked"), ("theory", ""));

        Assert.Equal(422, answer.Status);
        foreach (var field in new[] { "start", "aim", "comparators", "control", "rule" })
        {
            Assert.NotNull(answer.Document.QuerySelector($"#{field}-flaw"));
        }

        Assert.Contains("from 2020 to 2021 there are fewer", answer.Text, StringComparison.Ordinal);
        var unknown = await strategist.Press(form, ".edit button", ("start", "2150"), ("theory", "x"), ("indicator", "NONE"), ("area", "0000"));
        Assert.Equal(422, unknown.Status);
    }

    [Theory]
    [InlineData("sv", "talar för|visar inte|för lite underlag", "valt i efterhand", "orsak")]
    [InlineData("da", "taler for|viser ikke|for lidt grundlag", "valgt bagefter", "forårsag")]
    [InlineData("en", "supports|does not show|too little data", "chosen afterwards", "cause")]
    public async Task The_answer_stands_first_in_one_of_three_words_and_never_says_what_moved_the_figure(string language, string words, string mark, string never)
    {
        using var anybody = site.Stranger();
        var page = await anybody.Get($"/{language}/exempellan/follow/evaluation/utvardering-hembesok");

        Assert.Matches($"^[^:]+: ({words}) \\({mark}\\)\\.$", page.Lead);
        Assert.Equal(2, page.Document.QuerySelectorAll("figure.chart svg.wide[role=img]").Length);
        Assert.Contains("11", page.Document.QuerySelector("[aria-labelledby=looks]")!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "/evaluation/utvardering-hembesok", "/evaluations", "" })
        {
            Assert.DoesNotMatch($@"(?i)\b{never}", (await anybody.Get($"/{language}/exempellan/follow{path}")).Document.QuerySelector("main")!.TextContent);
        }

        Assert.Contains(mark, (await anybody.Get($"/{language}/exempellan/follow/evaluations?of=finns-hembesok")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_evaluations_anywhere_says_what_moved_a_figure()
    {
        var folder = Path.Combine(Root(), "src", "Samsyn.Web", "Follow");
        foreach (var file in Directory.EnumerateFiles(folder, "Evaluation*"))
        {
            Assert.DoesNotMatch("(?i)\"[^\"]*(\\bcaused|\\bcauses|orsaka|forårsag)[^\"]*\"", await File.ReadAllTextAsync(file));
        }
    }

    [Fact]
    public async Task Figures_and_result_leave_as_files()
    {
        using var anybody = site.Stranger();
        using var figures = await anybody.Ask($"{Example}/figures.csv");
        using var result = await anybody.Ask($"{Example}/result.json");

        var lines = (await figures.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + (11 * 10), lines.Length);
        Assert.Contains("9902,Åsvinge,2016,before,232,3304,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("chosen afterwards", lines[1], StringComparison.Ordinal);
        using var read = JsonDocument.Parse(await result.Content.ReadAsStringAsync());
        Assert.True(read.RootElement.GetProperty("chosenAfterwards").GetBoolean());
        Assert.Equal(11, read.RootElement.GetProperty("placeboAreas").GetInt32());
        Assert.Equal("ratio", read.RootElement.GetProperty("effectScale").GetString());
        using var none = await anybody.Ask($"{Follow}/evaluation/none/result.json");
        Assert.Equal(404, (int)none.StatusCode);
    }

    [Fact]
    public async Task The_follow_up_lists_evaluations_and_a_stranger_cannot_make_one()
    {
        using var anybody = site.Stranger();

        Assert.Contains("Hjälpte hembesöken", (await anybody.Get(Follow)).Document.QuerySelector("[aria-labelledby=evaluations]")!.TextContent, StringComparison.Ordinal);
        using var refused = await anybody.Post($"{Example}/freeze", ("why", "x"), ("version", "1"));
        Assert.NotEqual(200, (int)refused.StatusCode);
        Assert.Equal(EvaluationAnswer.TooLittleData, default);
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Samsyn.slnx")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The house is not found above the tests.");
        }

        return at.FullName;
    }

    private async Task<SiteVisitor> Strategist()
    {
        var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        return strategist;
    }
}
