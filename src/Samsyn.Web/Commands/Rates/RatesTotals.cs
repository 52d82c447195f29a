// The observed totals of groups, from a file of their own, joined to the groups by what the grouping columns hold.
using Samsyn.Loop;
using Samsyn.Sources.Columns;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Reads observed totals.</summary>
internal static class RatesTotals
{
    /// <summary>Each group with its total; tells of groups without one, and of totals that stand twice.</summary>
    public static IReadOnlyList<(RatesGroup Group, double Total)> Read(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        var (file, count) = (call.Totals!, call.Columns[RatesColumn.Count]);
        switch (ColumnFile.Open(file.FullName, [.. call.By, count]))
        {
            case Checked<ColumnFile>.Flawed { Flaws: var flaws }:
                Tell(file, flaws, wrong);
                return [];
            case Checked<ColumnFile>.Sound { Value: var sound }:
                var totals = Totals(sound, (call.By, count));
                Tell(file, sound.Flaws, wrong);
                return sound.Flaws.Count > 0 ? [] : [.. groups.Where(group => totals.ContainsKey(group.Name) || Lacks(group, file, wrong)).Select(group => (group, totals[group.Name]))];
            default:
                return [];
        }
    }

    private static Dictionary<string, double> Totals(ColumnFile file, (IReadOnlyList<string> By, string Count) columns)
    {
        var (by, count, totals) = (columns.By.Select(name => file[name]).ToArray(), file[columns.Count], new Dictionary<string, double>());
        foreach (var (name, total, at) in file.Rows(row => (string.Join(", ", by.Select(row.Word)), row.Figure(count, number => number >= 0, "0 or more"), row.At(by[0]))))
        {
            if (!totals.TryAdd(name, total))
            {
                file.Wrong(new(at, FlawKind.Duplicate, name));
            }
        }

        return totals;
    }

    private static void Tell(FileInfo file, IReadOnlyList<Flaw> flaws, Action<Flaw> wrong)
    {
        foreach (var flaw in flaws)
        {
            wrong(flaw with { Read = $"{file.Name}: {flaw.Read}" });
        }
    }

    private static bool Lacks(RatesGroup group, FileInfo file, Action<Flaw> wrong)
    {
        wrong(group.Wrong($"its total in {file.Name}"));
        return false;
    }
}
