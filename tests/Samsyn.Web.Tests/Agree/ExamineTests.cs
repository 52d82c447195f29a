// Worries are held against the figures and proposals taken through the gate: nothing is lost, and what is parked is not judged.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement.Ratings;

namespace Samsyn.Web.Tests.Agree;

public sealed class ExamineTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task A_proposal_with_a_sure_no_is_parked_with_its_reason_and_not_rated_until_the_no_is_gone()
    {
        var day = await site.Open(ActivityKind.Rating);
        using var guest = await day.Guest();
        await day.Write(guest, "Forbid all cars", "Proposal");
        await day.Write(guest, "A safe way to school", "Proposal");
        var page = await site.Leader.Get(day.Path("examine"));

        var unsaid = await site.Leader.Press(page, "form[action$='/examine'] button", ("Legality", "no"));
        Assert.Equal((422, "Write why the proposal is parked."), (unsaid.Status, unsaid.Document.QuerySelector(".ds-validation-message")!.TextContent));
        Assert.True(unsaid.Document.QuerySelector("details[open] [name=Legality][value=no]")!.HasAttribute("checked"));
        await site.Leader.Press(unsaid, "details[open] form[action$='/examine'] button", ("said", "The state decides on roads."));
        await day.Next();

        var kept = (await site.Shelf.Contributions.Of(site.Here, day.Id, default)).Single(one => one.Text == "Forbid all cars");
        Assert.Equal([PearlQuestion.Legality], PearlGate.Reasons(kept.Examined!.Gate));
        Assert.Equal(["A safe way to school"], (await guest.Get(day.Path("part"))).Document.QuerySelectorAll("form.card .statement").Select(one => one.TextContent));
        Assert.Contains("Parked at the gate: Does the law allow it? No.", (await guest.Get(day.Path())).Document.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);

        await site.Leader.Press(await site.Leader.Get(day.Path("examine")), "form[action$='/examine'] button", ("Legality", ""), ("said", ""));
        Assert.Equal(2, (await guest.Get(day.Path("part"))).Document.QuerySelectorAll("form.card").Length);
    }

    [Fact]
    public async Task What_is_written_can_be_tagged_from_a_list_and_nothing_else_and_bears_the_writers_part_of_life()
    {
        var day = await site.Open();
        using var guest = await day.Guest("g2");
        var page = await guest.Get(day.Path("part"));
        await guest.Press(page, "form[action$='part/write'] button", ("text", "A bus in the evening"), ("kind", "Strengthens"), ("determinant", "Housing"), ("level", "Region"));
        await guest.Press(await guest.Get(day.Path("part")), "form[action$='part/write'] button", ("text", "Another"), ("kind", "Harms"), ("determinant", "<b>"), ("level", "7"));

        var said = await site.Shelf.Contributions.Of(site.Here, day.Id, default);
        Assert.Equal([new(nameof(Determinant.Housing), "Adults", null, nameof(InfluenceLevel.Region)), new(null, "Adults", null, null)], said.Select(one => one.Tags));
        Assert.Contains("Housing and neighbourhood", (await guest.Get(day.Path())).Document.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_whose_clock_is_wrong_changes_neither_what_is_kept_nor_its_order()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        var token = (await guest.Get(day.Path("part"))).Token;
        foreach (var (year, text) in new[] { (2099, "First"), (1999, "Second"), (2026, "Third") })
        {
            var id = Guid.CreateVersion7(new(year, 1, 1, 0, 0, 0, TimeSpan.Zero)).ToString("D");
            using var sent = await guest.Post(day.Path("part/write"), ("__RequestVerificationToken", token), ("id", id), ("activity", day.Writing), ("kind", "Harms"), ("text", text));
            Assert.Equal(302, (int)sent.StatusCode);
        }

        var said = await site.Shelf.Contributions.Of(site.Here, day.Id, default);
        Assert.Equal(["First", "Second", "Third"], said.Select(one => one.Text));
        Assert.All(said, one => Assert.InRange(one.Made, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5)));
    }

    [Fact]
    public async Task A_worry_is_held_against_an_indicator_that_can_be_looked_at_or_there_are_no_figures()
    {
        var day = await site.Open(ActivityKind.Worries);
        using var guest = await day.Guest();
        await day.Next();
        await day.Write(guest, "More and more smoke", "Worry");

        var unchosen = await site.Leader.Press(await site.Leader.Get(day.Path("examine")), "form[action$='/examine'] button", ("finding", "NotBorneOut"));
        Assert.Equal(422, unchosen.Status);
        await site.Leader.Press(unchosen, "details[open] form[action$='/examine'] button", ("finding", "NotBorneOut"), ("indicator", "SMOKE"), ("said", "Fewer smoke daily than ten years ago."));

        var page = await site.Leader.Get(day.Path());
        Assert.Contains("The figures do not bear it out. Fewer smoke daily than ten years ago.", string.Join(' ', page.Document.QuerySelector(".said .answer")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.EndsWith("/indicator/SMOKE", page.Document.QuerySelector(".said .answer a")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
