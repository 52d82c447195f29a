// Everything of a plan comes out as it went in, is not overwritten unseen, and stands in the journal, on both databases.
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Example;
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Store;

public abstract class PlanTableTests(Database database)
{
    public sealed class OnSqlite() : PlanTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : PlanTableTests(new Database.PostgreSql());

    [Fact]
    public async Task Every_kind_of_thing_comes_out_as_it_went_in()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Matters.Keep(TempStore.Here, new("tandhalsa", "Teeth", new(2026, 1, 1)), default);
        var made = ExamplePlan.Make(new(2026, 11, 29));
        await Keep(temp.Store.Decide, made);
        await temp.Reopen();

        var kept = await temp.Store.Decide.Of(TempStore.Here, default);

        // Lists in records are the same when what stands in them is.
        Assert.Equivalent(made.Challenges.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Challenges, strict: true);
        Assert.Equivalent(made.Recommendations.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Recommendations, strict: true);
        Assert.Equivalent(made.Goals.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Goals, strict: true);
        Assert.Equivalent(made.Interventions.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Interventions, strict: true);
        Assert.Equivalent(made.Commitments.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Commitments, strict: true);
        Assert.Equivalent(made.Packages.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Packages, strict: true);
        Assert.Equivalent(made.Decisions.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Decisions, strict: true);
        Assert.Equivalent(made.Ideas.Select(one => one with { Version = 1 }).OrderBy(one => one.Id), kept.Ideas, strict: true);
        Assert.Equal(made.Answers.Select(one => one.Text), kept.Answers.Select(one => one.Text));
        Assert.Equal(made.Links.Select(one => (one.From, one.To)), kept.Links.Select(one => (one.From, one.To)));
        Assert.True((await temp.Store.Decide.Of(TempStore.There, default)).IsEmpty);
    }

    [Fact]
    public async Task What_was_told_of_an_intervention_comes_out_in_order_and_an_answer_on_an_older_version_is_not_taken()
    {
        await using var temp = await TempStore.Make(database);
        var interventions = temp.Store.Decide.Interventions;
        Intervention made = new() { Id = "i", Title = "Open preschool", Stage = InterventionStage.Existing, Told = [new(new(2025, 1, 2), new("body", "b"), "Twice a week")], Confirmed = new(2025, 1, 2) };
        await interventions.Keep(TempStore.Here, made, default);
        var seen = (await interventions.Find(TempStore.Here, "i", default))!;
        await interventions.Keep(TempStore.Here, new Remark(new(2026, 1, 2), new("body", "b"), "Once a week").AnsweredOf(seen, StillTrue.Changed), default);

        Assert.IsType<Kept.Overtaken>(await interventions.Keep(TempStore.Here, new Remark(new(2026, 1, 3), new("body", "c"), "").AnsweredOf(seen, StillTrue.Ended), default));

        var kept = (await interventions.Find(TempStore.Here, "i", default))!;
        Assert.Equal([.. made.Told, new(new(2026, 1, 2), new("body", "b"), "Once a week")], kept.Told);
        Assert.Equal((new DateOnly(2026, 1, 2), InterventionStage.Existing), (kept.Confirmed!.Value, kept.Stage));
    }

    [Fact]
    public async Task A_framework_of_ones_own_comes_out_with_its_areas_and_leaves_with_the_record_of_its_matter()
    {
        await using var temp = await TempStore.Make(database);
        Matter matter = new("m", "Our order", new(2026, 1, 1));
        await temp.Store.Matters.Keep(TempStore.Here, matter, default);
        OwnFramework made = new() { Id = "f", Title = "Our four", Year = 2026, Matter = "m", Text = "From the council", Areas = [new("1", "Growing up") { Determinants = [Determinant.EarlyLife, Determinant.Education] }, new("2", "Order") { Steering = true }] };
        await temp.Store.Decide.Frameworks.Keep(TempStore.Here, made, default);
        await temp.Reopen();

        Assert.Equivalent(made with { Version = 1 }, (await temp.Store.Decide.Of(TempStore.Here, default)).Frameworks.Single(), strict: true);
        Assert.IsType<Kept.Overtaken>(await temp.Store.Decide.Frameworks.Keep(TempStore.Here, made, default));
        Assert.Equal(["framework kept"], (await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), made.Thing, default)).Select(line => line.Act));
        var titles = new List<object?>();
        await foreach (var part in temp.Store.Records.Single(one => one.Step == "decide").Of(TempStore.Here, matter, default))
        {
            await foreach (var row in Assert.IsType<RecordPart.Table>(part).Rows)
            {
                _ = row;
                titles.Add(part.Name);
            }
        }

        Assert.Equal(["framework"], titles);
    }

    [Fact]
    public async Task What_somebody_else_has_changed_is_not_overwritten_and_the_journal_tells_each_change()
    {
        await using var temp = await TempStore.Make(database);
        var goals = temp.Store.Decide.Goals;
        Goal goal = new() { Id = "g", Title = "Fewer smoke", Targets = [new("99", 2030, 4.5, false)], Direction = Direction.LowerIsBetter };
        await goals.Keep(TempStore.Here, goal, default);
        await goals.Keep(TempStore.Here, goal with { Version = 1, Title = "Far fewer smoke" }, default);

        Assert.IsType<Kept.Overtaken>(await goals.Keep(TempStore.Here, goal with { Version = 1, Title = "Nobody smokes" }, default));

        Assert.Equal("Far fewer smoke", (await goals.Find(TempStore.Here, "g", default))!.Title);
        var lines = await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), goal.Thing, default);
        Assert.Equal(["goal kept", "goal kept"], lines.Select(line => line.Act));
        Assert.Contains("Far fewer smoke", lines[0].Content!.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tie_is_made_once_and_one_that_is_taken_away_can_be_made_again()
    {
        await using var temp = await TempStore.Make(database);
        var links = temp.Store.Decide.Links;
        Link link = new("l1", new("contribution", "x"), new("challenge", "c")) { Why = "It was said" };

        Assert.True(await links.Make(TempStore.Here, link, default));
        Assert.False(await links.Make(TempStore.Here, link with { Id = "l2" }, default));
        Assert.True(await links.Remove(TempStore.Here, "l1", "A mistake", default));
        Assert.False(await links.Remove(TempStore.Here, "l1", null, default));
        Assert.Empty(await links.Of(TempStore.Here, default));
        Assert.True(await links.Make(TempStore.Here, link with { Id = "l3" }, default));

        Assert.Equal("It was said", (await links.Of(TempStore.Here, default)).Single().Why);
        var lines = await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), new("challenge", "c"), default);
        Assert.Equal(["link made", "link removed", "link made"], lines.Select(line => line.Act));
        Assert.Equal("A mistake", lines[1].Content!.Why);
    }

    [Fact]
    public async Task An_answer_that_is_sent_twice_is_there_once_and_leaves_with_the_record_of_the_matter()
    {
        await using var temp = await TempStore.Make(database);
        Matter matter = new("m", "Teeth", new(2026, 1, 1));
        await temp.Store.Matters.Keep(TempStore.Here, matter, default);
        await temp.Store.Decide.Packages.Keep(TempStore.Here, new() { Id = "p", Title = "A package", Matter = "m" }, default);
        ConsultationAnswer answer = new("a", "p", new("body", "b"), Stance.Against, "Not yet");
        await temp.Store.Decide.Answers.Add(TempStore.Here, answer, default);
        await temp.Store.Decide.Answers.Add(TempStore.Here, answer with { Text = "Sent again" }, default);

        Assert.Equal("Not yet", (await temp.Store.Decide.Answers.Of(TempStore.Here, default)).Single().Text);
        var rows = new Dictionary<string, int>();
        await foreach (var part in temp.Store.Records.Single(one => one.Step == "decide").Of(TempStore.Here, matter, default))
        {
            await foreach (var row in Assert.IsType<RecordPart.Table>(part).Rows)
            {
                _ = row;
                rows[part.Name] = rows.GetValueOrDefault(part.Name) + 1;
            }
        }

        Assert.Equal((1, 1), (rows["package"], rows["consultation_answer"]));
    }

    [Fact]
    public async Task That_somebody_does_nothing_is_there_once_for_each_day_and_stands_in_the_journal()
    {
        await using var temp = await TempStore.Make(database);
        NothingDone told = new(new("body", "b"), new(2026, 11, 29));
        foreach (var one in new[] { told, told, told with { Day = new(2025, 11, 29) } })
        {
            await temp.Store.Decide.Nothing.Tell(TempStore.Here, one, default);
        }

        await temp.Reopen();

        Assert.Equal([told with { Day = new(2025, 11, 29) }, told], (await temp.Store.Decide.Of(TempStore.Here, default)).Nothing);
        Assert.Equal(["nothing done told", "nothing done told"], (await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), told.From, default)).Select(line => line.Act));
        Assert.Empty(await temp.Store.Decide.Nothing.Of(TempStore.There, default));
    }

    [Fact]
    public async Task Contributions_are_found_by_their_identity()
    {
        await using var temp = await TempStore.Make(database);

        Assert.Empty(await temp.Store.Agree.Contributions.Find(TempStore.Here, ["none"], default));
    }

    private static async Task Keep(PlanShelf shelf, Plan made)
    {
        await All(shelf.Challenges, made.Challenges);
        await All(shelf.Recommendations, made.Recommendations);
        await All(shelf.Goals, made.Goals);
        await All(shelf.Interventions, made.Interventions);
        await All(shelf.Commitments, made.Commitments);
        await All(shelf.Packages, made.Packages);
        await All(shelf.Decisions, made.Decisions);
        await All(shelf.Ideas, made.Ideas);
        foreach (var answer in made.Answers)
        {
            await shelf.Answers.Add(TempStore.Here, answer, default);
        }

        foreach (var link in made.Links)
        {
            Assert.True(await shelf.Links.Make(TempStore.Here, link, default));
        }
    }

    private static async Task All<T>(IPlanned<T> kept, IReadOnlyList<T> things)
        where T : Planned
    {
        foreach (var thing in things)
        {
            Assert.IsType<Kept.Done>(await kept.Keep(TempStore.Here, thing, default));
        }
    }
}
