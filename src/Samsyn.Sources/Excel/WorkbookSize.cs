// How large a workbook becomes when it is unpacked: a small file can be made to fill any memory.
using System.IO.Compression;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Excel;

/// <summary>Refuses workbooks that unpack to more than any workbook of figures holds, before anything of them is unpacked.</summary>
/// <remarks>What a zip file says of the size of its parts is believed: no more than that is unpacked.</remarks>
internal static class WorkbookSize
{
    private const long Mega = 1 << 20;
    private const long MostBytes = 1024 * Mega;

    // Words, styles and links are held while the sheets stream by.
    private const long MostHeld = 256 * Mega;

    // Sheets of figures become ten to forty times smaller.
    private const long MostTimesSmaller = 200;
    private const long Harmless = 64 * Mega;
    private const long MostCells = 100_000_000;

    /// <summary>What is too large about a file, or null.</summary>
    public static Flaw? Of(string path)
    {
        if (FileKinds.Of(path) is not FileKind.Zip)
        {
            return null;
        }

        using var zip = ZipFile.OpenRead(path);
        var all = zip.Entries.Sum(part => part.Length);
        var held = zip.Entries.Where(part => !part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) && IsText(part)).Sum(part => part.Length);
        return all > MostBytes ? Flawed(all, MostBytes)
            : held > MostHeld ? Flawed(held, MostHeld)
            : all > Harmless && all / MostTimesSmaller > new FileInfo(path).Length ? Flawed(all, Harmless)
            : null;
    }

    /// <summary>The first sheet with more cells than can be looked through, as when a single cell stands in the last corner; or null.</summary>
    public static Flaw? Of(IEnumerable<Sheet> sheets) =>
        sheets.FirstOrDefault(sheet => !sheet.Hidden && sheet.Rows * sheet.Columns > MostCells) is { } large
            ? new(new Where.WholeRow(large.Name, large.Rows), FlawKind.TooLarge, Invariant($"{large.Rows} × {large.Columns}"), Invariant($"{MostCells}"))
            : null;

    private static bool IsText(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    private static Flaw Flawed(long bytes, long most) => new(new Where.All(), FlawKind.TooLarge, Invariant($"{bytes / Mega} MB"), Invariant($"{most / Mega} MB"));
}
