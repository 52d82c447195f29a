// Members: brought in, changed as they were last seen, never without an owner; and what each role may do.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Convene;

public abstract class MembersTests(Database database)
{
    private static readonly CollaborationKey Here = TempStore.Here;

    public sealed class OnSqlite() : MembersTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : MembersTests(new Database.PostgreSql());

    [Fact]
    public async Task A_member_has_roles_until_they_leave_and_can_come_back()
    {
        await using var temp = await With("owner", "analyst");
        var members = temp.Store.Members;
        await members.Keep(Here, Of("owner", Role.Owner), default);
        Assert.Equal(new Kept.Done(1), await members.Keep(Here, Of("analyst", Role.Analyst, Role.Reader), default));

        Assert.Equal([Role.Reader, Role.Analyst], (await members.Roles(Here, "analyst", default)).Order());
        Assert.Empty(await members.Roles(TempStore.There, "analyst", default));

        var seen = (await members.Of(Here, default)).Single(member => member.Login.Id == "analyst");
        Assert.Equal(new Kept.Done(2), await members.Keep(Here, seen with { Roles = new HashSet<Role>() }, default));
        Assert.Empty(await members.Roles(Here, "analyst", default));
        var left = (await members.Of(Here, default))[^1];
        Assert.NotNull(left.Ended);

        Assert.Equal(new Kept.Done(3), await members.Keep(Here, left with { Roles = new HashSet<Role> { Role.Reader } }, default));
        Assert.Null((await members.Of(Here, default)).Single(member => member.Login.Id == "analyst").Ended);
        Assert.Equal([Role.Reader], await members.Roles(Here, "analyst", default));
    }

    [Fact]
    public async Task The_last_owner_cannot_leave()
    {
        await using var temp = await With("owner", "other");
        await temp.Store.Members.Keep(Here, Of("owner", Role.Owner), default);
        await temp.Store.Members.Keep(Here, Of("other", Role.Strategist), default);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => temp.Store.Members.Keep(Here, Of("owner", Role.Reader) with { Version = 1 }, default));
        Assert.Contains("without an owner", refused.Message, StringComparison.Ordinal);
        Assert.Equal([Role.Owner], await temp.Store.Members.Roles(Here, "owner", default));
    }

    [Fact]
    public async Task Two_owners_who_leave_at_once_leave_one_behind()
    {
        await using var temp = await With("one", "two");
        await temp.Store.Members.Keep(Here, Of("one", Role.Owner), default);
        await temp.Store.Members.Keep(Here, Of("two", Role.Owner), default);

        var (one, two) = (Leave("one"), Leave("two"));
        var left = await Task.WhenAll(one, two);

        Assert.Single(left, done => !done);
        Assert.Single(await temp.Store.Members.Of(Here, default), member => member.Roles.Contains(Role.Owner));

        async Task<bool> Leave(string login)
        {
            try
            {
                return await temp.Store.Members.Keep(Here, Of(login) with { Version = 1 }, default) is Kept.Done;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Two_owners_who_are_erased_at_once_leave_one_behind()
    {
        for (var round = 0; round < 10; round++)
        {
            await using var temp = await With("one", "two");
            await temp.Store.Members.Keep(Here, Of("one", Role.Owner), default);
            await temp.Store.Members.Keep(Here, Of("two", Role.Owner), default);

            var left = await Task.WhenAll(temp.Store.Logins.Erase(new("one", "one", ""), default), temp.Store.Logins.Erase(new("two", "two", ""), default));

            Assert.Single(left, orphans => orphans.Count == 1);
            Assert.Single(await temp.Store.Members.Of(Here, default), member => member.Roles.Contains(Role.Owner));
        }
    }

    [Fact]
    public void Every_role_may_read_and_an_owner_may_everything()
    {
        Assert.All(Enum.GetValues<Role>(), role => Assert.True(new[] { role }.Bring(Right.Read)));
        Assert.All(Enum.GetValues<Right>(), right => Assert.True(new[] { Role.Owner }.Bring(right)));
        Assert.All(Enum.GetValues<Right>(), right => Assert.False(Array.Empty<Role>().Bring(right)));
        Assert.All(
            Enum.GetValues<Role>().Where(role => role != Role.Owner),
            role => Assert.False(new[] { role }.Bring(Right.Govern)));
    }

    private static Member Of(string login, params Role[] roles) => new(new(login, login, $"{login}@example.org"), new HashSet<Role>(roles));

    private async Task<TempStore> With(params string[] logins)
    {
        var temp = await TempStore.Make(database);
        foreach (var login in logins)
        {
            await temp.Raw.Whole(
                act => act.Run(
                    """
                    insert into login (id, email, email_key, email_confirmed, name, language, stamp, two_factor, made_at, version)
                    values (@1, @2, @2, 1, @1, 'sv', '', 0, 0, 1)
                    """,
                    [login, $"{login}@example.org"], default),
                default);
        }

        return temp;
    }
}
