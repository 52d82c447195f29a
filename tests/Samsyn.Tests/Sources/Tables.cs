// What the tests of every reader need: a file that is gone afterwards, and a table read to its end.
using System.Globalization;
using System.Text;
using Samsyn.Loop;
using Samsyn.Sources;

namespace Samsyn.Tests.Sources;

/// <summary>A table read to its end: copies of its rows, and the flaws among them.</summary>
internal sealed record WholeTable(SourceTable Table, IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows, IReadOnlyList<Flaw> Flaws)
{
    public static WholeTable Of(SourceTable table)
    {
        var (rows, flaws) = (new List<IReadOnlyDictionary<string, string?>>(), new List<Flaw>());
        foreach (var row in table.Rows)
        {
            if (row is SourceRow.Read read)
            {
                var cells = table.Columns.Zip(read.Cells).ToDictionary(pair => pair.First.Name, pair => pair.Second);
                cells["#"] = read.Number.ToString(CultureInfo.InvariantCulture);
                rows.Add(cells);
            }
            else if (row is SourceRow.Faulty faulty)
            {
                flaws.Add(faulty.Flaw);
            }
        }

        return new(table, rows, flaws);
    }

    /// <summary>The values one after the other, a symbol where there is no value, a dash of underscore where there is neither.</summary>
    public string Shown => string.Join(' ', Rows.Select(row => row["Value"] ?? row["Symbol"] ?? "_"));

    public SourceColumn Column(string name) => Table.Columns.Single(column => column.Name == name);

    public string? Note(string kind, string about = "") => Table.Notes.FirstOrDefault(note => note.Kind == kind && note.About == about)?.Text;
}

/// <summary>What a reader gave back.</summary>
internal static class CheckedTables
{
    public static IReadOnlyList<SourceTable> Sound(this Checked<IReadOnlyList<SourceTable>> read) =>
        read is Checked<IReadOnlyList<SourceTable>>.Sound sound ? sound.Value : throw new Xunit.Sdk.XunitException(string.Join('\n', read.Flaws()));

    public static IReadOnlyList<Flaw> Flaws(this Checked<IReadOnlyList<SourceTable>> read) =>
        Assert.IsType<Checked<IReadOnlyList<SourceTable>>.Flawed>(read).Flaws;
}

/// <summary>A file that is gone afterwards.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] bytes) => File.WriteAllBytes(FullName, bytes);

    public TemporaryFile(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public string FullName { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(FullName);
}
