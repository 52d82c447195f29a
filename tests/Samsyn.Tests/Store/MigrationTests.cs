// The tables are brought up to date once, and a database that is not ours is left alone.
using Samsyn.Store;

namespace Samsyn.Tests.Store;

public sealed class MigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samsyn-").FullName;

    [Fact]
    public void Migrations_are_numbered_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migration.Ours().Count), Migration.Ours().Select(change => change.Number));

    [Fact]
    public async Task Opening_twice_changes_nothing()
    {
        await using (await SamsynStore.Open(folder, TimeProvider.System, default))
        {
        }

        await using var source = Source();
        var before = await Made(source);
        await using (await SamsynStore.Open(folder, TimeProvider.System, default))
        {
        }

        Assert.Equal(before, await Made(source));
    }

    [Fact]
    public async Task A_change_is_made_whole_or_not_at_all()
    {
        await using var engine = Engine();
        var source = engine.Source;
        Migration[] broken = [new(1, "001-broken.sql", "create table a (x integer); create table a (x integer);")];

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Migration.Run(engine, broken, TimeProvider.System, default));

        Assert.Empty(await Made(source));
        Assert.Empty(await source.Rows("select name from sqlite_master where name = 'a'", [], row => row.GetString(0), default));
    }

    [Fact]
    public async Task A_newer_database_is_refused_with_what_to_do()
    {
        await using var engine = Engine();
        await Migration.Run(engine, [.. Migration.Ours(), new(999, "999-later.sql", "create table later (x integer)")], TimeProvider.System, default);

        var refused = await Assert.ThrowsAsync<StoreException>(() => SamsynStore.Open(folder, TimeProvider.System, default));
        Assert.Contains("has change 999", refused.Message, StringComparison.Ordinal);
        Assert.Contains("opened by a newer Samsyn", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_with_another_text_of_a_change_is_refused()
    {
        await using var engine = Engine();
        await Migration.Run(engine, [new(1, "001-other.sql", "create table other (x integer)")], TimeProvider.System, default);

        var refused = await Assert.ThrowsAsync<StoreException>(() => SamsynStore.Open(folder, TimeProvider.System, default));
        Assert.Contains("another change 1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_connection_waits_for_the_disk_and_minds_foreign_keys()
    {
        await using var source = Source();
        foreach (var (setting, expected) in new[]
        {
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "60000"), ("temp_store", "2"), ("trusted_schema", "0"),
        })
        {
            Assert.Equal(expected, Assert.Single(await source.Rows($"pragma {setting}", [], row => row.GetValue(0).ToString(), default)));
        }
    }

    [Fact]
    public async Task The_lines_of_the_first_journal_are_carried_over_and_sealed()
    {
        await using (var engine = Engine())
        {
            await Migration.Run(engine, [Migration.Ours()[0]], TimeProvider.System, default);
            await engine.Whole(
                act => act.Run(
                    """
                    insert into collaboration (id, slug, name, invented, version) values ('here', 'here', 'Åsvinge', 0, 1);
                    insert into journal (id, collaboration, at, who, act, subject)
                    values ('b', 'here', 2000000, 'Analytikern', 'batch added', 'file.csv'), ('a', 'here', 1000000, 'Strategen', 'collaboration kept', 'Åsvinge')
                    """,
                    [], default),
                default);
        }

        await using var store = await SamsynStore.Open(folder, TimeProvider.System, default);

        var lines = await store.Journal.Of(new("here"), null, default);
        Assert.Equal(
            [("Analytikern", "batch added", "file.csv", 2L), ("Strategen", "collaboration kept", "Åsvinge", 1L)],
            lines.Select(line => (line.Who!.Name, line.Act, line.Content!.Subject, line.When.ToUnixTimeSeconds())));
        Assert.Equal((2L, null), (await store.Journal.Check(default)) is [var state] ? (state.Lines, state.Broken) : default);
    }

    [Fact]
    public async Task Every_table_but_those_of_logins_and_providers_carries_the_collaboration()
    {
        await using (await SamsynStore.Open(folder, TimeProvider.System, default))
        {
        }

        await using var source = Source();
        var without = await source.Rows(
            """
            select name from sqlite_master
            where type = 'table' and name not in ('collaboration', 'migration') and name not like 'sqlite_%'
            and name not in ('login', 'recovery_code', 'spent_code', 'passkey', 'sign_in', 'outside_login', 'identity_provider', 'email_change', 'letter', 'retention_run')
            and not exists (select 1 from pragma_table_info(sqlite_master.name) where name = 'collaboration')
            """,
            [], row => row.GetString(0), default);
        Assert.Empty(without);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private SqliteEngine Engine() => new(Path.Combine(folder, SamsynStore.FileName));

    private SqliteSource Source() => new(Path.Combine(folder, SamsynStore.FileName));

    private static Task<IReadOnlyList<string>> Made(System.Data.Common.DbDataSource source) =>
        source.Rows("select number || ' ' || hash || ' ' || made_at from migration", [], row => row.GetString(0), default);
}
