// Reads PX files (PC-Axis), in which the statistical offices of the Nordic countries publish their tables.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>Reads PX files, in which the statistical offices of the Nordic countries publish their tables.</summary>
/// <remarks>
/// The head of the file is held, its data never: rows stream by, and a file of hundreds of megabytes needs no more memory
/// than a small one. What is read, kept and refused stands in docs/sources/px.md.
/// </remarks>
public static class PxFile
{
    /// <summary>The table in a file: for each side its words and codes, then value, symbol and unit; a row for each cell.</summary>
    /// <param name="path">The file.</param>
    /// <returns>One table, or everything that is wrong with the head of the file. What is wrong with the data comes among the rows.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(string path) => Open(path, null);

    /// <summary>The table in a file, in one of the file's languages.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">The language as the file names it, such as <c>sv</c>; a text that the file lacks in it, and every text when it is null, is in the file's main language.</param>
    /// <returns>One table, or everything that is wrong with the head of the file. What is wrong with the data comes among the rows.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(string path, string? language)
    {
        var encoding = PxEncoding.Of(path);
        using var text = new PxText(path, encoding);
        var sentences = new PxSentences(text);
        var read = new List<PxStatement>();
        while (read is not [.., { Keyword: "DATA" }] && sentences.Next() is { } sentence)
        {
            read.Add(sentence);
        }

        if (read.Count == 0 && sentences.Flaws.Count == 0)
        {
            return new Checked<IReadOnlyList<SourceTable>>.Flawed(new Flaw(new Where.All(), FlawKind.Empty));
        }

        var faults = new PxFaults();
        faults.Add(sentences.Flaws);
        var keywords = new PxKeywords(read);
        var source = Head(keywords, language == keywords.Main ? null : language, faults, text.Line);
        return faults.Fatal
            ? new Checked<IReadOnlyList<SourceTable>>.Flawed(faults.All)
            : new Checked<IReadOnlyList<SourceTable>>.Sound([Table(source with { Path = path, Encoding = encoding }, keywords, faults.All)]);
    }

    private static PxSource Head(PxKeywords keywords, string? language, PxFaults faults, long lastLine)
    {
        var data = keywords.Find("DATA", null);
        var sides = new PxDimensions(keywords, language, faults).Read(lastLine);
        var cube = PxUnits.Of(keywords, language, sides);
        if (cube.Cells == long.MaxValue)
        {
            faults.Add(new Where.All(), FlawKind.OutOfRange, string.Join(" × ", sides.Select(side => side.Words.Count)), Invariant($"0-{long.MaxValue}"));
        }

        PxNoteCheck.Tell(keywords, faults);
        var keys = PxKeys.Of(keywords, faults);
        if (data is null)
        {
            faults.Add(new Where.Keyword("DATA", lastLine), FlawKind.NotThere, "", "DATA");
        }

        return new("", TextEncoding.Windows1252, cube, keys, data?.Line ?? lastLine);
    }

    private static SourceTable Table(PxSource source, PxKeywords keywords, IReadOnlyList<Flaw> passedOver) =>
        new(keywords.Find("MATRIX", null)?.Text ?? "", source.Cube.Columns(), source.Rows())
        {
            Notes = [.. PxNotes.Of(keywords), .. passedOver.Select(PxNotes.Of)],
            PassedOver = passedOver,
        };
}
