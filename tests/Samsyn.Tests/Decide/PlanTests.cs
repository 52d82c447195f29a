// The rules of the plan: theories that go in circles, straight lines to targets, amounts as people write them, and the arrows of the chain.
using Samsyn.Loop.Decide;
using static System.FormattableString;

namespace Samsyn.Tests.Decide;

public sealed class PlanTests
{
    [Fact]
    public void A_theory_that_comes_back_to_itself_tells_the_circle()
    {
        // 1 -> 2 -> 3 -> 2: the circle is 2, 3.
        TheoryOfChange circular = new([new("visits", [2]), new("trust", [3]), new("more visits", [2])]);
        TheoryOfChange straight = new([new("visits", [2, 3]), new("trust", [3]), new("health", [])]);

        Assert.Equal([2, 3], circular.Circle());
        Assert.Empty(straight.Circle());
        Assert.Equal([0, 1, 2], straight.Levels());
        Assert.Empty(TheoryOfChange.None.Circle());
    }

    [Fact]
    public void A_long_theory_in_which_everything_leads_to_everything_after_it_is_walked_once()
    {
        TheoryOfChange dense = new([.. Enumerable.Range(1, 30).Select(step => new TheoryStep(Invariant($"step {step}"), [.. Enumerable.Range(step + 1, 30 - step)]))]);

        Assert.Empty(dense.Circle());
        Assert.Equal(Enumerable.Range(0, 30), dense.Levels());
    }

    [Fact]
    public void The_straight_line_to_a_target_runs_from_the_baseline_and_stays_when_it_is_reached()
    {
        // From 12 in 2024 to 8 in 2028: one a year.
        Target level = new("99", 2028, 8, false) { Baseline = 12, BaselineYear = 2024 };

        Assert.Equal(11, level.At(2025));
        Assert.Equal(8, level.At(2030));
        Assert.Null(level.At(2023));
        Assert.Equal(-4, level.Change);
        Assert.Equal(8, (level with { Value = -4, IsChange = true }).Level);
        Assert.Null((level with { Baseline = null }).At(2026));
        Assert.Null((level with { IsChange = true, Baseline = null }).Level);
    }

    [Theory]
    [InlineData("350 000", 350_000)]
    [InlineData("350\u00a0000 kr", 350_000)]
    [InlineData("350.000", 350_000)]
    [InlineData("350,000", 350_000)]
    [InlineData("350 tkr", 350_000)]
    [InlineData("1,2 mkr", 1_200_000)]
    [InlineData("1.1 MSEK", 1_100_000)]
    [InlineData("2 mio. kr.", 2_000_000)]
    [InlineData("500 t.kr.", 500_000)]
    [InlineData("0", 0)]
    [InlineData("1200:-", 1_200)]
    public void Amounts_are_read_as_people_write_them(string written, int kronor) =>
        Assert.Equal(new KronorRead.Amount(kronor), Kronor.Read(written));

    [Theory]
    [InlineData("1,2", typeof(KronorRead.Fraction))]
    [InlineData("350 timmar", typeof(KronorRead.OtherUnit))]
    [InlineData("5 %", typeof(KronorRead.OtherUnit))]
    [InlineData("1000 €", typeof(KronorRead.OtherUnit))]
    [InlineData("1000 EUR", typeof(KronorRead.OtherUnit))]
    [InlineData("1.200 mkr", typeof(KronorRead.NoAmount))]
    [InlineData("en miljon", typeof(KronorRead.NoAmount))]
    [InlineData("-5", typeof(KronorRead.OutOfRange))]
    [InlineData("9999999999999 mkr", typeof(KronorRead.OutOfRange))]
    [InlineData("12 34", typeof(KronorRead.NoAmount))]
    public void What_is_no_amount_in_kronor_says_why(string written, Type why) => Assert.IsType(why, Kronor.Read(written), exactMatch: true);

    [Fact]
    public void The_chain_holds_what_somebody_tied_and_what_things_say_of_each_other()
    {
        Plan plan = new()
        {
            Challenges = [new() { Id = "c", Title = "A challenge", Indicator = "SMOKE" }],
            Interventions = [new() { Id = "i", Title = "An intervention", EffectIndicator = "SMOKE" }],
            Commitments = [new() { Id = "m", Title = "A commitment", Intervention = "i" }],
            Packages = [new() { Id = "p", Title = "A package", Items = [new("intervention", "i")] }],
            Decisions = [new() { Id = "d", Title = "A decision", Package = "p", Body = "b" }],
            Links = [new("l", new("challenge", "c"), new("intervention", "i"))],
        };

        Assert.Equal(["challenge c"], plan.Before(new("intervention", "i")).Select(Told));
        Assert.Equal(["indicator SMOKE", "commitment m", "package p"], plan.After(new("intervention", "i")).Select(link => $"{link.To.Kind} {link.To.Id}"));
        Assert.Equal(["package p"], plan.Before(new("decision", "d")).Select(Told));
        Assert.Equal(["indicator SMOKE"], plan.Before(new("challenge", "c")).Select(Told));
    }

    private static string Told(Link link) => $"{link.From.Kind} {link.From.Id}";
}
