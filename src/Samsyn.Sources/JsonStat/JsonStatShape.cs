// The shape of a JSON-stat data set: which sides it has, in which order, how large, and what each holds.
using Samsyn.Loop;

namespace Samsyn.Sources.JsonStat;

/// <summary>The shape of a data set. In JSON-stat 2 it stands at the data set, in JSON-stat 1 among its dimensions.</summary>
/// <param name="Ids">The sides, in the order of the cells.</param>
/// <param name="Sizes">How many categories each has.</param>
/// <param name="Kinds">What each holds.</param>
internal sealed record JsonStatShape(IReadOnlyList<string> Ids, IReadOnlyList<int> Sizes, IReadOnlyList<SourceColumnKind> Kinds)
{
    private static readonly (string Name, SourceColumnKind Kind)[] Roles =
    [
        ("time", SourceColumnKind.Time), ("geo", SourceColumnKind.Place), ("metric", SourceColumnKind.Contents),
    ];

    /// <summary>The shape of a data set, or null when it cannot be read.</summary>
    public static JsonStatShape? Of(JsonPlace set, JsonStatFaults faults)
    {
        if (set.Find("dimension") is not { IsObject: true } dimension)
        {
            faults.NotThere(set, "dimension");
            return null;
        }

        var (id, size) = (Part(set, dimension, "id", faults), Part(set, dimension, "size", faults));
        if (id is null || size is null)
        {
            return null;
        }

        IReadOnlyList<string> ids = [.. id.Value.Items().Select(item => item.Text)];
        return Counts(size.Value, ids.Count, faults) is { } sizes ? new(ids, sizes, RolesOf(ids, set.Find("role") ?? dimension.Find("role"), faults)) : null;
    }

    private static JsonPlace? Part(JsonPlace set, JsonPlace dimension, string name, JsonStatFaults faults)
    {
        if ((set.Find(name) ?? dimension.Find(name)) is { } part)
        {
            return part;
        }

        faults.NotThere(set, name);
        return null;
    }

    private static List<int>? Counts(JsonPlace size, int sides, JsonStatFaults faults)
    {
        var sizes = new List<int>();
        foreach (var item in size.Items())
        {
            if (item.Number is { } number and >= 0)
            {
                sizes.Add(number);
            }
            else
            {
                faults.Add(item, FlawKind.NotANumber, "12");
                return null;
            }
        }

        if (sizes.Count != sides)
        {
            faults.WrongCount(size, sizes.Count, sides);
            return null;
        }

        return sizes;
    }

    private static List<SourceColumnKind> RolesOf(IReadOnlyList<string> ids, JsonPlace? role, JsonStatFaults faults)
    {
        var kinds = new Dictionary<string, SourceColumnKind>();
        foreach (var (name, kind) in Roles)
        {
            foreach (var item in role?.Find(name)?.Items() ?? [])
            {
                kinds.TryAdd(item.Text, kind);
                if (!ids.Contains(item.Text))
                {
                    faults.PassOver(item, item.Text, string.Join(", ", ids));
                }
            }
        }

        // Eurostat's older files have no roles, and always these names.
        return [.. ids.Select(id => kinds.TryGetValue(id, out var kind) ? kind : (role, id) switch
        {
            (null, "time") => SourceColumnKind.Time,
            (null, "geo") => SourceColumnKind.Place,
            _ => SourceColumnKind.Dimension,
        })];
    }
}
