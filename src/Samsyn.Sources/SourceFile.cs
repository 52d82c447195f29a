// Opens a file of figures, whatever kind it is of.
using Samsyn.Loop;
using Samsyn.Sources.Excel;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Px;
using Samsyn.Sources.Text;

namespace Samsyn.Sources;

/// <summary>Opens a file of figures: what is in it decides which reader takes it, then its name.</summary>
public static class SourceFile
{
    private const string Kinds = "XLSX, XLS, CSV, TSV, PX, JSON-stat";

    /// <summary>Opens a file as tables.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its tables, each read as it is walked through; or why the file cannot be read at all.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(string path) => FileKinds.Of(path) switch
    {
        FileKind.Empty => Flawed(FlawKind.Empty, ""),
        FileKind.Zip or FileKind.Compound => ExcelFile.Open(path),
        FileKind.Px => PxFile.Open(path),
        FileKind.Json => JsonStatFile.Open(path),
        FileKind.Text => Path.GetExtension(path).Equals(".px", StringComparison.OrdinalIgnoreCase) ? PxFile.Open(path) : CsvFile.Open(path),
        var kind => Flawed(FlawKind.UnknownKind, FileKinds.Name(kind)),
    };

    private static Checked<IReadOnlyList<SourceTable>> Flawed(FlawKind kind, string read) =>
        new Checked<IReadOnlyList<SourceTable>>.Flawed(new Flaw(new Where.All(), kind, read, kind is FlawKind.UnknownKind ? Kinds : ""));
}
