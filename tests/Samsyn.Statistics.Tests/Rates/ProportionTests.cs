// The share of persons and Wilson's interval: worked by hand, laws, published figures, refusals.
using System.Globalization;
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class ProportionTests
{
    // 10 of 100, z² = 3.8415: middle (0.1 + 0.0192) / 1.0384 = 0.11480, reach 1.96·√(0.0009 + 0.0000960)/1.0384 = 0.05957.
    [Fact]
    public void Ten_in_a_hundred_worked_by_hand()
    {
        var share = Proportion.Of(10, 100, 100);

        Assert.Equal(10, share.Value, 1e-12);
        Assert.Equal(5.523, share.Interval!.Lower, 1e-3);
        Assert.Equal(17.437, share.Interval.Upper, 1e-3);
        Assert.Equal(3, share.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void Nobody_is_not_known_for_certain_to_be_nobody()
    {
        var none = Proportion.Of(0, 50, 100);

        Assert.Equal(0, none.Interval!.Lower);
        Assert.InRange(none.Interval.Upper, 7.1, 7.2);
        Assert.Null(none.StandardError);
    }

    [Theory]
    [InlineData(3, 17)]
    [InlineData(0, 9)]
    [InlineData(240, 311)]
    public void Those_for_whom_it_does_not_hold_mirror_those_for_whom_it_does(double cases, double persons)
    {
        var (one, other) = (Proportion.Of(cases, persons, 100), Proportion.Of(persons - cases, persons, 100));

        Assert.Equal(100 - one.Interval!.Lower, other.Interval!.Upper, 1e-9);
        Assert.Equal(100 - one.Interval.Upper, other.Interval.Lower, 1e-9);
    }

    [ReferenceFact]
    public void The_grid_of_published_shares_is_met()
    {
        // Two rows of the grid have no number of cases or persons, and no share.
        var rows = File.ReadLines(Reference.File("phe/expected/proportion_95.csv")).Skip(1).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(',')).Where(row => row[3].Length > 0).ToArray();
        var header = File.ReadLines(Reference.File("phe/expected/proportion_95.csv")).First().Replace("\"", "", StringComparison.Ordinal).Split(',');

        Assert.Equal(18, rows.Length);
        Assert.All(rows, row =>
        {
            var share = Proportion.Of(Cell(row, "x"), Cell(row, "n"), 1);
            Assert.Equal(Cell(row, "value"), share.Value, 1e-9);
            Assert.Equal(Cell(row, "lowercl"), share.Interval!.Lower, 1e-9);
            Assert.Equal(Cell(row, "uppercl"), share.Interval.Upper, 1e-9);
        });

        double Cell(string[] row, string name) => double.Parse(row[Array.IndexOf(header, name)], CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(11, 10)]
    [InlineData(-1, 10)]
    public void Cases_that_are_not_among_the_persons_are_refused(double cases, double persons)
    {
        var error = Assert.Throws<ArgumentException>(() => Proportion.Of(cases, persons, 100));

        Assert.StartsWith("A share is of cases among persons, none to all of them;", error.Message, StringComparison.Ordinal);
    }
}
