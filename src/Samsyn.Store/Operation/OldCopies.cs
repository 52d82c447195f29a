// Takes old copies away that were made without being asked for: the latest stay, and one of each month.
using System.Globalization;
using System.Text.RegularExpressions;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Operation;

/// <summary>Takes old copies away.</summary>
public static partial class OldCopies
{
    /// <summary>Takes copies away that were made before a migration or a restore, save the latest and the last of each month. Files by other names are somebody's own, and stay.</summary>
    /// <param name="folder">The folder with the copies.</param>
    /// <param name="periods">How many stay.</param>
    /// <param name="today">Today.</param>
    /// <returns>How many were taken away.</returns>
    public static int Forget(DirectoryInfo folder, RetentionPeriods periods, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(periods);
        if (!folder.Exists)
        {
            return 0;
        }

        var copies = (from file in folder.EnumerateFiles("samsyn-*.db")
                      let name = Name().Match(file.Name)
                      where name.Success
                      orderby name.Groups[1].Value descending
                      select (File: file, Moment: name.Groups[1].Value)).ToList();
        var first = today.AddMonths(-periods.CopiesByMonth).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var kept = copies.Take(periods.Copies)
            .Concat(copies.Where(copy => string.CompareOrdinal(copy.Moment, first) >= 0).DistinctBy(copy => copy.Moment[..6]))
            .ToHashSet();
        var gone = copies.Where(copy => !kept.Contains(copy)).ToList();
        gone.ForEach(copy => DurableFile.Remove(copy.File.FullName));
        return gone.Count;
    }

    [GeneratedRegex(@"^samsyn-(?:before-migration|before-restore|unreadable)-([0-9]{8}-[0-9]{6}-[0-9]{3})\.db$")]
    private static partial Regex Name();
}
