// The shape of a statistical cube: its sides, how many cells they make, and the columns of the table it becomes.
namespace Samsyn.Sources.Cubes;

/// <summary>The shape of a statistical cube. The last side runs fastest through its cells.</summary>
/// <param name="Dimensions">Its sides.</param>
/// <param name="Unit">The unit of all its values, or null where a side gives them or nobody does.</param>
internal sealed record Cube(IReadOnlyList<CubeDimension> Dimensions, string? Unit)
{
    /// <summary>How many cells it has; the largest number there is when they are more than that.</summary>
    public long Cells => Count(Dimensions.Select(side => side.Words.Count));

    /// <summary>The columns: for each side its words and then its codes if it has any, then value, symbol and unit.</summary>
    public IReadOnlyList<SourceColumn> Columns()
    {
        var columns = Dimensions.SelectMany(ColumnsOf)
            .Append(new("Value", SourceColumnKind.Value))
            .Append(new("Symbol", SourceColumnKind.Symbol))
            .Append(new("Unit", SourceColumnKind.Unit));
        return [.. columns.Select((column, at) => column with { Number = at + 1 })];
    }

    /// <summary>The product of sizes; the largest number there is when it is more than that.</summary>
    public static long Count(IEnumerable<int> sizes)
    {
        var count = 1L;
        foreach (var size in sizes)
        {
            count = size > 0 && count > long.MaxValue / size ? long.MaxValue : count * size;
        }

        return count;
    }

    private static IEnumerable<SourceColumn> ColumnsOf(CubeDimension side)
    {
        yield return new(side.Name, side.Kind) { Totals = side.Totals };
        if (side.Codes is not null)
        {
            yield return new(side.Name + " | code", SourceColumnKind.Codes) { CodesOf = side.Name };
        }
    }
}
