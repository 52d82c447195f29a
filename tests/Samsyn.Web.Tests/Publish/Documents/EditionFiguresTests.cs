// Figures that change, are withheld or are taken back after a text was written on them, and what then becomes of drafts and editions.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Example;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Measure.Maps;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class EditionFiguresTests : IAsyncLifetime
{
    private readonly DocumentSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task An_edition_whose_import_was_taken_back_stands_says_so_and_is_made_again_to_the_last_sign()
    {
        using var owner = await site.Member(Role.Owner);
        var path = await DocumentSite.Begin(owner, DocumentKind.WelfareReport, ("minimum", "SMOKE"));
        await site.Fill(owner, path);
        var frozen = await DocumentSite.Freeze(owner, path, "First.");
        Assert.NotEmpty(frozen.Document.QuerySelectorAll(".document figure svg"));

        await site.Store.Batches.RollBack(DocumentSite.Here, site.Batch, "Test", default);

        var read = await owner.Get(frozen.Address.AbsolutePath);
        Assert.Contains("An import that the edition rests on has been taken back since.", read.Text, StringComparison.Ordinal);
        Assert.Equal(frozen.Document.QuerySelector(".document")!.TextContent, read.Document.QuerySelector(".document")!.TextContent);
        Assert.Equal("The edition is the same, to the last sign.", (await owner.Get($"{frozen.Address.AbsolutePath}/again")).Lead);
        Assert.Contains("There are no figures to show here.", (await owner.Get(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_is_made_again_to_the_last_sign_after_what_it_is_about_was_renamed_and_redrawn()
    {
        using var owner = await site.Member(Role.Owner);
        await site.Store.Boundaries.Keep(DocumentSite.Here, ExampleBoundaries.Make(ExampleStore.County.Areas), default);
        var path = await DocumentSite.Begin(owner, DocumentKind.WelfareReport, ("minimum", "SMOKE"));
        await site.Fill(owner, path);
        await site.Store.Publish.Blocks.Add(DocumentSite.Here, [new() { Id = "map", Document = DocumentSite.IdOf(path), Chapter = "by-indicator", Content = new() { Part = new(PartKind.Map) { Indicator = "SMOKE", Area = "99" } } }], default);
        var frozen = await DocumentSite.Freeze(owner, path, "First.");
        var drawn = await site.Store.Boundaries.Of(DocumentSite.Here, default);
        Assert.Contains(drawn[1].Credit, frozen.Text, StringComparison.Ordinal);

        var (smoke, place) = ((await site.Store.Indicators.Of(DocumentSite.Here, default)).Single(one => one.Code == "SMOKE"), (await site.Store.Areas.Of(DocumentSite.Here, default)).Single(one => one.Code == "99"));
        await site.Store.Indicators.Keep(DocumentSite.Here, [smoke with { Name = new("Röker", "Ryger", "Smokes"), Direction = Direction.NoJudgement }], default);
        await site.Store.Areas.Keep(DocumentSite.Here, [place with { Name = "Nya länet" }], default);
        var sex = (await site.Store.Dimensions.Of(DocumentSite.Here, default)).Single(one => one.Code == Dimension.Sex);
        await site.Store.Dimensions.Keep(DocumentSite.Here, [sex with { Name = new("Juridiskt kön", "Juridisk køn", "Legal sex") }], default);
        await site.Store.Boundaries.Keep(DocumentSite.Here, [drawn[0] with { Fine = drawn[1].Fine, Coarse = drawn[1].Coarse }], default);
        var here = (await site.Store.Collaborations.All(default)).Single(one => one.Key == DocumentSite.Here);
        await site.Store.Collaborations.Keep(here with { Name = "Ett annat namn" }, default);

        Assert.Contains("Nya länet", (await owner.Get(path)).Text, StringComparison.Ordinal);
        Assert.Equal("The edition is the same, to the last sign.", (await owner.Get($"{frozen.Address.AbsolutePath}/again")).Lead);
    }

    [Fact]
    public async Task An_edition_whose_pictures_were_drawn_by_an_earlier_version_is_the_same_but_for_them_and_with_another_word_it_is_not()
    {
        using var owner = await site.Member(Role.Owner);
        var path = await DocumentSite.Begin(owner, DocumentKind.WelfareReport, ("minimum", "SMOKE"));
        var address = await Frozen(owner, path);
        var (editions, frozen) = (site.Store.Publish.Editions, (await site.Store.Publish.Editions.Find(DocumentSite.Here, DocumentSite.IdOf(address), default))!);
        var content = (await editions.Content(DocumentSite.Here, frozen.Id, default))!;
        async Task<Seen> Again(string id, string was)
        {
            var other = DocumentSite.IdOf(await DocumentSite.Begin(owner, DocumentKind.WelfareReport));
            Assert.IsType<Kept.Done>(await editions.Make(DocumentSite.Here, new(id, other, 1, frozen.Title, frozen.Why, frozen.Basis, 1, CompositionJson.Read(was)), default));
            return await owner.Get($"{address.Replace(frozen.Id, id, StringComparison.Ordinal)}/again");
        }

        Assert.NotEqual(content, content.Replace("<svg ", "<svg data-drawn='before' ", StringComparison.Ordinal));
        var drawn = await Again("drawn-before", content.Replace("<svg ", "<svg data-drawn='before' ", StringComparison.Ordinal));
        var said = await Again("said-otherwise", content.Replace("Written in summary.", "Written in summary?", StringComparison.Ordinal));

        Assert.StartsWith("Every figure and word is the same. The pictures are drawn in another way", drawn.Lead, StringComparison.Ordinal);
        Assert.Empty(drawn.Document.QuerySelectorAll(".content ul"));
        Assert.StartsWith("This came out differently.", said.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_whose_figures_change_is_marked_with_what_they_say_now_and_is_taken_or_kept()
    {
        using var owner = await site.Member(Role.Owner);
        var path = await DocumentSite.Begin(owner, DocumentKind.WelfareReport, ("minimum", "SMOKE"), ("minimum", "OBESE"));
        var (smoke, obese) = (await Said(path, "SMOKE"), await Said(path, "OBESE"));
        var frozen = await Frozen(owner, path);
        var of = (string code) => ExampleStore.County.Observations.Where(one => one.Key.Indicator == code && one.Key.Area == "9901").Select(one => one with { Key = one.Key with { Area = "99" } });
        await site.Store.Batches.Add(DocumentSite.Here, new("next", new string('a', 64), "Test"), [.. of("SMOKE"), .. of("OBESE")], default);

        var chapter = await owner.Get($"{path}/chapter/by-indicator");
        var now = chapter.Document.QuerySelector($"#block-{smoke.Id} .teach blockquote")!.TextContent;
        Assert.NotEqual(smoke.Content.Text, now);
        Assert.Contains("2 texts rest on figures that have changed.", (await owner.Get(path)).Text, StringComparison.Ordinal);
        chapter = await owner.Press(chapter, $"#block-{smoke.Id} button[value=take]");
        chapter = await owner.Press(chapter, $"#block-{obese.Id} button[value=keep]");

        Assert.Empty(chapter.Document.QuerySelectorAll("button[value=take]"));
        Assert.Equal(now, (await Said(path, "SMOKE")).Content.Text);
        Assert.Equal(obese.Content.Text, (await Said(path, "OBESE")).Content.Text);
        Assert.NotEqual(obese.Content.Basis, (await Said(path, "OBESE")).Content.Basis);
        Assert.Equal("The edition is the same, to the last sign.", (await owner.Get($"{frozen}/again")).Lead);
        var second = await DocumentSite.Freeze(owner, path, "New figures.");
        Assert.Contains("Figures and cells that changed:", second.Text, StringComparison.Ordinal);
        Assert.Matches(@"[+−]\d", second.Document.QuerySelector("#table-changes")!.TextContent);
    }

    [Fact]
    public async Task A_text_and_a_picture_whose_figures_are_withheld_fall_away_and_those_who_write_are_told()
    {
        using var owner = await site.Member(Role.Owner);
        var path = await DocumentSite.Begin(owner, DocumentKind.WelfareReport, ("minimum", "SMOKE"));
        var said = await Said(path, "SMOKE");
        var sentence = said.Content.Text.Split("\n\n")[1];
        Assert.Contains(sentence[..20], (await owner.Get(path)).Document.QuerySelector(".document")!.TextContent, StringComparison.Ordinal);
        var part = (await site.Blocks(path)).Single(one => one.Content.Part?.Kind == PartKind.Indicator).Id;

        await site.Store.Rules.Keep(DocumentSite.Here, ExampleCounty.Rule with { Version = 1, Rule = new() { BaseBelow = 1_000_000 } }, default);

        var chapter = await owner.Get($"{path}/chapter/by-indicator");
        Assert.Contains("may no longer be shown", chapter.Document.QuerySelector($"#block-{said.Id} .teach")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(chapter.Document.QuerySelectorAll($"#block-{said.Id} .document p"));
        Assert.Empty(chapter.Document.QuerySelectorAll($"#block-{part} svg"));
        var draft = await owner.Get(path);
        Assert.Contains("a text rests on figures that may no longer be shown.", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(sentence[..20], draft.Document.QuerySelector(".document")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Block> Said(string path, string indicator) => (await site.Blocks(path)).Single(one => one.Content.Basis?.Part.Indicator == indicator);

    private async Task<string> Frozen(SiteVisitor owner, string path)
    {
        await site.Fill(owner, path);
        return (await DocumentSite.Freeze(owner, path, "First.")).Address.AbsolutePath;
    }
}
