// What stands in several plans is found back to where it was first taken from, and counted by how far each has come.
using Samsyn.Loop.Decide;

namespace Samsyn.Tests.Decide;

public sealed class SpreadTests
{
    [Fact]
    public void What_was_taken_from_each_other_and_from_the_catalogue_is_one_and_is_counted_by_stage()
    {
        var spread = Among(
            ("region", new() { Interventions = [One("r", InterventionStage.Running, "catalogue")] }),
            ("north", Took(One("n", InterventionStage.Decided), "region~r")),
            ("south", Took(One("s", InterventionStage.Dropped), "north~n")),
            ("west", new() { Interventions = [One("w", InterventionStage.Ended, "catalogue"), One("own", InterventionStage.Running)] }));

        var one = Assert.Single(spread);
        Assert.Equal("CODE", one.Root);
        Assert.Equal(["north", "region", "south", "west"], one.In.Select(to => to.Whose));
        Assert.Equal((1, 1, 1, 1), (one.Decided, one.Started, one.Stopped, one.GivenUp));
    }

    [Fact]
    public void An_idea_that_one_made_and_another_took_in_is_where_both_came_from()
    {
        var spread = Among(
            ("region", new() { Ideas = [new() { Id = "idea", Title = "An idea" }], Interventions = [One("r", InterventionStage.Existing)], Links = [new("", new(Idea.Name, "idea"), new(Intervention.Name, "r"))] }),
            ("north", Took(One("n", InterventionStage.Running), "region~idea")));

        Assert.Equal(("region~idea", 2), (Assert.Single(spread).Root, spread[0].Started));
    }

    [Fact]
    public void What_stands_in_one_plan_only_has_not_spread_and_a_circle_ends()
    {
        Assert.Empty(Among(("here", new() { Interventions = [One("a", InterventionStage.Running, "catalogue"), One("b", InterventionStage.Running, "catalogue")] }), ("there", new())));

        var circle = Among(("a", Took(One("1", InterventionStage.Running), "b~1")), ("b", Took(One("1", InterventionStage.Running), "a~1")), ("c", Took(One("1", InterventionStage.Running), "b~1")));
        Assert.Equal(["a", "b", "c"], Assert.Single(circle).In.Select(to => to.Whose));
    }

    [Fact]
    public void What_was_decided_about_it_stands_with_it_the_latest_first()
    {
        Plan plan = new()
        {
            Interventions = [One("i", InterventionStage.Decided, "catalogue")],
            Packages = [new() { Id = "p", Title = "Package", Items = [new(Intervention.Name, "i")] }, new() { Id = "q", Title = "Another" }],
            Decisions = [Decided("first", "p", 2024), Decided("later", "p", 2026), Decided("of another", "q", 2025)],
        };

        var spread = Assert.Single(Among(("here", plan), ("there", new() { Interventions = [One("t", InterventionStage.Proposed, "catalogue")] })));

        Assert.Equal(["later", "first"], spread.In[0].Decisions.Select(one => one.Id));
        Assert.Empty(spread.In[1].Decisions);
    }

    private static IReadOnlyList<Spread> Among(params (string Whose, Plan Plan)[] plans) =>
        Spread.Among(plans.ToDictionary(one => one.Whose, one => one.Plan), "elsewhere", one => one.Origin == "catalogue" ? "CODE" : null);

    private static Intervention One(string id, InterventionStage stage, string origin = "") => new() { Id = id, Title = id, Stage = stage, Origin = origin };

    private static Plan Took(Intervention one, string from) => new() { Interventions = [one], Links = [new("", new("elsewhere", from), one.Thing)] };

    private static Decision Decided(string id, string package, int year) => new() { Id = id, Title = id, Package = package, Body = "council", Day = new(year, 3, 1) };
}
