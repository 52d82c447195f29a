// A dialogue day from the door to the answer: everybody is heard once, nothing is lost, and what may not be told is not.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Tests.Agree;

public sealed class DialogueDayTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task A_dialogue_begins_from_a_template_and_opens_only_with_its_mandate()
    {
        var leader = site.Leader;
        var form = await leader.Get("/en/exempellan/dialogues/new?template=local-day");
        var flawed = await leader.Press(form, "form.edit button", ("title", ""), ("purpose", "Why"), ("inviter", "The council"), ("last", "2020-01-01"));
        Assert.Equal((422, 2), (flawed.Status, flawed.Document.QuerySelectorAll("[role=alert] li").Length));
        var list = await leader.Press(flawed, "form.edit button", ("title", "Our own day"), ("purpose", "Why"), ("inviter", "The council"), ("last", ""));
        var made = (await site.Shelf.Dialogues.Of(site.Here, default)).Single(one => one.Title == "Our own day");
        Assert.Contains("Our own day", list.Text, StringComparison.Ordinal);
        Assert.Equal(["Children and young people", "Adults", "Older people"], made.Groups.Select(one => one.Name));
        Assert.Equal(5, (await site.Shelf.Activities.Of(site.Here, made.Id, default)).Count);

        var desk = $"/en/exempellan/dialogues/{made.Id}/desk";
        var refused = await leader.Press(await leader.Get(desk), "form[action$='desk/open'] button");
        Assert.Equal(422, refused.Status);
        Assert.Contains("Write first who decides", refused.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        await leader.Press(
            await leader.Get($"/en/exempellan/dialogues/{made.Id}/change"), "form.edit button", ("decides", "The board"), ("influence", "What we do"), ("answer", "2027-03-01"));
        var opened = await leader.Press(await leader.Get(desk), "form[action$='desk/open'] button");
        Assert.Matches("^[2-9A-Z]{3}-[2-9A-Z]{3}$", opened.Document.QuerySelector(".door-code")!.TextContent);
        Assert.NotNull(opened.Document.QuerySelector(".qr svg"));
    }

    [Fact]
    public async Task Who_comes_by_the_code_is_asked_once_what_they_belong_to_and_not_who_they_are()
    {
        var day = await site.Open();
        using var guest = new SiteVisitor(site.Address);
        var door = await guest.Get($"/en/guest/{day.Code.Replace("-", "", StringComparison.Ordinal)}");
        Assert.Equal($"/en/join/{day.Code.Replace("-", "", StringComparison.Ordinal)}", door.Address.AbsolutePath);
        Assert.Contains("may become a public record", door.Text, StringComparison.Ordinal);

        var unsaid = await guest.Press(door, "form.person button");
        Assert.Equal((422, "Choose what fits best."), (unsaid.Status, unsaid.Document.QuerySelector(".ds-validation-message")!.TextContent));
        var inside = await guest.Press(unsaid, "form.person button", ("LifeStage", "g2"));
        var again = await guest.Get($"/en/join/{day.Code}");

        Assert.Equal(day.Path("part"), inside.Address.AbsolutePath);
        Assert.Equal(day.Path("part"), again.Address.AbsolutePath);
        Assert.Equal(["g2"], Assert.Single(await site.Shelf.Participants.Of(site.Here, day.Id, default)).Groups);
    }

    [Theory]
    [InlineData("ABC-DEF")]
    [InlineData("x")]
    [InlineData("%3Cscript%3E")]
    public async Task A_forged_code_leads_nowhere(string code)
    {
        using var guest = new SiteVisitor(site.Address);

        Assert.Equal(404, (await guest.Get($"/en/join/{code}")).Status);
    }

    [Fact]
    public async Task Who_has_not_come_in_takes_no_part()
    {
        var day = await site.Open();
        using var stranger = new SiteVisitor(site.Address);
        var token = (await stranger.Get("/en/accessibility")).Token;

        Assert.NotEqual(day.Path("part"), (await stranger.Get(day.Path("part"))).Address.AbsolutePath);
        using var written = await stranger.Post(day.Path("part/write"), ("__RequestVerificationToken", token), ("id", Guid.NewGuid().ToString()), ("activity", day.Writing), ("kind", "Harms"), ("text", "x"));
        Assert.NotEqual(204, (int)written.StatusCode);
        Assert.Empty(await site.Shelf.Contributions.Of(site.Here, day.Id, default));
    }

    [Fact]
    public async Task What_is_sent_twice_is_there_once_and_what_comes_too_late_is_told_and_stays_in_the_form()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        var page = await guest.Get(day.Path("part"));
        await guest.Press(page, "form[action$='part/write'] button", ("text", "A safe way to school"), ("kind", "Strengthens"));
        await guest.Press(page, "form[action$='part/write'] button", ("text", "A safe way to school"), ("kind", "Strengthens"));
        await day.Next();
        var late = await guest.Press(page, "form[action$='part/write'] button", ("id", Guid.CreateVersion7().ToString("D")), ("text", "Too late"), ("kind", "Harms"));

        Assert.Equal("A safe way to school", Assert.Single(await site.Shelf.Contributions.Of(site.Here, day.Id, default)).Text);
        Assert.Equal(422, late.Status);
        Assert.Contains("The activity is closed", late.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Call 070-123 45 67", "looks like a phone number")]
    [InlineData("Ask anna@town.example", "looks like an e-mail address")]
    [InlineData("It was 121212-1212 who", "looks like a personal number")]
    [InlineData("   ", "Write something first")]
    public async Task What_tells_who_somebody_is_is_not_taken_in(string text, string said)
    {
        var day = await site.Open();
        using var guest = await day.Guest();

        var page = await day.Write(guest, text);

        Assert.Equal(422, page.Status);
        Assert.Contains(said, page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), page.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Empty(await site.Shelf.Contributions.Of(site.Here, day.Id, default));
    }

    [Fact]
    public async Task Who_could_influence_it_is_looked_through_too()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        var page = await guest.Get(day.Path("part"));

        var named = await guest.Press(page, "form[action$='part/write'] button", ("text", "A safe way to school"), ("kind", "Strengthens"), ("influence", "anna@town.example"));
        var longer = await guest.Press(page, "form[action$='part/write'] button", ("text", "A safe way to school"), ("kind", "Strengthens"), ("influence", new string('x', 121)));

        Assert.Contains("looks like an e-mail address", named.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("At most 120 characters; this is 121.", longer.Text, StringComparison.Ordinal);
        Assert.Empty(await site.Shelf.Contributions.Of(site.Here, day.Id, default));
    }

    [Fact]
    public async Task An_activity_that_was_never_opened_is_taken_away_from_the_agenda()
    {
        var day = await site.Open();

        var page = await site.Leader.Press(await site.Leader.Get(day.Path()), $"form[action$='activities/{day.Judging}/remove'] button");

        Assert.Empty(page.Document.QuerySelectorAll("form[action$=remove]"));
        Assert.Equal([day.Writing], (await site.Shelf.Activities.Of(site.Here, day.Id, default)).Select(one => one.Id));
    }

    [Theory]
    [InlineData("Fler lekplatser 👩‍👩‍👧‍👦 nära alla")]
    [InlineData("مساحات خضراء للجميع")]
    [InlineData("<script>alert(1)</script> & \"more\"")]
    [InlineData("In 2026 we had 1 200 children in 14 schools, 3.5 each")]
    public async Task Every_text_comes_back_as_it_was_written(string text)
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await day.Write(guest, text);

        var page = await guest.Get(day.Path());

        Assert.Equal(text, page.Document.QuerySelector(".said .what")!.TextContent);
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_signs_are_counted_as_people_count_them()
    {
        var day = await site.Open();
        using var guest = await day.Guest();

        Assert.Equal(200, (await day.Write(guest, string.Concat(Enumerable.Repeat("👩🏽", 200)))).Status);
        var longer = await day.Write(guest, new string('å', 201));

        Assert.Contains("At most 200 characters; this is 201.", longer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreement_is_told_for_all_and_for_groups_of_five_and_never_for_fewer()
    {
        var day = await site.Open();
        var guests = new List<SiteVisitor>();
        foreach (var group in Enumerable.Repeat("g1", 12).Concat(Enumerable.Repeat("g2", 3)))
        {
            guests.Add(await day.Guest(group));
        }

        await day.Write(guests[0], "A safe way to school");
        await day.Next();
        foreach (var guest in guests)
        {
            var voted = await guest.Press(await guest.Get(day.Path("part")), ".card button[value='1']");
            Assert.Contains("You have answered all there is", voted.Text, StringComparison.Ordinal);
        }

        var seen = await guests[0].Get(day.Path());
        var item = seen.Document.QuerySelector(".judged > li")!;

        Assert.Equal("Shared view", item.QuerySelector(".verdict")!.TextContent);
        Assert.Contains("of 15", item.QuerySelector(".vote-line")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(item.QuerySelectorAll(".by-group dd"), said => said.TextContent.Contains("of 3", StringComparison.Ordinal) || said.TextContent.Contains("of 12", StringComparison.Ordinal));
        guests.ForEach(guest => guest.Dispose());
    }

    [Fact]
    public async Task A_changed_vote_counts_once_and_results_are_hidden_until_closing_where_that_was_chosen()
    {
        var day = await site.Open(hides: true);
        using var guest = await day.Guest();
        await day.Write(guest, "A safe way to school");
        await day.Next();
        var voted = await guest.Press(await guest.Get(day.Path("part")), ".card button[value='1']");
        await guest.Press(voted, ".answered button[value='-1']");

        Assert.Equal([-1], (await site.Shelf.Judgements.Of(site.Here, day.Id, default)).Select(one => one.Value));
        var before = await guest.Get(day.Path());
        Assert.Contains("Results are shown when the dialogue is closed", before.Text, StringComparison.Ordinal);
        Assert.Null(before.Document.QuerySelector(".judged"));
        Assert.NotNull((await site.Leader.Get(day.Path())).Document.QuerySelector(".judged"));
        Assert.Null((await site.Leader.Get(day.Path("screen"))).Document.QuerySelector(".judged"));

        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/close'] button");
        Assert.NotNull((await guest.Get(day.Path())).Document.QuerySelector(".judged"));
    }

    [Fact]
    public async Task Ratings_points_and_scales_are_asked_whole_and_read_back()
    {
        var rating = await site.Open(ActivityKind.Rating);
        using var guest = await rating.Guest();
        await rating.Write(guest, "A safe way to school");
        await rating.Next();
        var page = await guest.Get(rating.Path("part"));
        var half = await guest.Press(page, ".card button", ("effect", "9"), ("reach", "7"));
        Assert.Equal(422, half.Status);
        await guest.Press(page, ".card button", ("effect", "9"), ("reach", "unknown"), ("feasibility", "4"));
        Assert.Equal(
            [("effect", 9), ("feasibility", 4), ("reach", null)],
            (await site.Shelf.Judgements.Of(site.Here, rating.Id, default)).OrderBy(one => one.Aspect, StringComparer.Ordinal).Select(one => (one.Aspect, one.Value)));

        var points = await site.Open(ActivityKind.Points);
        using var giver = await points.Guest();
        await points.Write(giver, "A safe way to school");
        await points.Next();
        var sheet = await giver.Get(points.Path("part"));
        var box = sheet.Document.QuerySelector("input[type=number]")!.GetAttribute("name")!;
        Assert.Contains("You have 5 points to share out, and shared out 6.", (await giver.Press(sheet, "form[action$='part/judge'] button", (box, "6"))).Text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        await giver.Press(sheet, "form[action$='part/judge'] button", (box, "4"));
        Assert.Equal([4], (await site.Shelf.Judgements.Of(site.Here, points.Id, default)).Select(one => one.Value));

        var meaning = await site.Open(ActivityKind.Understanding);
        using var thinker = await meaning.Guest();
        await meaning.Next();
        await thinker.Press(await thinker.Get(meaning.Path("part")), "form[action$='part/judge'] button", ("who", "3"), ("why", "2"), ("how", "2"));
        Assert.Equal(3, (await site.Shelf.Judgements.Of(site.Here, meaning.Id, default)).Count);
    }

    [Fact]
    public async Task A_guest_comes_back_by_their_own_code_on_another_device_and_withdraws_what_they_wrote()
    {
        var day = await site.Open();
        using var first = await day.Guest();
        var page = await day.Write(first, "Something I regret");
        var code = System.Text.RegularExpressions.Regex.Match(page.Document.QuerySelector(".part > .why")!.TextContent, "[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").Value;

        using var second = new SiteVisitor(site.Address);
        var back = await second.Press(await second.Get("/en/guest"), "form.person button", ("code", code));
        Assert.Equal(day.Path("part"), back.Address.AbsolutePath);
        Assert.Contains("Something I regret", back.Text, StringComparison.Ordinal);
        var gone = await second.Press(back, "form[action$='part/withdraw'] button");

        Assert.DoesNotContain("Something I regret", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Something I regret", (await site.Leader.Get(day.Path("desk"))).Text, StringComparison.Ordinal);
        Assert.Contains("Withdrawn by whoever wrote it", (await first.Get(day.Path())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_is_seen_by_the_leader_only_and_taken_out_with_a_reason()
    {
        var day = await site.Open(looksFirst: true);
        using var guest = await day.Guest();
        await day.Write(guest, "Points at a person");
        Assert.DoesNotContain("Points at a person", (await guest.Get(day.Path())).Text, StringComparison.Ordinal);

        var desk = await site.Leader.Get(day.Path("desk"));
        var unsaid = await site.Leader.Press(desk, "button[value='out']", ("why", ""));
        Assert.Contains("Write why it is taken out.", unsaid.Text, StringComparison.Ordinal);
        await site.Leader.Press(unsaid, "button[value='out']", ("why", "Names somebody"));

        Assert.Equal(Visibility.TakenOut, Assert.Single(await site.Shelf.Contributions.Of(site.Here, day.Id, default)).Visibility);
        var told = (await guest.Get(day.Path())).Document.QuerySelector("section[aria-labelledby=moderation]")!.TextContent;
        Assert.Contains("1 of 1 contributions have been taken out:", told, StringComparison.Ordinal);
        Assert.Contains("Names somebody", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Points at a person", (await guest.Get(day.Path())).Text.Replace("what points at a person", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_says_the_same_is_merged_and_parted_again_and_everything_is_answered()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await day.Write(guest, "A safe way to school");
        await day.Write(guest, "Safe roads to school");
        var all = await site.Shelf.Contributions.Of(site.Here, day.Id, default);
        var desk = await site.Leader.Get(day.Path("desk"));
        Assert.Equal(422, (await site.Leader.Press(desk, "#merge button[value=merge]", ("contribution", all[0].Id))).Status);

        using (var merged = await site.Leader.Post(
            day.Path("desk/merge"), ("__RequestVerificationToken", desk.Token), ("contribution", all[0].Id), ("contribution", all[1].Id), ("do", "merge")))
        {
            Assert.Equal(302, (int)merged.StatusCode);
        }

        Assert.Equal(all[0].Id, (await site.Shelf.Contributions.Of(site.Here, day.Id, default))[1].MergedInto);
        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "#merge button[value=apart]", ("contribution", all[1].Id));
        Assert.Null((await site.Shelf.Contributions.Of(site.Here, day.Id, default))[1].MergedInto);

        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), $"#answer-{all[0].Id} button", ("outcome", "Accepted"), ("said", "Part of the plan for 2027."));
        Assert.Contains("Part of the plan for 2027.", (await guest.Get(day.Path("part"))).Text, StringComparison.Ordinal);
        Assert.Contains("Taken on.", (await guest.Get(day.Path())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sends_faster_than_anybody_can_is_told_to_wait_and_others_are_not()
    {
        var day = await site.Open();
        using var flood = await day.Guest();
        using var other = await day.Guest();
        var token = (await flood.Get(day.Path("part"))).Token;

        var answers = new List<int>();
        for (var turn = 0; turn < 130; turn++)
        {
            using var answer = await flood.Post(day.Path("part/judge"), ("__RequestVerificationToken", token), ("activity", day.Judging), ("item", "x"), ("vote", "1"));
            answers.Add((int)answer.StatusCode);
        }

        Assert.Contains(429, answers);
        Assert.Equal(200, (await day.Write(other, "I am heard")).Status);
    }
}
