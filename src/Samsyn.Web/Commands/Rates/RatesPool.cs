// All groups together as one more group: their counts are added up, band by band, never their rates.
namespace Samsyn.Web.Commands.Rates;

/// <summary>Adds groups up.</summary>
internal static class RatesPool
{
    private static readonly RatesColumn[] Added = [RatesColumn.Count, RatesColumn.Population];

    /// <summary>One group of all.</summary>
    /// <param name="call">What is asked.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="name">What the group of all is called.</param>
    public static RatesGroup Of(RatesCall call, IReadOnlyList<RatesGroup> groups, string name)
    {
        string[] key = [.. call.By.Select((_, i) => i == 0 ? name : "")];
        var rows = groups.SelectMany(group => group.Rows);
        return new(key, call.Band is null ? [.. rows.Select(row => row.In(key))] : [.. rows.GroupBy(row => (row.Band, row[RatesColumn.EventsEach])).Select(alike => Sum(alike, key))]);
    }

    private static RatesRow Sum(IEnumerable<RatesRow> rows, string[] key)
    {
        var all = rows.ToArray();
        var sum = all[0].In(key);
        sum.Missing = all.Select(row => row.Missing).FirstOrDefault(missing => missing is not null);
        foreach (var column in Added)
        {
            sum[column] = Array.TrueForAll(all, row => row[column] is null) ? null : all.Sum(row => row[column] ?? 0);
        }

        return sum;
    }
}
