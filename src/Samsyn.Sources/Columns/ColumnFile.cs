// A file whose columns are asked for by name, read row by row with everything that is wrong told at once.
using Samsyn.Loop;
using Samsyn.Sources.Drafts;

namespace Samsyn.Sources.Columns;

/// <summary>A column that was asked for and is there.</summary>
/// <param name="Name">Its name, as it stands in the file.</param>
/// <param name="Index">Its index among the columns of the table.</param>
public readonly record struct Column(string Name, int Index);

/// <summary>A file whose columns are asked for by name.</summary>
public sealed class ColumnFile
{
    private const int MostNames = 20;

    private readonly SourceTable table;
    private readonly List<Flaw> flaws = [];

    private ColumnFile(SourceTable table) => this.table = table;

    /// <summary>What has been found wrong so far, in the order of the rows.</summary>
    public IReadOnlyList<Flaw> Flaws => flaws;

    /// <summary>Opens a file, and in it the first table that has all columns.</summary>
    /// <param name="path">The file: CSV, TSV, Excel, PX or JSON-stat.</param>
    /// <param name="names">The columns that must be there, whatever the case of their letters.</param>
    /// <returns>The file; or each column that is lacking, with those that there are.</returns>
    public static Checked<ColumnFile> Open(string path, IReadOnlyCollection<string> names) => SourceFile.Open(path) switch
    {
        Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables } when tables.FirstOrDefault(table => Lacking(table, names).Count == 0) is { } found => Opened(found),
        Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables } => new Checked<ColumnFile>.Flawed(
            tables.Count == 0 ? [new(new Where.All(), FlawKind.Empty)] : Lacking(tables.MinBy(table => Lacking(table, names).Count)!, names)),
        Checked<IReadOnlyList<SourceTable>>.Flawed { Flaws: var wrong } => new Checked<ColumnFile>.Flawed(wrong),
        var other => throw new InvalidOperationException($"A file that is neither sound nor flawed: {other}."),
    };

    /// <summary>Reads a whole file: what is made of it, or everything that is wrong with it. What may be passed over is no reason to refuse it.</summary>
    /// <param name="path">The file: CSV, TSV, Excel, PX or JSON-stat.</param>
    /// <param name="names">The columns that must be there.</param>
    /// <param name="read">Makes what is wanted; it counts only when nothing is wrong.</param>
    public static Checked<T> Read<T>(string path, IReadOnlyCollection<string> names, Func<ColumnFile, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        switch (Open(path, names))
        {
            case Checked<ColumnFile>.Sound { Value: var file }:
                var made = read(file);
                return file.flaws.Exists(flaw => flaw.Kind != FlawKind.PassedOver) ? new Checked<T>.Flawed(file.Flaws) : new Checked<T>.Sound(made);
            case Checked<ColumnFile>.Flawed { Flaws: var flaws }:
                return new Checked<T>.Flawed(flaws);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>A column by its name.</summary>
    /// <exception cref="ArgumentException">The column is not among those that the file was opened for.</exception>
    public Column this[string name] => Find(table, name) is { } index ? new(table.Columns[index].Name, index) : throw new ArgumentException($"The file has no column '{name}'.", nameof(name));

    /// <summary>Whether the file has a column.</summary>
    public bool Has(string name) => Find(table, name) is not null;

    /// <summary>Reads every row. A row in which something is wrong is left out, and told in <see cref="Flaws"/>.</summary>
    /// <param name="read">Makes what is wanted of a row; the row is valid until the next one is read.</param>
    public IEnumerable<T> Rows<T>(Func<ColumnRow, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var row = new ColumnRow(table);
        var any = false;
        foreach (var given in table.Rows)
        {
            any = true;
            if (given is SourceRow.Faulty { Flaw: var faulty })
            {
                flaws.Add(faulty);
            }
            else if (given is SourceRow.Read cells)
            {
                if (PersonalNumbers.Find(table, cells) is { } personal)
                {
                    flaws.Add(personal);
                    yield break;
                }

                row.Enter(cells);
                var made = read(row);
                if (row.Flaws.Count > 0)
                {
                    flaws.AddRange(row.Flaws);
                }
                else
                {
                    yield return made;
                }
            }
        }

        if (!any)
        {
            flaws.Add(new(new Where.All(), FlawKind.Empty));
        }
    }

    /// <summary>Tells what only several rows together show, such as a key that stands twice.</summary>
    public void Wrong(Flaw flaw) => flaws.Add(flaw);

    private static Checked<ColumnFile> Opened(SourceTable table) => PersonalNumbers.Find(table) is { Count: > 0 } personal
        ? new Checked<ColumnFile>.Flawed(personal)
        : new Checked<ColumnFile>.Sound(new(table));

    private static List<Flaw> Lacking(SourceTable table, IReadOnlyCollection<string> names) =>
    [
        .. from name in names.Distinct(StringComparer.OrdinalIgnoreCase)
           where Find(table, name) is null
           select new Flaw(new Where.WholeColumn(table.Name, name), FlawKind.NotThere, "", Names(table)),
    ];

    private static string Names(SourceTable table) =>
        string.Join(", ", table.Columns.Take(MostNames).Select(column => column.Name)) + (table.Columns.Count > MostNames ? ", …" : "");

    private static int? Find(SourceTable table, string name)
    {
        var exact = Index(table, name, StringComparison.Ordinal);
        return exact >= 0 ? exact : Index(table, name, StringComparison.OrdinalIgnoreCase) is var near and >= 0 ? near : null;
    }

    private static int Index(SourceTable table, string name, StringComparison how)
    {
        for (var index = 0; index < table.Columns.Count; index++)
        {
            if (string.Equals(table.Columns[index].Name, name.Trim(), how))
            {
                return index;
            }
        }

        return -1;
    }
}
