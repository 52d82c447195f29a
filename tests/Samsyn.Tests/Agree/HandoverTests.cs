// What is handed to another collaboration: read there and answered there, taken back only before that, and never more than what others see.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Agree;

public abstract class HandoverTests(Database database)
{
    private static readonly CollaborationKey Here = TempStore.Here;
    private static readonly CollaborationKey There = TempStore.There;

    public sealed class OnSqlite() : HandoverTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : HandoverTests(new Database.PostgreSql());

    [Fact]
    public async Task What_is_handed_over_is_read_and_answered_there_and_told_here()
    {
        await using var temp = await Written();
        var handovers = temp.Store.Agree.Handovers;

        Assert.True(await handovers.Make(Here, "c1", There, default));
        Assert.True(await handovers.Make(Here, "c1", There, default));
        var waiting = Assert.Single(await handovers.To(There, default));
        Assert.Equal(("Åsvinge", "d1", "A day", "A safe way to school", null), (waiting.Name, waiting.Dialogue, waiting.Title, waiting.Text, waiting.Answer));
        Assert.Empty(await handovers.To(Here, default));

        var answered = (await handovers.Respond(There, waiting.Id, new(Outcome.Accepted, "In our plan."), default))!;
        Assert.Equal((Here, "d1"), (answered.From, answered.Dialogue));
        var told = Assert.Single(await handovers.Of(Here, "d1", default));
        Assert.Equal((There, "c1", "Öjhammar", Outcome.Accepted, "In our plan."), (told.Receiver, told.Contribution, told.Name, told.Answer!.Outcome, told.Answer.Said));
        Assert.Equal(answered.Answer, told.Answer);

        Assert.Equal("contribution handed over", (await Lines(temp, Here, new("contribution", "c1")))[0].Act);
        Assert.Equal("handover answered", (await Lines(temp, There, new("handover", waiting.Id)))[0].Act);
    }

    [Fact]
    public async Task Nobody_but_the_receiver_answers_and_nobody_but_the_giver_takes_back_and_only_before_an_answer()
    {
        await using var temp = await Written();
        var handovers = temp.Store.Agree.Handovers;
        await handovers.Make(Here, "c1", There, default);
        var id = (await handovers.To(There, default))[0].Id;

        Assert.Null(await handovers.Respond(Here, id, new(Outcome.Parked, "No."), default));
        Assert.False(await handovers.TakeBack(There, id, default));
        Assert.True(await handovers.TakeBack(Here, id, default));
        Assert.Empty(await handovers.To(There, default));
        Assert.Null(await handovers.Respond(There, id, new(Outcome.Parked, "Later."), default));

        await handovers.Make(Here, "c1", There, default);
        id = (await handovers.To(There, default))[0].Id;
        Assert.NotNull(await handovers.Respond(There, id, new(Outcome.Parked, "Later."), default));
        Assert.False(await handovers.TakeBack(Here, id, default));
    }

    [Fact]
    public async Task What_others_do_not_see_is_not_handed_over_and_what_is_withdrawn_is_gone_there_too()
    {
        await using var temp = await Written();
        var (handovers, contributions) = (temp.Store.Agree.Handovers, temp.Store.Agree.Contributions);

        Assert.False(await handovers.Make(Here, "c1", Here, default));
        Assert.False(await handovers.Make(Here, "nothing", There, default));
        Assert.False(await handovers.Make(Here, "c1", new("nowhere"), default));
        await contributions.Judge(Here, "c1", Visibility.TakenOut, "It names somebody", default);
        Assert.False(await handovers.Make(Here, "c1", There, default));

        await contributions.Judge(Here, "c1", Visibility.Shown, null, default);
        Assert.True(await handovers.Make(Here, "c1", There, default));
        Assert.True(await contributions.Withdraw(Here, "p1", "c1", default));
        Assert.Empty(await handovers.To(There, default));
    }

    private static async Task<IReadOnlyList<JournalLine>> Lines(TempStore temp, CollaborationKey collaboration, Thing thing) =>
        await temp.Store.Journal.Part(ChainKey.Of(collaboration), thing, null, 5, default);

    private async Task<TempStore> Written()
    {
        var temp = await TempStore.Make(database);
        var agree = temp.Store.Agree;
        await agree.Dialogues.Keep(Here, new("d1", "A day", "To say what we know") { Day = new(2026, 2, 24), Mandate = new("The board", "What we do", new(2026, 6, 1)) }, default);
        await agree.Activities.Keep(Here, new("a1", "d1", ActivityKind.Writing, "What helps?") { Position = 1 }, default);
        await agree.Dialogues.Open(Here, "d1", DateTimeOffset.UtcNow.AddDays(1), default);
        await agree.Activities.Open(Here, "a1", null, default);
        await agree.Contributions.Add(Here, new("c1", "a1", "p1", ContributionKind.Proposal) { Dialogue = "d1", Text = "A safe way to school", Visibility = Visibility.Shown }, default);
        return temp;
    }
}
