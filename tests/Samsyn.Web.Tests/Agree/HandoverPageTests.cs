// A contribution goes to another collaboration: asked there, answered there, and the answer is read by everybody here and by whoever wrote it.
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Tests.Agree;

public sealed class HandoverPageTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task Each_collaboration_answers_and_everybody_reads_every_answer()
    {
        using var neighbour = await site.Neighbour(Role.Facilitator);
        var day = await site.Open();
        using var guest = await day.Guest();
        await day.Write(guest, "A bus in the evening", "Proposal");
        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/answer'] button", ("outcome", "Parked"), ("said", "We ask the region."));

        var unknown = await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='/handover'] button", ("receiver", "nowhere"));
        Assert.Equal((422, "There is no other collaboration here with the address “nowhere”."), (unknown.Status, unknown.Document.QuerySelector(".ds-validation-message")!.TextContent));
        Assert.Equal(422, (await site.Leader.Press(unknown, "form[action$='/handover'] button", ("receiver", "exempellan"))).Status);
        var handed = await site.Leader.Press(unknown, "form[action$='/handover'] button", ("receiver", "vintertuna"));
        Assert.Equal((200, day.Path("desk")), (handed.Status, handed.Address.AbsolutePath));
        Assert.Single(await site.Shelf.Handovers.Of(site.Here, day.Id, default));
        Assert.Contains("Handed to Vintertuna: not answered yet", Plain((await guest.Get(day.Path("part"))).Document.QuerySelector("[data-part=own]")!.TextContent), StringComparison.Ordinal);

        Assert.Contains("1 wait for an answer", (await neighbour.Get("/en/vintertuna/dialogues")).Text, StringComparison.Ordinal);
        var received = await neighbour.Get("/en/vintertuna/dialogues/received");
        Assert.Equal("A bus in the evening", received.Document.QuerySelector(".said .what")!.TextContent);
        Assert.Equal(422, (await neighbour.Press(received, "form[action$='/received'] button", ("said", ""))).Status);
        Assert.Equal(200, (await neighbour.Press(received, "form[action$='/received'] button", ("outcome", "Accepted"), ("said", "From spring, on Fridays."))).Status);

        foreach (var (where, what) in new[] { (day.Path("part"), "[data-part=own]"), (day.Path(), ".said") })
        {
            var told = Plain((await guest.Get(where)).Document.QuerySelector(what)!.TextContent);
            Assert.Contains("We ask the region.", told, StringComparison.Ordinal);
            Assert.Contains("Handed to Vintertuna: Accepted. From spring, on Fridays.", told.Replace("Taken on.", "Accepted.", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_those_who_convene_hand_over_and_only_those_who_lead_there_see_it()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await day.Write(guest, "A bus in the evening", "Proposal");
        var said = (await site.Shelf.Contributions.Of(site.Here, day.Id, default))[0];
        using var neighbour = await site.Neighbour(Role.Reader);

        using (var refused = await guest.Post(day.Path("handover"), ("contribution", said.Id), ("receiver", "vintertuna")))
        {
            Assert.DoesNotContain("desk", refused.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
        }

        using var shut = await neighbour.Ask("/en/vintertuna/dialogues/received");
        Assert.Equal(403, (int)shut.StatusCode);
        Assert.Empty(await site.Shelf.Handovers.Of(site.Here, day.Id, default));
    }

    [Fact]
    public async Task A_dialogue_that_is_over_is_read_anew_so_that_what_is_forgotten_is_not_told()
    {
        var clock = new Steps();
        var (rooms, hall) = (new Rooms(site.Shelf, clock), await site.Open());
        await site.Shelf.Dialogues.Close(site.Here, hall.Id, default);
        var first = await rooms.Of(site.Here, hall.Id);

        Assert.Same(first, await rooms.Of(site.Here, hall.Id));
        clock.Ahead = TimeSpan.FromHours(2);
        Assert.NotSame(first, await rooms.Of(site.Here, hall.Id));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Steps : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override long GetTimestamp() => Ahead.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    }
}
