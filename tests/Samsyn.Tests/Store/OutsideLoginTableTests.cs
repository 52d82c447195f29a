// Identity providers and ties to them: one issuer each, tied to one login, never the last way in taken away, gone with the provider and with the person.
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Tests.Store;

public abstract class OutsideLoginTableTests(Database database)
{
    private static readonly DateTimeOffset Tomorrow = DateTimeOffset.UtcNow.AddDays(1);
    private static readonly OutsideKey Ylva = new("https://id.town.example", "ylva");

    private static readonly IdentityProvider Town = new("town", "Tärnköping", "https://id.town.example", "samsyn")
    {
        Secret = "sealed",
        Domains = [new("town.example", "Tärnköpings kommun"), new("school.example")],
        Level = "high",
        SecondFactor = ["mfa", "high"],
        Contact = "Fråga strategen.",
    };

    public sealed class OnSqlite() : OutsideLoginTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : OutsideLoginTableTests(new Database.PostgreSql());

    [Fact]
    public async Task A_provider_is_kept_whole_and_the_second_who_changes_it_is_told()
    {
        await using var temp = await TempStore.Make(database);
        Assert.Equal(new Kept.Done(1), await temp.Store.Providers.Keep(Town, default));
        var seen = Assert.Single(await temp.Store.Providers.All(default));

        Assert.Equal(new Kept.Done(2), await temp.Store.Providers.Keep(seen with { Name = "Åbyarna", Secret = null, Issuer = "https://elsewhere.example", Vouches = true }, default));
        Assert.IsType<Kept.Overtaken>(await temp.Store.Providers.Keep(seen with { Name = "Late" }, default));

        var kept = Assert.Single(await temp.Store.Providers.All(default));
        Assert.Equal(("Åbyarna", Town.Issuer, true, 2), (kept.Name, kept.Issuer, kept.Vouches, kept.Version));
        Assert.Equal((null, "high", "Fråga strategen."), (kept.Secret, kept.Level, kept.Contact));
        Assert.Equal(Town.Domains, kept.Domains);
        Assert.Equal(["mfa", "high"], kept.SecondFactor);
        Assert.Equal(["profile", "email"], kept.Scopes);
    }

    [Fact]
    public async Task No_two_providers_sign_with_the_same_name()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Providers.Keep(Town, default);

        Assert.IsType<Kept.Overtaken>(await temp.Store.Providers.Keep(Town with { Id = "other" }, default));
        Assert.IsType<Kept.Done>(await temp.Store.Providers.Keep(Town with { Id = "other", Issuer = "https://id.other.example" }, default));
    }

    [Fact]
    public async Task The_journal_tells_of_providers_and_ties_and_of_no_secret_and_no_subject()
    {
        await using var temp = await Owned();
        await temp.Store.Providers.Keep(Assert.Single(await temp.Store.Providers.All(default)) with { Secret = "resealed" }, default);
        await temp.Store.OutsideLogins.Tie(Person("a").Login, Ylva, default);
        await temp.Store.OutsideLogins.Untie(Person("a").Login, Ylva, default);
        await temp.Store.Providers.Remove("town", default);

        var lines = await temp.Store.Journal.Of(ChainKey.Installation, null, default);
        Assert.Equal(
            ["identity provider removed", "outside login untied", "outside login tied", "identity provider changed", "identity provider added"],
            lines.Select(line => line.Act).Where(act => act.Contains("provider", StringComparison.Ordinal) || act.Contains("outside", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.ToString().Contains("sealed", StringComparison.Ordinal) || line.ToString().Contains("ylva", StringComparison.Ordinal));
        Assert.Contains("Tärnköpings kommun", lines[0].Content!.Before, StringComparison.Ordinal);
        Assert.All(await temp.Store.Journal.Check(default), state => Assert.Null(state.Broken));
    }

    [Fact]
    public async Task Somebody_at_a_provider_is_tied_to_one_login_alone()
    {
        await using var temp = await Owned();
        await Invite(temp, "i2", null);
        await temp.Store.Logins.Add(Person("b"), await Invite(temp, "i3", null), default);

        Assert.True(await temp.Store.OutsideLogins.Tie(Person("a").Login, Ylva, default));
        Assert.True(await temp.Store.OutsideLogins.Tie(Person("a").Login, Ylva, default));
        Assert.False(await temp.Store.OutsideLogins.Tie(Person("b").Login, Ylva, default));
        Assert.False(await temp.Store.OutsideLogins.Tie(Person("b").Login, new("https://gone.example", "b"), default));

        Assert.Equal("a", await temp.Store.OutsideLogins.Find(Ylva, default));
        Assert.Null(await temp.Store.OutsideLogins.Find(Ylva with { Issuer = "https://gone.example" }, default));
        await temp.Store.OutsideLogins.See(Ylva, default);
        var tied = Assert.Single(await temp.Store.OutsideLogins.Of("a", default));
        Assert.Equal(("Tärnköping", true), (tied.Provider, tied.Used >= tied.Made));
        Assert.Equal("Tärnköping", Assert.Single(Assert.Single(await temp.Store.PersonalData.Of("a", default), part => part.Name == "outside_login").Rows)["provider"]);
    }

    [Fact]
    public async Task The_last_way_in_is_never_loosened_also_not_two_at_once()
    {
        await using var temp = await Owned(password: null);
        var person = Person("a").Login;
        await temp.Store.Providers.Keep(Town with { Id = "other", Issuer = "https://id.other.example" }, default);
        var other = new OutsideKey("https://id.other.example", "y");
        await temp.Store.OutsideLogins.Tie(person, Ylva, default);
        Assert.Equal(UntieAnswer.LastWay, await temp.Store.OutsideLogins.Untie(person, Ylva, default));
        await temp.Store.OutsideLogins.Tie(person, other, default);
        Assert.Equal(UntieAnswer.NotThere, await temp.Store.OutsideLogins.Untie(new("b", "", ""), other, default));

        var answers = await Task.WhenAll(temp.Store.OutsideLogins.Untie(person, Ylva, default), temp.Store.OutsideLogins.Untie(person, other, default));

        Assert.Equal([UntieAnswer.Done, UntieAnswer.LastWay], answers.Order());
        Assert.Single(await temp.Store.OutsideLogins.Of("a", default));
        await temp.Store.Passkeys.Keep(person, new("key", "a", "Telefon", "{}"), default);
        Assert.Equal(UntieAnswer.Done, await temp.Store.OutsideLogins.Untie(person, Assert.Single(await temp.Store.OutsideLogins.Of("a", default)).Key, default));
    }

    [Fact]
    public async Task Whoever_a_provider_vouches_for_joins_by_every_invitation_that_was_sent_to_their_address()
    {
        await using var temp = await Owned();
        await Invite(temp, "i2", "B@town.example");
        await Invite(temp, "i3", "b@Town.example", TempStore.There, "Regionen");
        await Invite(temp, "i4", "c@town.example");
        var key = Ylva with { Subject = "b" };
        var made = Person("b") with { EmailConfirmed = true, Password = null };

        Assert.Equal(["i3", "i2"], (await temp.Store.Invitations.To("b@town.example", default)).Select(one => one.Id));
        Assert.Equal(LinkAnswer.Spent, await temp.Store.OutsideLogins.Join(made with { EmailConfirmed = false }, new(key), default));
        Assert.Equal(LinkAnswer.Spent, await temp.Store.OutsideLogins.Join(made, new(key with { Issuer = "https://gone.example" }), default));
        Assert.Equal(2, (await temp.Store.Invitations.To("b@town.example", default)).Count);
        Assert.Equal(LinkAnswer.Done, await temp.Store.OutsideLogins.Join(made, new(key) { Organisation = "Kommunen" }, default));

        Assert.Equal("b", await temp.Store.OutsideLogins.Find(key, default));
        Assert.Equal("Kommunen", Member(await temp.Store.Members.Of(TempStore.Here, default)).Organisation);
        Assert.Equal("Regionen", Member(await temp.Store.Members.Of(TempStore.There, default)).Organisation);
        Assert.Empty(await temp.Store.Invitations.To("b@town.example", default));
        Assert.Equal(LinkAnswer.EmailTaken, await temp.Store.OutsideLogins.Join(made with { Login = made.Login with { Id = "b2" } }, new(key), default));

        static Member Member(IReadOnlyList<Member> of) => Assert.Single(of, member => member.Login.Id == "b");
    }

    [Fact]
    public async Task An_invitations_link_lets_in_once_and_only_into_a_collaboration()
    {
        await using var temp = await Owned();
        var link = await Invite(temp, "i2", null);
        var password = LinkToken.New();
        await temp.Store.Invitations.Make(new("p", InvitationPurpose.Password) { Login = "a", Expires = Tomorrow }, password, default);

        Assert.Equal(LinkAnswer.Spent, await temp.Store.OutsideLogins.Join(Person("b"), new(Ylva) { Link = password }, default));
        Assert.Equal(LinkAnswer.Done, await temp.Store.OutsideLogins.Join(Person("b"), new(Ylva) { Link = link }, default));
        Assert.Equal(LinkAnswer.Spent, await temp.Store.OutsideLogins.Join(Person("c"), new(Ylva with { Subject = "c" }) { Link = link }, default));
        Assert.Equal([Role.Reader], await temp.Store.Members.Roles(TempStore.Here, "b", default));
        Assert.Null(await temp.Store.Logins.Find("c", default));
        Assert.True((await temp.Store.Invitations.Find(password, default))!.Open(DateTimeOffset.UtcNow));
    }

    [Fact]
    public async Task A_provider_that_is_taken_away_takes_its_ties_and_the_sign_ins_that_began_by_it()
    {
        await using var temp = await Owned();
        await temp.Store.OutsideLogins.Tie(Person("a").Login, Ylva, default);
        await temp.Store.SignIns.Start(new("s1", "a") { Way = "town" }, default);
        await temp.Store.SignIns.Start(new("s2", "a") { Way = "password" }, default);

        Assert.Equal(["s1"], (await temp.Store.Providers.Remove("town", default))!.Select(one => one.Id));
        Assert.Null(await temp.Store.Providers.Remove("town", default));

        Assert.Null(await temp.Store.OutsideLogins.Find(Ylva, default));
        Assert.Null(await temp.Store.SignIns.Find("s1", default));
        Assert.NotNull(await temp.Store.SignIns.Find("s2", default));
        Assert.Equal(["Tärnköping", "password"], (await temp.Store.SignIns.Of("a", default)).OrderBy(one => one.Id).Select(one => one.Way));
    }

    [Fact]
    public async Task Whoever_is_erased_is_known_by_no_provider()
    {
        await using var temp = await Owned();
        await temp.Store.Logins.Add(Person("b"), await Invite(temp, "i2", null), default);
        await temp.Store.OutsideLogins.Tie(Person("b").Login, Ylva, default);

        await temp.Store.Logins.Erase(Person("b").Login, default);

        Assert.Null(await temp.Store.OutsideLogins.Find(Ylva, default));
    }

    [Fact]
    public async Task The_first_owner_looks_after_the_installation_until_that_is_changed_or_they_are_erased()
    {
        await using var temp = await Owned();
        await temp.Store.Logins.Add(Person("b"), await Invite(temp, "i2", null), default);

        Assert.Equal(["a"], (await temp.Store.Administrators.All(default)).Select(one => one.Id));
        Assert.False(await temp.Store.Administrators.Is("b", default));
        Assert.True(await temp.Store.Administrators.Set("b", true, default));
        Assert.False(await temp.Store.Administrators.Set("b", true, default));
        Assert.True(await temp.Store.Administrators.Set("a", false, default));
        Assert.Equal(["b"], (await temp.Store.Administrators.All(default)).Select(one => one.Id));

        await temp.Store.Logins.Erase(Person("b").Login, default);

        Assert.False(await temp.Store.Administrators.Is("b", default));
        Assert.False(await temp.Store.Administrators.Set("b", true, default));
    }

    private async Task<TempStore> Owned(string? password = "hash")
    {
        var temp = await TempStore.Make(database);
        var link = LinkToken.New();
        await temp.Store.Invitations.Make(new("i", InvitationPurpose.Owner) { Expires = Tomorrow }, link, default);
        await temp.Store.Logins.Add(Person("a") with { Password = password }, link, default);
        await temp.Store.Providers.Keep(Town, default);
        return temp;
    }

    private static Credentials Person(string id) => new(new(id, $"Person {id}", $"{id}@town.example"), "stamp") { Password = "hash" };

    private static async Task<LinkToken> Invite(TempStore temp, string id, string? email, CollaborationKey? into = null, string? organisation = null)
    {
        var link = LinkToken.New();
        await temp.Store.Invitations.Make(
            new(id, InvitationPurpose.Member) { Collaboration = into ?? TempStore.Here, Roles = new HashSet<Role> { Role.Reader }, Organisation = organisation, Email = email, Expires = Tomorrow },
            link, default);
        return link;
    }
}
