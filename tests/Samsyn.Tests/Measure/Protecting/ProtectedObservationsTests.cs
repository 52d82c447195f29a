// What is withheld is worked out once, and again only when something changes that it rests on.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Tests.Measure.Protecting;

public sealed class ProtectedObservationsTests : ISourceRules
{
    private readonly Shelves kept = new(
        new([new("X", LocalText.Same("X"), new Unit.Share(100), Direction.LowerIsBetter)], [new("1", "Alm", AreaLevel.Municipality)], []), [Of(3)]);

    private SourceRule rule = new("") { Version = 1 };

    [Fact]
    public async Task An_act_that_changes_nothing_hiding_rests_on_works_out_nothing_anew()
    {
        var shown = Door();

        Assert.True(await Withholds(shown));
        var asked = kept.Asked;
        var edition = await shown.FiguresVersion(Shelves.Ours, default);
        kept.Changes++;
        Assert.True(await Withholds(shown));
        Assert.Equal(edition, await shown.FiguresVersion(Shelves.Ours, default));

        Assert.Equal(asked + 1, kept.Asked); // the figures that are shown, and not the whole table again
    }

    [Fact]
    public async Task New_figures_and_new_rules_are_judged_anew()
    {
        var shown = Door();
        Assert.True(await Withholds(shown));

        (kept.Kept, kept.Figures, kept.Changes) = ([Of(30)], 2, 2);
        Assert.False(await Withholds(shown));

        var edition = await shown.FiguresVersion(Shelves.Ours, default);
        (rule, kept.Changes) = (new("") { Version = 2, Rule = ProtectionRule.Register with { BaseBelow = 500 } }, 3);
        Assert.True(await Withholds(shown));
        Assert.NotEqual(edition, await shown.FiguresVersion(Shelves.Ours, default));
    }

    public Task<IReadOnlyList<SourceRule>> Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult<IReadOnlyList<SourceRule>>([rule]);

    public Task<Kept> Keep(CollaborationKey collaboration, SourceRule rule, CancellationToken stop) => throw new NotSupportedException();

    private static async Task<bool> Withholds(ProtectedObservations shown) =>
        (await shown.Find(Shelves.Ours, new("X"), default)).Single().Figure is Figure.Withheld;

    private static Observation Of(int count) =>
        new(new("X", "1", Period.Year(2024), Stratum.Everyone), new Figure.Known(new Estimate(count))) { Numerator = count, Denominator = 100 };

    private ProtectedObservations Door() => new(kept, (kept, kept, kept), this);
}
