// Dialogues and what is said and judged in them: out as they went in, taken in only while open, once however often sent, and never lost.
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Agree;

public abstract class DialogueTests(Database database)
{
    private static readonly CollaborationKey Here = TempStore.Here;

    private static readonly Dialogue Day = new("d1", "Dialogdag om jämlik hälsa", "Vad kan vi påverka?")
    {
        Day = new(2026, 2, 24),
        Inviter = "Folkhälsonämnden",
        Place = "Åsvinge folkhögskola",
        Mandate = new("Folkhälsonämnden", "Allt som kommunen rår över", new(2026, 6, 1)),
        Groups = [new("young", "Barn och unga", GroupKind.LifeStage), new("school", "Skola", GroupKind.Sector)],
        HidesResults = true,
    };

    private static readonly Activity Writing = new("a1", "d1", ActivityKind.Writing, "Vad stärker?") { Position = 1, Minutes = 10, Rules = new() { Asked = [ContributionKind.Strengthens] } };

    private static readonly Activity Voting = new("a2", "d1", ActivityKind.Voting, "Håller du med?") { Position = 2, Of = "a1" };

    public sealed class OnSqlite() : DialogueTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : DialogueTests(new Database.PostgreSql());

    [Fact]
    public async Task A_dialogue_and_its_agenda_come_out_as_they_went_in()
    {
        await using var temp = await Prepared();

        await temp.Reopen();
        var agree = temp.Store.Agree;

        var found = (await agree.Dialogues.Find(Here, "d1", default))!;
        Assert.Equal(Day.Groups, found.Groups);
        Assert.Equal(Day with { Version = 1, Groups = found.Groups }, found);
        var agenda = await agree.Activities.Of(Here, "d1", default);
        Assert.Equal(Writing.Rules.Asked, agenda[0].Rules.Asked);
        Assert.Equal([Writing with { Version = 1, Rules = agenda[0].Rules }, Voting with { Version = 1, Rules = agenda[1].Rules }], agenda);
        Assert.Null(await agree.Dialogues.Find(TempStore.There, "d1", default));
        Assert.Empty(await agree.Activities.Of(TempStore.There, "d1", default));
    }

    [Fact]
    public async Task A_dialogue_opens_only_with_a_mandate_and_something_to_do_and_keeps_its_code()
    {
        await using var temp = await TempStore.Make(database);
        var agree = temp.Store.Agree;
        await agree.Dialogues.Keep(Here, Day with { Mandate = Day.Mandate with { Answer = null } }, default);

        Assert.Equal(Moved.NotThere, await Open(temp, "nothing"));
        Assert.Equal(Moved.NoMandate, await Open(temp));
        await agree.Dialogues.Keep(Here, Day with { Version = 1 }, default);
        Assert.Equal(Moved.NoActivities, await Open(temp));
        await agree.Activities.Keep(Here, Writing, default);
        Assert.Equal(Moved.Done, await Open(temp));

        var open = (await agree.Dialogues.Find(Here, "d1", default))!;
        Assert.True(open.IsOpen);
        Assert.Matches("^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$", open.Code);
        Assert.Equal(Day.Thing, (await temp.Store.Guests.Find(new(ReadableCode.Plain(open.Code!)), default))!.Link.Thing);
        Assert.False(open.ShowsResults);

        await agree.Dialogues.Close(Here, "d1", default);
        Assert.True((await agree.Dialogues.Find(Here, "d1", default))!.ShowsResults);
        await Open(temp);
        Assert.Equal(open.Code, (await agree.Dialogues.Find(Here, "d1", default))!.Code);
        Assert.Equal(
            ["dialogue opened", "dialogue closed", "dialogue opened"],
            (await temp.Store.Journal.Of(ChainKey.Of(Here), Day.Thing, default)).Where(line => line.Act != "dialogue kept").Select(line => line.Act));
    }

    [Fact]
    public async Task What_is_written_and_judged_is_taken_in_while_the_activity_is_open_and_once_however_often_it_is_sent()
    {
        await using var temp = await Prepared();
        var agree = temp.Store.Agree;
        Assert.False(await agree.Contributions.Add(Here, Said("c1"), default));
        Assert.False(await agree.Judgements.Give(Here, [new("a1", "c1", "p1", "", 1)], default));
        Assert.Equal(Moved.DialogueShut, await agree.Activities.Open(Here, "a1", null, default));
        await Open(temp);
        await agree.Activities.Open(Here, "a1", null, default);

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => agree.Contributions.Add(Here, Said("c1"), default))), Assert.True);
        Assert.False(await agree.Contributions.Add(Here, Said("c1") with { Participant = "somebody else" }, default));
        await agree.Activities.Open(Here, "a2", "a1", default);
        Assert.False(await agree.Contributions.Add(Here, Said("c2"), default));
        Assert.True(await agree.Judgements.Give(Here, [new("a2", "c1", "p1", "", 1), new("a2", "c1", "p2", "", 0)], default));
        Assert.True(await agree.Judgements.Give(Here, [new("a2", "c1", "p1", "", -1)], default));
        await agree.Activities.Close(Here, "a2", default);
        Assert.False(await agree.Judgements.Give(Here, [new("a2", "c1", "p1", "", 1)], default));

        var said = Assert.Single(await agree.Contributions.Of(Here, "d1", default));
        Assert.Equal(Said("c1") with { Made = said.Made }, said);
        Assert.Equal([new("a2", "c1", "p1", "", -1), new("a2", "c1", "p2", "", 0)], await agree.Judgements.Of(Here, "d1", default));
    }

    [Fact]
    public async Task Two_leaders_who_press_at_once_open_one_activity()
    {
        await using var temp = await Prepared();
        var agree = temp.Store.Agree;
        await agree.Activities.Keep(Here, new("a3", "d1", ActivityKind.Rating, "Hur stor nytta?") { Position = 3, Of = "a1" }, default);
        await Open(temp);
        await agree.Activities.Open(Here, "a1", null, default);

        await Task.WhenAll(agree.Activities.Open(Here, "a2", "a1", default), agree.Activities.Open(Here, "a2", "a1", default));
        Assert.Equal(Moved.Done, await agree.Activities.Open(Here, "a3", "a1", default)); // a1 is closed by then

        Assert.Equal(["a2"], (await agree.Activities.Of(Here, "d1", default)).Where(one => one.IsOpen).Select(one => one.Id));
    }

    [Fact]
    public async Task Rules_stand_still_once_an_activity_has_been_opened_and_only_one_that_never_was_goes()
    {
        await using var temp = await Prepared();
        var agree = temp.Store.Agree;
        await agree.Activities.Keep(Here, new("a3", "d1", ActivityKind.SelfCheck, "Hur står det till?") { Position = 3 }, default);
        await Open(temp);
        await agree.Activities.Open(Here, "a1", null, default);

        var before = (await agree.Activities.Of(Here, "d1", default))[0];
        await agree.Activities.Keep(Here, before with { Question = "Vad hjälper?", Kind = ActivityKind.Voting, Rules = new() { Points = 9 } }, default);

        var after = (await agree.Activities.Of(Here, "d1", default))[0];
        Assert.Equal(("Vad hjälper?", ActivityKind.Writing, 5), (after.Question, after.Kind, after.Rules.Points));
        Assert.False(await agree.Activities.Remove(Here, "a1", default));
        Assert.True(await agree.Activities.Remove(Here, "a3", default));
    }

    [Fact]
    public async Task Merging_keeps_what_each_said_and_how_it_was_judged_and_can_be_undone()
    {
        await using var temp = await Written("c1", "c2", "c3", "c4");
        var contributions = temp.Store.Agree.Contributions;

        Assert.True(await contributions.Merge(Here, ["c1", "c2"], "c1", default));
        Assert.True(await contributions.Merge(Here, ["c1", "c3"], "c3", default));
        Assert.Equal(["c3", "c3", null, null], (await contributions.Of(Here, "d1", default)).Select(one => one.MergedInto));
        Assert.False(await contributions.Merge(Here, ["c4"], "c1", default));
        Assert.False(await contributions.Merge(Here, ["nothing"], "c3", default));

        Assert.True(await contributions.Merge(Here, ["c2"], null, default));
        var all = await contributions.Of(Here, "d1", default);
        Assert.Equal(["c3", null, null, null], all.Select(one => one.MergedInto));
        Assert.All(all, one => Assert.Equal($"Det här säger {one.Id}", one.Text));
        Assert.Equal(3, (await temp.Store.Journal.Of(ChainKey.Of(Here), null, default)).Count(line => line.Act == "contributions merged"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_hidden_and_nobodys_and_only_its_writer_can()
    {
        await using var temp = await Written("c1", "c2");
        var contributions = temp.Store.Agree.Contributions;

        Assert.False(await contributions.Withdraw(Here, "p2", "c1", default));
        Assert.True(await contributions.Withdraw(Here, "p1", "c1", default));
        Assert.False(await contributions.Withdraw(Here, "p1", "c1", default));

        var gone = (await contributions.Of(Here, "d1", default))[0];
        Assert.Equal((null, ""), (gone.Text, gone.Participant));
        var hidden = Assert.Single(await temp.Store.HiddenTexts.Of(Here, default));
        Assert.Equal("Det här säger c1", await temp.Store.HiddenTexts.Read(Here, hidden.Id, "Begärd ut", default));
        Assert.DoesNotContain(await temp.Store.Journal.Of(ChainKey.Of(Here), null, default), line => line.Content!.After?.Contains("Det här säger", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_contribution_is_shown_taken_out_and_answered_and_the_journal_says_why()
    {
        await using var temp = await Written("c1");
        var contributions = temp.Store.Agree.Contributions;

        await contributions.Judge(Here, "c1", Visibility.TakenOut, "Namnger en person", default);
        await contributions.Respond(Here, "c1", new(Outcome.AlreadyDone, "Görs sedan i våras."), default);
        Assert.False(await contributions.Judge(Here, "nothing", Visibility.Shown, null, default));

        var one = Assert.Single(await contributions.Of(Here, "d1", default));
        Assert.Equal((Visibility.TakenOut, Outcome.AlreadyDone, "Görs sedan i våras."), (one.Visibility, one.Answer!.Outcome, one.Answer.Said));
        Assert.Equal("Namnger en person", (await temp.Store.Journal.Of(ChainKey.Of(Here), new("contribution", "c1"), default)).Single(line => line.Act == "contribution judged").Content!.Why);
    }

    [Fact]
    public async Task Who_takes_part_says_once_what_they_belong_to_and_only_while_it_is_open()
    {
        await using var temp = await Prepared();
        var participants = temp.Store.Agree.Participants;
        Assert.False(await participants.Take(Here, new("p1", "d1", ["young"]), default));
        await Open(temp);

        Assert.True(await participants.Take(Here, new("p1", "d1", ["young"]), default));
        Assert.True(await participants.Take(Here, new("p1", "d1", ["school"]), default));
        Assert.True(await participants.Take(Here, new("p2", "d1", []) { EnteredBy = "Bord 3" }, default));

        Assert.Equal(["young"], (await participants.Find(Here, "d1", "p1", default))!.Groups);
        Assert.Equal([null, "Bord 3"], (await participants.Of(Here, "d1", default)).Select(one => one.EnteredBy));
        Assert.Null(await participants.Find(TempStore.There, "d1", "p1", default));
    }

    [Fact]
    public async Task A_dialogue_reads_in_each_language_it_has_and_else_as_it_was_written()
    {
        await using var temp = await Written();
        var dialogues = temp.Store.Agree.Dialogues;
        var seen = (await dialogues.Find(Here, "d1", default))! with { Language = "sv" };
        Translation danish = new("Dialogdag", "Hvad kan vi påvirke?", "Udvalget", "Alt", new Dictionary<string, string> { ["a1"] = "Hvad styrker?" });

        Assert.Equal(new Kept.Done(seen.Version + 1), await dialogues.Translate(Here, seen, new Dictionary<string, Translation> { ["da"] = danish }, default));
        Assert.IsType<Kept.Overtaken>(await dialogues.Translate(Here, seen, Translation.None, default));
        var found = (await dialogues.Find(Here, "d1", default))!;
        var agenda = await temp.Store.Agree.Activities.Of(Here, "d1", default);

        Assert.Equal((Day.Title, "sv"), (found.Title, found.Language));
        Assert.Equal(("Dialogdag", "Hvad kan vi påvirke?", "Udvalget", "Alt", "da"), (found.In("da").Title, found.In("da").Purpose, found.In("da").Mandate.Decides, found.In("da").Mandate.Influence, found.In("da").Language));
        Assert.Equal(found.Mandate.Answer, found.In("da").Mandate.Answer);
        Assert.Equal(found, found.In("en"));
        Assert.Equal([("Hvad styrker?", "da"), ("Håller du med?", "sv")], agenda.Select(one => one.In("da", found)).Select(one => (one.Question, one.Language)));

        await dialogues.Keep(Here, found with { Title = "En annan dag" }, default);
        Assert.Equal("Dialogdag", (await dialogues.Find(Here, "d1", default))!.In("da").Title);
    }

    [Fact]
    public async Task The_record_of_a_matter_holds_its_dialogues_and_no_others()
    {
        await using var temp = await Written("c1", "c2");
        var agree = temp.Store.Agree;
        await temp.Store.Matters.Keep(Here, new("m1", "Jämlik hälsa", new(2026, 1, 1)), default);
        var found = (await agree.Dialogues.Find(Here, "d1", default))!;
        await agree.Dialogues.Keep(Here, found with { Matter = "m1" }, default);
        await agree.Dialogues.Keep(Here, Day with { Id = "d2" }, default);
        await agree.Judgements.Give(Here, [new("a1", "c1", "p1", "", 1)], default);

        var record = temp.Store.Records.Single(one => one.Step == "agree");
        var rows = new Dictionary<string, List<IReadOnlyList<string?>>>();
        await foreach (var part in record.Of(Here, new("m1", "", default), default))
        {
            var table = Assert.IsType<RecordPart.Table>(part);
            rows[table.Name] = await table.Rows.ToListAsync();
            Assert.All(rows[table.Name], row => Assert.Equal(table.Columns.Count, row.Count));
        }

        Assert.Equal(
            [("activity", 2), ("contribution", 2), ("dialogue", 1), ("handover", 0), ("judgement", 1), ("participant", 0)],
            rows.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value.Count)));
        Assert.Equal("d1", rows["dialogue"][0][0]);
    }

    private static Contribution Said(string id) => new(id, "a1", "p1", ContributionKind.Strengthens)
    {
        Dialogue = "d1",
        Text = $"Det här säger {id}",
        Tags = new("housing", "young", "Kommunen", null),
        Visibility = Visibility.Shown,
    };

    private static Task<Moved> Open(TempStore temp, string id = "d1") => temp.Store.Agree.Dialogues.Open(Here, id, DateTimeOffset.UtcNow.AddDays(1), default);

    private async Task<TempStore> Prepared()
    {
        var temp = await TempStore.Make(database);
        Assert.Equal(new Kept.Done(1), await temp.Store.Agree.Dialogues.Keep(Here, Day, default));
        Assert.Equal(new Kept.Done(1), await temp.Store.Agree.Activities.Keep(Here, Writing, default));
        Assert.Equal(new Kept.Done(1), await temp.Store.Agree.Activities.Keep(Here, Voting, default));
        return temp;
    }

    private async Task<TempStore> Written(params string[] ids)
    {
        var temp = await Prepared();
        await Open(temp);
        await temp.Store.Agree.Activities.Open(Here, "a1", null, default);
        foreach (var id in ids)
        {
            Assert.True(await temp.Store.Agree.Contributions.Add(Here, Said(id), default));
        }

        return temp;
    }
}
