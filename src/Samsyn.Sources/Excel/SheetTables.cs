// Finds the tables of a sheet: parted by blank rows and columns, with their titles above and their notes below.
using Samsyn.Loop;
using Samsyn.Sources.Tables;
using Samsyn.Sources.Text;
using static System.FormattableString;

namespace Samsyn.Sources.Excel;

/// <summary>Finds the tables of a sheet.</summary>
internal static class SheetTables
{
    public static IReadOnlyList<SourceTable> Of(Workbook book, Sheet sheet)
    {
        var regions = Regions(SheetBlock.Of(book.Rows(sheet.Index)));
        return [.. regions.Select((region, index) => Table(book, sheet, region, regions.Count == 1 ? sheet.Name : Invariant($"{sheet.Name} ({index + 1})")))];
    }

    private static List<SheetRegion> Regions(IReadOnlyList<SheetBlock> blocks)
    {
        var regions = new List<SheetRegion>();
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            if (block.IsLines)
            {
                Lines(block, regions, lines);
                continue;
            }

            var found = SheetRegion.Of(block);
            if (regions.Count > 0 && (found.Count == 0 || !IsNew(found[0], regions[^1])))
            {
                regions[^1].Add(block);
                continue;
            }

            foreach (var region in found)
            {
                region.Titles.InsertRange(0, lines);
            }

            lines.Clear();
            regions.AddRange(found);
        }

        return regions;
    }

    // Lines that say they are a source or a note belong to the table above; others are the title of the one below.
    private static void Lines(SheetBlock block, List<SheetRegion> regions, List<string> lines)
    {
        if (regions.Count > 0)
        {
            regions[^1].Add(block);
        }

        lines.AddRange(block.Beginning.Select(row => row.Of([.. Enumerable.Range(0, row.Cells.Length)]))
            .Where(row => regions.Count == 0 || Footers.Note(new(row.Number, [.. row.Cells.OfType<string>()])) is null)
            .SelectMany(row => row.Cells).OfType<string>());
    }

    // Below a blank row a new table begins when its first row is a header, and not the same one again.
    private static bool IsNew(SheetRegion found, SheetRegion above) =>
        found.Header.LastRow >= 1 && found.Header.Names.Any(name => !string.IsNullOrEmpty(name)) && HasHeader(found)
        && !(found.Columns.SequenceEqual(above.Columns) && found.Header.Names.SequenceEqual(above.Header.Names));

    private static bool HasHeader(SheetRegion found) => found.End.Any(row => row.HasFigures);

    private static SourceTable Table(Workbook book, Sheet sheet, SheetRegion region, string name)
    {
        var names = ColumnNames.Unique(region.Header.Names);
        var columns = names.Select((column, index) => Column(column, region.Columns[index], region.Tally(region.Columns[index]))).ToArray();
        var kept = region.Columns.Take(columns.Length).ToArray();
        return new(name, columns, new ExcelRows(book, sheet, region.Header, region.Last, kept, columns, region.Tally))
        {
            Notes =
            [
                .. region.Titles.Select(title => new SourceNote("TITLE", title)),
                .. region.Header.Moved ? [new SourceNote("MOVED-HEADER", string.Join(", ", names))] : Array.Empty<SourceNote>(),
                .. CsvTail.Below(region.End),
            ],
        };
    }

    // A spreadsheet's own numbers have a point; beside numbers that somebody wrote as text, each must say by itself what it is.
    private static SourceColumn Column(string name, int index, ColumnTally tally) => new(name)
    {
        Number = index + 1,
        Mark = tally.Numbers == 0 ? null : tally.WrittenNumbers == 0 ? DecimalMark.Point : DecimalMark.Either,
        Percent = tally.Percents > 0 && tally.Percents == tally.Numbers,
    };
}
