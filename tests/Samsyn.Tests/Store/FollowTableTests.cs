// Rounds and answers come out as they went in, an answer sent twice is there once, and a day's reminders are taken on once, on both databases.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Follow.Example;

namespace Samsyn.Tests.Store;

public abstract class FollowTableTests(Database database)
{
    public sealed class OnSqlite() : FollowTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : FollowTableTests(new Database.PostgreSql());

    [Fact]
    public async Task Rounds_and_answers_come_out_as_they_went_in_and_answers_are_there_once()
    {
        await using var temp = await TempStore.Make(database);
        var made = ExampleRounds.Make(new(2026, 11, 29));
        Round round = made.Rounds[0] with { Reminded = [new(new("body", "b"), "health@town.example")] };
        await temp.Store.Follow.Rounds.Keep(TempStore.Here, round, default);
        await temp.Store.Follow.Rounds.Keep(TempStore.Here, made.Rounds[1], default);
        await temp.Store.Follow.Reviews.Add(TempStore.Here, made.Reviews, default);
        await temp.Store.Follow.Reviews.Add(TempStore.Here, [made.Reviews[0] with { Said = new() { Learning = "Sent again" } }], default);
        await temp.Reopen();

        Assert.Equivalent(round with { Version = 1 }, await temp.Store.Follow.Rounds.Find(TempStore.Here, round.Id, default), strict: true);
        var kept = await temp.Store.Follow.Reviews.Of(TempStore.Here, default);
        Assert.Equal(made.Reviews.Count, kept.Count);
        var known = kept.ToDictionary(one => one.Id);
        Assert.All(await temp.Store.Follow.Reviews.Of(TempStore.Here, known, default), one => Assert.Same(known[one.Id], one));
        Assert.Equal(kept.Select(one => one.Id), (await temp.Store.Follow.Reviews.Of(TempStore.Here, new Dictionary<string, Review>(), default)).Select(one => one.Id));
        Assert.Equivalent(made.Reviews[0].Said, kept.Single(one => one.Id == made.Reviews[0].Id).Said, strict: true);
        Assert.Single(await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), made.Reviews[3].Thing, default));
        Assert.Empty(await temp.Store.Follow.Reviews.Of(TempStore.There, default));
    }

    [Fact]
    public async Task Answers_about_what_is_dealt_with_under_a_matter_leave_with_its_record()
    {
        await using var temp = await TempStore.Make(database);
        Matter matter = new("m", "Teeth", new(2026, 1, 1));
        await temp.Store.Matters.Keep(TempStore.Here, matter, default);
        await temp.Store.Decide.Goals.Keep(TempStore.Here, new() { Id = "g", Title = "A goal", Matter = "m" }, default);
        await temp.Store.Follow.Rounds.Keep(TempStore.Here, new() { Id = "r", Title = "Round" }, default);
        await temp.Store.Follow.Reviews.Add(TempStore.Here, [new("a", "r", new("goal", "g"), new("body", "b"), new() { Learning = "Learnt" }), new("b", "r", new("goal", "other"), new("body", "b"), new())], default);

        var rows = new List<string?>();
        await foreach (var part in temp.Store.Records.Single(one => one.Step == "follow").Of(TempStore.Here, matter, default))
        {
            await foreach (var row in Assert.IsType<RecordPart.Table>(part).Rows)
            {
                rows.Add($"{part.Name} {row[0]}");
            }
        }

        Assert.Equal(["review a"], rows);
    }

    [Fact]
    public async Task A_days_reminders_are_taken_on_by_one_and_once()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Follow.Rounds.Keep(TempStore.Here, new() { Id = "r", Title = "Round" }, default);
        DateOnly day = new(2026, 11, 29);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => temp.Store.Follow.Reminders.Begin(TempStore.Here, "r", day, default)));

        Assert.Equal(1, taken.Count(one => one));
        Assert.Equal([day], await temp.Store.Follow.Reminders.Of(TempStore.Here, "r", default));
    }
}
