// The pages of the plan, as a strategist uses them: things are begun from each other, asked about, decided, and nothing is lost or overwritten.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class PlanPagesTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private const string Plan = "/en/exempellan/plan";

    private PlanShelf Shelf => site.Data.Store.Decide;

    [Fact]
    public async Task A_chain_is_walked_from_a_challenge_to_a_decision_and_every_page_says_what_led_there()
    {
        using var strategist = await Strategist();
        var challenge = await Begin(strategist, $"{Plan}/challenge/new", ("title", "Falls among the oldest"), ("text", "More in the north"), ("layer", "Conditions"), ("closed", "no"));
        Assert.Contains("No goal answers to it.", challenge.Text, StringComparison.Ordinal);
        var advice = await Begin(strategist, Next(challenge, "Recommend something"), ("title", "Look through every home"), ("text", "A visit to all over 80"), ("addressee", "body/region-halso"), ("layer", "Conditions"), ("status", "Made"));
        var translated = await strategist.Press(
            await strategist.Get(Next(advice, "Turn it into activities")), ".edit button",
            ("what", "Home safety visits"), ("lead", "body/region-halso"), ("first", "2027-03-01"), ("what", ""), ("lead", ""), ("first", ""), ("what", "Balance groups"), ("lead", ""), ("first", ""));
        var (visits, groups) = (await Named("Home safety visits"), await Named("Balance groups"));
        Assert.Equal((new("body", "region-halso"), new DateOnly(2027, 3, 1), null), (visits.Lead, visits.First, groups.Lead));
        Assert.Contains("Home safety visits", translated.Text, StringComparison.Ordinal);
        var first = (await Shelf.Commitments.Of(Here, default)).Single(one => one.Intervention == groups.Id);
        Assert.True(first.IsUnanswered);

        var package = await Begin(
            strategist, $"{Plan}/package/new?from=intervention/{visits.Id}", ("title", "Fewer falls"), ("text", "To the committee"), ("proposed", "2026-10-01"),
            ("item", $"intervention/{visits.Id}"), ("decider", "body/tarnkoping-valfard"), ("asked-one", "organisation/idrott"), ("deadline", "2026-11-01"));
        var decided = await Begin(strategist, Next(package, "Record a decision"), ("body", "tarnkoping-valfard"), ("day", "2026-11-10"), ("outcome", "AdoptedWithChanges"), ("number", "VN 2026/9"), ("text", "Taken up next year"));

        Assert.Equal(InterventionStage.Decided, (await Named("Home safety visits")).Stage);
        Assert.Contains("Välfärdsnämnden: adopted with changes", decided.Heading, StringComparison.Ordinal);
        var page = await strategist.Get($"{Plan}/intervention/{visits.Id}");
        Assert.Contains("Look through every home", page.Document.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fewer falls", page.Document.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_before_its_proposal_or_on_a_day_to_come_or_by_a_body_that_was_not_there_is_refused()
    {
        using var strategist = await Strategist();
        await Shelf.Packages.Keep(Here, new() { Id = "dated", Title = "Dated", Proposed = new(2026, 9, 1) }, default);
        var form = await strategist.Get($"{Plan}/decision/new?from=package/dated");

        var before = await strategist.Press(form, ".edit button", ("body", "tarnkoping-kf"), ("day", "2026-08-31"));
        Assert.Equal(422, before.Status);
        Assert.Contains("The decision is dated 31\u00a0August 2026, but the package was proposed on 1\u00a0September 2026.".Replace('\u00a0', ' '), before.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        var ahead = await strategist.Press(form, ".edit button", ("body", "tarnkoping-kf"), ("day", "2099-01-01"));
        Assert.Contains("has not been yet", ahead.Text, StringComparison.Ordinal);
        var ended = await strategist.Press(form, ".edit button", ("body", "tarnkoping-social"), ("day", "2026-11-20"));
        Assert.Contains("Socialnämnden did not exist on", ended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await Shelf.Decisions.Of(Here, default), one => one.Package == "dated");
    }

    [Fact]
    public async Task A_goal_against_its_indicator_is_asked_about_and_taken_once_somebody_is_sure()
    {
        using var strategist = await Strategist();
        (string, string)[] written =
        [
            ("title", "More smoke daily"), ("aim", "Determinant"), ("understanding", "Group"), ("indicator", "SMOKE"), ("direction", "HigherIsBetter"), ("stage", "Proposed"),
            ("t-area", "99"), ("t-baseline", "8,5"), ("t-baseline-year", "2024"), ("t-kind", "level"), ("t-value", "7.25"), ("t-year", "2030"),
        ];

        var asked = await strategist.Press(await strategist.Get($"{Plan}/goal/new"), ".edit button", written);
        Assert.Equal(422, asked.Status);
        Assert.Contains("less counts as better here", asked.Text, StringComparison.Ordinal);
        Assert.Contains("One of the values goes the other way than the goal", asked.Text, StringComparison.Ordinal);
        Assert.Equal(2, asked.Document.QuerySelectorAll("[name=sure]").Length);
        var taken = await strategist.Press(asked, ".edit button", ("sure", "direction"), ("sure", "targets"));

        Assert.Equal(200, taken.Status);
        var goal = (await Shelf.Goals.Of(Here, default)).Single(one => one.Title == "More smoke daily");
        Assert.Equal((8.5, 7.25), (goal.Targets[0].Baseline, goal.Targets[0].Value));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_goal_is_told_at_once()
    {
        using var strategist = await Strategist();

        var answer = await strategist.Press(
            await strategist.Get($"{Plan}/goal/new"), ".edit button", ("title", ""), ("aim", "Effect"), ("understanding", "Gradient"), ("dimension", "sex"), ("direction", "LowerIsBetter"), ("stage", "Proposed"),
            ("t-area", "99"), ("t-baseline", "1.234"), ("t-baseline-year", "2099"), ("t-kind", "level"), ("t-value", "many"), ("t-year", "2030"));

        Assert.Equal(422, answer.Status);
        Assert.Contains("“1.234” cannot be read as one number", answer.Text, StringComparison.Ordinal);
        Assert.Contains("“many” cannot be read as one number", answer.Text, StringComparison.Ordinal);
        Assert.Contains("is not after the year of the baseline, 2099", answer.Text, StringComparison.Ordinal);
        Assert.Contains("2099, has not been yet", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The gradient needs a ladder", answer.Text, StringComparison.Ordinal);
        Assert.Equal("many", answer.Document.QuerySelector("[name=t-value]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("/")]
    [InlineData("\uFFFD\uFFFD")]
    public async Task A_group_that_is_none_of_the_options_is_told(string group)
    {
        using var strategist = await Strategist();

        var answer = await strategist.Press(await strategist.Get($"{Plan}/goal/new"), ".edit button", ("title", "Anything"), ("subgroup", group));

        Assert.Equal(422, answer.Status);
    }

    [Fact]
    public async Task A_circular_theory_a_cost_in_hours_and_one_that_is_too_small_are_each_answered()
    {
        using var strategist = await Strategist();
        (string, string)[] written =
        [
            ("title", "Walks"), ("stage", "Proposed"), ("directness", "Direct"), ("approach", "Universal"), ("layer", "Conditions"), ("often", "yearly"), ("strength", "NotJudged"),
        ];

        var circular = await strategist.Press(await strategist.Get($"{Plan}/intervention/new"), ".edit button", [.. written, ("cost", "40 hours"), ("step", "Walk"), ("leads", "2"), ("step", "Feel well"), ("leads", "1")]);
        Assert.Contains("The chain goes in a circle: 1 → 2 → 1", circular.Text, StringComparison.Ordinal);
        Assert.Contains("“hours” is something else", circular.Text, StringComparison.Ordinal);
        var little = await strategist.Press(circular, ".edit button", ("cost", "350"), ("leads", "2"), ("leads", ""));
        Assert.Contains("kr, or are thousands meant?", little.Text, StringComparison.Ordinal);
        var kept = await strategist.Press(little, ".edit button", ("sure", "cost"));

        Assert.Equal(200, kept.Status);
        Assert.Equal((350m, 2), ((await Named("Walks")).Cost.Amount, (await Named("Walks")).Theory.Steps.Count));
    }

    [Fact]
    public async Task The_second_who_changes_a_goal_sees_both_versions()
    {
        using var strategist = await Strategist();
        await Shelf.Goals.Keep(Here, new() { Id = "two-at-once", Title = "First" }, default);
        var seen = await strategist.Get($"{Plan}/goal/two-at-once/change");
        await strategist.Press(seen, ".edit button", ("title", "Second"));

        var late = await strategist.Press(seen, ".edit button", ("title", "Third"));

        Assert.Equal(409, late.Status);
        Assert.Contains("Third", late.Document.QuerySelector(".versions")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Second", late.Document.QuerySelector(".versions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Second", (await Shelf.Goals.Find(Here, "two-at-once", default))!.Title);
    }

    [Fact]
    public async Task An_owner_whose_body_has_ended_is_followed_by_the_one_that_took_over_or_told()
    {
        using var strategist = await Strategist();
        await site.Data.Store.Bodies.Keep(Here, new("lone", "The lone board", BodyKind.Board, new HashSet<Power> { Power.Owns }) { Life = new(new(2020, 1, 1), new(2025, 1, 1)) }, default);
        await Shelf.Goals.Keep(Here, new() { Id = "owned", Title = "Owned", Owners = [new("body", "tarnkoping-social"), new("body", "lone")] }, default);

        var page = await strategist.Get($"{Plan}/goal/owned");

        Assert.Contains("Välfärdsnämnden", page.Lead, StringComparison.Ordinal);
        Assert.Contains("The lone board no longer exists, and nobody took over.", page.Text, StringComparison.Ordinal);
        var changed = await strategist.Press(await strategist.Get($"{Plan}/goal/owned/change"), ".edit button", ("title", "Owned still"));
        Assert.Equal(422, changed.Status);
    }

    [Fact]
    public async Task Somebody_who_is_asked_answers_by_a_link_and_an_answer_after_the_last_day_is_marked()
    {
        using var strategist = await Strategist();
        await Shelf.Packages.Keep(Here, new() { Id = "asked", Title = "Asked about", Proposed = new(2026, 1, 1), Deadline = new(2026, 2, 1), Asked = [new("organisation", "idrott")] }, default);
        var made = await strategist.Press(await strategist.Get($"{Plan}/package/asked/asked"), "form[action$='/asked'] button");
        using var guest = site.Stranger();
        var door = await guest.Get(new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery);
        var form = await guest.Press(door, "form.person button");
        Assert.Equal($"{Plan}/package/asked/answer", form.Address.AbsolutePath);

        var empty = await guest.Press(form, ".edit button", ("text", "We have no halls."));
        Assert.Equal(422, empty.Status);
        Assert.Equal("We have no halls.", empty.Document.QuerySelector("#text")!.TextContent);
        var sent = await guest.Press(empty, ".edit button", ("from", "organisation/idrott"), ("stance", "Against"));

        Assert.Contains("The answer is kept", sent.Text, StringComparison.Ordinal);
        var page = await strategist.Get($"{Plan}/package/asked");
        Assert.Contains("came late · We have no halls.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_in_a_dialogue_becomes_an_intervention_that_leads_back_to_it()
    {
        using var strategist = await Strategist();
        var after = await strategist.Get("/en/exempellan/dialogues/dialogdag");
        var onward = after.Document.QuerySelectorAll(".onward a").First(one => one.TextContent.StartsWith("Turn into an intervention", StringComparison.Ordinal) && one.TextContent.Contains("Medborgarlotsar", StringComparison.Ordinal));
        var form = await strategist.Get(onward.GetAttribute("href")!);
        Assert.Equal("Medborgarlotsar som hjälper till vid myndighetskontakter.", form.Document.QuerySelector("#title")!.GetAttribute("value"));

        var kept = await strategist.Press(form, ".edit button");

        Assert.Equal(200, kept.Status);
        Assert.Contains("“Medborgarlotsar som hjälper till vid myndighetskontakter.”", kept.Document.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
        using var anybody = site.Stranger();
        Assert.Empty((await anybody.Get("/en/exempellan/dialogues/dialogdag")).Document.QuerySelectorAll(".onward"));
    }

    [Fact]
    public async Task The_plan_and_a_package_are_taken_along_as_files_in_which_no_cell_is_a_formula()
    {
        using var anybody = site.Stranger();
        await Shelf.Interventions.Keep(Here, new() { Id = "formula", Title = "=HYPERLINK(\"x\")", Cost = new() { Amount = 1_000_000 } }, default);

        using var csv = await anybody.Ask($"{Plan}/all/intervention/all.csv");
        var lines = await csv.Content.ReadAsStringAsync();
        Assert.Contains("'=HYPERLINK", lines, StringComparison.Ordinal);
        Assert.Contains("1000000", lines, StringComparison.Ordinal);
        using var package = await anybody.Ask($"{Plan}/package/paket-tandhalsa/package.json");
        using var document = System.Text.Json.JsonDocument.Parse(await package.Content.ReadAsStringAsync());
        Assert.Equal("insats-tandvard", document.RootElement.GetProperty("interventions")[0].GetProperty("id").GetString());
        Assert.Equal("Adopted", document.RootElement.GetProperty("decisions")[0].GetProperty("outcome").GetString());
        Assert.Equal(3, document.RootElement.GetProperty("commitments").GetArrayLength());
        foreach (var file in new[] { "plan.xlsx", "package/paket-tandhalsa/package.xlsx" })
        {
            using var book = await anybody.Ask($"{Plan}/{file}");
            using var opened = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await book.Content.ReadAsStreamAsync(), false);
            Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(opened));
        }
    }

    private CollaborationKey Here { get; set; } = new("");

    public async Task InitializeAsync() => Here = (await site.Data.Collaboration()).Key;

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<Intervention> Named(string title) => (await Shelf.Interventions.Of(Here, default)).Single(one => one.Title == title);

    private async Task<SiteVisitor> Strategist()
    {
        var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        return strategist;
    }

    private static async Task<Seen> Begin(SiteVisitor strategist, string path, params (string, string)[] written)
    {
        var kept = await strategist.Press(await strategist.Get(path), ".edit button", written);
        Assert.True(kept.Status == 200, kept.Text);
        return kept;
    }

    private static string Next(Seen page, string label) => page.Document.QuerySelectorAll(".back a").Single(one => one.TextContent == label).GetAttribute("href")!;
}
