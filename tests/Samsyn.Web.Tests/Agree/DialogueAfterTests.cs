// What comes of a dialogue: in short, in full and as files, by the same rules everywhere.
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Tests.Agree;

public sealed class DialogueAfterTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    private const string Example = "/en/exempellan/dialogues/dialogdag";

    [Fact]
    public async Task Everybody_reads_in_short_what_came_of_the_example_day()
    {
        using var stranger = new SiteVisitor(site.Address);

        var page = await stranger.Get(Example);
        var summary = page.Document.QuerySelector(".in-short")!.TextContent;

        Assert.Equal(200, page.Status);
        Assert.Contains("42 took part. 7 of 16 contributions have been answered.", summary, StringComparison.Ordinal);
        Assert.Contains("En vuxen i skolan som har tid", summary, StringComparison.Ordinal);
        Assert.Contains("Tandvård på hjul", summary, StringComparison.Ordinal);
        Assert.Contains("What people see differently", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_mean_before_and_after_stands_side_by_side()
    {
        using var stranger = new SiteVisitor(site.Address);

        var page = await stranger.Get(Example);
        var tables = page.Document.QuerySelectorAll(".scale-told table").Select(table => table.QuerySelectorAll("thead th").Select(head => head.TextContent).ToArray()).ToArray();

        Assert.Equal(6, tables.Length);
        Assert.All(tables[..3], heads => Assert.Equal(["Everybody", "Barn och unga, 0–19", "Vuxna, 20–69", "Äldre, 70+"], heads));
        Assert.All(tables[3..], heads => Assert.Equal(["The time before", "Now"], heads[..2]));
    }

    [Fact]
    public async Task Two_views_that_cut_across_the_declared_groups_are_found_on_the_map()
    {
        using var stranger = new SiteVisitor(site.Address);

        var page = await stranger.Get(Example);
        var map = page.Document.QuerySelector(".opinion-map")!;

        Assert.Equal("A map of 42 who voted, in 2 groups", map.GetAttribute("aria-label"));
        Assert.Equal(42, map.ChildElementCount);
        Assert.Equal(["Opinion group 1: 21 people", "Opinion group 2: 21 people"], page.Document.QuerySelectorAll(".opinion-groups h4").Select(one => one.TextContent.Trim()));
    }

    [Fact]
    public async Task The_files_hold_what_was_said_and_how_it_was_judged()
    {
        using var stranger = new SiteVisitor(site.Address);
        var said = await Bytes(stranger, "said.csv");
        var judged = await Bytes(stranger, "judged.csv");
        using var json = JsonDocument.Parse(await Bytes(stranger, "dialogue.json"));
        using var book = new ZipArchive(new MemoryStream(await Bytes(stranger, "dialogue.xlsx")));

        Assert.Equal(18, Lines(said).Length - 1);
        Assert.Equal(Lines(judged).Length - 1, json.RootElement.GetProperty("judged").GetArrayLength());
        Assert.Equal(4, book.Entries.Count(one => one.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)));
        Assert.True(json.RootElement.GetProperty("invented").GetBoolean());
        foreach (var figure in json.RootElement.GetProperty("judged").EnumerateArray().Where(one => one.GetProperty("measure").GetString() == "share who agree"))
        {
            var (lower, value, upper) = (figure.GetProperty("lower").GetDouble(), figure.GetProperty("value").GetDouble(), figure.GetProperty("upper").GetDouble());
            Assert.True(lower <= value && value <= upper);
        }
    }

    [Fact]
    public async Task The_summary_comes_as_a_file_when_results_may_be_seen_and_lies_nowhere_afterwards()
    {
        var day = await site.Open(hides: true);
        using var guest = await day.Guest();
        await day.Write(guest, "A bus that still goes in the evening");
        await day.Next();
        await guest.Press(await guest.Get(day.Path("part")), ".card button[value='1']");
        using (var early = await guest.Ask(day.Path("summary.docx")))
        {
            Assert.Equal(404, (int)early.StatusCode);
        }

        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/close'] button");
        using var answer = await guest.Ask(day.Path("summary.docx"));
        using var book = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        using var text = new StreamReader(await book.GetEntry("word/document.xml")!.OpenAsync());

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Contains("A bus that still goes in the evening", await text.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.DataPath, "*.docx", SearchOption.AllDirectories), _ => true);
    }

    [Fact]
    public async Task A_file_tells_of_no_group_under_five_and_of_nothing_before_it_may_be_seen()
    {
        var day = await site.Open(hides: true);
        var guests = new List<SiteVisitor>();
        foreach (var group in Enumerable.Repeat("g1", 6).Concat(Enumerable.Repeat("g2", 2)))
        {
            guests.Add(await day.Guest(group));
        }

        await day.Write(guests[0], "A safe way to school");
        await day.Next();
        foreach (var guest in guests)
        {
            await guest.Press(await guest.Get(day.Path("part")), ".card button[value='1']");
        }

        using (var early = await guests[0].Ask(day.Path("judged.csv")))
        {
            Assert.Equal(404, (int)early.StatusCode);
        }

        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/close'] button");
        using var answer = await guests[0].Ask(day.Path("dialogue.json"));
        using var told = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());

        Assert.All(told.RootElement.GetProperty("judged").EnumerateArray(), one =>
            Assert.Equal(("Everybody", 8), (one.GetProperty("part").GetString(), one.GetProperty("answered").GetInt32())));
        guests.ForEach(guest => guest.Dispose());
    }

    [Fact]
    public async Task Somebody_without_a_phone_is_entered_by_another_and_counted_so()
    {
        var day = await site.Open();
        var leader = site.Leader;
        var begin = await leader.Get(day.Path("entering"));
        var unsaid = await leader.Press(begin, "form.person button");
        Assert.Equal((422, "Choose what fits best."), (unsaid.Status, unsaid.Document.QuerySelector(".ds-validation-message")!.TextContent));

        var sheet = await leader.Press(unsaid, "form.person button", ("LifeStage", "g2"));
        Assert.Contains("You are entering for somebody else: Adults.", sheet.Text, StringComparison.Ordinal);
        var written = await leader.Press(sheet, "form[action$='/write'] button", ("text", "Somebody who calls"), ("kind", "Strengthens"));
        Assert.Equal(sheet.Address.AbsolutePath, written.Address.AbsolutePath);
        await day.Next();
        await leader.Press(await leader.Get(sheet.Address.AbsolutePath), ".card button[value='1']");

        var person = Assert.Single(await site.Shelf.Participants.Of(site.Here, day.Id, default));
        Assert.NotNull(person.EnteredBy);
        Assert.Equal([person.Id], (await site.Shelf.Contributions.Of(site.Here, day.Id, default)).Select(one => one.Participant));
        Assert.Equal([(person.Id, (int?)1)], (await site.Shelf.Judgements.Of(site.Here, day.Id, default)).Select(one => (one.Participant, one.Value)));
        Assert.Contains("For 1 of them somebody else entered what they said.", (await leader.Get(day.Path())).Text, StringComparison.Ordinal);
        Assert.Contains("1 person has been entered", (await leader.Get(day.Path("entering"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_enters_for_a_guest_who_came_by_themselves_nor_without_the_right_to()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        var own = Assert.Single(await site.Shelf.Participants.Of(site.Here, day.Id, default));

        Assert.Equal(404, (await site.Leader.Get(day.Path($"entering/{own.Id}"))).Status);
        using var sent = await site.Leader.Post(day.Path($"entering/{own.Id}/write"), ("__RequestVerificationToken", (await site.Leader.Get(day.Path("desk"))).Token), ("id", Guid.NewGuid().ToString()), ("activity", day.Writing), ("kind", "Harms"), ("text", "x"));
        Assert.Equal(404, (int)sent.StatusCode);
        using var asked = await guest.Ask(day.Path("entering"));
        Assert.NotEqual(200, (int)asked.StatusCode);
        Assert.Empty(await site.Shelf.Contributions.Of(site.Here, day.Id, default));
    }

    [Fact]
    public async Task A_budget_is_parted_so_that_a_minority_gets_its_share_and_the_lot_was_drawn_before()
    {
        var day = await site.Open(ActivityKind.Portfolio);
        var guests = new List<SiteVisitor>();
        for (var number = 0; number < 10; number++)
        {
            guests.Add(await day.Guest());
        }

        foreach (var text in new[] { "First of many", "Second of many", "Third of many", "Of the few" })
        {
            await day.Write(guests[0], text);
        }

        var items = (await site.Shelf.Contributions.Of(site.Here, day.Id, default)).ToDictionary(one => one.Text!, one => one.Id);
        var early = await site.Leader.Press(await site.Leader.Get(day.Path("desk")), ".agenda.led > [data-state=waiting] form button");
        Assert.Contains("Write the budget and what the proposals cost first", early.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        var costs = await site.Leader.Get(day.Path($"activities/{day.Judging}/costs"));
        var flawed = await site.Leader.Press(costs, "form.edit button", ("amount", "1.000"), ("unit", "days"), ($"cost-{items["Of the few"]}", "-3"));
        Assert.Equal((422, 3), (flawed.Status, flawed.Document.QuerySelectorAll("[role=alert] li").Length));
        await site.Leader.Press(flawed, "form.edit button", [("amount", "100"), ("unit", "days"), .. items.Values.Select(id => ($"cost-{id}", "30,0"))]);
        var seed = (await site.Shelf.Activities.Of(site.Here, day.Id, default))[1].Rules.Budget!.Seed;
        await day.Next();

        // Seven want the three of the many, three want the one of the few: three tenths of the budget pay for it, and seven tenths for two of three.
        foreach (var (number, guest) in guests.Index())
        {
            (string, string)[] wants = number < 7 ? [.. items.Where(one => one.Key.EndsWith("many", StringComparison.Ordinal)).Select(one => ("want", one.Value))] : [("want", items["Of the few"])];
            using var sent = await guest.Post(day.Path("part/judge"), [("__RequestVerificationToken", (await guest.Get(day.Path("part"))).Token), ("activity", day.Judging), .. wants]);
            Assert.Equal(302, (int)sent.StatusCode);
        }

        Assert.Empty((await guests[0].Get(day.Path())).Document.QuerySelectorAll(".judged > li[data-verdict=Samsyn]"));
        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/close'] button");
        var page = await guests[0].Get(day.Path());
        var chosen = page.Document.QuerySelectorAll(".judged > li[data-verdict=Samsyn] .what").Select(one => one.TextContent).ToList();

        Assert.Equal(3, chosen.Count);
        Assert.Contains("Of the few", chosen);
        Assert.Contains("90 of 100 days are used. 10 chose.", page.Text, StringComparison.Ordinal);
        Assert.Equal(seed, (await site.Shelf.Activities.Of(site.Here, day.Id, default))[1].Rules.Budget!.Seed);
        Assert.Contains("The lot, drawn beforehand", page.Text, StringComparison.Ordinal);
        guests.ForEach(guest => guest.Dispose());
    }

    [Theory]
    [InlineData(ActivityKind.Voting)]
    [InlineData(ActivityKind.Rating)]
    [InlineData(ActivityKind.Points)]
    [InlineData(ActivityKind.SelfCheck)]
    public async Task The_sheet_to_print_asks_all_that_the_agenda_does(ActivityKind kind)
    {
        var day = await site.Open(kind);
        using var guest = await day.Guest();
        await day.Write(guest, "A safe way to school");

        var paper = await site.Leader.Get(day.Path("entering/paper"));

        Assert.Equal(2, paper.Document.QuerySelectorAll(".on-paper").Length);
        Assert.Equal(2, paper.Document.QuerySelectorAll(".ticks")[0].ChildElementCount);
        Assert.Contains(day.Code, paper.Text, StringComparison.Ordinal);
        Assert.Equal(kind == ActivityKind.SelfCheck ? 7 : 1, paper.Document.QuerySelectorAll(kind == ActivityKind.SelfCheck ? ".on-paper h3" : ".on-paper-items > li").Length);
    }

    [Fact]
    public async Task Ten_thousand_statements_are_taken_in_judged_and_told_on_pages_that_stay_small()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, stop) => await site.Shelf.Contributions.Add(
            site.Here, new($"{day.Id}-{number}", day.Writing, "somebody", ContributionKind.Strengthens) { Dialogue = day.Id, Text = $"Statement {number}", Visibility = Visibility.Shown }, stop));
        await day.Write(guest, "The last one");
        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/answer'] button", ("outcome", "Accepted"), ("said", "Yes."));
        await day.Next();
        await guest.Press(await guest.Get(day.Path("part")), ".card button[value='1']");

        foreach (var path in new[] { day.Path(), day.Path("desk"), day.Path("part"), day.Path("screen"), day.Path("examine") })
        {
            using var answer = await site.Leader.Ask(path);
            Assert.True(answer.Content.Headers.ContentLength is null or < 1_000_000, path);
            Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length < 1_000_000, path);
        }

        Assert.Contains("100 of 10,001 are shown", (await guest.Get(day.Path())).Text, StringComparison.Ordinal);
        using var file = await guest.Ask(day.Path("said.csv"));
        Assert.Equal(10_001, Lines(await file.Content.ReadAsByteArrayAsync()).Length - 1);
    }

    private static string[] Lines(byte[] file) => System.Text.Encoding.UTF8.GetString(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static async Task<byte[]> Bytes(SiteVisitor who, string file)
    {
        using var answer = await who.Ask($"{Example}/{file}");
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Contains(DateTime.Today.Year.ToString(CultureInfo.InvariantCulture), answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName!, StringComparison.Ordinal);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
