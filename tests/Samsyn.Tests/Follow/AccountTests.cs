// Who is asked in a round, what came of it year by year, and the chain through one thing.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;

namespace Samsyn.Tests.Follow;

public sealed class AccountTests
{
    private static readonly Thing Town = new("body", "town");
    private static readonly Thing Region = new("body", "region");
    private static readonly Thing Goal = new("goal", "g");

    [Fact]
    public void Everybody_who_owns_leads_or_promised_something_is_asked_once_about_all_of_it_and_a_successor_for_the_one_that_ended()
    {
        Plan plan = new()
        {
            Goals = [new() { Id = "g", Title = "A goal", Owners = [Town, new("body", "ended")], Stage = GoalStage.Decided }, new() { Id = "p", Title = "Proposed", Owners = [Town] }],
            Interventions = [new() { Id = "i", Title = "Runs", Lead = Region, Stage = InterventionStage.Running }, new() { Id = "e", Title = "Exists", Lead = Region, Stage = InterventionStage.Existing }],
            Commitments = [new() { Id = "c", Title = "Promise", Who = Town, State = CommitmentState.Promised }, new() { Id = "d", Title = "Done", Who = Town, State = CommitmentState.Done }],
        };

        var asked = Asked.Of(plan, one => one.Id == "ended" ? Town : one);

        Assert.Equal([("town", "g c"), ("region", "i")], asked.Select(one => (one.Who.Id, string.Join(' ', one.Things.Select(thing => thing.Id)))));
    }

    [Fact]
    public void The_latest_answer_counts_and_difficulties_and_support_are_summed()
    {
        Round round = new() { Id = "r", Title = "2026", Year = 2026, Opens = new(2026, 1, 1), Deadline = new(2026, 2, 1) };
        var account = Assert.Single(Account.Of(
            [round],
            [
                Review("1", Town, 1, new() { Done = Doing.NotDone, Difficulties = [Difficulty.Money] }),
                Review("2", Town, 2, new() { Done = Doing.Done, Difficulties = [Difficulty.Staff, Difficulty.Money], From = [Supporter.Region], Support = "Staff" }),
                Review("3", Region, 1, new() { Done = Doing.Partly, Difficulties = [Difficulty.Staff] }),
            ]));

        Assert.Equal(["2", "3"], account.Reviews.Select(one => one.Id));
        Assert.Equal([(Difficulty.Staff, 2), (Difficulty.Money, 1)], account.Difficulties());
        Assert.Equal("Staff", Assert.Single(account.AskedOf(Supporter.Region)).Said.Support);
        Assert.Empty(account.AskedOf(Supporter.State));

        // Two answered about one goal: it counts as the least done of the two.
        Assert.Equal(new Dictionary<Doing, int> { [Doing.Partly] = 1 }, account.Done([new Goal { Id = "g", Title = "A goal" }]));
    }

    [Fact]
    public void A_chain_is_walked_both_ways_each_thing_once_and_ends_at_an_indicator()
    {
        Plan plan = new()
        {
            Challenges = [new() { Id = "c", Title = "Challenge" }],
            Goals = [new() { Id = "g", Title = "Goal", Indicator = "SMOKE" }, new() { Id = "other", Title = "Other", Indicator = "SMOKE" }],
            Interventions = [new() { Id = "i", Title = "Intervention" }],
            Commitments = [new() { Id = "m", Title = "Promise", Intervention = "i" }],
            Links = [Tie("contribution/x", "challenge/c"), Tie("challenge/c", "goal/g"), Tie("challenge/c", "intervention/i"), Tie("goal/g", "intervention/i"), Tie("intervention/i", "challenge/c")],
        };

        var trace = Trace.Of(plan, [], new("goal", "g"));

        Assert.Equal(["intervention i", "contribution x", "challenge c"], trace.Before.Select(Told));
        Assert.Equal(["intervention i", "indicator SMOKE", "challenge c", "commitment m"], trace.After.Select(Told));
        Assert.Empty(Trace.Of(plan, [], new("goal", "none")).Before);
    }

    [Fact]
    public void Whether_an_intervention_helped_comes_of_it_and_an_evaluation_leads_back_to_all_that_led_to_it()
    {
        Plan plan = new() { Interventions = [new() { Id = "i", Title = "Intervention" }], Links = [Tie("goal/g", "intervention/i")] };
        Evaluation frozen = new() { Id = "e", Title = "Did it help?", Intervention = "i", Frozen = new(DateTimeOffset.UnixEpoch, "somebody", "why", 1, []) };
        Evaluation draft = new() { Id = "d", Title = "Not frozen", Intervention = "i" };

        Assert.Equal(["intervention i", "evaluation e", "evaluation d"], Trace.Of(plan, [frozen, draft], new("goal", "g")).After.Select(Told));
        Assert.Equal(["goal g", "intervention i"], Trace.Of(plan, [frozen, draft], frozen.Thing).Before.Select(Told));
        Assert.Equal(DateTimeOffset.UnixEpoch, Trace.Of(plan, [frozen], new("intervention", "i")).After.Single().Link.Made);
    }

    private static string Told(TraceStep step) => $"{step.Thing.Kind} {step.Thing.Id}";

    private static Review Review(string id, Thing from, int day, ReviewSaid said) => new(id, "r", Goal, from, said) { Received = new(2026, 1, day, 0, 0, 0, TimeSpan.Zero) };

    private static Link Tie(string from, string to) => new($"{from} {to}", Thing(from), Thing(to));

    private static Thing Thing(string written) => written.Split('/') is [var kind, var id] ? new(kind, id) : throw new ArgumentException("A thing is written kind/id.", nameof(written));
}
