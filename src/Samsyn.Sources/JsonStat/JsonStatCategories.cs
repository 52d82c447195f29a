// The categories of one side of a JSON-stat cube: their codes and words, in the order of the cells.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>The categories of one side of a cube.</summary>
/// <param name="Codes">Their codes, in the order of the cells.</param>
/// <param name="Words">Their words; the code where there is no word.</param>
internal sealed record JsonStatCategories(IReadOnlyList<string> Codes, IReadOnlyList<string> Words)
{
    /// <summary>The categories of a side, or null when they cannot be read.</summary>
    /// <param name="side">The side.</param>
    /// <param name="size">How many they are to be.</param>
    /// <param name="faults">Where faults are told.</param>
    public static JsonStatCategories? Of(JsonPlace side, int size, JsonStatFaults faults)
    {
        if (side.Find("category") is not { } category)
        {
            faults.NotThere(side, "category");
            return null;
        }

        if (Ordered(category, size, faults) is not { } codes)
        {
            return null;
        }

        var labels = category.Find("label")?.ByName() ?? [];
        return new(codes, [.. codes.Select(code => labels.TryGetValue(code, out var label) && label.Text.Length > 0 ? label.Text : code)]);
    }

    // An object from code to place, or a list in order; a single category needs neither, its label has its code.
    private static List<string>? Ordered(JsonPlace category, int size, JsonStatFaults faults)
    {
        if (category.Find("index") is { } index)
        {
            return index.IsObject ? ByPlace(index, size, faults) : InOrder(index, size, faults);
        }

        if (category.Find("label") is { IsObject: true } label && label.Members().Take(2).ToList() is [var only] && size == 1)
        {
            return [only.Name];
        }

        faults.NotThere(category, "index");
        return null;
    }

    private static List<string>? InOrder(JsonPlace index, int size, JsonStatFaults faults)
    {
        var (codes, seen) = (new List<string>(), new Dictionary<string, string>());
        foreach (var item in index.Items())
        {
            if (!seen.TryAdd(item.Text, item.Path))
            {
                faults.Add(item, FlawKind.Duplicate, seen[item.Text]);
            }

            codes.Add(item.Text);
        }

        return Counted(index, codes.Count, size, faults) ? codes : null;
    }

    private static List<string>? ByPlace(JsonPlace index, int size, JsonStatFaults faults)
    {
        var members = index.Members().ToList();
        if (!Counted(index, members.Count, size, faults))
        {
            return null;
        }

        var codes = new string?[size];
        foreach (var (code, place) in members)
        {
            if (place.Number is not { } at || at < 0 || at >= size)
            {
                faults.Add(place, FlawKind.OutOfRange, Invariant($"0-{size - 1}"));
            }
            else if (codes[at] is { } first)
            {
                faults.Add(place, FlawKind.Duplicate, $"{index.Path}.{first}");
            }
            else
            {
                codes[at] = code;
            }
        }

        return codes.Contains(null) ? null : [.. codes.OfType<string>()];
    }

    private static bool Counted(JsonPlace index, int read, int size, JsonStatFaults faults)
    {
        if (read != size)
        {
            faults.WrongCount(index, read, size);
        }

        return read == size;
    }
}
