// Imports: whole or not at all, never twice, and taken back without anything being erased.
using Samsyn.Loop.Measure;
using Samsyn.Store;

namespace Samsyn.Tests.Store;

public abstract class BatchTableTests(Database database)
{
    public sealed class OnSqlite() : BatchTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : BatchTableTests(new Database.PostgreSql());

    [Fact]
    public async Task An_import_is_remembered_with_all_that_was_known_of_it()
    {
        await using var temp = await TempStore.Make(database);
        var origin = new BatchOrigin("Hälsa på lika villkor.xlsx", "ab12", "Strategen")
        {
            Recipe = "Enkät",
            Source = "Regionen",
            Licence = "CC BY 4.0",
            RowsLeftOut = 7,
        };
        var answer = await temp.Store.Batches.Add(TempStore.Here, origin, [Some.Known(1), Some.Known(2, Some.Key(2023))], default);
        await temp.Reopen();

        var batch = Assert.Single(await temp.Store.Batches.Of(TempStore.Here, default));
        Assert.Equal(Assert.IsType<BatchAnswer.Added>(answer).Batch, batch);
        Assert.Equal((1, 2, origin), (batch.Number, batch.Observations, batch.Origin));
        Assert.InRange(batch.When, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
        Assert.Empty(await temp.Store.Batches.Of(TempStore.There, default));
    }

    [Fact]
    public async Task The_same_file_is_refused_until_its_import_is_rolled_back()
    {
        await using var temp = await TempStore.Make(database);
        var first = await temp.Add("file", Some.Known(1));

        var again = await temp.Store.Batches.Add(TempStore.Here, TempStore.Origin("file"), [Some.Known(2)], default);
        Assert.Equal(first, Assert.IsType<BatchAnswer.TakenInBefore>(again).Earlier);
        Assert.Equal(1, Some.Value(Assert.Single(await temp.Find())));

        Assert.True(await temp.Store.Batches.RollBack(TempStore.Here, first.Id, "Test", default));
        Assert.Equal(2, (await temp.Add("file", Some.Known(2))).Number);
        Assert.Equal(2, Some.Value(Assert.Single(await temp.Find())));
    }

    [Fact]
    public async Task The_same_file_may_be_taken_in_by_another_collaboration()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("file", Some.Known(1));

        var there = await temp.Store.Batches.Add(TempStore.There, TempStore.Origin("file"), [Some.Known(2)], default);
        Assert.Equal(1, Assert.IsType<BatchAnswer.Added>(there).Batch.Number);
    }

    [Fact]
    public async Task Rolling_back_makes_what_was_replaced_current_again()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("first", Some.Known(1));
        var second = await temp.Add("second", Some.Known(2), Some.Known(3, Some.Key(2025)));

        Assert.True(await temp.Store.Batches.RollBack(TempStore.Here, second.Id, "Strategen", default));

        Assert.Equal(1, Some.Value(Assert.Single(await temp.Find())));
        var back = (await temp.Store.Batches.Of(TempStore.Here, default))[0];
        Assert.Equal("Strategen", back.RolledBackBy);
        Assert.NotNull(back.RolledBackAt);
        Assert.False(await temp.Store.Batches.RollBack(TempStore.Here, second.Id, "Strategen", default));
    }

    [Fact]
    public async Task Nobody_rolls_back_what_belongs_to_another_collaboration()
    {
        await using var temp = await TempStore.Make(database);
        var batch = await temp.Add("first", Some.Known(1));

        Assert.False(await temp.Store.Batches.RollBack(TempStore.There, batch.Id, "Test", default));
        Assert.Single(await temp.Find());
    }

    [Fact]
    public async Task A_sequence_that_fails_leaves_nothing_however_much_of_it_was_written()
    {
        await using var temp = await TempStore.Make(database);
        var version = await temp.Store.Observations.Version(TempStore.Here, default);

        await Assert.ThrowsAsync<InvalidDataException>(() => temp.Add("broken", Breaking()));

        Assert.Empty(await temp.Find());
        Assert.Empty(await temp.Store.Batches.Of(TempStore.Here, default));
        Assert.Equal(version, await temp.Store.Observations.Version(TempStore.Here, default));
        Assert.Equal([0L], await temp.Raw.Source.Rows("select count(*) from observation_chunk", [], row => row.GetInt64(0), default));
        await temp.Add("mended", Some.Known(1));

        static IEnumerable<Observation> Breaking()
        {
            for (var number = 0; number < 20_000; number++)
            {
                yield return Some.Known(number, Some.Key(stratum: Stratum.Of("number", $"{number}")));
            }

            throw new InvalidDataException("The file ends here.");
        }
    }

    [Fact]
    public async Task Figures_for_an_unknown_collaboration_are_refused()
    {
        await using var temp = await TempStore.Make(database);

        var broken = await Assert.ThrowsAsync<ArgumentException>(
            () => temp.Store.Batches.Add(new("nowhere"), TempStore.Origin("file"), [Some.Known(1)], default));
        Assert.Contains("no collaboration 'nowhere'", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_that_is_no_number_is_refused()
    {
        await using var temp = await TempStore.Make(database);

        await Assert.ThrowsAsync<ArgumentException>(() => temp.Add("file", Some.Known(1) with { Population = double.NaN }));
        Assert.Empty(await temp.Find());
    }

    [Fact]
    public async Task Damage_on_the_disk_is_told_and_never_shown_as_a_figure()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("file", Some.OfEveryKind);
        var data = Assert.Single(await temp.Raw.Source.Rows("select data from observation_chunk", [], row => row.GetFieldValue<byte[]>(0), default));
        data[40] ^= 0x5a;
        await temp.Raw.Whole(act => act.Run("update observation_chunk set data = @1", [data], default), default);

        var damage = await Assert.ThrowsAsync<InvalidDataException>(() => temp.Find());
        Assert.Contains("'SMOKE' at '9901' are damaged", damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_newer_program_is_told()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("file", Some.Known(1));
        await temp.Raw.Whole(act => act.Run("update observation_chunk set format = 2", [], default), default);

        var newer = await Assert.ThrowsAsync<InvalidDataException>(() => temp.Find());
        Assert.Contains("newer Samsyn", newer.Message, StringComparison.Ordinal);
    }
}
