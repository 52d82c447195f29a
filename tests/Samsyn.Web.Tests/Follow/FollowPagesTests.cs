// The follow-up, as a strategist and an owner use it: a round by link, the same questions every year, figures and judgement apart, reminders and the calendar.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Web.Follow;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Follow;

public sealed class FollowPagesTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private const string Follow = "/en/exempellan/follow";

    private CollaborationKey Here { get; set; } = new("");

    public async Task InitializeAsync() => Here = (await site.Data.Collaboration()).Key;

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_owner_answers_by_a_link_about_what_is_theirs_and_the_page_shows_figures_and_judgement_apart()
    {
        using var strategist = await Strategist();
        var round = await strategist.Press(
            await strategist.Get($"{Follow}/round/new"), ".edit button", ("title", "Round of the test"), ("year", "2030"), ("opens", "2026-01-01"), ("deadline", "2026-02-01"));
        Assert.Equal(200, round.Status);
        var made = await strategist.Press(round, "form[action$='/link'] button");
        using var guest = site.Stranger();
        Assert.Equal(403, (int)(await guest.Post($"{round.Address.AbsolutePath}/answer")).StatusCode);
        var choose = await guest.Press(await guest.Get(new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery), "form.person button");
        Assert.Equal($"{round.Address.AbsolutePath}/answer", choose.Address.AbsolutePath);

        var form = await guest.Get($"{choose.Address.AbsolutePath}?who=body/region-halso");
        var empty = await guest.Press(form, ".review button");
        Assert.Equal(422, empty.Status);
        var place = Place(form, "Lika många kariesfria treåringar");
        var sent = await guest.Press(
            empty, ".review button", ($"done-{place}", "Partly"), ($"judged-{place}", "CannotSay"), ($"difficulties-{place}", "Money"), ($"difficulties-{place}", "Figures"),
            ($"obstacles-{place}", "No figures by preschool"), ($"support-{place}", "A list"), ($"from-{place}", "State"), ($"learning-{place}", "Go where people are"));

        Assert.Contains("The answers are kept", sent.Text, StringComparison.Ordinal);
        Assert.Equal("No figures by preschool", sent.Document.QuerySelector($"#obstacles-{place}")!.TextContent);
        var page = await strategist.Get(round.Address.AbsolutePath);
        Assert.Contains("judges: cannot be judged · came late", page.Text, StringComparison.Ordinal);
        Assert.Contains("Money · Figures to follow it by · No figures by preschool", page.Text, StringComparison.Ordinal);
        Assert.Contains("The figures", page.Text, StringComparison.Ordinal);
        Assert.Contains("A list", page.Document.QuerySelector("[aria-labelledby=support]")!.TextContent, StringComparison.Ordinal);
        var goal = await strategist.Get($"{Follow}/goal/mal-karies");
        Assert.Contains("2030", goal.Document.QuerySelector("[aria-labelledby=owners]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_and_no_word_is_lost()
    {
        using var strategist = await Strategist();
        var form = await strategist.Get($"{Follow}/round/uppfoljning-2/enter?who=body/tarnkoping-valfard");
        var answer = await strategist.Press(form, ".review button", ("obstacles-0", new string('x', 4_001)), ("learning-1", "Kept"));

        Assert.Equal(422, answer.Status);
        Assert.Contains("The text is 4,001 characters. Shorten it to 4,000 at most.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(new string('x', 4_001), answer.Document.QuerySelector("#obstacles-0")!.TextContent);
        Assert.Equal("Kept", answer.Document.QuerySelector("#learning-1")!.TextContent);
    }

    [Fact]
    public async Task A_goal_stands_against_its_line_with_the_figure_and_its_bounds()
    {
        using var anybody = site.Stranger();

        var page = await anybody.Get($"{Follow}/goal/mal-karies");

        Assert.Equal("Cannot be told apart from the line.", page.Lead);
        Assert.Matches(@"2025: 5\.5 \(3\.0 to 8\.0\) · the line is at 7\.2", page.Text);
        Assert.NotNull(page.Document.QuerySelector("svg[role=img]"));
        Assert.Contains("Cannot be judged: the baseline is missing", (await anybody.Get($"{Follow}/goal/mal-skola")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_of_a_goal_leaves_as_a_file_with_what_it_is_where_it_comes_from_and_the_day()
    {
        using var anybody = site.Stranger();
        var page = await anybody.Get($"{Follow}/goal/mal-karies");

        using var sent = await anybody.Ask(page.Document.QuerySelector("a[href*='goal.svg']")!.GetAttribute("href")!);
        var svg = await sent.Content.ReadAsStringAsync();

        Assert.Equal("image/svg+xml", sent.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Followed by", svg, StringComparison.Ordinal);
        Assert.Contains("Source:", svg, StringComparison.Ordinal);
        Assert.Contains($"As it stood on {DateTime.Today.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))}.", string.Join(' ', System.Xml.Linq.XDocument.Parse(svg).Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value)), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await anybody.Ask($"{Follow}/goal/mal-karies/goal.svg?area=nowhere")).StatusCode);
        Assert.Equal(404, (int)(await anybody.Ask($"{Follow}/goal/none/goal.svg")).StatusCode);
    }

    [Fact]
    public async Task What_a_target_would_take_is_told_in_words_and_beside_what_places_have_achieved()
    {
        using var anybody = site.Stranger();
        await site.Data.Store.Decide.Goals.Keep(
            Here,
            new() { Id = "smoke", Title = "Fewer smoke", Indicator = "SMOKE", Targets = [new("9901", 2029, -2, true) { Baseline = 8, BaselineYear = 2024 }] }, default);

        var page = await anybody.Get($"{Follow}/goal/smoke/reach");

        Assert.StartsWith("The goal is a fall of 2.0\u00a0percentage points in 5 years.", page.Lead, StringComparison.Ordinal);
        Assert.Matches("[0-9,]+ persons of the [0-9,]+ that the latest figure is counted among", page.Text);
        Assert.Contains("of 100 cases", page.Text, StringComparison.Ordinal);
        Assert.Contains("chance is in them", page.Text, StringComparison.Ordinal);
        Assert.Contains("needs an indicator, a baseline", (await anybody.Get($"{Follow}/goal/mal-skola/reach")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chain_begins_with_what_was_said_and_a_broken_link_shows_as_broken()
    {
        using var strategist = await Strategist();
        await site.Data.Store.Decide.Links.Make(Here, new("broken", new("contribution", "gone"), new("recommendation", "rek-elevhalsa")), default);

        var page = await strategist.Get("/en/exempellan/trace/intervention/insats-kontakt");

        Assert.Contains("Broken link:", page.Document.QuerySelector(".thread .broken")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It is broken in 1 place", page.Lead, StringComparison.Ordinal);
        Assert.Contains("En fast kontaktperson i elevhälsan för varje elev som behöver det.", page.Text, StringComparison.Ordinal);
        var said = await strategist.Get("/en/exempellan/trace/contribution/dialogdag-4-2");
        Assert.Contains("Answer to whoever wrote it: Prövas på två skolor från hösten.", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_is_a_feed_that_calendars_read()
    {
        using var anybody = site.Stranger();
        using var feed = await anybody.Ask($"{Follow}/calendar.ics");

        Assert.Equal("text/calendar", feed.Content.Headers.ContentType!.MediaType);
        var text = await feed.Content.ReadAsStringAsync();
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Split("BEGIN:VEVENT").Length, text.Split("END:VEVENT").Length);
        Assert.Contains("RRULE:FREQ=YEARLY", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void A_long_title_is_folded_between_letters_and_marks_are_escaped()
    {
        var feed = Calendar.Write("A, b; c", [new("1", new(2026, 12, 31), new string('å', 60))], DateTimeOffset.UnixEpoch);

        Assert.Contains("X-WR-CALNAME:A\\, b\\; c\r\n", feed, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20270101", feed, StringComparison.Ordinal);
        Assert.Contains(new string('å', 60), feed.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-31", null)]
    [InlineData("2026-06-01", "2026-06-01")]
    [InlineData("2026-06-16", "2026-06-16")]
    [InlineData("2026-06-20", "2026-06-16")]
    [InlineData("2026-06-27", "2026-06-27")]
    [InlineData("2026-07-01", null)]
    public void Reminders_are_due_when_a_round_opens_two_weeks_before_it_ends_and_three_days_before(string today, string? due)
    {
        Round round = new() { Id = "r", Title = "R", Opens = new(2026, 6, 1), Deadline = new(2026, 6, 30) };

        Assert.Equal(Day(due), ReminderWork.Due(round, Day(today)!.Value));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static int Place(Seen form, string title) =>
        form.Document.QuerySelectorAll(".review h2").Select(one => one.TextContent).ToList().FindIndex(one => one.StartsWith(title, StringComparison.Ordinal));

    private async Task<SiteVisitor> Strategist()
    {
        var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        return strategist;
    }
}
