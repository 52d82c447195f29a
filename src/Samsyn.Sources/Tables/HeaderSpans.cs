// The upper rows of a header, where a name stands once over all the columns that it is about.
namespace Samsyn.Sources.Tables;

/// <summary>Spreads the names of an upper header row over the columns below them.</summary>
internal static class HeaderSpans
{
    /// <summary>Gives each name to the columns on its right that have a name of their own below and none above.</summary>
    public static string?[] Spread(RawRow upper, RawRow lowest, int width)
    {
        var spread = new string?[width];
        string? last = null;
        for (var column = 0; column < width; column++)
        {
            last = upper[column] ?? last;
            spread[column] = upper[column] ?? (lowest[column] is null ? null : last);
        }

        return spread;
    }

    /// <summary>
    /// How many columns to the left of their place the upper names stand: they begin over a column that has nothing below, and
    /// all of them would stand over the beginning of the lower names' repeated pattern if they were moved. 0 when they stand right.
    /// </summary>
    public static int Move(RawRow[] rows, int width)
    {
        if (rows.Length < 2)
        {
            return 0;
        }

        var (upper, lowest) = (rows[^2], rows[^1]);
        var first = Enumerable.Range(0, width).FirstOrDefault(column => lowest[column] is not null);
        var above = Enumerable.Range(0, width).Where(column => upper[column] is not null).ToArray();
        var shift = above.Length == 0 ? 0 : first - above[0];
        return shift > 0 && above.Length > 1 && above.All(column => column + shift < width && lowest[column + shift] == lowest[first] && lowest[first] is not null)
            ? shift
            : 0;
    }

    /// <summary>The names of a row, moved to the right.</summary>
    public static RawRow Shift(RawRow row, int by) => row with { Cells = [.. new string?[by], .. row.Cells] };
}
