// What must hold for every protected table.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

public sealed class ProtectionLawsTests
{
    private static IEnumerable<CountedTable> Tables => Enumerable.Range(2_001, 50).Select(seed => RandomTable.Of(seed).Table);

    [Fact]
    public void The_order_of_the_rows_changes_nothing() => Assert.All(Tables, table =>
    {
        var mixed = table with { Cells = [.. table.Cells.Reverse()] };
        Assert.Equal(Told(table, ProtectionRule.Register), Told(mixed, ProtectionRule.Register).Reverse());
    });

    [Fact]
    public void Where_nothing_is_small_nothing_is_hidden() => Assert.All(Tables, table =>
    {
        // Whole tables multiplied by a hundred: every count is nothing or a hundred at least.
        var large = table with { Cells = [.. table.Cells.Select(cell => cell with { Count = 100 * cell.Count, Base = 100 * cell.Base })] };
        Assert.All(Protection.Of(large, ProtectionRule.Register).Cells, cell => Assert.True(cell.Shown));
    });

    [Fact]
    public void A_stricter_rule_never_hides_fewer_cells_for_their_own_sake() => Assert.All(Tables, table =>
    {
        var (mild, strict) = (ProtectionRule.Register, ProtectionRule.Stricter(ProtectionRule.Register, new() { CountBelow = 8, ComplementBelow = 3, BaseBelow = 20, HidesZero = true }));
        var pairs = Protection.Of(table, mild).Cells.Zip(Protection.Of(table, strict).Cells).ToArray();
        Assert.All(pairs, pair => Assert.True(!pair.First.Primary || pair.Second.Primary));
        Assert.Equal(strict, ProtectionRule.Stricter(strict, mild));
    });

    [Fact]
    public void What_is_published_is_never_altered() => Assert.All(Tables, table =>
        Assert.Equal(table.Cells, Protection.Of(table, ProtectionRule.Register).Cells.Select(cell => cell.Cell)));

    [Fact]
    public void Every_hidden_number_has_a_proof_and_no_other() => Assert.All(Tables, table =>
    {
        var told = Protection.Of(table, ProtectionRule.Register);
        var proved = told.Proofs.Select(proof => (string.Join('|', proof.Codes), proof.Number)).ToHashSet();
        foreach (var cell in told.Cells.Where(cell => !cell.Shown))
        {
            var key = string.Join('|', cell.Cell.Codes);
            Assert.Contains((key, CellNumber.Count), proved);
            Assert.True(cell.Cell.Base is null || proved.Contains((key, CellNumber.Complement)));
            Assert.True(!cell.BaseHidden || proved.Contains((key, CellNumber.Base)));
        }

        Assert.All(told.Proofs, proof =>
        {
            Assert.True(proof.Lowest >= 0 && proof.Highest - proof.Lowest >= (proof.Number == CellNumber.Base ? 10 : 5));
            Assert.Contains(told.Cells, cell => cell.Cell.Codes.SequenceEqual(proof.Codes) && !cell.Shown);
        });
    });

    private static readonly string[] Shuffled = ["b", "10-14", "a10", "85+", "5-9", "a2", "0-4"];

    [Fact]
    public void Codes_stand_in_the_order_in_which_people_count() =>
        Assert.Equal(["0-4", "5-9", "10-14", "85+", "a2", "a10", "b"], Shuffled.Order(NaturalOrder.Instance));

    private static bool[] Told(CountedTable table, ProtectionRule rule) => [.. Protection.Of(table, rule).Cells.Select(cell => cell.Shown)];
}
