// No hidden count can be narrowed below its width, and hiding "one more until no change" would not have been enough.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

public sealed class AttackTests
{
    [Fact]
    public void Five_hundred_tables_keep_what_they_hide() => Withstands(1, 500);

    [Fact]
    [Trait("slow", "yes")]
    public void Ten_thousand_tables_keep_what_they_hide() => Withstands(1, 10_000);

    // Tables that an earlier version left open: a remainder of two persons, of whom none was counted.
    [Theory]
    [InlineData(2667)]
    public void A_table_that_was_once_open_keeps_what_it_hides(int seed) => Withstands(seed, 1);

    // The attacker bites: of tables protected by hiding one more wherever one alone is hidden, it opens some.
    [Fact]
    public void Hiding_one_more_until_no_change_is_not_enough()
    {
        var tables = Enumerable.Range(1, 238).Select(OneMore.Table).ToArray();
        var opened = tables.Select(table => Attacker.Attack(table, OneMore.Protect(table))).ToArray();
        var known = opened.Count(cells => cells.Any(cell => cell.Width < 0.5));
        var narrow = opened.Count(cells => cells.Any(cell => cell.Narrow));

        Assert.InRange(known, 1, 60);
        Assert.InRange(narrow, known + 1, 120);
        Assert.All(tables, table => Assert.DoesNotContain(Attacker.Attack(table, Protection.Of(table.Table, ProtectionRule.Register)), cell => cell.Narrow));
    }

    [Fact]
    public void The_attacker_finds_what_another_solver_finds()
    {
        foreach (var table in Enumerable.Range(1, 12).Select(OneMore.Table).Concat(Enumerable.Range(1, 8).Select(RandomTable.Of)))
        {
            var told = OneMore.Protect(table);
            Assert.Equal(Attacker.AttackByGlpk(table, told), Attacker.Attack(table, told).Select(cell => cell.Width), (one, other) => Math.Abs(one - other) < 1e-6);
        }
    }

    private static void Withstands(int from, int many)
    {
        var attacked = 0;
        foreach (var seed in Enumerable.Range(from, many))
        {
            var table = RandomTable.Of(seed);
            var told = Protection.Of(table.Table, ProtectionRule.Register);
            Assert.Empty(told.Exposed);
            var found = Attacker.Attack(table, told);
            attacked += found.Count;
            Assert.All(found, cell => Assert.False(
                cell.Narrow, $"Seed {seed}: the {cell.Number} of {string.Join(',', cell.Cell.Codes)} ({cell.Cell.Count} of {cell.Cell.Base}) is known to within {cell.Width}."));
        }

        Assert.True(attacked > 5 * many);
    }
}
