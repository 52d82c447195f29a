// What somebody has written about a place, and the place it makes, or all that is wrong with it.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>What somebody has written about a place.</summary>
public sealed record AreaForm(string? Code, string? Name, string? Level, string? Parent, string? From, string? To)
{
    /// <summary>A place as it stands in the form.</summary>
    public static AreaForm Of(Area area) => new(
        area.Code, area.Name, area.Level.ToString(), area.Parent, area.From is { } from ? PlaceCheck.Day(from) : null, area.To is { } to ? PlaceCheck.Day(to) : null);

    /// <summary>What was sent.</summary>
    public static AreaForm Of(IFormCollection form)
    {
        return new(Text("code"), Text("name"), Text("level"), Text("parent"), Text("from"), Text("to"));

        string Text(string field) => form[field].ToString().Trim();
    }

    /// <summary>The place as it was written; or everything that must be mended.</summary>
    /// <param name="before">The place as it was; without a code when it is new.</param>
    /// <param name="all">All places there are.</param>
    public Checked<Area> Read(Area before, IReadOnlyList<Area> all)
    {
        var flaws = new List<Flaw>();
        var code = before.Code.Length > 0 ? before.Code : NewCode(all, flaws);
        if (!Enum.TryParse<AreaLevel>(Level, out var level) || !Enum.IsDefined(level))
        {
            flaws.Add(new(new Where.Field("level"), FlawKind.UnknownWord, Level ?? ""));
        }

        var area = new Area(code, Name?.Trim() ?? "", level, Parent is { Length: > 0 } ? Parent : null) { From = Day(From, "from", flaws), To = Day(To, "to", flaws) };
        flaws.AddRange(PlaceCheck.Of(area, [area, .. all.Where(one => one.Code != code)], field => field));
        return flaws.Count > 0 ? new Checked<Area>.Flawed(flaws) : new Checked<Area>.Sound(area);
    }

    private string NewCode(IReadOnlyList<Area> all, List<Flaw> flaws)
    {
        var code = Code?.Trim() ?? "";
        var where = new Where.Field("code");
        if (code.Length == 0)
        {
            flaws.Add(new(where, FlawKind.Missing));
        }
        else if (code.Length > PlaceCheck.LongestCode)
        {
            flaws.Add(new(where, FlawKind.TooLong, code, FormattableString.Invariant($"{PlaceCheck.LongestCode}")));
        }
        else if (all.Any(one => one.Code == code))
        {
            flaws.Add(new(where, FlawKind.Duplicate, code));
        }

        return code;
    }

    private static DateOnly? Day(string? written, string field, List<Flaw> flaws)
    {
        var read = PlaceCheck.ReadDay(written, field);
        if (read is Checked<DateOnly?>.Flawed { Flaws: var wrong })
        {
            flaws.AddRange(wrong);
        }

        return (read as Checked<DateOnly?>.Sound)?.Value;
    }
}

/// <summary>What the page shows on which a place is changed.</summary>
/// <param name="Area">The place as it is; without a code when it is new.</param>
/// <param name="Written">What stands in the form.</param>
/// <param name="All">All places.</param>
public sealed record AreaShown(Area Area, AreaForm Written, IReadOnlyList<Area> All)
{
    /// <summary>Why the place could not be taken away, when somebody has tried; else null.</summary>
    public AreaRemoval? Removal { get; init; }

    /// <summary>Whether the place is there already.</summary>
    public bool Known => Area.Code.Length > 0;
}
