// An edition's life through the real site: refused while something is unsaid, frozen once, published, corrected, withdrawn, and made again.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class EditionLifeTests(DocumentSite site) : IClassFixture<DocumentSite>
{
    [Fact]
    public async Task An_edition_is_refused_with_every_reason_until_nothing_is_empty_or_unsaid_and_frozen_twice_it_is_one()
    {
        using var strategist = await site.Member(Role.Strategist, "Sixten Strateg");
        var path = await DocumentSite.Begin(strategist, DocumentKind.WelfareReport, ("title", "Welfare"), ("minimum", "SMOKE"));
        var refused = await strategist.Get($"{path}/freeze");
        Assert.Equal(3, refused.Document.QuerySelectorAll(".teach li").Length);
        Assert.Empty(refused.Document.QuerySelectorAll(".edit button"));

        await site.Fill(strategist, path);
        var mirror = (await site.Blocks(path)).Where(one => one.Content.Part?.Kind == PartKind.Profile).ToList();
        Assert.All(mirror, one => Assert.Equal("profile", one.Chapter));
        foreach (var one in mirror)
        {
            await strategist.Press(await strategist.Get($"{path}/chapter/profile"), $"#block-{one.Id} button[value=out]");
        }

        await strategist.Press(await strategist.Get($"{path}/chapter/profile/add?what=text"), ".edit button", ("text", "A place."));
        await strategist.Press(await strategist.Get($"{path}/change"), ".edit button", ("minimum", "SMOKE"), ("minimum", "OBESE"));
        refused = await strategist.Get($"{path}/freeze");
        Assert.Contains("is to be reported, but is neither shown nor left out with a reason.", Assert.Single(refused.Document.QuerySelectorAll(".teach li")).TextContent, StringComparison.Ordinal);
        await strategist.Press(await strategist.Get($"{path}/change"), ".edit button", ("left-out-which", "OBESE"), ("left-out-why", "Asked another way this year."));

        var form = await strategist.Get($"{path}/freeze");
        Assert.Equal(422, (await strategist.Press(form, ".edit button", ("why", " "))).Status);
        Assert.Equal(422, (await strategist.Press(form, ".edit button", ("why", "rings\a"))).Status);
        Assert.Equal(404, (await strategist.Press(form, ".edit button", ("why", "For the council."), ("version", "9223372036854775808"))).Status);
        var frozen = await strategist.Press(form, ".edit button", ("why", "For the council."));
        var twice = await strategist.Press(form, ".edit button", ("why", "For the council."));

        Assert.Equal(frozen.Address.AbsolutePath, twice.Address.AbsolutePath);
        var listed = Assert.Single(await site.Shelf.Editions.Of(DocumentSite.Here, default), one => one.Document == DocumentSite.IdOf(path));
        var edition = (await site.Shelf.Editions.Find(DocumentSite.Here, listed.Id, default))!;
        Assert.Equal((1, "For the council.", "Sixten Strateg"), (edition.Number, edition.Why, edition.Who));
        Assert.All(edition.Basis.Blocks, one => Assert.Equal("", one.Who));
        Assert.Contains("Asked another way this year.", frozen.Text, StringComparison.Ordinal);
        Assert.Contains("The edition is the same, to the last sign.", (await strategist.Get($"{frozen.Address.AbsolutePath}/again")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_is_published_read_by_a_stranger_corrected_and_taken_back()
    {
        using var owner = await site.Member(Role.Owner, "Olga Ägare");
        using var stranger = site.Stranger();
        var path = await DocumentSite.Begin(owner, DocumentKind.Specification, ("title", "What is to be done"));
        await site.Fill(owner, path);
        var first = await DocumentSite.Freeze(owner, path, "First.");
        var address = first.Address.AbsolutePath;
        Assert.Equal(302, (int)(await stranger.Ask(address)).StatusCode);

        await owner.Press(first, "form[action$='/publish'] button");
        var read = await stranger.Get(address);
        Assert.Equal("What is to be done", read.Heading);
        Assert.DoesNotContain("Olga", read.Text, StringComparison.Ordinal);
        Assert.Equal("tallvik-what-is-to-be-done-1.docx", (await stranger.Ask($"{address}/report.docx")).Content.Headers.ContentDisposition?.FileName);
        Assert.Equal([302, 302], new[] { await stranger.Ask($"{address}/again"), await stranger.Ask(path) }.Select(one => (int)one.StatusCode));
        Assert.Contains("Thank you! The answer is counted.", (await stranger.Press(read, ".useful button[value=no]")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thank you!", (await stranger.Press(read, ".useful button[value=no]", ("useful", "perhaps"))).Text, StringComparison.Ordinal);
        Assert.Equal(new UsefulCount(0, 1), (await site.Shelf.Votes.Of(DocumentSite.Here, default))[DocumentSite.IdOf(address)]);

        var block = await site.First(path, "background");
        await owner.Press(await owner.Get($"{path}/block/{block.Id}"), ".edit button", ("text", "Written in background, corrected."));
        var second = await DocumentSite.Freeze(owner, path, "A word was wrong.");
        Assert.Contains("Changed since edition 1", second.Text, StringComparison.Ordinal);
        Assert.Contains("Background: paragraphs new or changed 1, taken out or replaced 1", second.Text, StringComparison.Ordinal);
        var changes = second.Document.QuerySelector("#chapter-changes")!.ParentElement!;
        Assert.Contains("Before: Written in background.", changes.TextContent, StringComparison.Ordinal);
        Assert.Contains("After: Written in background, corrected.", changes.TextContent, StringComparison.Ordinal);
        Assert.Equal(["background.", "background, corrected."], changes.QuerySelectorAll("strong").Select(one => one.TextContent));
        Assert.DoesNotContain("There is a later edition.", (await stranger.Get(address)).Text, StringComparison.Ordinal);
        Assert.Contains("There is a later edition.", (await owner.Get(address)).Text, StringComparison.Ordinal);
        Assert.Contains("The edition is the same, to the last sign.", (await owner.Get($"{second.Address.AbsolutePath}/again")).Text, StringComparison.Ordinal);

        await owner.Press(await owner.Get(address), "form[action$='/publish'] button");
        Assert.Equal(302, (int)(await stranger.Ask(address)).StatusCode);
    }

    [Fact]
    public async Task Made_again_after_the_plan_has_changed_only_its_lists_differ()
    {
        using var strategist = await site.Member(Role.Strategist);
        var decide = site.Store.Decide;
        await decide.Challenges.Keep(DocumentSite.Here, new() { Id = "c1", Title = "Few walk to school" }, default);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Recommendations);
        await site.Fill(strategist, path);
        var frozen = await DocumentSite.Freeze(strategist, path, "First.");
        Assert.Contains("Few walk to school", frozen.Text, StringComparison.Ordinal);
        await decide.Challenges.Keep(DocumentSite.Here, new() { Id = "c2", Title = "Few swim" }, default);

        var again = await strategist.Get($"{frozen.Address.AbsolutePath}/again");

        Assert.StartsWith("Every figure, picture and text is the same.", again.Lead, StringComparison.Ordinal);
        Assert.Equal(["Challenges: The challenges"], again.Document.QuerySelectorAll(".content ul li").Select(one => one.TextContent.Trim()));
        Assert.DoesNotContain("Few swim", (await strategist.Get(frozen.Address.AbsolutePath)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_Chromium_the_page_says_what_to_install_and_every_other_file_is_made()
    {
        using var strategist = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(strategist, DocumentKind.Specification);
        await site.Fill(strategist, path);
        var edition = (await DocumentSite.Freeze(strategist, path, "First.")).Address.AbsolutePath;

        foreach (var none in new[] { await strategist.Get($"{path}/draft.pdf"), await strategist.Get($"{edition}/report.pdf") })
        {
            Assert.Equal(503, none.Status);
            Assert.Contains("can install the package chromium", none.Text, StringComparison.Ordinal);
        }

        foreach (var kind in new[] { "docx", "html", "xlsx", "zip" })
        {
            Assert.Equal(200, (int)(await strategist.Ask($"{path}/draft.{kind}")).StatusCode);
            Assert.Equal(200, (int)(await strategist.Ask($"{edition}/report.{kind}")).StatusCode);
        }

        Assert.Equal(404, (int)(await strategist.Ask($"{edition}/report.exe")).StatusCode);
        Assert.Equal(404, (int)(await strategist.Ask($"/en/{DocumentSite.Slug}/editions/bokslut-1")).StatusCode); // of another collaboration
    }
}
