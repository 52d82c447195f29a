// A dialogue in several languages: everybody reads it in their own, or is told in which it is; what people write keeps its language.

namespace Samsyn.Web.Tests.Agree;

public sealed class TranslationTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task Everybody_reads_a_dialogue_in_their_own_language_or_is_told_in_which_it_is()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await Translate(day);

        var own = await guest.Get(day.Path());
        Assert.Equal(("The day in English", null), (own.Document.QuerySelector("h1")!.TextContent, own.Document.QuerySelector("h1")!.GetAttribute("lang")));
        Assert.Contains("The board, in English", own.Document.QuerySelector(".mandate")!.TextContent, StringComparison.Ordinal);
        Assert.Null(own.Document.QuerySelector(".written-in"));
        var part = await guest.Get(day.Path("part"));
        Assert.Equal("What helps, in English?", part.Document.QuerySelector(".doing h1")!.TextContent);

        var danish = await guest.Get(day.Path().Replace("/en/", "/da/", StringComparison.Ordinal));
        Assert.Equal(("A day", "sv"), (danish.Document.QuerySelector("h1")!.TextContent, danish.Document.QuerySelector("h1")!.GetAttribute("lang")));
        Assert.Equal("Teksten findes på svensk.", danish.Document.QuerySelector(".written-in")!.TextContent);
        var asked = (await guest.Get(day.Path("part").Replace("/en/", "/da/", StringComparison.Ordinal))).Document.QuerySelector(".doing h1")!;
        Assert.Equal(("What helps?", "sv"), (asked.TextContent, asked.GetAttribute("lang")));

        using var stranger = new SiteVisitor(site.Address);
        var door = await stranger.Get($"/en/join/{day.Code}");
        Assert.Equal("The day in English", door.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_language_has_all_of_title_purpose_and_mandate_or_none()
    {
        var day = await site.Open();

        var half = await site.Leader.Press(await site.Leader.Get(day.Path("languages")), "form.person button[type=submit], form button[type=submit]", ("title-en", "The day in English"));

        Assert.Equal(422, half.Status);
        Assert.Equal(3, half.Document.QuerySelectorAll(".ds-validation-message").Count(one => one.TextContent.Contains("is empty. Write title, purpose and mandate", StringComparison.Ordinal)));
        Assert.Empty((await site.Shelf.Dialogues.Find(site.Here, day.Id, default))!.Translations);
    }

    [Fact]
    public async Task What_is_changed_is_the_text_as_it_was_written_and_not_its_translation()
    {
        var day = await site.Open();
        await Translate(day);

        var form = await site.Leader.Get(day.Path($"activities/{day.Writing}"));
        Assert.Equal("What helps?", form.Document.QuerySelector("[name=question]")!.TextContent.Trim());
        await site.Leader.Press(form, "form button[type=submit]", ("minutes", "12"));

        var kept = (await site.Shelf.Activities.Of(site.Here, day.Id, default)).Single(one => one.Id == day.Writing);
        Assert.Equal(("What helps?", 12), (kept.Question, kept.Minutes));
    }

    [Fact]
    public async Task What_people_write_keeps_the_language_of_the_page_they_wrote_it_on()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await day.Write(guest, "A bus in the evening");

        Assert.Equal("en", (await site.Shelf.Contributions.Of(site.Here, day.Id, default))[0].Language);
        Assert.Null((await guest.Get(day.Path())).Document.QuerySelector(".said .what")!.GetAttribute("lang"));
        Assert.Equal("en", (await guest.Get(day.Path().Replace("/en/", "/sv/", StringComparison.Ordinal))).Document.QuerySelector(".said .what")!.GetAttribute("lang"));
    }

    private async Task Translate(OpenDialogue day)
    {
        var kept = await site.Leader.Press(
            await site.Leader.Get(day.Path("languages")), "form.person button[type=submit], form button[type=submit]", ("title-en", "The day in English"), ("purpose-en", "To say it in English"),
            ("decides-en", "The board, in English"), ("influence-en", "What the municipality does, in English"), ($"question-en-{day.Writing}", "What helps, in English?"));
        Assert.Equal(200, kept.Status);
        var found = (await site.Shelf.Dialogues.Find(site.Here, day.Id, default))!;
        Assert.Equal(("A day", "sv"), (found.Title, found.Language));
        Assert.Equal(["en"], found.Translations.Keys);
    }
}
