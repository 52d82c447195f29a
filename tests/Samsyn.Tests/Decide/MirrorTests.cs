// The mirror: challenges held against interventions and money by layer of causes, and what a plan wants, worked by hand.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using static System.FormattableString;

namespace Samsyn.Tests.Decide;

public sealed class MirrorTests
{
    // Two challenges of structures and one of conditions; a campaign of 300 000 answers one of structures, through advice; a school of
    // 100 000 answers one of each; a course of 200 000 answers none; one without a known cost; one that is only proposed.
    private static readonly Plan Plan = new()
    {
        Challenges = [Challenge("c1", CauseLayer.Structures), Challenge("c2", CauseLayer.Structures), Challenge("c3", CauseLayer.Conditions), Challenge("gone", CauseLayer.Behaviour) with { Closed = true }],
        Recommendations = [new() { Id = "r", Title = "Advice" }],
        Goals = [new() { Id = "g", Title = "A goal", Indicator = "X", Owners = [new("body", "b")], Targets = [new("99", 2030, 1, false)] }, new() { Id = "bare", Title = "A bare goal" }],
        Interventions =
        [
            Intervention("campaign", CauseLayer.Behaviour, 300_000), Intervention("school", CauseLayer.Conditions, 100_000), Intervention("course", CauseLayer.Behaviour, 200_000),
            Intervention("unpriced", CauseLayer.Conditions, null), Intervention("proposed", CauseLayer.Structures, 400_000) with { Stage = InterventionStage.Proposed }, Intervention("once", CauseLayer.Conditions, 50_000) with { Cost = new() { Amount = 50_000, Once = true } },
        ],
        Links = [Tie("challenge/c1", "recommendation/r"), Tie("recommendation/r", "intervention/campaign"), Tie("challenge/c2", "intervention/school"), Tie("challenge/c3", "intervention/school"), Tie("challenge/c3", "goal/g"), Tie("goal/g", "intervention/school")],
    };

    [Fact]
    public void Money_and_challenges_are_counted_by_layer_and_bands_carry_what_answers_what()
    {
        var mirror = Mirror.Of(Plan, proposed: false);

        Assert.Equal([(0, 2, 500_000m, 0, 0), (1, 3, 100_000m, 1, 1), (2, 0, 0m, 2, 0)], mirror.Layers.Select(one => (one.Challenges.Count, one.Interventions.Count, one.Yearly, one.Answered, one.Unpriced)));
        Assert.Equal(50_000, mirror.Layers[1].Once);

        // The school answers one of conditions and one of structures: half of 100 000 each.
        Assert.Equal(
            [new(CauseLayer.Conditions, CauseLayer.Conditions, 0.5, 50_000), new(CauseLayer.Structures, CauseLayer.Behaviour, 1, 300_000), new(CauseLayer.Structures, CauseLayer.Conditions, 0.5, 50_000)],
            mirror.Bands);

        // 500 000 of 600 000 go to behaviour, where none of the three challenges lies.
        Assert.Equal(CauseLayer.Behaviour, mirror.MostBeyond!.Layer);
        Assert.Equal(5.0 / 6, mirror.ShareOfEffort(mirror.MostBeyond), 12);
        Assert.Equal(400_000, Mirror.Of(Plan, proposed: true).Layers[2].Yearly);
    }

    [Fact]
    public void Without_any_known_money_the_number_of_interventions_is_what_is_compared()
    {
        Plan plan = new() { Challenges = [Challenge("c", CauseLayer.Structures)], Interventions = [Intervention("a", CauseLayer.Behaviour, null), Intervention("b", CauseLayer.Structures, null)] };

        var mirror = Mirror.Of(plan, proposed: false);

        Assert.Equal((0.5, 0.5), (mirror.ShareOfEffort(mirror.Layers[0]), mirror.ShareOfEffort(mirror.Layers[2])));
        Assert.Null(Mirror.Of(new Plan(), proposed: true).MostBeyond);
    }

    [Fact]
    public void What_a_plan_wants_is_named_with_the_things_it_is_wanting_in()
    {
        var wants = Want.Of(Plan).ToDictionary(one => one.Kind, one => string.Join(' ', one.Things.Select(thing => thing.Id)));

        Assert.Equal("c1 c2", wants[WantKind.ChallengeWithoutGoal]);
        Assert.DoesNotContain(WantKind.ChallengeWithoutIntervention, wants.Keys);
        Assert.Equal(("bare", "bare", "bare", "bare"), (wants[WantKind.GoalWithoutOwner], wants[WantKind.GoalWithoutIndicator], wants[WantKind.GoalWithoutTarget], wants[WantKind.GoalWithoutMoney]));
        Assert.Equal("campaign school course unpriced proposed once", wants[WantKind.InterventionWithoutFigure]);
        Assert.Empty(Want.Of(new Plan()));
    }

    [Fact]
    public void A_circle_of_links_is_walked_once()
    {
        Plan plan = new()
        {
            Challenges = [Challenge("c", CauseLayer.Conditions)],
            Recommendations = [new() { Id = "r", Title = "One" }, new() { Id = "s", Title = "Other" }],
            Interventions = [Intervention("i", CauseLayer.Conditions, 10)],
            Links = [Tie("challenge/c", "recommendation/r"), Tie("recommendation/r", "recommendation/s"), Tie("recommendation/s", "recommendation/r"), Tie("recommendation/s", "intervention/i")],
        };

        Assert.Equal(1, Mirror.Of(plan, proposed: false).Bands.Single().Interventions);
    }

    private static Challenge Challenge(string id, CauseLayer layer) => new() { Id = id, Title = id, Layer = layer };

    private static Intervention Intervention(string id, CauseLayer layer, decimal? yearly) => new() { Id = id, Title = id, Layer = layer, Stage = InterventionStage.Running, Lead = new("body", "b"), Cost = new() { Amount = yearly } };

    private static Link Tie(string from, string to) => new(Invariant($"{from}-{to}"), Thing(from), Thing(to));

    private static Thing Thing(string written) => written.Split('/') is [var kind, var id] ? new(kind, id) : throw new ArgumentException("A thing is written kind/id.", nameof(written));
}
