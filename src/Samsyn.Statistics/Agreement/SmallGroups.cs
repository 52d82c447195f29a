// Which groups may be shown apart: none of so few that somebody might be recognised, and none that would tell of such a one.
namespace Samsyn.Statistics.Agreement;

/// <summary>Finds the groups that are shown only together with others.</summary>
/// <remarks>
/// <para>
/// A group in which one to four have answered is not shown. The answers of all less those of the groups that are shown are those
/// of the hidden groups together, so these must be at least two groups, or one and people of no group, and at least five people: as long as they are not, the
/// smallest group that is still shown is hidden as well. Where none is left, only all together are shown, and which groups
/// have not answered at all is not told either.
/// </para>
/// <para>It does not protect against one of the hidden people, who can take their own answer away.</para>
/// </remarks>
public static class SmallGroups
{
    /// <summary>The fewest people of a group whose answers may be shown apart.</summary>
    public const int Least = 5;

    /// <summary>Which groups may be shown.</summary>
    /// <param name="raters">How many of each group have answered.</param>
    /// <param name="ungrouped">How many have answered who are of no group; they are never shown apart.</param>
    /// <returns>For each group whether it may be shown.</returns>
    public static IReadOnlyList<bool> Shown(IReadOnlyList<int> raters, int ungrouped = 0)
    {
        ArgumentNullException.ThrowIfNull(raters);
        var shown = raters.Select(count => count is 0 or >= Least).ToArray();
        while (!IsSafe([.. raters.Where((_, group) => !shown[group])], ungrouped))
        {
            int[] left = [.. Enumerable.Range(0, raters.Count).Where(group => shown[group] && raters[group] > 0)];
            if (left.Length == 0)
            {
                return [.. shown.Select(_ => false)];
            }

            shown[left.MinBy(group => raters[group])] = false;
        }

        return shown;
    }

    private static bool IsSafe(int[] hidden, int ungrouped) =>
        hidden.Sum() + ungrouped is var people && (people == 0 || (people >= Least && (hidden.Length != 1 || ungrouped > 0)));
}
