// Logins, links, sign-ins and codes: made once, used once, changed by one at a time, and gone when a person is erased.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Tests.Store;

public abstract class LoginTableTests(Database database)
{
    private static readonly DateTimeOffset Tomorrow = DateTimeOffset.UtcNow.AddDays(1);

    public sealed class OnSqlite() : LoginTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : LoginTableTests(new Database.PostgreSql());

    [Fact]
    public async Task The_first_owner_answers_for_every_collaboration_that_nobody_is_a_member_of()
    {
        await using var temp = await TempStore.Make(database);
        var link = await Link(temp, new("i", InvitationPurpose.Owner) { Expires = Tomorrow });

        Assert.Equal(LinkAnswer.Done, await temp.Store.Logins.Add(Person("a"), link, default));

        Assert.Equal(["Åsvinge", "Öjhammar"], (await temp.Store.Memberships.Of("a", default)).Select(one => one.Collaboration.Name));
        Assert.Equal([Role.Owner], await temp.Store.Members.Roles(TempStore.Here, "a", default));
        Assert.Equal(LinkAnswer.Spent, await temp.Store.Logins.Add(Person("b"), link, default));
        Assert.Null(await temp.Store.Logins.At("b@town.example", default));
    }

    [Fact]
    public async Task Only_one_of_many_who_open_the_same_link_at_once_gets_in()
    {
        await using var temp = await TempStore.Make(database);
        var link = await Link(temp, new("i", InvitationPurpose.Owner) { Expires = Tomorrow });

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => temp.Store.Logins.Add(Person($"p{number}"), link, default)));

        Assert.Single(answers, LinkAnswer.Done);
        Assert.Equal(7, answers.Count(answer => answer == LinkAnswer.Spent));
    }

    [Fact]
    public async Task A_link_whose_time_is_out_or_that_was_withdrawn_does_nothing()
    {
        await using var temp = await Owned();
        var late = await Link(temp, Invited("late") with { Expires = DateTimeOffset.UtcNow.AddMinutes(-1) });
        var withdrawn = await Link(temp, Invited("withdrawn"));
        Assert.True(await temp.Store.Invitations.Withdraw(TempStore.Here, "withdrawn", default));

        Assert.Equal(LinkAnswer.Spent, await temp.Store.Logins.Add(Person("b"), late, default));
        Assert.Equal(LinkAnswer.Spent, await temp.Store.Invitations.Accept(withdrawn, (await temp.Store.Logins.Find("a", default))!.Login, default));
        Assert.Equal(LinkAnswer.Spent, await temp.Store.Logins.Add(Person("b"), LinkToken.New(), default));
        Assert.Empty(await temp.Store.Invitations.Open(TempStore.Here, default));
        Assert.False(await temp.Store.Invitations.Withdraw(TempStore.Here, "withdrawn", default));
    }

    [Fact]
    public async Task An_address_has_one_login_however_it_is_written()
    {
        await using var temp = await Owned();
        var again = Person("b") with { Login = new("b", "B", "A@TOWN.example") };

        Assert.Equal(LinkAnswer.EmailTaken, await temp.Store.Logins.Add(again, await Link(temp, Invited("i2")), default));
        Assert.Equal("a", (await temp.Store.Logins.At(" A@Town.Example ", default))!.Login.Id);
        Assert.Single(await temp.Store.Invitations.Open(TempStore.Here, default));
    }

    [Fact]
    public async Task Of_a_link_only_the_hash_is_kept()
    {
        await using var temp = await TempStore.Make(database);
        var link = await Link(temp, new("i", InvitationPurpose.Owner) { Expires = Tomorrow });

        var rows = await temp.Raw.Source.Rows(
            "select * from invitation", [], row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column))), default);

        Assert.Contains(link.Hash, Assert.Single(rows), StringComparison.Ordinal);
        Assert.DoesNotContain(link.Secret, rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_who_changes_a_login_is_told_and_the_journal_never_tells_to_what()
    {
        await using var temp = await Owned();
        var seen = (await temp.Store.Logins.Find("a", default))!;

        Assert.IsType<Kept.Done>(await temp.Store.Logins.Keep(seen with { Password = "hash-2", Stamp = "s2", TwoFactor = true }, null, default));
        Assert.IsType<Kept.Overtaken>(await temp.Store.Logins.Keep(seen with { Password = "hash-3" }, null, default));

        var lines = await temp.Store.Journal.Of(ChainKey.Installation, new("login", "a"), default);
        Assert.Equal(["two-factor on", "password changed", "login made"], lines.Select(line => line.Act));
        Assert.All(lines, line => Assert.Equal(new JournalContent(""), line.Content));
    }

    [Fact]
    public async Task A_link_for_a_new_password_changes_that_login_alone_and_once()
    {
        await using var temp = await Owned();
        await temp.Store.Logins.Add(Person("b"), await Link(temp, Invited("i2")), default);
        var link = await Link(temp, new("p", InvitationPurpose.Password) { Login = "a", Expires = Tomorrow });
        var (a, b) = ((await temp.Store.Logins.Find("a", default))!, (await temp.Store.Logins.Find("b", default))!);

        Assert.IsType<Kept.Overtaken>(await temp.Store.Logins.Keep(b with { Password = "stolen" }, link, default));
        Assert.IsType<Kept.Done>(await temp.Store.Logins.Keep(a with { Password = "new" }, link, default));
        Assert.IsType<Kept.Overtaken>(await temp.Store.Logins.Keep(a with { Password = "newer", Version = a.Version + 1 }, link, default));
        Assert.Equal(("new", "hash"), ((await temp.Store.Logins.Find("a", default))!.Password, (await temp.Store.Logins.Find("b", default))!.Password));
    }

    [Fact]
    public async Task A_sign_in_can_be_seen_and_ended_and_then_is_not_found()
    {
        await using var temp = await Owned();
        await temp.Store.SignIns.Start(new("s1", "a") { Device = "Firefox, Linux", Way = "password" }, default);
        await temp.Store.SignIns.Start(new("s2", "a") { Device = "Safari, iPhone", Way = "passkey" }, default);
        var found = (await temp.Store.SignIns.Find("s1", default))!;

        var ended = await temp.Store.SignIns.End(found.Login, one => one.Id != "s1", default);

        Assert.Equal("s2", Assert.Single(ended).Id);
        Assert.Null(await temp.Store.SignIns.Find("s2", default));
        Assert.Equal(("Firefox, Linux", "stamp"), (found.SignIn.Device, found.Stamp));
        Assert.Equal(2, (await temp.Store.SignIns.Of("a", default)).Count);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await using var temp = await Owned();
        var login = (await temp.Store.Logins.Find("a", default))!.Login;
        await temp.Store.Codes.Replace(login, ["h1", "h2"], default);

        var redeemed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => temp.Store.Codes.Redeem(login, "h1", default)));
        var spent = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => temp.Store.Codes.Spend("a", "123456", default)));

        Assert.Single(redeemed, true);
        Assert.Single(spent, true);
        Assert.Equal(1, await temp.Store.Codes.Left("a", default));
    }

    [Fact]
    public async Task A_passkey_is_its_persons_alone()
    {
        await using var temp = await Owned();
        await temp.Store.Logins.Add(Person("b"), await Link(temp, Invited("i2")), default);
        var (a, b) = ((await temp.Store.Logins.Find("a", default))!.Login, (await temp.Store.Logins.Find("b", default))!.Login);
        await temp.Store.Passkeys.Keep(a, new("key", "a", "Telefon", "{}"), default);

        await temp.Store.Passkeys.Keep(b, new("key", "b", "Stulen", "{}"), default);
        Assert.False(await temp.Store.Passkeys.Remove(b, "key", default));

        Assert.Equal(("a", "Telefon"), ((await temp.Store.Passkeys.Find("key", default))!.Login, Assert.Single(await temp.Store.Passkeys.Of("a", default)).Name));
        Assert.True(await temp.Store.Passkeys.Remove(a, "key", default));
    }

    [Fact]
    public async Task The_last_owner_hands_over_before_being_erased_and_then_nothing_of_them_is_left()
    {
        await using var temp = await Owned();
        var login = (await temp.Store.Logins.Find("a", default))!.Login;
        await temp.Store.SignIns.Start(new("s1", "a") { Device = "Firefox", Way = "password" }, default);
        var own = temp.Store.As(new Actor(login.Name, "a"));
        await own.Areas.Keep(TempStore.Here, [new("1", "Ort", Samsyn.Loop.Measure.AreaLevel.Other)], default);
        await own.Publications.Publish(TempStore.Here, new("figures"), null, default);
        await own.Publications.Withdraw(TempStore.Here, new("figures"), null, default);
        var batch = await own.Batches.Add(TempStore.Here, TempStore.Origin("file") with { Who = login.Name }, [Some.Known(1)], default);
        await own.Decide.Links.Make(TempStore.Here, new("tie", new("challenge", "c"), new("goal", "g")), default);
        await own.Follow.Evaluations.Keep(TempStore.Here, new() { Id = "e", Title = "Did it help?" }, default);
        await own.Follow.Evaluations.Freeze(TempStore.Here, new("e", 1, "Before the start") { FiguresVersion = 1, Baseline = [] }, default);
        await own.Batches.RollBack(TempStore.Here, ((Samsyn.Loop.Measure.BatchAnswer.Added)batch).Batch.Id, login.Name, default);

        Assert.Equal(["Åsvinge", "Öjhammar"], (await temp.Store.Logins.Erase(login, default)).Select(one => one.Name).Order(NordicOrder.Names));
        var owners = new HashSet<Role> { Role.Owner };
        await temp.Store.Logins.Add(Person("b"), await Link(temp, Invited("i2") with { Roles = owners }), default);
        await temp.Store.Invitations.Accept(await Link(temp, Invited("i3") with { Collaboration = TempStore.There, Roles = owners }), Person("b").Login, default);
        Assert.Empty(await temp.Store.Logins.Erase(login, default));

        Assert.Null(await temp.Store.Logins.Find("a", default));
        Assert.Null(await temp.Store.SignIns.Find("s1", default));
        Assert.Empty(await temp.Store.Memberships.Of("a", default));
        foreach (var table in new[] { "login", "member", "sign_in", "invitation", "journal_line", "publication", "batch", "link", "evaluation" })
        {
            var rows = await temp.Raw.Source.Rows(
                $"select * from {table}", [], row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column))), default);
            Assert.DoesNotContain(rows, row => row.Contains("Person a", StringComparison.Ordinal) || row.Contains("a@town.example", StringComparison.Ordinal));
        }

        Assert.Contains(await temp.Store.Journal.Of(ChainKey.Installation, null, default), line => line is { Act: "login erased", Who: null });
        Assert.All(await temp.Store.Journal.Check(default), state => Assert.Null(state.Broken));
        Assert.All(await temp.Store.PersonalData.Of("a", default), part => Assert.True(part.Rows.Count == 0 || part.Name is "login" or "member"));
    }

    [Fact]
    public async Task All_that_is_kept_about_a_person_holds_nothing_that_proves_them()
    {
        await using var temp = await Owned();
        await temp.Store.Codes.Replace((await temp.Store.Logins.Find("a", default))!.Login, ["secret-hash"], default);

        var parts = await temp.Store.PersonalData.Of("a", default);

        Assert.Equal("a@town.example", Assert.Single(parts, part => part.Name == "login").Rows[0]["email"]);
        Assert.Equal(2, Assert.Single(parts, part => part.Name == "member").Rows.Count);
        Assert.DoesNotContain(parts.SelectMany(part => part.Rows).SelectMany(row => row.Values), value => value is "stamp" or "secret-hash");
    }

    private async Task<TempStore> Owned()
    {
        var temp = await TempStore.Make(database);
        await temp.Store.Logins.Add(Person("a"), await Link(temp, new("i", InvitationPurpose.Owner) { Expires = Tomorrow }), default);
        return temp;
    }

    private static Invitation Invited(string id) => new(id, InvitationPurpose.Member) { Collaboration = TempStore.Here, Roles = new HashSet<Role> { Role.Reader }, Expires = Tomorrow };

    private static Credentials Person(string id) => new(new(id, $"Person {id}", $"{id}@town.example"), "stamp") { Password = "hash" };

    private static async Task<LinkToken> Link(TempStore temp, Invitation made)
    {
        var link = LinkToken.New();
        await temp.Store.Invitations.Make(made, link, default);
        return link;
    }
}
