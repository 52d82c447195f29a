// Everything in which the rows of a split can disagree: a subgroup given twice, a ladder with a step missing, two scales.
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>Finds everything in which the rows of a split disagree.</summary>
internal static class DraftSplitFlaws
{
    /// <summary>All disagreements, in the order of the rows.</summary>
    public static IReadOnlyList<Flaw> In(DraftSplit split)
    {
        var flaws = new List<Flaw>();
        Twice(split.Rows, flaws);
        Ladder(split.Rows, flaws);
        Agree(split.Rows, row => Group(row).Ordered, flaws);
        Agree(split.Rows, row => row.MoreIsBetter, flaws);
        Agree(split.Rows, row => row.Scale, flaws);
        Agree(split.Rows, row => row.SettingAverage, flaws);
        return flaws;
    }

    /// <summary>The subgroup of a row; of crossed dimensions, all of them as one, which is no ladder.</summary>
    public static DraftGroup Group(Draft row) => row.Groups.Count == 1
        ? row.Groups[0]
        : new(string.Join(DraftSplitKey.Cross, row.Groups.Select(group => group.Dimension)), string.Join(DraftSplitKey.Cross, row.Groups.Select(group => group.Subgroup)))
        {
            Ordered = false,
            Reference = row.Groups.All(group => group.Reference),
        };

    /// <summary>What the first row that says it says, or null when none does.</summary>
    public static T? First<T>(IReadOnlyList<Draft> rows, Func<Draft, T?> part)
        where T : struct => rows.Select(part).FirstOrDefault(given => given is not null);

    private static void Twice(IReadOnlyList<Draft> rows, List<Flaw> flaws)
    {
        var seen = new Dictionary<string, Draft>(StringComparer.Ordinal);
        Draft? reference = null;
        foreach (var row in rows)
        {
            var group = Group(row);
            if (!seen.TryAdd(group.Subgroup, row))
            {
                flaws.Add(new(row.Where, FlawKind.Duplicate, group.Subgroup, Place(seen[group.Subgroup])));
            }
            else if (group is { Reference: true, Ordered: not true })
            {
                if (reference is not null)
                {
                    flaws.Add(new(row.Where, FlawKind.Duplicate, group.Subgroup, Place(reference)));
                }

                reference ??= row;
            }
        }
    }

    private static void Ladder(IReadOnlyList<Draft> rows, List<Flaw> flaws)
    {
        if (First(rows, row => Group(row).Ordered) is not true)
        {
            return;
        }

        var steps = new Dictionary<int, Draft>();
        foreach (var row in rows)
        {
            var allowed = Invariant($"1–{rows.Count}");
            if (Group(row).Step is not { } step)
            {
                flaws.Add(new(row.Where, FlawKind.Missing, "", allowed));
            }
            else if (step < 1 || step > rows.Count)
            {
                flaws.Add(new(row.Where, FlawKind.OutOfRange, Invariant($"{step}"), allowed));
            }
            else if (!steps.TryAdd(step, row))
            {
                flaws.Add(new(row.Where, FlawKind.Duplicate, Invariant($"{step}"), Place(steps[step])));
            }
        }
    }

    private static void Agree<T>(IReadOnlyList<Draft> rows, Func<Draft, T?> part, List<Flaw> flaws)
        where T : struct
    {
        var first = First(rows, part);
        flaws.AddRange(rows
            .Where(row => part(row) is { } given && !EqualityComparer<T?>.Default.Equals(given, first))
            .Select(row => new Flaw(row.Where, FlawKind.Disagrees, Invariant($"{part(row)}"), Invariant($"{first}"))));
    }

    private static string Place(Draft row) => row.Where switch
    {
        Where.Cell cell => Invariant($"{cell.Row}"),
        Where.WholeRow whole => Invariant($"{whole.Number}"),
        Where.TextLine line => Invariant($"{line.Number}"),
        _ => "",
    };
}
