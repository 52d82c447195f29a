// Whether totals are the sum of their parts: everyone against women and men, women against their ages.
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>Compares the counts of totals with those of their parts.</summary>
internal sealed class StageTotals
{
    private const int Most = 100;

    // Counts are rounded, each by up to a half; and a register may move by a thousandth between two extracts.
    private const double Rounding = 0.5;
    private const double Slack = 0.001;

    private readonly List<(StageKey Key, double Count, long Row)> counts = [];

    private string sheet = "";

    /// <summary>Remembers the counts of a figure.</summary>
    public void Add(StageKey key, Draft draft)
    {
        if ((draft.Numerator ?? draft.Denominator) is { } count)
        {
            counts.Add((key, count, Stage.Row(draft.Where)));
            sheet = (draft.Where as Where.Cell)?.Sheet ?? sheet;
        }
    }

    /// <summary>A warning for each total that is not the sum of the parts of a dimension.</summary>
    public IReadOnlyList<Flaw> Warnings(StageKeys keys)
    {
        var parents = Parents(keys.Strata);
        if (parents.Count == 0)
        {
            return [];
        }

        var sums = new Dictionary<(StageKey Total, string Dimension), (double Sum, int Parts)>();
        foreach (var (key, count, _) in counts)
        {
            foreach (var (parent, dimension) in parents.GetValueOrDefault(key.Stratum) ?? [])
            {
                var total = (key with { Stratum = parent }, dimension);
                var (sum, parts) = sums.GetValueOrDefault(total);
                sums[total] = (sum + count, parts + 1);
            }
        }

        // Where a part is missing or withheld the sum says nothing, so only the fullest sets of parts are compared.
        var fullest = sums.GroupBy(pair => (pair.Key.Total.Stratum, pair.Key.Dimension)).ToDictionary(group => group.Key, group => group.Max(pair => pair.Value.Parts));
        return
        [
            .. (from one in counts
                from dimension in fullest.Keys.Where(pair => pair.Stratum == one.Key.Stratum).Select(pair => pair.Dimension)
                let parts = sums.GetValueOrDefault((one.Key, dimension))
                where parts.Parts > 1 && parts.Parts == fullest[(one.Key.Stratum, dimension)]
                where Math.Abs(one.Count - parts.Sum) > (Rounding * (parts.Parts + 1)) + (Slack * one.Count)
                select new Flaw(new Where.WholeRow(sheet, one.Row), FlawKind.TotalIsNotTheSum, Invariant($"{one.Count}"), Invariant($"{parts.Sum} ({dimension})"))).Take(Most),
        ];
    }

    // For each stratum, the strata it is part of that the file has too, and the dimension that parts them.
    private static Dictionary<int, List<(int Parent, string Dimension)>> Parents(IReadOnlyList<Stratum> strata)
    {
        var numbers = strata.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var parents = new Dictionary<int, List<(int, string)>>();
        foreach (var (index, stratum) in strata.Index())
        {
            var parts = stratum.Parts.ToArray();
            var found = parts
                .Select(part => (Parent: numbers.GetValueOrDefault(Stratum.Of(parts.Where(other => other != part)), -1), part.Dimension))
                .Where(pair => pair.Parent >= 0)
                .ToList();
            if (found.Count > 0)
            {
                parents[index] = found;
            }
        }

        return parents;
    }
}
