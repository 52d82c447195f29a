// Small tables of persons drawn from a seed, with all their margins; some with bases, counties, overlapping ages or a part that is not shown.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

/// <summary>A table drawn from a seed, and the cells that it does not show but whoever sees it can subtract.</summary>
internal sealed record RandomTable(CountedTable Table, IReadOnlyList<CountedCell> Unshown)
{
    private const string Total = "all";

    public static RandomTable Of(int seed)
    {
        var random = new Random(seed);
        var axes = random.Next(4) == 0 ? 3 : 2;
        var classifications = Enumerable.Range(0, axes).Select(axis => Divided(axis, random, axes)).ToArray();
        var atoms = classifications.Select((own, axis) => Atoms(own, axis, random, axes)).ToArray();
        var people = People(atoms, random);
        var unshown = random.Next(3) == 0 && classifications[0].Groups.Count == 0 ? atoms[0][^1] : null;
        var nodes = classifications.Select((own, axis) => atoms[axis].Concat(own.Groups.Select(group => group.Code)).Append(Total).ToArray()).ToArray();
        var cells = Combine(nodes).Select(codes => CellOf(codes, classifications, people)).ToArray();
        Shuffle(cells, random);
        return new(
            new([.. classifications.Select(own => own with { Groups = [.. own.Groups] })], [.. cells.Where(cell => cell.Codes[0] != unshown)]),
            [.. cells.Where(cell => cell.Codes[0] == unshown)]);
    }

    private static Classification Divided(int axis, Random random, int axes)
    {
        var kind = (axes, axis) switch { (2, 0) => random.Next(3), (2, 1) => random.Next(4) * 2, _ => 0 };
        return new($"axis{axis}")
        {
            Total = Total,
            Groups = kind switch
            {
                1 => [new("east", ["0.1", "0.2"]), new("west", ["0.3", "0.4", "0.5"])],
                2 when axis == 1 => [new("0-69", ["1.0-64", "1.65-69"]), new("65+", ["1.65-69", "1.70+"])],
                _ => [],
            },
        };
    }

    // Of overlapping ages the part in which they overlap is in no cell of its own: two tables of the same persons, with other ages.
    private static string[] Atoms(Classification own, int axis, Random random, int axes) => own.Groups.Count == 0
        ? [.. Enumerable.Range(1, axes == 3 ? random.Next(2, 4) : random.Next(2, 8)).Select(number => $"{axis}.{number}")]
        : [.. own.Groups.SelectMany(group => group.Parts).Distinct()];

    private static List<(string[] Codes, int Count, int? Others)> People(string[][] atoms, Random random)
    {
        var (mean, bases, zeros) = (random.Next(1, 16), random.Next(2) == 0, random.NextDouble() * 0.4);
        return [.. Combine(atoms).Select(codes => (codes, random.NextDouble() < zeros ? 0 : random.Next(0, 2 * mean), bases ? random.Next(0, 60) : (int?)null))];
    }

    private static CountedCell CellOf(string[] codes, Classification[] classifications, List<(string[] Codes, int Count, int? Others)> people)
    {
        var inside = people.Where(own => own.Codes.Zip(codes).Index().All(pair => Holds(classifications[pair.Index], pair.Item.Second, pair.Item.First))).ToArray();
        return new(codes, inside.Sum(own => own.Count)) { Base = people[0].Others is null ? null : inside.Sum(own => own.Count + own.Others!.Value) };
    }

    public static bool Holds(Classification classification, string node, string atom) =>
        node == classification.Total || node == atom || classification.Groups.Any(group => group.Code == node && group.Parts.Contains(atom));

    public static IEnumerable<string[]> Combine(IEnumerable<string[]> nodes) =>
        nodes.Aggregate<string[], IEnumerable<string[]>>([[]], (all, own) => all.SelectMany(codes => own.Select(code => (string[])[.. codes, code])));

    private static void Shuffle(CountedCell[] cells, Random random) => random.Shuffle(cells);
}
