// Which two subgroups are held against each other.
namespace Samsyn.Statistics.Inequality;

/// <summary>The two subgroups of a difference or a ratio that are fixed beforehand.</summary>
internal static class Pair
{
    /// <summary>The first minus the second is the raw difference.</summary>
    public static (int First, int Second) Of(in Figures figures)
    {
        if (figures.Data.Ordered)
        {
            return (figures.Count - 1, 0);
        }

        if (figures is { Reference: >= 0, Data.MoreIsBetter: { } more })
        {
            return more ? (figures.Reference, 1 - figures.Reference) : (1 - figures.Reference, figures.Reference);
        }

        return figures.Values[0] >= figures.Values[1] ? (0, 1) : (1, 0);
    }

    /// <summary>Whether both ends of the ladder are there, as far as the steps tell.</summary>
    public static bool IsThere(in Figures figures)
    {
        var groups = figures.Data.Subgroups;
        return figures.Data.Missing == 0
            || (groups[0].Step == 1 && groups[^1].Step == groups.Count + figures.Data.Missing);
    }
}
