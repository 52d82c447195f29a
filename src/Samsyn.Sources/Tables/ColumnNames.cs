// Gives every column of a table a name that no other column has.
using static System.FormattableString;

namespace Samsyn.Sources.Tables;

/// <summary>Makes names unique: a second "Antal" becomes "Antal (2)", a column without a name is called by its number, "#3".</summary>
internal static class ColumnNames
{
    public static IReadOnlyList<string> Unique(IReadOnlyList<string?> names)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select((name, index) => Next(string.IsNullOrEmpty(name) ? Invariant($"#{index + 1}") : name, seen))];
    }

    private static string Next(string name, Dictionary<string, int> seen)
    {
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        return count == 1 ? name : Next(Invariant($"{name} ({count})"), seen);
    }
}
