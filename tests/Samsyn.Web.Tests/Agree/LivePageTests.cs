// The stream by which open pages are told of changes: nothing that happens is missed, and nothing is told that stood on the page already.
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Tests.Agree.Hall;

namespace Samsyn.Web.Tests.Agree;

public sealed class LivePageTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task An_open_page_is_told_when_the_agenda_changes()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        await using var stream = await Stream(guest, day.Path("live?of=part"));
        using var lines = new StreamReader(stream);
        Assert.Equal("event: here", await Line(lines));

        await day.Next();

        string? told = "";
        while (told != "event: changed")
        {
            told = await Line(lines);
        }

        Assert.Contains("<strong>", (await site.Leader.Get(day.Path("desk"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_between_a_page_and_its_stream_is_told_and_what_stood_on_the_page_is_not()
    {
        var day = await site.Open();
        using var guest = await day.Guest();
        static string Live(Seen page) => page.Document.QuerySelector("[data-live]")!.GetAttribute("data-live")!;
        var before = await guest.Get(day.Path("part"));
        await day.Next();
        var after = await guest.Get(day.Path("part"));

        await using var missed = await Stream(guest, Live(before));
        await using var fresh = await Stream(guest, Live(after));
        using var told = new StreamReader(missed);
        using var quiet = new StreamReader(fresh);

        Assert.Equal("event: here|data: 1||event: changed", $"{await Line(told)}|{await Line(told)}|{await Line(told)}|{await Line(told)}");
        Assert.Equal("event: here|data: 1|", $"{await Line(quiet)}|{await Line(quiet)}|{await Line(quiet)}");
        await Assert.ThrowsAsync<TimeoutException>(() => quiet.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_dialogue_that_a_page_follows_stays_the_same_however_many_others_are_looked_at()
    {
        var rooms = new Rooms(site.Shelf, TimeProvider.System);
        var hall = await OpenHall.Make(site.Shelf, site.Here);
        var unwatched = await OpenHall.Make(site.Shelf, site.Here);
        var (followed, left) = ((await rooms.Of(site.Here, hall.Id))!, (await rooms.Of(site.Here, unwatched.Id))!);
        followed.Watch(1);

        for (var other = 0; other < 210; other++)
        {
            var id = Guid.CreateVersion7().ToString("D");
            await site.Shelf.Dialogues.Keep(site.Here, new(id, "Another day", "To say what we know") { Day = new(2026, 11, 29) }, default);
            Assert.NotNull(await rooms.Of(site.Here, id));
        }

        Assert.Same(followed, await rooms.Of(site.Here, hall.Id));
        Assert.NotSame(left, await rooms.Of(site.Here, unwatched.Id));
    }

    private static Task<string?> Line(StreamReader lines) => lines.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));

    private async Task<Stream> Stream(SiteVisitor guest, string path)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = guest.Cookies, CheckCertificateRevocationList = true });
        return await client.GetStreamAsync(new Uri(site.Address, path));
    }
}
