// Finds the character that parts the cells of a text table, whatever its decimal mark is.
using System.Text;

namespace Samsyn.Sources.Text;

/// <summary>Finds the delimiter: the one by which most lines have the same number of cells.</summary>
internal static class CsvDelimiter
{
    private static readonly char[] Candidates = [';', '\t', '|', ','];

    /// <summary>The delimiter of a text table, from its beginning; null when no line has two cells.</summary>
    /// <param name="beginning">The first characters of the file.</param>
    /// <param name="whole">Whether they are the whole file, so that the last line is whole too.</param>
    public static char? Of(string beginning, bool whole) =>
        Named(beginning) ?? Candidates
            .Select(candidate => (Candidate: candidate, Share: Share(beginning, candidate, whole)))
            .Where(found => found.Share > 0)
            .OrderByDescending(found => Math.Round(found.Share, 1))
            .Select(found => (char?)found.Candidate)
            .FirstOrDefault();

    /// <summary>The delimiter that a spreadsheet has named in a line of its own, "sep=;".</summary>
    public static char? Named(string beginning) =>
        beginning.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && beginning.Length > 4 && Candidates.Contains(beginning[4]) ? beginning[4] : null;

    // The share of the lines with something in them that have the most common number of cells, when that is more than one.
    private static double Share(string beginning, char candidate, bool whole)
    {
        var counts = new List<int>();
        using var records = new CsvRecords(new StringReader(beginning), candidate);
        while (counts.Count < 200 && records.Read() && !records.Broken)
        {
            if (records.Count > 1 || !records[0].IsWhiteSpace())
            {
                counts.Add(records.Count);
            }
        }

        if (!whole && counts.Count > 1)
        {
            counts.RemoveAt(counts.Count - 1);
        }

        var common = counts.Where(count => count > 1).CountBy(count => count).OrderByDescending(pair => pair.Value).FirstOrDefault();
        return counts.Count == 0 ? 0 : (double)common.Value / counts.Count;
    }

    /// <summary>The first characters of a text file.</summary>
    public static (string Text, bool Whole) Beginning(SourceBytes source, Encoding encoding)
    {
        using var reader = new StreamReader(source.Open(), encoding);
        var characters = new char[1 << 16];
        var read = reader.ReadBlock(characters);
        return (new(characters, 0, read), read < characters.Length);
    }
}
