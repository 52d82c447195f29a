// Refuses what is not a table of persons.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>Refuses what is not a table of persons.</summary>
internal static class TableCheck
{
    /// <summary>Throws when a table is none.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void Verify(CountedTable table)
    {
        if (table.Classifications.Count == 0 || table.Classifications.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count() < table.Classifications.Count)
        {
            throw new ArgumentException("A table is divided by at least one classification, each with a name of its own.");
        }

        foreach (var classification in table.Classifications)
        {
            Verify(classification);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hasBases = table.Cells.Count > 0 && table.Cells[0].Base is not null;
        foreach (var cell in table.Cells)
        {
            Verify(cell, table.Classifications.Count, hasBases);
            if (!seen.Add(string.Join('\u0001', cell.Codes)))
            {
                throw new ArgumentException(Invariant($"The cell '{string.Join(", ", cell.Codes)}' stands twice. Each stands once."));
            }
        }
    }

    private static void Verify(Classification classification)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in classification.Groups)
        {
            if (!codes.Add(group.Code) || group.Code == classification.Total || group.Parts.Count == 0)
            {
                throw new ArgumentException(Invariant(
                    $"The group '{group.Code}' of '{classification.Name}' is given once, is not the total, and is made of at least one part."));
            }
        }
    }

    private static void Verify(CountedCell cell, int classifications, bool hasBases)
    {
        if (cell.Codes.Count != classifications || cell.Codes.Any(string.IsNullOrEmpty))
        {
            throw new ArgumentException(Invariant($"A cell has one code for each of {classifications} classifications; '{string.Join(", ", cell.Codes)}' was given."));
        }

        if (cell.Base is not null != hasBases)
        {
            throw new ArgumentException("Either every cell has a base, or none has.");
        }

        if (cell.Count < 0 || cell.Count > (cell.Base ?? Limit) || cell.Base > Limit)
        {
            throw new ArgumentException(Invariant(
                $"A count is from 0 to its base, and a base at most {Limit}; {cell.Count} of {cell.Base} was given for '{string.Join(", ", cell.Codes)}'."));
        }
    }

    private const long Limit = 1_000_000_000_000;
}
