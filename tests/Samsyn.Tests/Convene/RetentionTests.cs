// What is forgotten by itself: only when its time is out, once a day by one server, never the last owner; and what a body received is hidden first.
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Store.Operation;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Convene;

public abstract class RetentionTests(Database database) : IAsyncLifetime
{
    private static readonly CollaborationKey Here = new("here");
    private static readonly RetentionPeriods Usual = new();
    private static readonly DateTimeOffset Start = new(2026, 1, 10, 8, 0, 0, TimeSpan.Zero);

    private readonly SetClock clock = new(Start);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-");
    private SamsynStore store = null!;
    private StoreAddress at = null!;

    public sealed class OnSqlite() : RetentionTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : RetentionTests(new Database.PostgreSql());

    public async Task InitializeAsync()
    {
        at = await database.Empty(folder.FullName);
        store = await SamsynStore.Open(at, clock, default);
        await store.Collaborations.Keep(new(Here, "here", "Åsvinge", Invented: true), default);
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_login_that_nobody_uses_is_told_and_then_erased_and_the_last_owner_is_not()
    {
        var (owner, unused, back) = (await Join("owner", Role.Owner), await Join("unused", Role.Reader), await Join("back", Role.Analyst));

        clock.Now = Start.AddMonths(23);
        Assert.Empty(await store.UnusedLogins.Tell(Usual, default));
        clock.Now = Start.AddMonths(24).AddDays(-29);
        Assert.Equal([back.Id, unused.Id], (await store.UnusedLogins.Tell(Usual, default)).Select(one => one.Id));
        Assert.Empty(await store.UnusedLogins.Tell(Usual, default));
        Assert.Empty(await store.UnusedLogins.Erase(Usual, default));

        clock.Now = clock.Now.AddDays(15);
        await store.SignIns.Start(new("s1", back.Id), default);
        clock.Now = clock.Now.AddDays(16);
        var erased = await store.UnusedLogins.Erase(Usual, default);

        Assert.Equal(unused.Id, Assert.Single(erased).Id);
        Assert.Null(await store.Logins.Find(unused.Id, default));
        Assert.NotNull(await store.Logins.Find(back.Id, default));
        Assert.NotNull(await store.Logins.Find(owner.Id, default));
        Assert.All(await store.Journal.Check(default), state => Assert.Null(state.Broken));
    }

    [Fact]
    public async Task Of_two_owners_who_are_gone_one_is_kept()
    {
        var owners = (Login[])[await Join("one", Role.Owner), await Join("two", Role.Owner)];
        clock.Now = Start.AddMonths(24);
        Assert.Equal(2, (await store.UnusedLogins.Tell(Usual, default)).Count);
        clock.Now = clock.Now.AddDays(31);

        Assert.Single(await store.UnusedLogins.Erase(Usual, default));
        Assert.Empty(await store.UnusedLogins.Erase(Usual, default));

        Assert.Single(await Task.WhenAll(owners.Select(owner => store.Logins.Find(owner.Id, default))), found => found is not null);
    }

    [Fact]
    public async Task Sign_ins_links_and_codes_are_forgotten_when_their_time_is_out()
    {
        var owner = await Join("owner", Role.Owner);
        await store.SignIns.Start(new("ended", owner.Id), default);
        await store.SignIns.End(owner, _ => true, default);
        await store.SignIns.Start(new("unused", owner.Id), default);
        await store.Invitations.Make(new("i1", InvitationPurpose.Member) { Collaboration = Here, Expires = Start.AddDays(14), Email = "a@b.example" }, LinkToken.New(), default);
        await store.Codes.Spend(owner.Id, "123456", default);

        Assert.Equal([("one-time codes", 0), ("sign-ins", 0), ("links", 0)], await Forget(0, "one-time codes", "sign-ins", "links"));
        Assert.Equal([("one-time codes", 1), ("sign-ins", 0), ("links", 0)], await Forget(2, "one-time codes", "sign-ins", "links"));
        await store.SignIns.Start(new("new", owner.Id), default);

        // The invitations that made the logins were used on the first day; the other's time was out on the fourteenth.
        Assert.Equal([("sign-ins", 2), ("links", 1)], await Forget(91, "sign-ins", "links"));
        Assert.Equal([("sign-ins", 1), ("links", 1)], await Forget(105, "sign-ins", "links"));
        Assert.Empty(await store.SignIns.Of(owner.Id, default));
    }

    [Fact]
    public async Task A_days_work_is_done_once_by_one_of_several_servers_and_told()
    {
        var day = new DateOnly(2026, 1, 10);
        await using var other = await SamsynStore.Open(at, clock, default);

        var begun = await Task.WhenAll(new[] { store, other, store, other }.Select(server => server.RetentionRuns.Begin(day, default)));
        Assert.Single(begun, true);
        await store.RetentionRuns.Finish(day, [new("sign-ins", 3)], default);

        Assert.False(await other.RetentionRuns.Begin(day, default));
        clock.Now = Start.AddHours(5);
        Assert.False(await other.RetentionRuns.Begin(day, default));
        Assert.True(await other.RetentionRuns.Begin(day.AddDays(1), default));
        var runs = await store.RetentionRuns.Latest(5, default);
        Assert.Equal([(day.AddDays(1), false), (day, true)], runs.Select(run => (run.Day, run.Finished is not null)));
        Assert.Equal(new Forgotten("sign-ins", 3), Assert.Single(runs[1].Done));
        var line = (await store.Journal.Of(ChainKey.Installation, new("retention", "2026-01-10"), default))[0];
        Assert.Equal(("retention done", """[{"what":"sign-ins","amount":3}]"""), (line.Act, line.Content!.After));
    }

    [Fact]
    public async Task A_day_that_was_broken_off_is_taken_over_after_an_hour()
    {
        var day = new DateOnly(2026, 1, 10);
        Assert.True(await store.RetentionRuns.Begin(day, default));
        clock.Now = Start.AddMinutes(59);
        Assert.False(await store.RetentionRuns.Begin(day, default));
        clock.Now = Start.AddMinutes(61);

        Assert.True(await store.RetentionRuns.Begin(day, default));
    }

    [Fact]
    public async Task A_report_from_somebody_who_is_erased_is_hidden_and_goes_only_by_decision()
    {
        await Join("owner", Role.Owner);
        var writer = await Join("writer", Role.Reader);
        await store.FaultReports.Add(Here, new("f1", "/sv/") { Text = "Knappen går inte att nå", Contact = writer.Email.ToUpperInvariant() }, default);
        await store.FaultReports.Add(Here, new("f2", "/sv/") { Text = "Någon annans" }, default);

        await store.Logins.Erase(writer, default);

        var reports = await store.FaultReports.Of(Here, default);
        Assert.Equal([(null, null), ("Någon annans", null)], reports.OrderBy(one => one.Id).Select(one => (one.Text, one.Contact)));
        var hidden = Assert.Single(await store.HiddenTexts.Of(Here, default));
        Assert.Equal((new Thing("fault_report", "f1"), "text"), (hidden.Thing, hidden.Part));
        Assert.Equal("Knappen går inte att nå", await store.HiddenTexts.Read(Here, hidden.Id, "Begärd ut", default));

        await store.Disposals.Decide(Here, new("d1", "Nämnden", new(2026, 1, 1), "Planen") { Things = [hidden.Thing] }, default);
        await store.Disposals.CarryOut(Here, "d1", default);
        Assert.Empty(await store.HiddenTexts.Of(Here, default));
    }

    [Fact]
    public async Task A_report_that_was_dealt_with_is_forgotten_when_its_time_is_out()
    {
        await store.FaultReports.Add(Here, new("f1", "") { Text = "Öppen" }, default);
        await store.FaultReports.Add(Here, new("f2", "") { Text = "Avklarad" }, default);
        Assert.True(await store.FaultReports.Close(Here, "f2", default));
        Assert.False(await store.FaultReports.Close(Here, "f2", default));

        Assert.Equal([("fault reports", 0)], await Forget(700, "fault reports"));
        Assert.Equal([("fault reports", 1)], await Forget(735, "fault reports"));
        Assert.Equal("f1", Assert.Single(await store.FaultReports.Of(Here, default)).Id);
    }

    [Fact]
    public void Old_copies_go_and_the_latest_and_one_of_each_month_stay()
    {
        var copies = folder.CreateSubdirectory("backups");
        string[] names =
        [
            "samsyn-before-migration-20260110-080000-000.db", "samsyn-before-restore-20260109-080000-000.db", "samsyn-before-migration-20260108-080000-000.db",
            "samsyn-before-migration-20251231-080000-000.db", "samsyn-unreadable-20251201-080000-000.db", "samsyn-before-migration-20241201-080000-000.db",
            "samsyn-monday.db", "mine.db",
        ];
        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(copies.FullName, name), "");
        }

        Assert.Equal(3, OldCopies.Forget(copies, Usual with { Copies = 2 }, new(2026, 1, 10)));
        Assert.Equal(0, OldCopies.Forget(copies, Usual with { Copies = 2 }, new(2026, 1, 10)));

        Assert.Equal([names[0], names[1], names[3], names[6], names[7]], names.Where(name => File.Exists(Path.Combine(copies.FullName, name))));
    }

    private async Task<IEnumerable<(string, int)>> Forget(int days, params string[] what)
    {
        clock.Now = Start.AddDays(days);
        var all = new Dictionary<string, int>();
        foreach (var kind in store.Retained)
        {
            all[kind.What] = await kind.Forget(Usual, default);
        }

        return what.Select(one => (one, all[one]));
    }

    private async Task<Login> Join(string name, Role role)
    {
        var first = !await store.Logins.Any(default);
        var login = new Login(name, name, $"{name}@town.example");
        var link = LinkToken.New();
        var invited = new Invitation($"for {name}", first ? InvitationPurpose.Owner : InvitationPurpose.Member)
        {
            Collaboration = first ? null : Here,
            Roles = new HashSet<Role> { role },
            Expires = clock.Now.AddHours(1),
        };
        await store.Invitations.Make(invited, link, default);
        Assert.Equal(LinkAnswer.Done, await store.Logins.Add(new(login, ""), link, default));
        return login;
    }
}
