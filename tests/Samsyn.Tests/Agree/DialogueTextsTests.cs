// What was written in dialogues that are long closed is forgotten, save what belongs to a matter and what something stands on.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Agree;

public abstract class DialogueTextsTests(Database database) : IAsyncLifetime
{
    private static readonly CollaborationKey Here = new("here");
    private static readonly DateTimeOffset Start = new(2026, 2, 24, 8, 0, 0, TimeSpan.Zero);

    private readonly SetClock clock = new(Start);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-");
    private SamsynStore store = null!;

    public sealed class OnSqlite() : DialogueTextsTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : DialogueTextsTests(new Database.PostgreSql());

    public async Task InitializeAsync()
    {
        store = await SamsynStore.Open(await database.Empty(folder.FullName), clock, default);
        await store.Collaborations.Keep(new(Here, "here", "Åsvinge", Invented: true), default);
        await store.Matters.Keep(Here, new("m1", "Health", new(2026, 1, 1)), default);
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Texts_go_when_their_time_is_out_and_how_they_were_judged_and_answered_stays()
    {
        await Held("d1");
        await store.Agree.Contributions.Respond(Here, "d1-1", new(Outcome.Accepted, "In the plan."), default);
        var written = await store.Agree.Contributions.Of(Here, "d1", default);

        clock.Now = Start.AddMonths(24);
        Assert.Equal(0, await Forget());
        Assert.Equal(written.Select(one => one.Text), (await store.Agree.Contributions.Of(Here, "d1", default)).Select(one => one.Text));

        clock.Now = Start.AddMonths(24).AddDays(1);
        Assert.Equal(2, await Forget());
        Assert.Equal(0, await Forget());
        var left = await store.Agree.Contributions.Of(Here, "d1", default);

        Assert.All(left, one => Assert.Null(one.Text));
        Assert.All(left, one => Assert.Equal(new("Housing", "young", null, "Region"), one.Tags));
        Assert.Equal(["In the plan.", null], left.Select(one => one.Answer?.Said));
        Assert.Equal(["p1", "p1"], left.Select(one => one.Participant));
        Assert.Equal(1, Assert.Single(await store.Agree.Judgements.Of(Here, "d1", default)).Value);
    }

    [Fact]
    public async Task The_journal_tells_that_and_how_many_and_nothing_of_what_was_written()
    {
        await Held("d1");
        clock.Now = Start.AddMonths(30);

        await Forget();

        var line = (await store.Journal.Part(ChainKey.Of(Here), new(Dialogue.Kind, "d1"), null, 10, default)).Single(one => one.Act == "dialogue texts forgotten");
        Assert.Equal(("A day", "2"), (line.Content!.Subject, line.Content.After));
        Assert.All(await store.Journal.Check(default), state => Assert.Null(state.Broken));
    }

    [Fact]
    public async Task What_belongs_to_a_matter_or_led_to_something_or_is_not_closed_is_kept()
    {
        await Held("matter", matter: "m1");
        await Held("open", close: false);
        await Held("led");
        await store.Decide.Links.Make(Here, new("l1", new("contribution", "led-1"), new("intervention", "i1")), default);
        clock.Now = Start.AddMonths(60);

        Assert.Equal(1, await Forget());

        Assert.All(await store.Agree.Contributions.Of(Here, "matter", default), one => Assert.NotNull(one.Text));
        Assert.All(await store.Agree.Contributions.Of(Here, "open", default), one => Assert.NotNull(one.Text));
        Assert.Equal(["led-1"], (await store.Agree.Contributions.Of(Here, "led", default)).Where(one => one.Text is not null).Select(one => one.Id));

        await store.Decide.Links.Remove(Here, "l1", null, default);
        Assert.Equal(1, await Forget());
    }

    private Task<int> Forget() => store.Retained.Single(one => one.What == "dialogue texts").Forget(new(), default);

    private async Task Held(string id, string? matter = null, bool close = true)
    {
        var agree = store.Agree;
        await agree.Dialogues.Keep(Here, new(id, "A day", "To say what we know") { Day = new(2026, 2, 24), Matter = matter, Mandate = new("The board", "What we do", new(2026, 6, 1)) }, default);
        await agree.Activities.Keep(Here, new($"{id}-a", id, ActivityKind.Voting, "What helps?") { Position = 1 }, default);
        await agree.Dialogues.Open(Here, id, Start.AddDays(1), default);
        await agree.Activities.Open(Here, $"{id}-a", null, default);
        foreach (var number in (int[])[1, 2])
        {
            await agree.Contributions.Add(
                Here,
                new($"{id}-{number}", $"{id}-a", "p1", ContributionKind.Statement)
                {
                    Dialogue = id,
                    Text = $"Text {number}",
                    Visibility = Visibility.Shown,
                    Tags = new("Housing", "young", "The neighbour next door", "Region"),
                },
                default);
        }

        await agree.Judgements.Give(Here, [new($"{id}-a", $"{id}-1", "p2", "", 1)], default);
        if (close)
        {
            await agree.Dialogues.Close(Here, id, default);
        }
    }
}
