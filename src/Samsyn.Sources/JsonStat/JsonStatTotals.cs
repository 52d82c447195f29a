// Which categories of a JSON-stat side are totals of others.
namespace Samsyn.Sources.JsonStat;

/// <summary>Which categories are totals of others.</summary>
internal static class JsonStatTotals
{
    /// <summary>The words of every parent in category.child, and of the category that the side is eliminated by, as PxWeb writes it.</summary>
    public static HashSet<string> Of(JsonPlace side, JsonStatCategories categories, JsonStatFaults faults)
    {
        var words = categories.Codes.Zip(categories.Words).GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.First().Second);
        var totals = new HashSet<string>();
        foreach (var (parent, children) in side.Find("category", "child")?.Members() ?? [])
        {
            foreach (var unknown in children.Items().Where(child => !words.ContainsKey(child.Text)))
            {
                faults.PassOver(unknown, unknown.Shown, string.Join(", ", categories.Codes.Take(5)));
            }

            if (!words.TryGetValue(parent, out var word))
            {
                faults.PassOver(children, parent, string.Join(", ", categories.Codes.Take(5)));
            }
            else if (children.Items().Any())
            {
                totals.Add(word);
            }
        }

        if (side.Find("extension", "eliminationValueCode")?.Text is { } code && words.TryGetValue(code, out var eliminated))
        {
            totals.Add(eliminated);
        }

        return totals;
    }
}
