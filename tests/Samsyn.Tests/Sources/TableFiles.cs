// What the tests of readers share: files made on the spot, and tables read into lists.
using System.Text;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;

namespace Samsyn.Tests.Sources;

/// <summary>Makes files and reads them.</summary>
internal static class TableFiles
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("samsyn-tables-").FullName;

    public static string File(string text, string name = "table.csv", Encoding? encoding = null) => File((encoding ?? new UTF8Encoding(false)).GetBytes(text), name);

    public static string File(byte[] bytes, string name)
    {
        var path = Path.Combine(Folder, $"{Guid.NewGuid():N}-{name}");
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public static IReadOnlyList<SourceTable> All(string path) => Assert.IsType<Checked<IReadOnlyList<SourceTable>>.Sound>(SourceFile.Open(path)).Value;

    public static SourceTable One(string path) => Assert.Single(All(path));

    public static SourceTable Csv(string text, Encoding? encoding = null) => One(File(text, encoding: encoding));

    public static IReadOnlyList<Flaw> Refused(string path) => Assert.IsType<Checked<IReadOnlyList<SourceTable>>.Flawed>(SourceFile.Open(path)).Flaws;

    public static string Names(SourceTable table) => string.Join(';', table.Columns.Select(column => column.Name));

    /// <summary>The rows as text, cells parted by ; and blank ones empty.</summary>
    public static IReadOnlyList<string> Rows(SourceTable table) => [.. table.Rows.OfType<SourceRow.Read>().Select(row => string.Join(';', row.Cells))];

    public static IReadOnlyList<Flaw> Flaws(SourceTable table) => [.. table.Rows.OfType<SourceRow.Faulty>().Select(row => row.Flaw)];

    public static IReadOnlyList<Draft> Sound(SourceTable table, Recipe recipe)
    {
        var drafted = Drafting.Of(table, recipe).ToArray();
        Assert.Empty(drafted.OfType<Drafted.Flawed>().SelectMany(flawed => flawed.Flaws));
        return [.. drafted.OfType<Drafted.Sound>().Select(sound => sound.Draft)];
    }

    public static IReadOnlyList<Flaw> DraftFlaws(SourceTable table, Recipe recipe) => [.. Drafting.Of(table, recipe).OfType<Drafted.Flawed>().SelectMany(flawed => flawed.Flaws)];

    public static double Value(Draft draft) => Assert.IsType<Figure.Known>(draft.Figure).Estimate.Value;
}
