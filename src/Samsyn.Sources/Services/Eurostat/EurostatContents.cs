// Eurostat's table of contents: one line for each folder and data set, its title indented by its depth.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Eurostat;

/// <summary>Reads the table of contents.</summary>
internal static class EurostatContents
{
    /// <summary>The data sets, each once: the same one may stand in several folders.</summary>
    public static IReadOnlyList<CatalogueEntry> Read(string text)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];
        var names = lines.Length == 0 ? [] : Cells(lines[0]);
        int Column(string name) => Array.FindIndex(names, found => found.Equals(name, StringComparison.OrdinalIgnoreCase));
        var (title, code, kind, updated, structure, last) =
            (Column("title"), Column("code"), Column("type"), Column("last update of data"), Column("last table structure change"), Column("data end"));
        return title < 0 || code < 0 ? [] :
        [
            .. lines.Skip(1).Select(Cells).Where(cells => cells.Length > Math.Max(title, code) && At(cells, kind) is "dataset" or "table").DistinctBy(cells => cells[code])
                .Select(cells => new CatalogueEntry(cells[code], cells[title].Trim())
                {
                    Meaning = Meanings.Of(At(cells, structure)),
                    Updated = At(cells, updated),
                    Latest = At(cells, last),
                }),
        ];
    }

    private static string? At(string[] cells, int column) => column >= 0 && column < cells.Length && cells[column].Trim() is { Length: > 0 } text ? text : null;

    private static string[] Cells(string line) => [.. line.Split('\t').Select(cell => cell.Trim('"').Trim())];
}
