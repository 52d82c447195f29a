// What is kept about a person, gathered from every table of this step, and in which collaborations they are.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Gathers what is kept about a person.</summary>
internal sealed class PersonalTable(Acts acts) : IMemberships, IPersonalData
{
    // Never what proves a login: the password's hash, the stamp, the authenticator's key, hashes of codes, a link's hash.
    private static readonly (string Name, string Sql)[] Parts =
    [
        ("login", "select id, name, email, email_confirmed, language, two_factor, administers, made_at, seen_at from login where id = @1"),
        ("member", "select c.name as collaboration, m.roles, m.organisation, m.since, m.ended_at from member m join collaboration c on c.id = m.collaboration where m.login = @1 order by c.name"),
        ("sign_in", "select device, coalesce((select name from identity_provider where identity_provider.id = sign_in.way), way) as way, started_at, seen_at, ended_at from sign_in where login = @1 order by started_at"),
        ("passkey", "select name, made_at, used_at from passkey where login = @1 order by made_at"),
        ("outside_login", "select p.name as provider, o.subject, o.made_at, o.used_at from outside_login o join identity_provider p on p.issuer = o.issuer where o.login = @1 order by o.made_at"),
        ("invitation", "select purpose, roles, organisation, made_at, expires_at, used_at, withdrawn_at from invitation where login = @1 or made_by = @1 order by made_at"),
        ("email_change", "select email, made_at, expires_at from email_change where login = @1"),
        ("fault_report", "select f.page, f.text, f.made_at, f.closed_at from fault_report f join login l on l.email_key = f.contact_key where l.id = @1 order by f.made_at"),
        ("journal", "select at, act, kind, thing, who from journal_line where login = @1 order by at"),
    ];

    public async Task<IReadOnlyList<Membership>> Of(string login, CancellationToken stop)
    {
        var found = await acts.Source.Rows(
            """
            select c.id, c.slug, c.name, c.invented, m.roles, m.since
            from   member m
            join   collaboration c on c.id = m.collaboration
            where  m.login = @1 and m.ended_at is null
            """,
            [login],
            row => new Membership(new(new(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetInt32(3) == 1), Choices.Read<Role>(row.GetString(4))) { Since = row.Moment(5)!.Value },
            stop);
        return [.. found.OrderBy(one => one.Collaboration.Name, NordicOrder.Names)];
    }

    async Task<IReadOnlyList<PersonalPart>> IPersonalData.Of(string login, CancellationToken stop)
    {
        var parts = new List<PersonalPart>();
        foreach (var (name, sql) in Parts)
        {
            parts.Add(new(name, await acts.Source.Rows(sql, [login], RowOf, stop)));
        }

        var left = await acts.Source.Rows("select hash from recovery_code where login = @1", [login], row => row.GetString(0), stop);
        parts.Add(new("recovery_code", [.. left.Select(_ => new Dictionary<string, object?> { ["kept_as"] = "hash" })]));
        return parts;
    }

    private static Dictionary<string, object?> RowOf(DbDataReader row) =>
        Enumerable.Range(0, row.FieldCount).ToDictionary(row.GetName, column => ValueOf(row, column));

    private static object? ValueOf(DbDataReader row, int column) => row.GetName(column) switch
    {
        _ when row.IsDBNull(column) => null,
        "at" or "since" => row.Moment(column),
        var name when name.EndsWith("_at", StringComparison.Ordinal) => row.Moment(column),
        "two_factor" or "email_confirmed" or "administers" => row.GetInt32(column) == 1,
        _ => row.GetString(column),
    };
}
