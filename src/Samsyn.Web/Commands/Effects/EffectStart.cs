// Finds where something was begun, and when: in the call, or in the columns that mark it.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Effect;

namespace Samsyn.Web.Commands.Effects;

/// <summary>Finds where something was begun, and when.</summary>
internal static class EffectStart
{
    private const int MostNames = 20;

    /// <summary>The treatment. What is wrong with it is told of in the file, and it then counts for nothing.</summary>
    public static Treatment Of(EffectCall call, ColumnFile file, EffectRead read)
    {
        var unit = Unit(call, file, read);
        var start = Start(call, file, read, unit);
        if (start > 0 && read.Times is [var first, .. var later] && !(start > first && later.Length > 0 && start <= later[^1]))
        {
            file.Wrong(new(new Where.WholeColumn("", read.Reader.Time.Name), FlawKind.OutOfRange, Plain(start), later.Length == 0 ? "" : $"{Plain(later[0])}–{Plain(later[^1])}"));
        }

        return new(unit, start);
    }

    private static string Unit(EffectCall call, ColumnFile file, EffectRead read)
    {
        string[] units = [.. read.Rows.Select(row => row.Cell.Key.Unit).Distinct()];
        if (call.Treated is not { } named)
        {
            return Marked(file, read, units);
        }

        if (!units.Contains(named))
        {
            file.Wrong(new(new Where.WholeColumn("", read.Reader.Key.Name), FlawKind.UnknownWord, named, string.Join(", ", units.Take(MostNames))));
        }

        return named;
    }

    private static string Marked(ColumnFile file, EffectRead read, string[] units)
    {
        string[] marked = [.. read.Rows.Where(row => row.IsMarked).Select(row => row.Cell.Key.Unit).Distinct()];
        switch (marked.Length, units.Length)
        {
            case (1, _):
                return marked[0];
            case (0, 1):
                return units[0];
            case (0, _):
                file.Wrong(new(new Where.WholeColumn("", read.Reader.Columns.Marker ?? "treated"), FlawKind.NotThere, "", "1, --treated NAME"));
                break;
            default:
                file.Wrong(new(new Where.WholeColumn("", read.Reader.Columns.Marker!), FlawKind.Disagrees, string.Join(", ", marked.Take(MostNames)), marked[0]));
                break;
        }

        return "";
    }

    // The first marked time of the treated unit, where it is not marked from the beginning; else the first row that is after the start.
    private static int Start(EffectCall call, ColumnFile file, EffectRead read, string unit)
    {
        if (call.Start is { } given)
        {
            return given;
        }

        var own = read.Rows.Where(row => row.Cell.Key.Unit == unit).OrderBy(row => row.Cell.Key.Time).ToArray();
        var first = own.FirstOrDefault() is { IsMarked: false } ? Array.Find(own, row => row.IsMarked) : null;
        var start = (first ?? read.Rows.Where(row => row.IsAfter).MinBy(row => row.Cell.Key.Time))?.Cell.Key.Time;
        if (start is null && unit.Length > 0)
        {
            file.Wrong(new(new Where.WholeColumn("", read.Reader.Columns.After ?? "after"), FlawKind.NotThere, "", "1, --start YEAR"));
        }

        return start ?? 0;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What was read of a file.</summary>
/// <param name="Reader">By whom.</param>
/// <param name="Rows">The rows that are sound.</param>
/// <param name="Times">All times, of flawed rows too, in order.</param>
internal sealed record EffectRead(EffectReader Reader, EffectRow[] Rows, int[] Times);
