// New addresses that wait to be confirmed, as they lie in the table email_change; of the link, only its SHA-256 is kept.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps new addresses until they are confirmed.</summary>
internal sealed class EmailChangeTable(Acts acts) : IEmailChanges
{
    private const string Found =
        """
        select l.id, l.name, l.email, l.language, c.email
        from   email_change c
        join   login l on l.id = c.login
        where  c.token_hash = @1 and c.expires_at > @2 and l.erased_at is null
        """;

    public Task Ask(EmailChange asked, LinkToken link, DateTimeOffset expires, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(link);
        return acts.Engine.Whole(
            async change =>
            {
                await change.Run(
                    """
                    insert into email_change (login, token_hash, email, made_at, expires_at) values (@1, @2, @3, @4, @5)
                    on conflict (login) do update
                    set token_hash = excluded.token_hash, email = excluded.email, made_at = excluded.made_at, expires_at = excluded.expires_at
                    """,
                    [asked.Login.Id, link.Hash, asked.Email, acts.Now.Micros(), expires.Micros()], stop);
                await acts.Write(change, asked.Login, "email change asked", stop);
                return true;
            },
            stop);
    }

    public Task<EmailChange?> Find(LinkToken link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        return acts.Source.Row(Found, [link.Hash, acts.Now.Micros()], ChangeOf, stop);
    }

    public Task<bool> Confirm(LinkToken link, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(link);
        return acts.Engine.Whole(
            async change =>
            {
                if (await change.Row(Found, [link.Hash, acts.Now.Micros()], ChangeOf, stop) is not { } found)
                {
                    return false;
                }

                var done = await change.Run(
                    """
                    update login set email = @2, email_key = @3, email_confirmed = 1, version = version + 1
                    where  id = @1 and not exists (select 1 from login other where other.email_key = @3 and other.id <> @1)
                    """,
                    [found.Login.Id, found.Email, EmailAddress.Key(found.Email)], stop) == 1;
                if (done)
                {
                    await change.Run("delete from email_change where login = @1", [found.Login.Id], stop);
                    await acts.Write(change, found.Login, "email changed", stop);
                }

                return done;
            },
            stop);
    }

    private static EmailChange ChangeOf(DbDataReader row) =>
        new(new(row.GetString(0), row.GetString(1), row.GetString(2)) { Language = row.GetString(3) }, row.GetString(4));
}
