// Opens a workbook, and lets the rows of one of its sheets stream by.
using System.Text;
using ExcelDataReader;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Excel;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record SheetRow(long Number, ExcelCell[] Cells)
{
    /// <summary>The row, of some columns only, as texts.</summary>
    public RawRow Of(IReadOnlyList<int> columns) => new(Number, [.. columns.Select(column => column < Cells.Length ? Cells[column].Text : null)]);
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Index">Its number among the sheets, from 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hidden">Whether it is hidden.</param>
internal sealed record Sheet(int Index, string Name, bool Hidden);

/// <summary>A workbook, opened anew for each walk through one of its sheets.</summary>
internal sealed class Workbook(string path)
{
    // No sheet is larger; a damaged one may say that it is.
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly FaultyCells faulty = new(path);

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public IReadOnlyList<Sheet> Sheets()
    {
        using var stream = Stream();
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var sheets = new List<Sheet>();
        do
        {
            sheets.Add(new(sheets.Count, reader.Name, reader.VisibleState is not (null or "visible")));
        }
        while (reader.NextResult());

        return sheets;
    }

    public IEnumerable<SheetRow> Rows(int sheet)
    {
        using var stream = Stream();
        using var reader = ExcelReaderFactory.CreateReader(stream);
        for (var index = 0; index < sheet; index++)
        {
            reader.NextResult();
        }

        var faults = faulty.Of(reader.Name);
        var merged = new MergedCells(reader.MergeCells ?? []);
        for (var number = 1L; number <= MostRows && reader.Read(); number++)
        {
            var cells = new ExcelCell[Math.Min(reader.FieldCount, MostColumns)];
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = ExcelCell.Of(reader, column);
                cells[column] = cell.Text is null && faults.TryGetValue((number, column + 1), out var fault) ? new(fault, IsError: true) : cell;
            }

            merged.Fill(number, cells);
            yield return new(number, cells);
        }
    }

    private FileStream Stream() => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
}
