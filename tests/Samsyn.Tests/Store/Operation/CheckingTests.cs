// What is not as it was written is found, whatever it is, and told.
using Samsyn.Store;
using Samsyn.Store.Operation.Checks;

namespace Samsyn.Tests.Store.Operation;

public abstract class CheckingTests(Database database)
{
    public sealed class OnSqlite() : CheckingTests(new Database.Sqlite())
    {
        [Fact]
        public async Task A_page_of_the_file_that_was_overwritten_is_found()
        {
            await using var temp = await Stored.Full(new Database.Sqlite());
            await temp.Store.DisposeAsync();
            await using (var file = File.OpenWrite(temp.File))
            {
                file.Position = 16384 * 3;
                file.Write(new byte[16384 * 5]);
            }

            var answers = await Checking.Of(temp.At, default);

            Assert.NotEmpty(answers.Single(answer => answer.What == "tables as they lie on the disk").Wrong);
        }

        [Fact]
        public async Task There_is_nothing_to_look_through_where_there_is_no_store()
        {
            var folder = Directory.CreateTempSubdirectory("samsyn-");

            var refused = await Assert.ThrowsAsync<StoreException>(() => Checking.Of(new StoreAddress.InFolder(folder.FullName), default));

            Assert.True(refused.IsWrongCall);
            Assert.Empty(folder.GetFileSystemInfos());
            folder.Delete();
        }

        [Fact]
        public async Task A_row_that_leans_on_nothing_is_found()
        {
            await using var temp = await Stored.Full(new Database.Sqlite());
            await using (var connection = await temp.Raw.Source.OpenConnectionAsync())
            await using (var command = Sql.Command(connection, null, "pragma foreign_keys = off; delete from batch where number = 1; pragma foreign_keys = on", []))
            {
                await command.ExecuteNonQueryAsync();
            }

            Assert.Contains("rows of 'observation_chunk' lean on rows of 'batch' that are not there", await Wrong(temp), StringComparison.Ordinal);
        }
    }

    public sealed class OnPostgreSql() : CheckingTests(new Database.PostgreSql());

    [Fact]
    public async Task A_sound_store_is_sound_and_was_looked_through()
    {
        await using var temp = await Stored.Full(database);

        var answers = await Checking.Of(temp.At, default);

        Assert.All(answers, answer => Assert.Empty(answer.Wrong));
        Assert.All(answers, answer => Assert.True(answer.Looked > 0, answer.What));
    }

    [Theory]
    [InlineData("update observation_chunk set crc = crc + 1 where area = '9901'", "'SMOKE' at '9901' are damaged")]
    [InlineData("delete from observation_chunk", "has not as many figures as came in")]
    [InlineData("update migration set hash = 'x' where number = 1", "Change 1 was made by another text")]
    [InlineData("update journal_line set act = 'nothing' where number = 1", "Line 1 of the journal of 'here' is not what was sealed")]
    [InlineData("delete from journal_line where number = 2", "Line 2 of the journal of 'here' is missing")]
    [InlineData("update meanings set hash = 'x'", "What the figures of editions are about is not as it was kept, under x")]
    [InlineData("update edition set hash = 'x'", "Edition 1 of 'Bokslut' is not as it was frozen")]
    [InlineData("insert into migration (number, name, hash, made_at) values (998, 'x', 'x', 1)", "Change 998 is of a newer Samsyn")]
    public async Task What_was_changed_behind_our_back_is_found(string damage, string told)
    {
        await using var temp = await Stored.Full(database);
        await temp.Raw.Whole(act => act.Run(damage, [], default), default);

        Assert.Contains(told, await Wrong(temp), StringComparison.Ordinal);
    }

    private static async Task<string> Wrong(TempStore temp) =>
        string.Join('\n', (await Checking.Of(temp.At, default)).SelectMany(answer => answer.Wrong));
}
