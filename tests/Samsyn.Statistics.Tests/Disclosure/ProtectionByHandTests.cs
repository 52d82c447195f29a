// Tables small enough to be protected by hand.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

public sealed class ProtectionByHandTests
{
    // a 3, b 20, c 30, all 53. The 3 is hidden; the cheapest partner is a neighbour: b. Between them they are 23, so a is 0 to 23.
    [Fact]
    public void A_small_part_takes_its_neighbour_with_it_and_not_the_total()
    {
        var told = Protection.Of(Table(Line("all"), ("a", 3), ("b", 20), ("c", 30), ("all", 53)), ProtectionRule.Register);

        Assert.Equal([Hiding.SmallCount, Hiding.ForOthers, Hiding.Shown, Hiding.Shown], told.Cells.Select(cell => cell.Hiding));
        var proof = Assert.Single(told.Proofs, proof => proof.Codes is ["a"]);
        Assert.Equal((0, 23), (proof.Lowest, proof.Highest));
        Assert.Equal([("a", -3L, 20L), ("b", 3L, -20L)], proof.Steps.Select(step => (step.Codes[0], step.Less, step.More)));
    }

    // Few smoke in the smallest of six municipalities. What is hidden for their sake is taken from small places, never from the county, which all read.
    [Fact]
    public void For_a_small_municipality_the_county_is_not_hidden()
    {
        string[] places = ["north", "south", "east", "west", "mid", "small"];
        (string Age, int[] Counts)[] ages = [("16-29", [60, 30, 25, 20, 12, 1]), ("30-44", [70, 40, 30, 22, 9, 2]), ("45-64", [150, 80, 60, 40, 25, 12]), ("65-84", [80, 45, 30, 21, 11, 3])];
        (string Code, int[] Counts)[] lines = [.. ages, ("*", [.. places.Select((_, place) => ages.Sum(age => age.Counts[place]))])];
        var cells = lines.SelectMany(line => line.Counts.Select((count, place) => new CountedCell([places[place], line.Code], count)).Append(new(["county", line.Code], line.Counts.Sum())));

        var told = Protection.Of(new([new("place") { Groups = [new("county", places)] }, new("age") { Total = "*" }], [.. cells]), ProtectionRule.Register);

        Assert.Equal(3, told.Cells.Count(cell => cell.Primary));
        Assert.All(told.Cells.Where(cell => cell.Cell.Codes[0] is "county" or "north" || cell.Cell.Codes[1] == "*"), cell => Assert.True(cell.Shown));
    }

    // 2, 2, 2 of 6: any two alone would be known to within 4 persons; with all three each may be anything from 0 to 6.
    [Fact]
    public void Three_small_parts_protect_each_other_together()
    {
        var told = Protection.Of(Table(Line("all"), ("a", 2), ("b", 2), ("c", 2), ("all", 6)), ProtectionRule.Register);

        Assert.Equal([false, false, false, true], told.Cells.Select(cell => cell.Shown));
        Assert.All(told.Proofs, proof => Assert.True(proof.Highest - proof.Lowest >= 5));
    }

    // Men are not in the table, but whoever sees 100 in all and 98 women knows that they are 2.
    [Fact]
    public void What_can_be_subtracted_is_protected_too()
    {
        var told = Protection.Of(Table(Line("all"), ("women", 98), ("all", 100)), ProtectionRule.Register);

        Assert.Contains(told.Cells, cell => !cell.Shown);
        Assert.DoesNotContain(told.Cells, cell => cell.Primary);
    }

    // 97 of 100: three are not counted, and they are pointed out as well as if they were.
    [Fact]
    public void A_cell_in_which_nearly_everybody_is_counted_is_hidden()
    {
        CountedCell[] cells = [new(["a"], 97) { Base = 100 }, new(["b"], 40) { Base = 100 }, new(["c"], 6) { Base = 8 }, new(["all"], 143) { Base = 208 }];
        var told = Protection.Of(new([Line("all")], cells), ProtectionRule.Register);

        Assert.Equal([Hiding.SmallComplement, Hiding.SmallBase], told.Cells.Where(cell => cell.Primary).Select(cell => cell.Hiding));
        Assert.True(told.Cells[2].BaseHidden);
        Assert.Contains(told.Proofs, proof => proof is { Codes: ["c"], Number: CellNumber.Base } && proof.Highest - proof.Lowest >= 10);
    }

    // 65-69 is in no table, but it is what 65+ has beyond 70+: 83 and 80, and so 3.
    [Fact]
    public void A_difference_between_two_tables_of_the_same_persons_is_a_cell_of_its_own()
    {
        var ages = Line("all") with { Groups = [new("0-69", ["0-64", "65-69"]), new("65+", ["65-69", "70+"])] };
        var told = Protection.Of(Table(ages, ("0-64", 300), ("65+", 83), ("0-69", 303), ("70+", 80), ("all", 383)), ProtectionRule.Register);

        Assert.True(told.Cells.Count(cell => !cell.Shown) >= 2);
        Assert.DoesNotContain(told.Cells, cell => cell.Primary);
        Assert.Empty(told.Exposed);
    }

    // A county of two municipalities, 2 and 40. What hides the 2 in the county hides it in the country too.
    [Fact]
    public void A_municipality_cannot_be_worked_out_of_its_county()
    {
        var places = Line("country") with { Groups = [new("east", ["e1", "e2"]), new("west", ["w1", "w2"])] };
        var told = Protection.Of(Table(places, ("e1", 2), ("e2", 40), ("east", 42), ("w1", 30), ("w2", 50), ("west", 80), ("country", 122)), ProtectionRule.Register);

        Assert.Equal(["e1", "e2"], told.Cells.Where(cell => !cell.Shown).Select(cell => cell.Cell.Codes[0]));
    }

    // The county is said to have a third municipality, but the two make up all of it: nobody can be moved there.
    [Fact]
    public void A_part_that_no_cell_names_and_in_which_nobody_is_hides_nothing()
    {
        var places = Line("country") with { Groups = [new("east", ["e1", "e2", "e3"]), new("west", ["w1", "w2"])] };
        var told = Protection.Of(Table(places, ("e1", 2), ("e2", 40), ("east", 42), ("w1", 30), ("w2", 50), ("west", 80), ("country", 122)), ProtectionRule.Register);

        Assert.Equal(["e1", "e2"], told.Cells.Where(cell => !cell.Shown).Select(cell => cell.Cell.Codes[0]));
    }

    [Fact]
    public void A_series_is_hidden_whole_when_more_than_a_fifth_of_it_is()
    {
        var table = new CountedTable(
            [new("place") { Total = "all" }, new("year") { Time = true, Summed = false }],
            [.. Five.Select((count, year) => new CountedCell(["a", $"202{year}"], count))]);

        Assert.Equal(
            [Hiding.SmallCount, Hiding.Series, Hiding.SmallCount, Hiding.Series, Hiding.Series], Protection.Of(table, ProtectionRule.Register).Cells.Select(cell => cell.Hiding));
        Assert.Equal(2, Protection.Of(table, ProtectionRule.Register with { SeriesHiddenShare = 0.5 }).Cells.Count(cell => cell.Primary));
        Assert.Equal(5, Protection.Of(table, ProtectionRule.Register with { CountBelow = 0, SeriesWeakBelow = 9 }).Cells.Count(cell => cell.Primary));
    }

    // The parts of a table whose counts were changed at random do not sum; nothing is subtracted, nothing hidden for others.
    [Fact]
    public void A_table_that_its_publisher_changed_at_random_is_not_summed()
    {
        var table = Table(Line("all"), ("a", 3), ("b", 20), ("all", 22)) with { Perturbed = true };

        Assert.Equal([Hiding.SmallCount, Hiding.Shown, Hiding.Shown], Protection.Of(table, ProtectionRule.Register).Cells.Select(cell => cell.Hiding));
    }

    [Fact]
    public void Totals_known_elsewhere_that_give_a_cell_away_are_told()
    {
        var told = Protection.Of(Table(Line(null), ("a", 3), ("b", 1)), ProtectionRule.Register);

        Assert.Equal(2, told.Exposed.Count);
        Assert.Empty(Protection.Of(Table(Line(null) with { Summed = false }, ("a", 3), ("b", 30)), ProtectionRule.Register with { CountBelow = 0 }).Exposed);
    }

    // 1, 2, 3, 40 and 60: three of six cells are small; the two smallest neighbours together make 3, the next two 5.
    [Fact]
    public void Where_more_than_a_quarter_is_hidden_the_merge_that_helps_most_is_proposed()
    {
        var told = Protection.Of(Table(Line("all"), ("1", 1), ("2", 2), ("3", 3), ("4", 40), ("5", 60), ("all", 106)), ProtectionRule.Register);

        Assert.True(told.HiddenShare > 0.25);
        Assert.Equal(("2", "3", 3, 1), (told.Merges[0].First, told.Merges[0].Second, told.Merges[0].HiddenBefore, told.Merges[0].HiddenAfter));
    }

    [Fact]
    public void A_table_that_does_not_add_up_is_refused_and_says_where()
    {
        var table = Table(Line("all"), ("a", 30), ("b", 20), ("all", 45));

        var sum = Assert.Single(Protection.BrokenSums(table));
        Assert.Equal(("all", 45L, 50L), (sum.Codes[0], sum.Count, sum.PartsCount));
        Assert.StartsWith("The parts of 'all' along line count 50", Assert.Throws<ArgumentException>(() => Protection.Of(table, ProtectionRule.Register)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<CountedTable, string> Refused => new()
    {
        { new([], []), "A table is divided by at least one" },
        { new([new("a"), new("a")], []), "A table is divided by at least one" },
        { Table(Line("all"), ("a", 1), ("a", 2)), "The cell 'a' stands twice." },
        { Table(Line("all"), ("a", -1)), "A count is from 0" },
        { new([Line("all")], [new(["a"], 5) { Base = 4 }]), "A count is from 0" },
        { new([Line("all")], [new(["a"], 5) { Base = 9 }, new(["b"], 5)]), "Either every cell has a base" },
        { new([Line("all")], [new(["a", "b"], 5)]), "A cell has one code for each" },
        { Table(Line("all") with { Groups = [new("g", ["h"]), new("h", ["g"])] }, ("g", 5)), "The group 'g' is made of itself." },
        { Table(Line("all") with { Groups = [new("g", [])] }, ("g", 5)), "The group 'g' of 'line' is given once" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_table_is_refused(CountedTable table, string begins) =>
        Assert.StartsWith(begins, Assert.Throws<ArgumentException>(() => Protection.Of(table, ProtectionRule.Register)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_is_none_is_refused()
    {
        Assert.StartsWith("CountBelow is a number", Assert.Throws<ArgumentException>(() => Protection.Of(Table(Line("all")), ProtectionRule.Register with { CountBelow = -1 })).Message, StringComparison.Ordinal);
        Assert.StartsWith("SeriesHiddenShare is a share", Assert.Throws<ArgumentException>(() => Protection.Of(Table(Line("all")), ProtectionRule.Register with { SeriesHiddenShare = double.NaN })).Message, StringComparison.Ordinal);
        Assert.Empty(Protection.Of(Table(Line("all")), ProtectionRule.Register).Cells);
    }

    private static readonly int[] Five = [3, 8, 4, 9, 7];

    private static Classification Line(string? total) => new("line") { Total = total };

    private static CountedTable Table(Classification line, params (string Code, long Count)[] cells) =>
        new([line], [.. cells.Select(cell => new CountedCell([cell.Code], cell.Count))]);
}
