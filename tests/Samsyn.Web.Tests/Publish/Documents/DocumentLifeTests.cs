// A document's life through the real site: begun from its kind, written by several, and never a word lost.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Web.Publish.Parts;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class DocumentLifeTests(DocumentSite site) : IClassFixture<DocumentSite>
{
    [Fact]
    public async Task A_document_begins_with_the_chapters_of_its_kind_and_is_written_in_with_texts_parts_and_explanations()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.WelfareReport, ("title", "Welfare in Tallvik"), ("minimum", "SMOKE"));
        var page = await strategist.Get(path);

        Assert.Equal("Welfare in Tallvik", page.Heading);
        Assert.Contains("The chapter “Summary” has to be there and is empty.", page.Text, StringComparison.Ordinal);
        Assert.Contains(await site.Blocks(path), one => one.Content is { Basis.Part.Indicator: "SMOKE", Text.Length: > 20 });

        var text = await strategist.Press(await strategist.Get($"{path}/chapter/summary/add?what=text"), ".edit button", ("text", "Much is **well**."));
        var part = await strategist.Press(await strategist.Get($"{path}/chapter/summary/add?what=part"), ".edit button", ("part", "Ranking"));
        var explained = await strategist.Press(await strategist.Get($"{path}/chapter/summary/add?what=explained"), ".edit button", ("explained", "Interval"));

        Assert.All([text, part, explained], one => Assert.Equal(200, one.Status));
        Assert.Equal("well", explained.Document.QuerySelector(".document strong")!.TextContent);
        Assert.NotNull(explained.Document.QuerySelector(".document table"));
        Assert.Contains("How to read an interval", explained.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4], (await site.Blocks(path)).Where(one => one.Chapter == "summary").Select(one => one.Position));
    }

    [Fact]
    public async Task Every_kind_of_document_and_of_part_can_be_begun_and_read()
    {
        using var strategist = await site.Member(Role.Strategist);
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            Assert.Equal(200, (await strategist.Get(await DocumentSite.Begin(strategist, kind))).Status);
        }

        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification);
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            var page = await strategist.Press(await strategist.Get($"{path}/chapter/content/add?what=part"), ".edit button", ("part", kind.ToString()), ("indicator", PartBook.AsksIndicator(kind) ? "SMOKE" : ""));
            Assert.True(page.Status == 200, $"{kind}: {page.Status} {page.Text}");
        }

        foreach (var what in Enum.GetNames<Explained>())
        {
            Assert.Equal(200, (await strategist.Press(await strategist.Get($"{path}/chapter/limits/add?what=explained"), ".edit button", ("explained", what))).Status);
        }
    }

    [Fact]
    public async Task What_is_typed_is_kept_as_it_is_typed_and_an_older_version_overwrites_nothing()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var block = await site.First(path, "background");
        var form = await writer.Get($"{path}/block/{block.Id}");
        Task<HttpResponseMessage> Save(string version, string text) => writer.Post($"{path}/block/{block.Id}/save", ("__RequestVerificationToken", form.Token), ("version", version), ("text", text));

        using var first = await Save("1", "One");
        using var second = await Save("2", "One two");
        using var stale = await Save("1", "Lost?");
        using var huge = await Save("3", new string('x', Block.LongestText + 1));
        using var beyond = await Save("9223372036854775808", "Lost?");
        using var none = await writer.Post($"{path}/block/{block.Id}/save", ("__RequestVerificationToken", form.Token));

        Assert.Equal("""{"version":2}""", await first.Content.ReadAsStringAsync());
        Assert.Equal("""{"version":3}""", await second.Content.ReadAsStringAsync());
        Assert.Equal([409, 422, 404, 404], new[] { stale, huge, beyond, none }.Select(one => (int)one.StatusCode));
        Assert.Equal("One two", (await site.First(path, "background")).Content.Text);
    }

    [Fact]
    public async Task Two_who_write_at_once_see_both_texts_and_nothing_is_lost()
    {
        using var one = await site.Member(Role.Strategist, "Asta");
        using var other = await site.Member(Role.Contributor, "Bo");
        var path = await DocumentSite.Begin(one, DocumentKind.Specification);
        var block = $"{path}/block/{(await site.First(path, "background")).Id}";
        var (hers, his) = (await one.Get(block), await other.Get(block));
        await one.Press(hers, ".edit button", ("text", "Her words"));

        var both = await other.Press(his, ".edit button", ("text", "His words"));

        Assert.Equal(409, both.Status);
        Assert.Single(his.Document.QuerySelectorAll("keep-saved"));
        Assert.Empty(both.Document.QuerySelectorAll("keep-saved")); // what somebody else wrote is not written over by typing
        Assert.Equal(["His words", "Her words"], both.Document.QuerySelectorAll(".versions dd span").Select(span => span.TextContent));
        var kept = await other.Press(both, ".edit button", ("text", "Her words and his"));
        Assert.Equal(200, kept.Status);
        var versions = await other.Get($"{block}/versions");
        Assert.Contains("Asta", versions.Text, StringComparison.Ordinal);
        Assert.Contains("Bo", versions.Text, StringComparison.Ordinal);
        Assert.Contains("<ins>Her words</ins>", versions.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_writes_while_the_block_is_taken_out_comes_again_as_a_new_one()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var block = await site.First(path, "background");
        var form = await writer.Get($"{path}/block/{block.Id}");
        await writer.Press(await writer.Get($"{path}/chapter/background"), $"#block-{block.Id} button[value=out]");

        var again = await writer.Press(form, ".edit button", ("text", "An hour's work"));

        Assert.Contains("Somebody took it out of the chapter while you wrote.", again.Text, StringComparison.Ordinal);
        Assert.Equal("An hour's work", again.Document.QuerySelector("#text")!.TextContent);
        await writer.Press(again, ".edit button");
        Assert.Equal("An hour's work", (await site.First(path, "background")).Content.Text);
    }

    [Fact]
    public async Task A_suggestion_is_taken_and_another_turned_down()
    {
        using var writer = await site.Member(Role.Strategist);
        using var reader = await site.Member(Role.Contributor, "Cilla");
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var block = (await site.First(path, "purpose")).Id;
        await writer.Press(await writer.Get($"{path}/block/{block}"), ".edit button", ("text", "To help all."));
        var nothing = await reader.Press(await reader.Get($"{path}/block/{block}/note"), ".edit button");
        Assert.Equal(422, nothing.Status);
        Assert.Contains("Nothing is said here and nothing is changed.", nothing.Text, StringComparison.Ordinal);
        await reader.Press(await reader.Get($"{path}/block/{block}/note"), ".edit button", ("said", "Say whom."), ("suggests", "To help all, children first."));
        var chapter = await reader.Press(await reader.Get($"{path}/block/{block}/note"), ".edit button", ("suggests", "To help nobody."));
        Assert.Contains("children first", string.Concat(chapter.Document.QuerySelectorAll(".notes ins").Select(one => one.TextContent)), StringComparison.Ordinal);

        var taken = await writer.Press(await writer.Get($"{path}/chapter/purpose"), ".notes li:nth-child(1) button[value=take]");
        var down = await writer.Press(taken, ".notes li:nth-child(2) button[value=down]");

        Assert.Equal("To help all, children first.", (await site.First(path, "purpose")).Content.Text);
        Assert.Contains("Taken · Strategist", down.Text, StringComparison.Ordinal);
        Assert.Contains("Turned down · Strategist", down.Text, StringComparison.Ordinal);
        Assert.Empty(down.Document.QuerySelectorAll(".notes form"));
    }

    [Fact]
    public async Task A_suggestion_for_a_text_that_has_changed_since_is_written_in_by_hand_and_takes_nothing_away()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var block = (await site.First(path, "purpose")).Id;
        await writer.Press(await writer.Get($"{path}/block/{block}"), ".edit button", ("text", "One sentence."));
        var suggested = await writer.Press(await writer.Get($"{path}/block/{block}/note"), ".edit button", ("suggests", "One better sentence."));
        await writer.Press(await writer.Get($"{path}/block/{block}"), ".edit button", ("text", "One sentence. A new one."));

        var chapter = await writer.Get($"{path}/chapter/purpose");
        var late = await writer.Press(suggested, ".notes button[value=take]", ("version", (await site.First(path, "purpose")).Version.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(422, late.Status);
        Assert.Empty(chapter.Document.QuerySelectorAll(".notes button[value=take], .notes del, .notes ins"));
        Assert.Equal("One better sentence.", chapter.Document.QuerySelector(".notes blockquote")!.TextContent);
        Assert.Contains("The text has changed since the suggestion was written.", chapter.Text, StringComparison.Ordinal);
        var done = await writer.Press(chapter, ".notes button[value=hand]");
        Assert.Contains("Written in · Strategist", done.Text, StringComparison.Ordinal);
        Assert.Equal("One sentence. A new one.", (await site.First(path, "purpose")).Content.Text);
    }

    [Fact]
    public async Task A_text_that_is_too_long_comes_back_whole_with_how_long_it_is()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var form = await writer.Get($"{path}/chapter/aims/add?what=text");
        var (long48, title) = (string.Concat(Enumerable.Repeat("ord och ", 6_000)), new string('x', 900));

        var answer = await writer.Press(form, ".edit button", ("text", long48));
        var named = await writer.Press(await writer.Get($"{path}/chapter/aims"), ".chapter-form button[value=name]", ("title", title));
        var frozen = await writer.Press(await writer.Get($"{path}/chapter/aims"), ".chapter-form button[value=name]", ("title", " "));

        Assert.Null(form.Document.QuerySelector("textarea")!.GetAttribute("maxlength")); // a browser would cut it in silence
        Assert.Equal((422, 422, 422), (answer.Status, named.Status, frozen.Status));
        Assert.Equal(long48.Trim(), answer.Document.QuerySelector("#text")!.TextContent.Trim());
        Assert.Contains("The title has 900 signs. At most 200 can be taken.", named.Text, StringComparison.Ordinal);
        Assert.Equal(title, named.Document.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Contains("Write a title.", frozen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_about_an_older_text_is_not_taken_over_a_newer_one()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var block = (await site.First(path, "purpose")).Id;
        var seen = await writer.Press(await writer.Get($"{path}/block/{block}/note"), ".edit button", ("suggests", "Suggested"));
        await writer.Press(await writer.Get($"{path}/block/{block}"), ".edit button", ("text", "Newer"));

        var answer = await writer.Press(seen, ".notes button[value=take]");

        Assert.Equal(422, answer.Status);
        Assert.Contains("Somebody changed the text in the meantime.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Newer", (await site.First(path, "purpose")).Content.Text);
    }

    [Fact]
    public async Task A_proposed_text_stands_right_before_its_figures_also_where_blocks_were_taken_out()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var chapter = await writer.Press(await writer.Get($"{path}/chapter/aims/add?what=part"), ".edit button", ("part", "Facts"));
        chapter = await writer.Press(await writer.Get($"{path}/chapter/aims/add?what=part"), ".edit button", ("part", "Ranking"));
        var part = (await site.Blocks(path)).Single(one => one.Content.Part?.Kind == PartKind.Ranking).Id;
        chapter = await writer.Press(chapter, "section.block:nth-of-type(1) button[value=out]");

        await writer.Press(chapter, $"#block-{part} button[value=propose]");
        await writer.Press(chapter, $"#block-{part} button[value=propose]"); // pressed twice

        var order = (await site.Blocks(path)).Where(one => one.Chapter == "aims").OrderBy(one => one.Position).ToList();
        Assert.Equal([PartKind.Facts, null, PartKind.Ranking], order.Select(one => one.Content.Part?.Kind));
        Assert.Equal(PartKind.Ranking, order[1].Content.Basis!.Part.Kind);
        await writer.Press(await writer.Get($"{path}/chapter/aims"), $"#block-{part} button[value=up]");
        Assert.Equal([PartKind.Facts, PartKind.Ranking, null], (await site.Blocks(path)).Where(one => one.Chapter == "aims").OrderBy(one => one.Position).Select(one => one.Content.Part?.Kind));
    }

    [Fact]
    public async Task Chapters_are_added_named_moved_and_taken_out_and_a_flaw_is_told()
    {
        using var writer = await site.Member(Role.Contributor);
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification);
        var empty = await writer.Press(await writer.Get(path), "form[action$='/chapters'] button");
        var bell = await writer.Press(await writer.Get(path), "form[action$='/chapters'] button", ("title", "A bell\a"));
        Assert.Equal([422, 422], [empty.Status, bell.Status]);
        var added = await writer.Press(bell, "form[action$='/chapters'] button", ("title", "Risks"));
        Assert.Equal("Risks", added.Heading);
        Assert.Equal(422, (await writer.Press(added, ".chapter-form button[value=name]", ("title", new string('x', 201)))).Status);
        await writer.Press(added, ".chapter-form button[value=name]", ("title", "Risks and chances"));
        await writer.Press(await writer.Get(added.Address.AbsolutePath), ".chapter-form button[value=up]");
        var titles = (await site.Shelf.Documents.Find(DocumentSite.Here, DocumentSite.IdOf(path), default))!.Chapters.Select(one => one.Title).ToList();
        Assert.Equal("Risks and chances", titles[^2]);

        await writer.Press(await writer.Get(added.Address.AbsolutePath), ".chapter-form button[value=remove]");
        Assert.Equal(titles.Count - 1, (await site.Shelf.Documents.Find(DocumentSite.Here, DocumentSite.IdOf(path), default))!.Chapters.Count);
    }

    [Fact]
    public async Task An_indicator_left_out_needs_its_name_and_its_reason()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.WelfareReport, ("minimum", "SMOKE"));

        var nameless = await strategist.Press(await strategist.Get($"{path}/change"), ".edit button", ("left-out-which", ""), ("left-out-why", "No figures for us."));
        var reasonless = await strategist.Press(await strategist.Get($"{path}/change"), ".edit button", ("left-out-which", "OBESE"), ("left-out-why", ""));

        Assert.Equal([422, 422], [nameless.Status, reasonless.Status]);
        Assert.Contains("Choose which indicator is left out.", nameless.Text, StringComparison.Ordinal);
        Assert.Contains("No figures for us.", nameless.Text, StringComparison.Ordinal);
        Assert.Contains("Write why it is left out.", reasonless.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_from_the_beginning_is_not_told_of_as_well()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.WelfareReport, ("minimum", "SMOKE"), ("minimum", "OBESE"), ("left-out-which", "OBESE"), ("left-out-why", "Asked another way this year."));

        Assert.Equal(["SMOKE"], (await site.Blocks(path)).Select(one => one.Content.Part?.Indicator).Where(one => one is { Length: > 0 }).Distinct());
        Assert.Contains("Asked another way this year.", (await strategist.Get(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_changes_its_language_is_told_in_it_but_for_what_people_have_written()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.WelfareReport, ("minimum", "SMOKE"), ("minimum", "OBESE"));
        var obese = (await site.Blocks(path)).Single(one => one.Content.Basis?.Part.Indicator == "OBESE");
        await strategist.Press(await strategist.Get($"{path}/block/{obese.Id}"), ".edit button", ("text", "In our own words."));
        await strategist.Press(await strategist.Get($"{path}/chapter/summary"), ".chapter-form button[value=name]", ("title", "What we found"));

        var changed = await strategist.Press(await strategist.Get($"{path}/change"), ".edit button", ("language", "sv"));

        Assert.Equal(200, changed.Status);
        Assert.Contains("Område för område", changed.Text, StringComparison.Ordinal);
        Assert.Contains("What we found", changed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Area by area", changed.Text, StringComparison.Ordinal);
        var blocks = await site.Blocks(path);
        Assert.StartsWith("## Röker", blocks.Single(one => one.Content.Basis?.Part.Indicator == "SMOKE").Content.Text, StringComparison.Ordinal);
        Assert.Equal("In our own words.", blocks.Single(one => one.Id == obese.Id).Content.Text);
    }

    [Fact]
    public async Task What_was_taken_out_is_read_and_put_back()
    {
        using var writer = await site.Member(Role.Contributor);
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification);
        var block = await site.First(path, "background");
        Assert.Contains("Nothing has been taken out.", (await writer.Get($"{path}/taken-out")).Text, StringComparison.Ordinal);
        await writer.Press(await writer.Get($"{path}/block/{block.Id}"), ".edit button", ("text", "An hour’s work"));
        await writer.Press(await writer.Get($"{path}/chapter/background"), $"#block-{block.Id} button[value=out]");

        var gone = await writer.Get($"{path}/taken-out");
        Assert.Equal("An hour’s work", gone.Document.QuerySelector("blockquote")!.TextContent);
        var back = await writer.Press(gone, "form[action*='/taken-out/'] button");
        var twice = await writer.Press(gone, "form[action*='/taken-out/'] button");

        Assert.Equal((200, 200), (back.Status, twice.Status));
        Assert.Contains("An hour’s work", back.Document.QuerySelector($"#block-{block.Id}")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await writer.Get($"{path.Replace(DocumentSite.IdOf(path), "none", StringComparison.Ordinal)}/taken-out")).Status);
        Assert.Equal("An hour’s work", (await site.First(path, "background")).Content.Text);
    }

    [Fact]
    public async Task A_document_is_put_away_and_taken_up_again_with_all_that_stood_in_it()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification, ("title", "A first attempt"));
        var list = path[..path.LastIndexOf('/')];

        var away = await strategist.Press(await strategist.Get(path), "form[action$='/away'] button");

        Assert.Equal(list, away.Address.AbsolutePath);
        Assert.NotNull(away.Document.QuerySelector($"details a[href='{path}']"));
        Assert.Null(away.Document.QuerySelector($".content > ul a[href='{path}']"));
        var back = await strategist.Press(await strategist.Get(path), "form[action$='/away'] button");
        Assert.Equal(("A first attempt", path), (back.Heading, back.Address.AbsolutePath));
        Assert.NotNull((await strategist.Get(list)).Document.QuerySelector($".content > ul a[href='{path}']"));
    }

    [Fact]
    public async Task A_new_document_that_was_refused_can_be_loaded_anew_and_no_review_is_set_in_the_past()
    {
        using var strategist = await site.Member(Role.Strategist);
        var form = await strategist.Get($"/en/{DocumentSite.Slug}/documents/new?type=PreStudy");

        var refused = await strategist.Press(form, ".edit button", ("title", ""), ("review", "2001-03-04"));
        var anew = await strategist.Get(refused.Address.PathAndQuery);

        Assert.Equal((422, 200), (refused.Status, anew.Status));
        Assert.Contains("4 March 2001 is past.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(form.Heading, anew.Heading);
        Assert.Equal(404, (await strategist.Get(refused.Address.AbsolutePath)).Status);
        Assert.Equal(200, (await strategist.Press(anew, ".edit button", ("title", "A study"), ("review", "2099-03-04"))).Status);
    }

    [Fact]
    public async Task What_is_chosen_for_a_part_and_does_not_count_there_is_told_and_nothing_is_shown_in_the_place_of_what_is_not_there()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification);
        var dialogue = new Thing("dialogue", "d");
        await site.Store.Agree.Dialogues.Keep(DocumentSite.Here, new(dialogue.Id, "A day about sleep", "To hear how people sleep.") { Day = new(2026, 3, 4) }, default);
        async Task<Seen> Add(params (string, string)[] chosen) => await strategist.Press(await strategist.Get($"{path}/chapter/aims/add?what=part"), ".edit button", chosen);

        var package = await Add(("part", "Package"), ("indicator", "SMOKE"), ("dimension", "sex"), ("area", "99"), ("thing", "dialogue/d"));
        var sorry = await Add(("part", "Indicator"), ("indicator", "SMOKE"), ("dimension", "birth"));
        var there = await Add(("part", "Trend"), ("indicator", "SMOKE"), ("dimension", "sex"));

        Assert.Equal((422, 200, 200), (package.Status, sorry.Status, there.Status));
        Assert.Equal(4, package.Document.QuerySelectorAll("[aria-invalid=true]").Length);
        Assert.Contains("is shown alike whatever is chosen here (Dialogue, package or round, if it is about one)", package.Text, StringComparison.Ordinal);
        Assert.Contains("is not there by country of birth", sorry.Text, StringComparison.Ordinal);
        Assert.Single(there.Document.QuerySelectorAll(".document .drawing.wide > svg"));
    }

    [Fact]
    public async Task A_chapter_shows_its_pictures_under_the_numbers_that_they_have_in_the_whole()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification);
        foreach (var chapter in new[] { "purpose", "aims" })
        {
            await strategist.Press(await strategist.Get($"{path}/chapter/{chapter}/add?what=part"), ".edit button", ("part", "Indicator"), ("indicator", "SMOKE"));
        }

        var (second, whole) = (await strategist.Get($"{path}/chapter/aims"), await strategist.Get(path));

        Assert.NotNull(whole.Document.QuerySelector("#figure-2"));
        Assert.NotNull(second.Document.QuerySelector("#figure-2"));
        Assert.Null(second.Document.QuerySelector("#figure-1"));
    }
}
