// Tables with more combinations than can be laid out at once: cut into their times, or refused with the number.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

public sealed class LargeTableTests
{
    private const int Codes = 150;
    private const int Years = 200;

    // With totals 151 x 151 combinations at each of 200 times.
    [Fact]
    public void A_table_over_many_times_is_protected_time_by_time()
    {
        var table = new CountedTable(
            [new("age") { Total = "all" }, new("trade") { Total = "all" }, new("year") { Time = true, Summed = false }],
            [.. Enumerable.Range(0, Years).SelectMany(year => Year(year, year == 7 ? 3 : 30))]);

        var told = Protection.Of(table, ProtectionRule.Register);

        Assert.Equal(151.0 * 151, Protection.Places(table));
        Assert.Equal(["a0 all 7", "a1 all 7"], told.Cells.Where(cell => !cell.Shown).Select(cell => string.Join(' ', cell.Cell.Codes)).Order(StringComparer.Ordinal));
        Assert.Equal(table.Cells, told.Cells.Select(cell => cell.Cell));
        Assert.All(told.Cells.Where(cell => !cell.Shown), cell => Assert.Contains(told.Proofs, proof => proof.Codes.SequenceEqual(cell.Cell.Codes) && proof.Highest - proof.Lowest >= 5));
        Assert.Equal(told.Proofs.ToArray()[^1].Codes, told.Proofs[^1].Codes);
        Assert.Empty(Protection.BrokenSums(table));
    }

    [Fact]
    public void What_is_too_large_at_one_time_is_refused_and_the_number_is_told()
    {
        var table = new CountedTable(
            [new("age") { Total = "all" }, new("trade") { Total = "all" }, new("land") { Total = "all" }],
            [.. Enumerable.Range(0, 199).SelectMany(code => (CountedCell[])[new([$"a{code}", "all", "all"], 10), new(["all", $"b{code}", "all"], 10), new(["all", "all", $"c{code}"], 10)]), new(["all", "all", "all"], 1990)]);

        Assert.Equal(8_000_000, Protection.Places(table));
        Assert.Contains("this one has 8000000", Assert.Throws<ArgumentException>(() => Protection.Of(table, ProtectionRule.Register)).Message, StringComparison.Ordinal);
        Assert.Equal(0, Protection.Places(table with { Cells = [] }));
    }

    // The year 7 names every age and every trade, the others two ages each; a0 of the year 7 is small.
    private static IEnumerable<CountedCell> Year(int year, int first)
    {
        var (time, parts) = ($"{year}", year == 7 ? Codes : 2);
        return
        [
            .. Enumerable.Range(0, parts).Select(code => new CountedCell([$"a{code}", "all", time], code == 0 ? first : 30)),
            .. Enumerable.Range(0, year == 7 ? Codes : 0).Select(code => new CountedCell(["all", $"b{code}", time], 29)),
            new(["all", "all", time], first + (30 * (parts - 1))),
        ];
    }
}
