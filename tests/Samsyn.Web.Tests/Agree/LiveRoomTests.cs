// A hall of five hundred people who vote and write at the same time: everybody comes in, no request fails, no vote is lost or counted twice, and the wall follows.
using System.Net;
using AngleSharp.Html.Parser;
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Agree;
using Samsyn.Web.Shared;
using Samsyn.Web.Tests.Agree.Hall;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Samsyn.Web.Tests.Agree;

/// <remarks>How fast it is on a quiet machine is measured by <c>bench … room</c>: here other tests run beside, and the limits are wide.</remarks>
public sealed class LiveRoomTests(DialogueSite site, ITestOutputHelper output) : IClassFixture<DialogueSite>
{
    private const int People = 500;

    private static readonly TimeSpan Wide = TimeSpan.FromSeconds(3);

    [Fact]
    public Task Five_hundred_people_vote_for_half_a_minute_and_every_vote_is_on_the_wall() => Vote(TimeSpan.FromSeconds(30));

    [Fact, Trait("slow", "yes")]
    public Task Five_hundred_people_vote_for_five_minutes_and_every_vote_is_on_the_wall() => Vote(TimeSpan.FromMinutes(5));

    [Fact]
    public async Task Who_votes_without_end_is_told_to_wait_and_nobody_else_notices()
    {
        var hall = await OpenHall.Make(site.Shelf, site.Here);
        using var crowd = new Crowd(site.Address, 40);
        await crowd.Come(hall.Code);
        await crowd.Begin(5);
        var flood = new Phone(crowd.Net, new(7)) { Site = site.Address };
        await flood.Come(hall.Code, "g1");
        using var over = new CancellationTokenSource();
        var answers = new List<HttpStatusCode>();
        var flooding = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                answers.AddRange(await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => flood.Flood())));
                await Task.Delay(50);
            }
        });

        await crowd.Live(TimeSpan.FromSeconds(6));
        await over.CancelAsync();
        await flooding;

        Assert.Empty(crowd.Failures);
        Assert.All(answers, one => Assert.True(one is HttpStatusCode.NoContent or HttpStatusCode.TooManyRequests));
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.All(crowd.Votes, vote => Assert.True(Stopwatch.GetElapsedTime(vote.Sent, vote.Acknowledged) < Wide, "Somebody waited for the one who floods."));
        output.WriteLine(FormattableString.Invariant($"{answers.Count} sent by one, {answers.Count(one => one == HttpStatusCode.NoContent)} of them taken in"));
    }

    [Fact]
    public async Task Two_leaders_who_press_at_the_same_time_open_one_step()
    {
        var day = await site.Open();
        var desk = await site.Leader.Get(day.Path("desk"));
        var third = new Activity(Guid.CreateVersion7().ToString("D"), day.Id, ActivityKind.SelfCheck, "And then?") { Position = 3 };
        await site.Shelf.Activities.Keep(site.Here, third, default);

        var answers = await Task.WhenAll(new[] { day.Judging, third.Id, day.Judging, third.Id }.Select(next => site.Leader.Post(
            day.Path("desk/start"), ("__RequestVerificationToken", desk.Token), ("activity", next), ("closing", day.Writing), ("do", "open"))));

        Assert.DoesNotContain(answers, answer => (int)answer.StatusCode >= 500);
        Assert.Single(await site.Shelf.Activities.Of(site.Here, day.Id, default), one => one.IsOpen);
    }

    private async Task Vote(TimeSpan time)
    {
        var hall = await OpenHall.Make(site.Shelf, site.Here);
        using var crowd = new Crowd(site.Address, People);
        var came = await crowd.Come(hall.Code);
        await crowd.Follow();
        await crowd.Begin(20);
        var wall = new Wall(crowd.Net, site.Address, hall, site.Leader.Cookies.GetCookieHeader(site.Address));
        using var over = new CancellationTokenSource();
        var following = Task.Run(() => wall.Follow(over.Token));

        await crowd.Live(time);
        await Task.Delay(TimeSpan.FromSeconds(2));
        await over.CancelAsync();
        await following;

        var waited = wall.Waited(crowd.Votes);
        output.WriteLine(FormattableString.Invariant(
            $"{People} came in within {came.TotalSeconds:F1} s; {waited.Count} votes, {wall.Pictures} pictures; from vote to wall {waited[waited.Count / 2].TotalMilliseconds:F0} ms in the middle, {waited[waited.Count * 95 / 100].TotalMilliseconds:F0} ms at p95"));
        Assert.Empty(crowd.Failures);
        Assert.Equal(People, crowd.Streams);
        Assert.True(came < TimeSpan.FromMinutes(1), $"It took {came} until everybody was in.");
        Assert.True(waited[waited.Count * 95 / 100] < Wide, $"Every twentieth vote took longer than {waited[waited.Count * 95 / 100]} to the wall.");
        await IsKept(crowd, hall);
        await IsShown(crowd, wall);
    }

    private async Task IsKept(Crowd crowd, OpenHall hall)
    {
        var ledger = new Ledger(site.Store, site.Here, hall);
        Assert.Equal(People, (await site.Shelf.Participants.Of(site.Here, hall.Id, default)).Count);
        Assert.Equal(await ledger.VotesOf(crowd.Phones), await ledger.Votes());
        Assert.Equal(await ledger.StatementsOf(crowd.Phones), await ledger.Statements());
    }

    // The last picture counts what the phones remember: how many have answered, and the statement that stands first.
    private static async Task IsShown(Crowd crowd, Wall wall)
    {
        var page = await new HtmlParser().ParseDocumentAsync(wall.Picture, default);
        Assert.Contains(new ScreenWords(Language.English).Answered(crowd.Phones.Count(one => one.Voted.Count > 0)), wall.Picture, StringComparison.Ordinal);
        var texts = crowd.Phones.SelectMany(one => one.Written).ToDictionary(one => one.Value, one => one.Key);
        var shown = page.QuerySelectorAll(".judged > li");
        Assert.NotEmpty(shown);
        foreach (var one in shown)
        {
            var item = texts[one.QuerySelector(".what")!.TextContent];
            var counts = default(VoteCounts);
            foreach (var vote in crowd.Phones.Where(phone => phone.Voted.ContainsKey(item)).Select(phone => phone.Voted[item]))
            {
                counts = counts.With((Vote)vote);
            }

            Assert.Equal(new ResultWords(Language.English).Agree(counts), one.QuerySelector(".vote-line span")!.TextContent);
        }
    }
}
