// The rows of areas and years: one level for each area, one for each year, and what is asked of the treated one.
namespace Samsyn.Statistics.Effect;

/// <summary>The rows of a fit with a level for each unit and one for each time.</summary>
internal sealed class TwoWayRows
{
    private readonly Panel panel;
    private readonly int[] units;
    private readonly int[] times;
    private readonly int[] columns;

    private TwoWayRows(Panel panel, int[] units, int[] times)
    {
        (this.panel, this.units, this.times) = (panel, units, times);
        columns = new int[panel.Times.Count];
        for (var at = 1; at < times.Length; at++)
        {
            columns[times[at]] = units.Length + at - 1;
        }
    }

    /// <summary>The column of the treated unit from the start on, where the rows have one.</summary>
    public int Treated => units.Length + times.Length - 1;

    /// <summary>The units that are asked for. A unit or a time without a single case has no level on the logarithm, and is left out.</summary>
    public static TwoWayRows Of(Panel panel, IEnumerable<int> asked)
    {
        int[] units = [.. asked.Where(unit => !panel.IsCounts || panel.Values(unit).ContainsAnyExcept(0))];
        return new(panel, units, [.. Enumerable.Range(0, panel.Times.Count).Where(time => !panel.IsCounts || units.Any(unit => panel.Values(unit)[time] > 0))]);
    }

    /// <summary>The column of a time, as the index among the panel's times; null for the first one that is kept.</summary>
    public int? ColumnOf(int time) => columns[time] is > 0 and var column ? column : null;

    /// <summary>Whether a time has any case, so that it has a level.</summary>
    public bool Has(int time) => Array.IndexOf(times, time) >= 0;

    /// <summary>Fits them.</summary>
    /// <param name="withTreated">Whether the treated unit has a level of its own from the start on.</param>
    public GeneralisedFit? Fit(bool withTreated)
    {
        var design = new Design(Treated + (withTreated ? 1 : 0), levels: units.Length);
        var figures = new double[units.Length * times.Length];
        var offset = panel.IsCounts ? new double[figures.Length] : null;
        for (var row = 0; row < figures.Length; row++)
        {
            var (own, time) = (row / times.Length, times[row % times.Length]);
            figures[row] = panel.Values(units[own])[time];
            if (offset is not null)
            {
                offset[row] = Math.Log(panel.Persons(units[own])[time]);
            }

            Add(design, own, time, isTreated: withTreated && units[own] == 0 && time >= panel.Before);
        }

        return GeneralisedFit.Of(design, figures, offset);
    }

    private void Add(Design design, int own, int time, bool isTreated)
    {
        Span<(int, double)> entries = [(own, 1), (columns[time], 1), (Treated, 1)];
        if (isTreated)
        {
            design.Add(columns[time] > 0 ? entries : [entries[0], entries[2]]);
        }
        else
        {
            design.Add(columns[time] > 0 ? entries[..2] : entries[..1]);
        }
    }
}
