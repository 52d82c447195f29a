// A table as the database itself tells it: its columns, its key, and the tables it leans on.
namespace Samsyn.Store.Operation;

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record Column(string Name, ColumnKind Kind);

/// <summary>What a column holds: the kinds that both databases share.</summary>
internal enum ColumnKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Bigint,

    /// <summary>A number.</summary>
    Double,

    /// <summary>Bytes.</summary>
    Bytes,
}

/// <summary>Columns whose values together must stand in another table.</summary>
/// <param name="Columns">The columns here.</param>
/// <param name="Parent">The other table.</param>
/// <param name="Keys">Its columns, in the same order.</param>
internal sealed record Leaning(IReadOnlyList<string> Columns, string Parent, IReadOnlyList<string> Keys);

/// <summary>A table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, by name.</param>
/// <param name="Key">The columns that tell its rows apart, in order; all when it has no key.</param>
/// <param name="Leanings">What it leans on.</param>
internal sealed record Table(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<string> Key, IReadOnlyList<Leaning> Leanings)
{
    /// <summary>The table in which the changes to the tables are listed.</summary>
    public const string OfMigrations = "migration";

    /// <summary>The columns, as SQL lists them.</summary>
    public string List => string.Join(", ", Columns.Select(column => Quoted(column.Name)));

    /// <summary>A name as SQL writes it, whatever it is.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Tables in an order in which each comes after those it leans on.</summary>
    /// <exception cref="InvalidOperationException">Some lean on each other in a ring.</exception>
    public static IReadOnlyList<Table> InOrder(IEnumerable<Table> tables)
    {
        var (waiting, done) = (tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList(), new List<Table>());
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(table => table.Leanings.All(one => one.Parent == table.Name || waiting.All(other => other.Name != one.Parent))).ToList();
            if (ready.Count == 0)
            {
                throw new InvalidOperationException(
                    $"The tables {string.Join(", ", waiting.Select(table => table.Name))} lean on each other in a ring, so that none can be filled first. Let one of them lean on none.");
            }

            done.AddRange(ready);
            waiting.RemoveAll(ready.Contains);
        }

        return done;
    }
}
