// Organisations, bodies, matters, meetings, programmes and settings: out as they went in, never overwritten unseen, told in the journal.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Convene;

public abstract class WhoMeetsTests(Database database)
{
    private static readonly CollaborationKey Here = TempStore.Here;

    private static readonly Body Committee = new("b1", "Folkhälsonämnden", BodyKind.Committee, new HashSet<Power> { Power.Decides, Power.Owns })
    {
        Life = new(new(2011, 12, 1), null),
    };

    private static readonly Body Successor = new("b2", "Nämnden för välfärd", BodyKind.Committee, new HashSet<Power> { Power.Owns });

    public sealed class OnSqlite() : WhoMeetsTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : WhoMeetsTests(new Database.PostgreSql());

    [Fact]
    public async Task Everything_comes_out_as_it_went_in_and_stays_within_its_collaboration()
    {
        await using var temp = await TempStore.Make(database);
        var organisation = new Organisation("o1", "Åsvinge kommun", OrganisationKind.Municipality, "allt", Inside: true) { Life = new(new(1971, 1, 1), null) };
        var body = Committee with { Organisation = "o1" };
        var matter = new Matter("m1", "Jämlik hälsa", new(2026, 1, 15)) { RegistryNumber = "KS 2026/00012", Retention = new(10), Closed = new(2026, 12, 1) };
        var meeting = new Meeting("t1", "b1", new(2026, 3, 4), [new("Bokslut", "m1"), new("Övrigt")]) { Place = "Stadshuset" };
        var programme = new Programme("p1", "Gör jämlikt", new(2026, 1, 1), "Bakgrund\n\nSyfte") { To = new(2029, 12, 31), Owner = "b1" };
        var store = temp.Store;

        Assert.All(
            [
                await store.Organisations.Keep(Here, organisation, default), await store.Bodies.Keep(Here, body, default),
                await store.Matters.Keep(Here, matter, default), await store.Meetings.Keep(Here, meeting, default),
                await store.Programmes.Keep(Here, programme, default),
            ],
            kept => Assert.Equal(new Kept.Done(1), kept));
        await temp.Reopen();
        store = temp.Store;

        Assert.Equal(organisation with { Version = 1 }, Assert.Single(await store.Organisations.Of(Here, default)));
        var found = Assert.Single(await store.Bodies.Of(Here, default));
        Assert.Equal(body.Powers, found.Powers);
        Assert.Equal(body with { Version = 1, Powers = found.Powers }, found);
        Assert.Equal(matter with { Version = 1 }, Assert.Single(await store.Matters.Of(Here, default)));
        var met = Assert.Single(await store.Meetings.Of(Here, default));
        Assert.Equal(meeting.Agenda, met.Agenda);
        Assert.Equal(meeting with { Version = 1, Agenda = met.Agenda }, met);
        Assert.Equal(programme with { Version = 1 }, Assert.Single(await store.Programmes.Of(Here, default)));
        Assert.Empty(await store.Organisations.Of(TempStore.There, default));
        Assert.Empty(await store.Bodies.Of(TempStore.There, default));
        Assert.Empty(await store.Matters.Of(TempStore.There, default));
        Assert.Empty(await store.Meetings.Of(TempStore.There, default));
        Assert.Empty(await store.Programmes.Of(TempStore.There, default));
    }

    [Fact]
    public async Task The_second_writer_is_told_and_overwrites_nothing()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Bodies.Keep(Here, Committee, default);
        var seen = Assert.Single(await temp.Store.Bodies.Of(Here, default));

        var answers = await Task.WhenAll(
            temp.Store.Bodies.Keep(Here, seen with { Name = "Den enas namn" }, default),
            temp.Store.Bodies.Keep(Here, seen with { Name = "Den andras namn" }, default));

        Assert.Single(answers, new Kept.Overtaken());
        var now = Assert.Single(await temp.Store.Bodies.Of(Here, default));
        Assert.Equal(answers[0] is Kept.Done ? "Den enas namn" : "Den andras namn", now.Name);
        Assert.Equal(2, now.Version);
        Assert.Equal(2, (await temp.Store.Journal.Of(ChainKey.Of(Here), new("body", "b1"), default)).Count);
    }

    [Fact]
    public async Task A_thing_added_twice_is_added_once()
    {
        await using var temp = await TempStore.Make(database);

        Assert.Equal(new Kept.Done(1), await temp.Store.Bodies.Keep(Here, Committee, default));
        Assert.Equal(new Kept.Overtaken(), await temp.Store.Bodies.Keep(Here, Committee with { Name = "En annan" }, default));

        Assert.Equal(Committee.Name, Assert.Single(await temp.Store.Bodies.Of(Here, default)).Name);
    }

    [Fact]
    public async Task A_successor_takes_over_all_that_a_body_owns_and_who_owned_it_before_is_kept()
    {
        await using var temp = await TempStore.Make(database);
        var store = temp.Store.As(new Actor("Strategen", "login-1"));
        await store.Bodies.Keep(Here, Committee, default);
        await store.Bodies.Keep(Here, Successor, default);
        Thing goal = new("goal", "g1"), plan = new("plan", "p1");
        Assert.True(await store.Ownerships.Give(Here, goal, "b1", null, default));
        Assert.True(await store.Ownerships.Give(Here, plan, "b1", null, default));
        Assert.False(await store.Ownerships.Give(Here, plan, "b1", null, default));

        var seen = (await store.Bodies.Of(Here, default)).Single(body => body.Id == "b1");
        Assert.Equal(new Kept.Done(2), await store.Bodies.HandOver(Here, seen with { Life = new(seen.Life.From, new(2026, 12, 31)), Successor = "b2" }, "Fullmäktiges beslut", default));

        Assert.Empty(await store.Ownerships.By(Here, "b1", default));
        Assert.Equal([goal, plan], (await store.Ownerships.By(Here, "b2", default)).Select(one => one.Thing));
        Assert.Equal(["b2", "b1"], (await store.Ownerships.Of(Here, goal, default)).Select(one => one.Body));
        var told = (await store.Journal.Of(ChainKey.Of(Here), goal, default))[0];
        Assert.Equal(("owner changed", "Fullmäktiges beslut", "\"b1\"", "\"b2\""), (told.Act, told.Content!.Why, told.Content.Before, told.Content.After));
        Assert.All(await store.Journal.Check(default), state => Assert.Null(state.Broken));
    }

    [Fact]
    public async Task A_programme_follows_its_owner_to_the_successor_and_whoever_was_changing_it_meanwhile_sees_that()
    {
        await using var temp = await TempStore.Make(database);
        var store = temp.Store;
        await store.Bodies.Keep(Here, Committee, default);
        await store.Bodies.Keep(Here, Successor, default);
        var programme = new Programme("p1", "Gör jämlikt", new(2026, 1, 1), "Bakgrund") { Owner = "b1" };
        await store.Programmes.Keep(Here, programme, default);
        Thing thing = new("programme", "p1");
        Assert.Equal([thing], (await store.Ownerships.By(Here, "b1", default)).Select(one => one.Thing));

        await store.Bodies.HandOver(Here, Committee with { Version = 1, Successor = "b2" }, null, default);

        Assert.Equal(new Kept.Overtaken(), await store.Programmes.Keep(Here, programme with { Version = 1, Name = "Gör lika" }, default));
        Assert.Equal(programme with { Owner = "b2", Version = 2 }, Assert.Single(await store.Programmes.Of(Here, default)));
        Assert.Equal(["b2", "b1"], (await store.Ownerships.Of(Here, thing, default)).Select(one => one.Body));
    }

    [Fact]
    public async Task A_guest_is_known_by_a_secret_until_the_link_ends_or_is_withdrawn_and_is_forgotten_when_they_leave()
    {
        await using var temp = await TempStore.Make(database);
        var guests = temp.Store.Guests;
        var (link, code, own, other) = (LinkToken.New(), new LinkToken("ABCDEFGH"), LinkToken.New(), LinkToken.New());
        var made = new GuestLink("g1", "Föräldrarna", new("programme", "p1")) { Expires = DateTimeOffset.UtcNow.AddDays(1) };
        await guests.Make(Here, made, (link, code), default);
        await guests.Make(Here, made with { Id = "g2", Expires = DateTimeOffset.UtcNow.AddSeconds(-1) }, (LinkToken.New(), other), default);

        Assert.Equal((Here, "g1"), (await guests.Find(link, default) is { } door ? (door.Collaboration, door.Link.Id) : default));
        Assert.Equal("g1", (await guests.Find(code, default))!.Link.Id);
        Assert.Null(await guests.Find(other, default));
        await guests.Come((await guests.Find(code, default))!, own, "förälder", default);
        Assert.Equal("förälder", (await guests.Here(own, default))!.Part);
        Assert.Equal(1, (await guests.Of(Here, default)).Single(one => one.Id == "g1").Guests);
        Assert.Empty(await guests.Of(TempStore.There, default));

        Assert.True(await guests.Withdraw(Here, "g1", default));
        Assert.False(await guests.Withdraw(Here, "g1", default));
        Assert.Null(await guests.Here(own, default));
        Assert.True(await guests.Leave(own, default));
        Assert.False(await guests.Leave(own, default));
        Assert.Equal(["guest link withdrawn", "guest link made"], (await temp.Store.Journal.Of(ChainKey.Of(Here), new("guest-link", "g1"), default)).Select(line => line.Act));
    }

    [Fact]
    public async Task The_journal_is_read_part_by_part()
    {
        await using var temp = await TempStore.Make(database);
        foreach (var number in Enumerable.Range(1, 7))
        {
            await temp.Store.Matters.Keep(Here, new(FormattableString.Invariant($"m{number}"), "Ett ärende", new(2026, 1, 1)), default);
        }

        var last = await temp.Store.Journal.Part(ChainKey.Of(Here), null, null, 3, default);
        var before = await temp.Store.Journal.Part(ChainKey.Of(Here), null, last[^1].Number, 3, default);

        Assert.Equal(["m7", "m6", "m5", "m4", "m3", "m2"], last.Concat(before).Select(line => line.Thing.Id));
        Assert.Equal("m2", Assert.Single(await temp.Store.Journal.Part(ChainKey.Of(Here), new("matter", "m2"), null, 3, default)).Thing.Id);
    }

    [Fact]
    public async Task A_hand_over_that_somebody_overtook_moves_nothing()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Bodies.Keep(Here, Committee, default);
        await temp.Store.Bodies.Keep(Here, Successor, default);
        await temp.Store.Ownerships.Give(Here, new("goal", "g1"), "b1", null, default);

        Assert.Equal(new Kept.Overtaken(), await temp.Store.Bodies.HandOver(Here, Committee with { Version = 7, Successor = "b2" }, null, default));

        Assert.Single(await temp.Store.Ownerships.By(Here, "b1", default));
        Assert.Null((await temp.Store.Bodies.Of(Here, default)).Single(body => body.Id == "b1").Successor);
    }

    [Fact]
    public async Task Publishing_is_an_act_that_can_be_taken_back_and_both_are_told()
    {
        await using var temp = await TempStore.Make(database);
        var store = temp.Store.As(new Actor("Strategen", "login-1"));
        Thing figures = new("figures");

        Assert.False(await store.Publications.Is(Here, figures, default));
        Assert.True(await store.Publications.Publish(Here, figures, null, default));
        Assert.False(await store.Publications.Publish(Here, figures, null, default));
        Assert.True(await store.Publications.Is(Here, figures, default));
        Assert.False(await store.Publications.Is(TempStore.There, figures, default));
        Assert.True(await store.Publications.Withdraw(Here, figures, "Fel år", default));
        Assert.False(await store.Publications.Withdraw(Here, figures, null, default));
        Assert.False(await store.Publications.Is(Here, figures, default));
        Assert.True(await store.Publications.Publish(Here, figures, null, default));

        Assert.Equal([null, "Strategen"], (await store.Publications.Of(Here, default)).Select(one => one.WithdrawnBy));
        Assert.Equal(
            [("published", null), ("taken back", "Fel år"), ("published", null)],
            (await store.Journal.Of(ChainKey.Of(Here), figures, default)).Select(line => (line.Act, line.Content!.Why)));
    }

    [Fact]
    public async Task Settings_are_the_usual_ones_until_somebody_changes_them()
    {
        await using var temp = await TempStore.Make(database);
        var (usual, version) = await temp.Store.Settings.Of(Here, default);
        Assert.Equal(0, version);
        Assert.Equal([0, 20, 70], usual.LifeStages.Select(stage => stage.From));

        var own = usual with
        {
            Areas = ["9901", "9902"],
            Languages = ["da"],
            LifeStages = [new(LocalText.Same("Alle"), 0, null)],
            Cycle = [new(3, "Årets opfølgning")],
            Titles = new Dictionary<string, string> { ["WelfareReport"] = "Sundhedsredegørelse" },
        };
        Assert.Equal(new Kept.Done(1), await temp.Store.Settings.Keep(Here, "Tärnbygden", own, 0, default));
        Assert.Equal(new Kept.Overtaken(), await temp.Store.Settings.Keep(Here, "Tärnbygden", usual, 0, default));
        await temp.Reopen();

        var (found, now) = await temp.Store.Settings.Of(Here, default);
        Assert.Equal(1, now);
        Assert.Equal(own.Areas, found.Areas);
        Assert.Equal(own.LifeStages, found.LifeStages);
        Assert.Equal(own.Cycle, found.Cycle);
        Assert.Equal(own.Titles, found.Titles);
    }
}
