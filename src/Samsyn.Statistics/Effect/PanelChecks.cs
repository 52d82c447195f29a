// Refuses figures that make no panel, and says which and why.
using static System.FormattableString;

namespace Samsyn.Statistics.Effect;

/// <summary>Checks the figures of a panel.</summary>
internal static class PanelChecks
{
    /// <summary>The largest number that a figure or persons may be: squares of it are still numbers.</summary>
    public const double Most = 1e12;

    /// <summary>The fewest persons or person-years.</summary>
    public const double Fewest = 1e-6;

    private const int MostNames = 20;

    /// <summary>The figures by unit and time.</summary>
    /// <exception cref="ArgumentException">There are none, one is not sound, counts and values are mixed, or one stands twice.</exception>
    public static Dictionary<PanelKey, PanelCell> Joined(IReadOnlyList<PanelCell> cells)
    {
        if (cells.Count == 0)
        {
            throw new ArgumentException("A panel has figures of units at times; none were given.", nameof(cells));
        }

        var found = new Dictionary<PanelKey, PanelCell>(cells.Count);
        foreach (var cell in cells)
        {
            Sound(cell, cells[0]);
            if (!found.TryAdd(cell.Key, cell))
            {
                throw new ArgumentException(Invariant($"'{cell.Key.Unit}' stands twice at {cell.Key.Time}. A unit has one figure at a time."), nameof(cells));
            }
        }

        return found;
    }

    /// <summary>Refuses a panel in which a unit lacks a time.</summary>
    /// <exception cref="ArgumentException">A unit lacks a time that another has.</exception>
    public static void Whole(Dictionary<PanelKey, PanelCell> found, string[] units, int[] times)
    {
        foreach (var unit in units)
        {
            foreach (var time in times)
            {
                if (!found.ContainsKey(new(unit, time)))
                {
                    throw new ArgumentException(Invariant($"'{unit}' has no figure at {time}, which other units have. Leave the unit out, or the time."), nameof(found));
                }
            }
        }
    }

    /// <summary>Refuses a treatment that is not in the panel.</summary>
    /// <exception cref="ArgumentException">The unit is not there, or no time lies before or after the start.</exception>
    public static void Treated(string[] units, int[] times, Treatment treatment)
    {
        if (!units.Contains(treatment.Unit))
        {
            throw new ArgumentException(Invariant($"There is no unit '{treatment.Unit}' in the panel. There are {string.Join(", ", units.Take(MostNames))}{(units.Length > MostNames ? ", …" : "")}."), nameof(treatment));
        }

        if (!(treatment.Start > times[0] && treatment.Start <= times[^1]))
        {
            throw new ArgumentException(Invariant($"The start must leave a time before it and one from it on; the panel runs from {times[0]} to {times[^1]}, and {treatment.Start} was given."), nameof(treatment));
        }
    }

    private static void Sound(PanelCell cell, PanelCell first)
    {
        var (key, value, persons) = (cell.Key, cell.Value, cell.Persons);
        if (string.IsNullOrWhiteSpace(key.Unit) || !(Math.Abs(value) <= Most))
        {
            throw new ArgumentException(Invariant($"A figure of a panel has a unit with a name and is a number of at most {Most}; '{key.Unit}' at {key.Time} has {value}."), nameof(cell));
        }

        if (persons is null != first.Persons is null)
        {
            throw new ArgumentException(Invariant($"Either all figures of a panel have persons, or none has; '{key.Unit}' at {key.Time} differs from the first."), nameof(cell));
        }

        if (persons is { } among && !(among is >= Fewest and <= Most && value >= 0))
        {
            throw new ArgumentException(Invariant($"Cases are zero or more, among persons above zero; '{key.Unit}' at {key.Time} has {value} among {among}."), nameof(cell));
        }
    }
}
