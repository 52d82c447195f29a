// All rows of a file that divide one indicator, at one place and time, in one way: what a line of measures is made of.
namespace Samsyn.Loop.Measure;

/// <summary>Which figures belong together, in the file's own words; what the file does not say is empty.</summary>
/// <param name="Setting">The place.</param>
/// <param name="Source">Who made the figures.</param>
/// <param name="Date">The time.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Dimension">By what the population is divided; dimensions that are crossed are joined by " × ".</param>
public sealed record DraftSplitKey(string Setting, string Source, string Date, string Indicator, string Dimension)
{
    /// <summary>What joins the names of dimensions that are crossed.</summary>
    public const string Cross = " × ";

    /// <summary>The key of a row.</summary>
    public static DraftSplitKey Of(Draft draft) => new(
        draft.Setting.Length > 0 ? draft.Setting : draft.AreaCode ?? "",
        draft.Source,
        draft.Date.Length > 0 ? draft.Date : draft.Period?.Code() ?? "",
        draft.Indicator.Length > 0 ? draft.Indicator : draft.IndicatorName,
        draft.Groups.Count == 1 ? draft.Groups[0].Dimension : string.Join(Cross, draft.Groups.Select(group => group.Dimension)));
}

/// <summary>The rows that belong to one key, in the order of the file.</summary>
/// <param name="Key">The key.</param>
/// <param name="Rows">The rows; one for each subgroup in a sound file.</param>
public sealed record DraftSplit(DraftSplitKey Key, IReadOnlyList<Draft> Rows)
{
    /// <summary>The row of the whole population, or null when the file has none.</summary>
    public Draft? Everyone { get; init; }

    /// <summary>Gathers rows into splits, in the order in which each first appears.</summary>
    public static IReadOnlyList<DraftSplit> Gather(IEnumerable<Draft> drafts)
    {
        var gathered = new Dictionary<DraftSplitKey, List<Draft>>();
        var order = new List<DraftSplitKey>();
        foreach (var draft in drafts)
        {
            var key = DraftSplitKey.Of(draft);
            if (!gathered.TryGetValue(key, out var rows))
            {
                gathered[key] = rows = [];
                order.Add(key);
            }

            rows.Add(draft);
        }

        return
        [
            .. order
                .Where(key => key.Dimension.Length > 0)
                .Select(key => new DraftSplit(key, gathered[key]) { Everyone = gathered.GetValueOrDefault(key with { Dimension = "" })?[0] }),
        ];
    }
}
