// backup, restore, check, migrate and move in the terminal: what is answered, what is said, and how they end.
using Samsyn.Store;
using Samsyn.Tests.Store;

namespace Samsyn.Web.Tests.Commands;

public sealed class StoreCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-");

    [Fact]
    public async Task A_copy_is_made_while_the_store_is_open_and_brought_back_elsewhere()
    {
        await using var data = await StoreFolder.WithCounty();
        var (copy, other) = (Path.Combine(folder.FullName, "copy.db"), Path.Combine(folder.FullName, "other"));

        var made = await Terminal.Run("backup", copy, "--data", data.Path);
        var back = await Terminal.Run("restore", copy, "--data", other);
        var sound = await Terminal.Run("check", "--data", other);

        Assert.Equal((0, "", 0, "", 0, ""), (made.End, made.Talk, back.End, back.Talk, sound.End, sound.Talk));
        Assert.StartsWith($"{copy}: everything in {data.Path}/samsyn.db, ", made.Answer, StringComparison.Ordinal);
        Assert.StartsWith($"{other}/samsyn.db holds what {copy} holds", back.Answer, StringComparison.Ordinal);
        Assert.All(sound.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("sound  ", line, StringComparison.Ordinal));
        await using var opened = await SamsynStore.Open(other, TimeProvider.System, default);
        Assert.Equal((await data.Observations()).Count, (await opened.Observations.Find((await data.Collaboration()).Key, new(), default)).Count);
    }

    [Fact]
    public async Task Who_looks_after_the_installation_is_named_listed_and_after()
    {
        await using var data = await StoreFolder.WithCounty();
        await data.Store.Logins.Add(new(new("a", "Ylva Ägare", "ylva@town.example"), "stamp"), null, default);
        string[] at = ["--data", data.Path];

        var nobody = await Terminal.Run(["administrator", .. at]);
        var named = await Terminal.Run(["administrator", "YLVA@town.example", .. at]);
        var unknown = await Terminal.Run(["administrator", "nobody@town.example", .. at]);
        var after = await Terminal.Run(["administrator", "ylva@town.example", "--remove", .. at]);

        Assert.Equal((0, "", 0, "ylva@town.example Ylva Ägare\n", 2, "", 0, ""), (nobody.End, nobody.Answer, named.End, named.Answer, unknown.End, unknown.Answer, after.End, after.Answer));
        Assert.Contains("Nobody signs in as 'nobody@town.example'", unknown.Talk, StringComparison.Ordinal);
        Assert.Equal(["administrator no longer", "administrator named", "login made"], (await data.Store.Journal.Of(Samsyn.Loop.Convene.ChainKey.Installation, null, default)).Select(line => line.Act));
    }

    [Fact]
    public async Task A_store_in_use_is_not_exchanged()
    {
        await using var data = await StoreFolder.WithCounty();
        var copy = Path.Combine(folder.FullName, "copy.db");
        await Terminal.Run("backup", copy, "--data", data.Path);

        var run = await Terminal.Run("restore", copy, "--data", data.Path, "--replace");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Contains("is in use by a Samsyn that runs. Stop it first", Assert.Single(run.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_is_replaced_only_when_told_and_is_kept()
    {
        var (one, copy) = (Path.Combine(folder.FullName, "one"), Path.Combine(folder.FullName, "copy.db"));
        await Terminal.Run("import", Figures(), "--begin", "Havsbyn", "--new-places", "--data", one);
        await Terminal.Run("backup", copy, "--data", one);

        var refused = await Terminal.Run("restore", copy, "--data", one);
        var done = await Terminal.Run("restore", copy, "--data", one, "--replace");

        Assert.Equal((2, ""), (refused.End, refused.Answer));
        Assert.Contains("Say --replace", refused.Talk, StringComparison.Ordinal);
        Assert.Equal(0, done.End);
        Assert.Contains($"What was there before is kept in {one}/backups/samsyn-before-restore-", done.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_moves_to_a_server_and_back()
    {
        var (one, two) = (Path.Combine(folder.FullName, "one"), Path.Combine(folder.FullName, "two"));
        await Terminal.Run("import", Figures(), "--begin", "Havsbyn", "--new-places", "--data", one);
        var server = await PostgresServer.Start();

        var there = await Terminal.Run("move", "--data", one, "--to-database", server.Connection);
        var figures = await Terminal.Run("export", "--format", "csv", "--data", one, "--database", server.Connection);
        var again = await Terminal.Run("move", "--data", one, "--to-database", server.Connection);
        var back = await Terminal.Run("move", "--data", one, "--database", server.Connection, "--to-data", two);

        Assert.Equal((0, 0, 2, 0), (there.End, figures.End, again.End, back.End));
        Assert.Equal(figures.Answer, (await Terminal.Run("export", "--format", "csv", "--data", one)).Answer);
        Assert.Equal(figures.Answer, (await Terminal.Run("export", "--format", "csv", "--data", two)).Answer);
        Assert.StartsWith("The tables of ", (await Terminal.Run("migrate", "--data", two)).Answer, StringComparison.Ordinal);
        await server.Stop();
    }

    [Fact]
    public async Task Damage_is_told_and_ends_with_one()
    {
        var one = Path.Combine(folder.FullName, "one");
        await Terminal.Run("import", Figures(), "--begin", "Havsbyn", "--new-places", "--data", one);
        await using (var raw = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={one}/samsyn.db;Pooling=false"))
        {
            await raw.OpenAsync();
            await using var damage = raw.CreateCommand();
            damage.CommandText = "update observation_chunk set crc = crc + 1";
            await damage.ExecuteNonQueryAsync();
        }

        var run = await Terminal.Run("check", "--data", one);

        Assert.Equal(1, run.End);
        Assert.Matches(@"WRONG  chunks of figures \(\d+\): \d+ wrong", run.Answer);
        Assert.Contains("are damaged", run.Talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--database", "Host=localhost;Colour=blue;Password=s3cret")]
    [InlineData("check", "--database", "Host=localhost;Colour=blue;Password=s3cret")]
    [InlineData("check", "--database", "Host=localhost", "Password=s3cret")]
    [InlineData("import", "no-such-file.csv", "--database", "Password=s3cret")]
    [InlineData("export", "--database", "Host")]
    [InlineData("move")]
    [InlineData("move", "--to-data", "a", "--to-database", "Host=localhost;Password=s3cret")]
    [InlineData("backup")]
    [InlineData("backup", "no/such/folder/copy.db")]
    [InlineData("restore", "no-such-file.db")]
    public async Task A_wrong_call_ends_with_two_and_tells_no_password(params string[] words)
    {
        var run = await Terminal.Run([.. words, "--data", folder.FullName]);

        Assert.Equal((2, ""), (run.End, run.Answer));
        Assert.NotEmpty(run.Said);
        Assert.DoesNotContain("s3cret", run.Talk, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("migrate")]
    public async Task A_server_that_does_not_answer_ends_with_one_and_tells_no_password(string command)
    {
        var run = await Terminal.Run(command, "--data", folder.FullName, "--database", "Host=127.0.0.1;Port=1;Username=samsyn;Password=s3cret");

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.StartsWith("No PostgreSQL server answers at 127.0.0.1:1", Assert.Single(run.Said), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_names_the_server_too_and_help_does_not_tell_it()
    {
        const string server = "Host=127.0.0.1;Port=1;Password=s3cret";

        var run = await Child.Run(["check", "--data", folder.FullName], server);
        var help = await Child.Run(["check", "--help"], server);

        Assert.Equal((1, 0), (run.End, help.End));
        Assert.StartsWith("No PostgreSQL server answers at 127.0.0.1:1", run.Talk, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Talk + help.Talk + help.Answer, StringComparison.Ordinal);
        Assert.Contains("SAMSYN_DATABASE", help.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_told_in_one_line()
    {
        var data = folder.CreateSubdirectory("closed");
        Close(data);

        var run = await Child.Run(["serve", "--urls", "http://127.0.0.1:0", "--data", data.FullName], nobody: true);

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Contains("may not be written by this user", Assert.Single(run.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_in_one_line()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, SamsynStore.FileName), new string('x', 5000));

        var run = await Terminal.Run("serve", "--urls", "http://127.0.0.1:0", "--data", folder.FullName);

        Assert.Equal((1, ""), (run.End, run.Answer));
        Assert.Contains("is not a database", Assert.Single(run.Said), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Figures()
    {
        var path = Path.Combine(folder.FullName, "figures.csv");
        File.WriteAllLines(path, GeneratedFiles.Splits(5, 5, ordered: true));
        return path;
    }

    private static void Close(DirectoryInfo data)
    {
        if (!OperatingSystem.IsWindows())
        {
            data.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
            data.Parent!.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }
    }
}
