// Makes small workbooks of old (.xls, BIFF8) for the tests, record by record.
using System.Text;

namespace Samsyn.Tests.Sources;

/// <summary>Writes the same sheets as <see cref="WorkbookMaker"/>, in the format of Excel 97 to 2003.</summary>
internal static class OldWorkbookMaker
{
    // The records are Microsoft's [MS-XLS]; a cell's format is the number of its XF record.
    private const int General = 1;
    private const int PerCent = 2;
    private const int Day = 3;

    public static string File(params SheetToMake[] sheets) => TableFiles.File(CompoundMaker.Of(("Workbook", Book(sheets))), "book.xls");

    /// <summary>A workbook of which all but its first record is said to be locked with a password.</summary>
    public static string Locked() => TableFiles.File(CompoundMaker.Of(("Workbook", [.. Begin(5), .. Record(0x2F, Words(0, 0x1234, 0x5678)), .. Record(0x0A)])), "book.xls");

    private static byte[] Book(SheetToMake[] sheets)
    {
        byte[][] bodies = [.. sheets.Select(Sheet)];
        byte[] head = [.. Begin(5), .. Record(0x42, Words(1200)), .. Record(0x22, Words(0)), .. Format(0, 0xFFF5), .. Format(0, 1), .. Format(10, 1), .. Format(14, 1)];
        var at = head.Length + sheets.Sum(sheet => 12 + (2 * sheet.Name.Length)) + 4;
        var book = new List<byte>(head);
        foreach (var (sheet, body) in sheets.Zip(bodies))
        {
            book.AddRange(Record(0x85, [.. BitConverter.GetBytes(at), (byte)(sheet.Hidden ? 1 : 0), 0, (byte)sheet.Name.Length, 1, .. Encoding.Unicode.GetBytes(sheet.Name)]));
            at += body.Length;
        }

        return [.. book, .. Record(0x0A), .. bodies.SelectMany(body => body)];
    }

    private static byte[] Sheet(SheetToMake sheet)
    {
        var width = sheet.Rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        byte[] size = [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(sheet.Rows.Length), .. Words(0, width, 0)];
        var rows = sheet.Rows.SelectMany((row, number) => Record(0x208, Words(number, 0, width, 255, 0, 0, 0x100, 15)));
        var cells = sheet.Rows.SelectMany((row, number) => row.SelectMany((cell, column) => Cell(cell, number, column)));
        var merged = sheet.Merged.Length == 0 ? [] : Record(0xE5, [.. Words(sheet.Merged.Length), .. sheet.Merged.SelectMany(Range)]);
        return [.. Begin(0x10), .. Record(0x200, size), .. rows, .. cells, .. merged, .. Record(0x0A)];
    }

    private static byte[] Cell(object? cell, int row, int column) => cell switch
    {
        null => [],
        string text => Record(0x204, [.. Words(row, column, General, text.Length), 1, .. Encoding.Unicode.GetBytes(text)]),
        Percent share => Number(row, column, PerCent, share.Share),
        DateOnly day => Number(row, column, Day, day.ToDateTime(default).ToOADate()),
        Error => Record(0x205, [.. Words(row, column, General), 0x2A, 1]),
        _ => Number(row, column, General, Convert.ToDouble(cell, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static byte[] Number(int row, int column, int format, double number) => Record(0x203, [.. Words(row, column, format), .. BitConverter.GetBytes(number)]);

    private static byte[] Range(string range)
    {
        var ends = range.Split(':').Select(end => (Column: end[0] - 'A', Row: int.Parse(end.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1)).ToArray();
        return Words(ends[0].Row, ends[1].Row, ends[0].Column, ends[1].Column);
    }

    private static byte[] Begin(int kind) => Record(0x809, Words(0x600, kind, 0x0DBB, 0x07CC, 0x41, 0, 6, 0));

    private static byte[] Format(int number, int parent) => Record(0xE0, [.. Words(0, number, parent, 0x20), 0, 0xFC, .. new byte[10]]);

    private static byte[] Record(int kind, params byte[] bytes) => [.. Words(kind, bytes.Length), .. bytes];

    private static byte[] Words(params int[] words) => [.. words.SelectMany(word => BitConverter.GetBytes((ushort)word))];
}
