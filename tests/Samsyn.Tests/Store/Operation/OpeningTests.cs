// A store that cannot be used is told in one sentence that holds no password; one that is older is copied before its tables change.
using System.Net;
using System.Net.Sockets;
using Samsyn.Store;
using Samsyn.Store.Operation.Checks;

namespace Samsyn.Tests.Store.Operation;

public sealed class OpeningTests : IDisposable
{
    private const string Secret = "s3cret";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-");

    [Theory]
    [InlineData("Host=localhost;Colour=blue;Password=s3cret", "the word 'Colour'")]
    [InlineData("Host=localhost;Password=s3cret;s3cret=x", "a word (in part 3)")]
    [InlineData("Host=localhost;Port=many;Password=s3cret", "the word 'Port'")]
    [InlineData("Host=localhost;s3cret", "cannot be read")]
    [InlineData("Database=samsyn;Password=s3cret", "does not say its Host")]
    public async Task Words_that_name_no_server_are_a_wrong_call(string words, string told)
    {
        var refused = await Refused(new StoreAddress.OnServer(words));

        Assert.True(refused.IsWrongCall);
        Assert.Contains(told, refused.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told()
    {
        var refused = await Refused(new StoreAddress.OnServer($"Host=127.0.0.1;Port=1;Username=samsyn;Password={Secret}"));

        Assert.False(refused.IsWrongCall);
        Assert.StartsWith("No PostgreSQL server answers at 127.0.0.1:1, database samsyn, user samsyn: ConnectionRefused.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_else_than_PostgreSQL_that_answers_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Task.Run(async () =>
        {
            using var visitor = await listener.AcceptTcpClientAsync();
            await visitor.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        });

        var refused = await Refused(new StoreAddress.OnServer($"Host=127.0.0.1;Port={((IPEndPoint)listener.LocalEndpoint).Port};Username=samsyn;Timeout=5"));

        Assert.StartsWith("No PostgreSQL server answers at", refused.Message, StringComparison.Ordinal);
        await answering;
    }

    [Fact]
    public async Task A_wrong_password_is_told()
    {
        var server = new Npgsql.NpgsqlConnectionStringBuilder(await Postgres.Empty()) { Username = PostgresServer.LockedOut, Password = Secret };

        var refused = await Refused(new StoreAddress.OnServer(server.ConnectionString));

        Assert.StartsWith("The PostgreSQL server does not let us in at", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Database", "nowhere", "There is no such database")]
    [InlineData("Search Path", "nowhere", "has no schema to make tables in")]
    public async Task A_database_or_a_schema_that_is_not_there_is_told(string word, string name, string told)
    {
        var server = new Npgsql.NpgsqlConnectionStringBuilder(await Postgres.Empty()) { [word] = name };

        var refused = await Refused(new StoreAddress.OnServer(server.ConnectionString));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_too_old_is_told()
    {
        var port = new TaskCompletionSource<int>();
        var answering = OldServer(port);

        var refused = await Refused(new StoreAddress.OnServer(
            $"Host=127.0.0.1;Port={await port.Task};Username=samsyn;SSL Mode=Disable;GSS Encryption Mode=Disable;Server Compatibility Mode=NoTypeLoading;Timeout=5"));

        Assert.Contains("is of version 14.9, and Samsyn needs 15 or later", refused.Message, StringComparison.Ordinal);
        await answering;
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        var file = Path.Combine(folder.FullName, SamsynStore.FileName);
        await File.WriteAllTextAsync(file, new string('x', 5000));

        var refused = await Refused(Here);

        Assert.StartsWith($"{file} is not a database.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Somebody_elses_database_is_told_and_left_alone()
    {
        await using (var other = new SqliteEngine(Path.Combine(folder.FullName, SamsynStore.FileName)))
        {
            await other.Whole(act => act.Run("create table wine (year integer)", [], default), default);
        }

        Assert.Contains("tables that are not Samsyn's (wine", (await Refused(Here)).Message, StringComparison.Ordinal);
        await using var still = SamsynStore.EngineAt(Here);
        Assert.Equal(["wine"], await still.Source.Rows("select name from sqlite_master", [], row => row.GetString(0), default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_older_store_that_holds_something_is_copied_before_its_tables_change(bool onServer)
    {
        StoreAddress at = onServer ? new StoreAddress.OnServer(await Postgres.Empty()) { Folder = folder.FullName } : Here;
        Migration[] more = [.. Migration.Ours(), new(Migration.Ours().Count + 1, "999-more.sql", "create table more (x integer not null)")];
        await using (var store = await SamsynStore.Open(at, TimeProvider.System, default))
        {
            await store.Collaborations.Keep(new(TempStore.Here, "here", "Här", Invented: true), default);
            Assert.Null(store.Opened.Copy);
        }

        var before = await Stored.Rows(at);
        await using var engine = SamsynStore.EngineAt(at);
        var opened = await Opening.Run(engine, at, (more, TimeProvider.System), default);

        Assert.Equal((more.Length - 1, more.Length), (opened.Before, opened.Now));
        Assert.StartsWith(Path.Combine(folder.FullName, "backups", "samsyn-before-migration-"), opened.Copy, StringComparison.Ordinal);
        await using var copy = new SqliteEngine(opened.Copy!);
        Assert.Equal(before, await Stored.Rows(copy));
        Assert.All(await Checking.Of(copy, default), check => Assert.Empty(check.Wrong));
        Assert.Null((await Opening.Run(engine, at, (more, TimeProvider.System), default)).Copy);
    }

    [Fact]
    public async Task A_store_on_a_server_without_a_folder_for_copies_is_not_changed()
    {
        var at = new StoreAddress.OnServer(await Postgres.Empty());
        await using (var store = await SamsynStore.Open(at, TimeProvider.System, default))
        {
            await store.Collaborations.Keep(new(TempStore.Here, "here", "Här", Invented: true), default);
        }

        var before = await Stored.Rows(at);
        Migration[] more = [.. Migration.Ours(), new(Migration.Ours().Count + 1, "999-more.sql", "create table more (x integer not null)")];
        await using var engine = SamsynStore.EngineAt(at);
        await Assert.ThrowsAsync<StoreException>(() => Opening.Run(engine, at, (more, TimeProvider.System), default));

        Assert.Equal(before, await Stored.Rows(at));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private StoreAddress.InFolder Here => new(folder.FullName);

    private static Task<StoreException> Refused(StoreAddress at) => Assert.ThrowsAsync<StoreException>(() => SamsynStore.Open(at, TimeProvider.System, default));

    // Lets everybody in, and says that it is version 14.9.
    private static async Task OldServer(TaskCompletionSource<int> port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port.SetResult(((IPEndPoint)listener.LocalEndpoint).Port);
        using var visitor = await listener.AcceptTcpClientAsync();
        var stream = visitor.GetStream();
        await stream.ReadAtLeastAsync(new byte[8], 8);
        byte[] version = [.. "server_version\0"u8, .. "14.9\0"u8];
        byte[] encoding = [.. "client_encoding\0"u8, .. "UTF8\0"u8];
        byte[] answer =
        [
            (byte)'R', 0, 0, 0, 8, 0, 0, 0, 0,
            (byte)'S', 0, 0, 0, (byte)(version.Length + 4), .. version,
            (byte)'S', 0, 0, 0, (byte)(encoding.Length + 4), .. encoding,
            (byte)'K', 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 1,
            (byte)'Z', 0, 0, 0, 5, (byte)'I',
        ];
        await stream.WriteAsync(answer);
        while (await stream.ReadAsync(new byte[1024]) > 0)
        {
            // Whatever is asked further gets no answer.
        }
    }
}
