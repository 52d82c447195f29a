// Every PX file among the reference figures, held against a count that somebody else made of it.
using System.Globalization;
using Samsyn.Sources;
using Samsyn.Sources.Px;
using static System.FormattableString;

namespace Samsyn.Tests.Sources.Px;

public sealed class PxReferenceTests
{
    private static readonly string[] NotCounted = ["example6.px"];

    public static TheoryData<string, string, string> Counted
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in Expected())
            {
                data.Add(row[0], string.Join(", ", row[1..^1]), row[^1]);
            }

            return data;
        }
    }

    [ReferenceTheory]
    [MemberData(nameof(Counted))]
    public void A_file_has_the_cells_the_symbols_and_the_sum_that_were_counted_in_it(string file, string counted, string sum)
    {
        var table = Assert.Single(PxFile.Open(Reference.File("sources/px/" + file)).Sound());
        var (read, expected) = (Tally.Of(table), double.Parse(sum, CultureInfo.InvariantCulture));

        Assert.Equal(counted, Invariant($"{Sizes(table)}, {read.Cells}, {read.Numbers}, {read.Symbols}"));
        // The count was made in floating point, ours is exact.
        Assert.InRange((double)read.Sum / expected, 1 - 1e-13, 1 + 1e-13);
    }

    [ReferenceFact]
    public void Every_file_is_counted_or_has_a_test_of_its_own()
    {
        var there = Directory.EnumerateFiles(Reference.File("sources/px"))
            .Select(file => Path.GetFileName(file))
            .Where(file => Path.GetExtension(file).Equals(".px", StringComparison.OrdinalIgnoreCase) && !file.StartsWith("broken_", StringComparison.Ordinal));

        Assert.Equal(there.Order(StringComparer.Ordinal), Expected().Select(row => row[0]).Concat(NotCounted).Order(StringComparer.Ordinal));
    }

    [ReferenceFact]
    public void No_sound_file_has_anything_to_pass_over()
    {
        var passedOver = Expected().SelectMany(row => PxFile.Open(Reference.File("sources/px/" + row[0])).Sound()[0].PassedOver.Select(flaw => $"{row[0]}: {flaw}"));

        Assert.Empty(passedOver);
    }

    // The product of the sizes is the number of cells: each size is how many words a side showed.
    private static string Sizes(SourceTable table)
    {
        var sides = table.Columns.Where(column => column.Kind is SourceColumnKind.Dimension or SourceColumnKind.Time or SourceColumnKind.Place or SourceColumnKind.Contents).ToList();
        var seen = sides.Select(_ => new HashSet<string?>()).ToList();
        foreach (var row in table.Rows.Cast<SourceRow.Read>())
        {
            for (var side = 0; side < sides.Count; side++)
            {
                var codes = table.Columns.FirstOrDefault(column => column.CodesOf == sides[side].Name);
                seen[side].Add(row.Cells[(codes ?? sides[side]).Number - 1]);
            }
        }

        return string.Join(" x ", seen.Select(words => words.Count));
    }

    private static IEnumerable<string[]> Expected() => Reference.Folder is null ? [] :
        File.ReadLines(Reference.File("sources/px/expected_cells.csv")).Skip(1).Select(line => line.Split(','));

    private sealed record Tally(long Cells, long Numbers, string Symbols, decimal Sum)
    {
        public static Tally Of(SourceTable table)
        {
            var (cells, numbers, sum, symbols) = (0L, 0L, 0m, new SortedDictionary<string, int>(StringComparer.Ordinal));
            foreach (var row in table.Rows)
            {
                var read = Assert.IsType<SourceRow.Read>(row);
                Assert.Equal(++cells, read.Number);
                if (read.Cells[^3] is { } value)
                {
                    numbers++;
                    sum += decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
                }
                else
                {
                    symbols[read.Cells[^2]!] = symbols.GetValueOrDefault(read.Cells[^2]!) + 1;
                }
            }

            return new(cells, numbers, string.Join(' ', symbols.Select(symbol => $"{symbol.Key}:{symbol.Value.ToString(CultureInfo.InvariantCulture)}")), sum);
        }
    }
}
