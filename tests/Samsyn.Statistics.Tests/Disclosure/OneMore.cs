// The weaker way, for comparison: wherever exactly one part of a total is hidden, or the hidden ones sum to little, one more is hidden.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

internal static class OneMore
{
    /// <summary>A two-way table of 3 to 7 by 3 to 7 with all margins.</summary>
    public static RandomTable Table(int seed)
    {
        var random = new Random(seed);
        var sides = new[] { Side(0), Side(1) };
        var counts = RandomTable.Combine(sides).ToDictionary(codes => string.Join('|', codes), _ => random.NextDouble() < 0.25 ? random.Next(0, 6) : random.Next(5, 60));
        var cells = RandomTable.Combine(sides.Select(side => (string[])[.. side, "all"])).Select(codes => new CountedCell(codes, counts
            .Where(pair => pair.Key.Split('|').Zip(codes).All(part => part.Second == "all" || part.First == part.Second)).Sum(pair => pair.Value)));
        return new(new([new("axis0") { Total = "all" }, new("axis1") { Total = "all" }], [.. cells]), []);

        string[] Side(int axis) => [.. Enumerable.Range(1, random.Next(3, 8)).Select(number => $"{axis}.{number}")];
    }

    public static ProtectedTable Protect(RandomTable table)
    {
        var cells = table.Table.Cells;
        var hidden = cells.Index().Where(pair => pair.Item.Count is > 0 and < 5).Select(pair => pair.Index).ToHashSet();
        var lines = cells.Index().SelectMany(pair => new[] { (Axis: 0, Code: pair.Item.Codes[0], pair.Index), (Axis: 1, Code: pair.Item.Codes[1], pair.Index) })
            .GroupBy(pair => (pair.Axis, pair.Code)).Select(line => line.Select(pair => pair.Index).ToArray()).ToArray();
        for (var before = -1; before != hidden.Count;)
        {
            before = hidden.Count;
            foreach (var line in lines.Select(line => line.OrderBy(cell => cells[cell].Codes.Count(code => code == "all")).ThenBy(cell => cells[cell].Count).ToArray()))
            {
                var own = line.Where(hidden.Contains).ToArray();
                if (own.Length > 0 && own.Length < line.Length && (own.Length == 1 || own.Sum(cell => cells[cell].Count) < 5))
                {
                    hidden.Add(line.First(cell => !hidden.Contains(cell)));
                }
            }
        }

        return new([.. cells.Select((cell, i) => new ProtectedCell(cell, hidden.Contains(i) ? Hiding.ForOthers : Hiding.Shown))]);
    }
}
