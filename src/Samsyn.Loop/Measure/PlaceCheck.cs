// Whether places can be as somebody wants them: named, part of a larger place, never of themselves, and ended after they began.
namespace Samsyn.Loop.Measure;

/// <summary>Holds places against each other.</summary>
public static class PlaceCheck
{
    /// <summary>The most characters that a name may have.</summary>
    public const int LongestName = 200;

    /// <summary>The most characters that a code may have.</summary>
    public const int LongestCode = 40;

    /// <summary>Everything that is wrong with a place; empty when it can be kept.</summary>
    /// <param name="area">The place as it is wanted.</param>
    /// <param name="all">All places as they are or are wanted.</param>
    /// <param name="field">The name of the field in which its <c>name</c>, <c>level</c>, <c>parent</c> or <c>to</c> was written.</param>
    public static IReadOnlyList<Flaw> Of(Area area, IReadOnlyCollection<Area> all, Func<string, string> field)
    {
        var flaws = new List<Flaw>();
        if (area.Name.Length == 0)
        {
            Wrong("name", FlawKind.Missing, "", "name");
        }
        else if (area.Name.Length > LongestName)
        {
            Wrong("name", FlawKind.TooLong, area.Name, FormattableString.Invariant($"{LongestName}"));
        }

        if (area.Parent is { } parent)
        {
            Under(parent);
        }

        if (all.FirstOrDefault(one => one.Parent == area.Code && !IsAbove(area, one)) is { } part && area.Parent != part.Code)
        {
            Wrong("level", FlawKind.Disagrees, area.Level.ToString(), part.Name);
        }

        if (area.From is { } from && area.To is { } to && to < from)
        {
            Wrong("to", FlawKind.OutOfRange, Day(to), FormattableString.Invariant($"≥ {Day(from)}"));
        }

        return flaws;

        void Under(string code)
        {
            if (all.FirstOrDefault(one => one.Code == code) is not { } above)
            {
                Wrong("parent", FlawKind.UnknownPlace, code, "");
            }
            else if (code == area.Code || Line(above, all).Any(one => one.Code == area.Code))
            {
                Wrong("parent", FlawKind.Duplicate, above.Name, "");
            }
            else if (!IsAbove(above, area))
            {
                Wrong("parent", FlawKind.Disagrees, above.Name, above.Level.ToString());
            }
        }

        void Wrong(string what, FlawKind kind, string read, string expected) => flaws.Add(new(new Where.Field(field(what)), kind, read, expected));
    }

    /// <summary>Reads a day such as 2024-12-31; nothing written is no day.</summary>
    public static Checked<DateOnly?> ReadDay(string? written, string field)
    {
        var text = written?.Trim() ?? "";
        return text.Length == 0 ? new Checked<DateOnly?>.Sound(null)
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? new Checked<DateOnly?>.Sound(day)
            : new Checked<DateOnly?>.Flawed(new Flaw(new Where.Field(field), FlawKind.NotAPeriod, text, "2024-12-31"));
    }

    /// <summary>A day as it is written: 2024-12-31.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // A district may be part of a district, and what is of no known kind may be part of anything.
    private static bool IsAbove(Area above, Area below) =>
        above.Level == AreaLevel.Other || below.Level == AreaLevel.Other || above.Level < below.Level || (above.Level, below.Level) == (AreaLevel.District, AreaLevel.District);

    // The place, and those that it is part of; a circle that was there before is walked once.
    private static IEnumerable<Area> Line(Area area, IReadOnlyCollection<Area> all)
    {
        var seen = new HashSet<string>();
        for (var here = area; here is not null && seen.Add(here.Code); here = all.FirstOrDefault(one => one.Code == here.Parent))
        {
            yield return here;
        }
    }
}
