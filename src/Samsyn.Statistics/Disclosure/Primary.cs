// Which cells are too small in themselves, and which series over time are hidden whole.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Finds what is to be hidden before anything is hidden for the sake of others.</summary>
internal static class Primary
{
    /// <summary>Why each cell is hidden in itself, in the order of the cells.</summary>
    public static Hiding[] Of(CountedTable table, ProtectionRule rule)
    {
        var hiding = table.Cells.Select(cell => cell.Sensitive ? Hiding.Sensitive : Of(cell.Count, cell.Base, rule)).ToArray();
        if (table.Classifications.Index().Where(pair => pair.Item.Time).Select(pair => pair.Index).ToArray() is { Length: > 0 } times)
        {
            HideSeries(table, rule, times, hiding);
        }

        return hiding;
    }

    /// <summary>Why a cell with these persons is hidden in itself, or that it is not.</summary>
    public static Hiding Of(long count, long? all, ProtectionRule rule) =>
        all is { } persons && Below(persons, rule.BaseBelow, hidesZero: false) ? Hiding.SmallBase
        : Below(count, rule.CountBelow, rule.HidesZero) ? Hiding.SmallCount
        : all - count is { } others && Below(others, rule.ComplementBelow, rule.HidesZero) ? Hiding.SmallComplement
        : Hiding.Shown;

    private static bool Below(long persons, int limit, bool hidesZero) => persons < limit && (persons > 0 || hidesZero);

    private static void HideSeries(CountedTable table, ProtectionRule rule, int[] times, Hiding[] hiding)
    {
        var series = table.Cells.Index().GroupBy(
            cell => string.Join('\u0001', cell.Item.Codes.Where((_, axis) => !times.Contains(axis))), cell => cell.Index, StringComparer.Ordinal);
        foreach (var points in series.Select(own => own.ToArray()))
        {
            var hidden = points.Count(point => hiding[point] != Hiding.Shown);
            var weak = points.Count(point => table.Cells[point].Count < rule.SeriesWeakBelow);
            if (hidden > rule.SeriesHiddenShare * points.Length || weak > rule.SeriesWeakShare * points.Length)
            {
                foreach (var point in points.Where(point => hiding[point] == Hiding.Shown))
                {
                    hiding[point] = Hiding.Series;
                }
            }
        }
    }
}
