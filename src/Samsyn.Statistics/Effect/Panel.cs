// Several areas at the same times, one of which began something at a known time: what a "did it help?" is asked of.
using static System.FormattableString;

namespace Samsyn.Statistics.Effect;

/// <summary>Figures of several units at the same times, one of which was treated from a known time on.</summary>
/// <remarks>
/// <para>
/// All figures are counts with the persons they are among, or all are measured values. Rows are joined by unit and time,
/// never by their order. Every unit has a figure at every time: a gap is refused, since a comparison over gaps compares
/// different years.
/// </para>
/// <para>
/// The units that were not treated are the comparators. Nothing here can tell whether they are fit to be compared with;
/// that is for people to say, beforehand.
/// </para>
/// </remarks>
public sealed class Panel
{
    private readonly double[][] values;
    private readonly double[][]? persons;

    private Panel(string[] units, int[] times, Treatment treatment, double[][] values, double[][]? persons)
    {
        (Units, Times, Treatment, this.values, this.persons) = (units, times, treatment, values, persons);
        Before = times.Count(time => time < treatment.Start);
    }

    /// <summary>Which unit was treated, and from when.</summary>
    public Treatment Treatment { get; }

    /// <summary>The treated unit first, then the comparators in the order of their names.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The times, in order.</summary>
    public IReadOnlyList<int> Times { get; }

    /// <summary>How many times lie before the start: one or more.</summary>
    public int Before { get; }

    /// <summary>How many times lie at the start or after it: one or more.</summary>
    public int After => Times.Count - Before;

    /// <summary>How many units were not treated.</summary>
    public int Comparators => Units.Count - 1;

    /// <summary>Whether the figures are counts with persons; else they are measured values.</summary>
    public bool IsCounts => persons is not null;

    /// <summary>Joins figures into a panel.</summary>
    /// <param name="cells">One for each unit at each time, in any order.</param>
    /// <param name="treatment">Which unit was treated, and from when.</param>
    /// <exception cref="ArgumentException">A figure is not sound, stands twice or is lacking, the treated unit is not there, or the start leaves no time before or after it.</exception>
    public static Panel Of(IReadOnlyList<PanelCell> cells, Treatment treatment)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(treatment);
        var found = PanelChecks.Joined(cells);
        int[] times = [.. found.Keys.Select(key => key.Time).Distinct().Order()];
        string[] all = [.. found.Keys.Select(key => key.Unit).Distinct().Order(StringComparer.Ordinal)];
        PanelChecks.Whole(found, all, times);
        PanelChecks.Treated(all, times, treatment);
        string[] units = [treatment.Unit, .. all.Where(unit => unit != treatment.Unit)];
        double[][] Each(Func<PanelCell, double> number) => [.. units.Select(unit => times.Select(time => number(found[new(unit, time)])).ToArray())];
        return new(units, times, treatment, Each(cell => cell.Value), cells[0].Persons is null ? null : Each(cell => cell.Persons!.Value));
    }

    /// <summary>The same times with a comparator in the treated unit's place, and the treated unit left out.</summary>
    /// <param name="comparator">A comparator's name.</param>
    /// <exception cref="ArgumentException">It is no comparator.</exception>
    public Panel InTurn(string comparator)
    {
        var at = Units.Index().Skip(1).Where(unit => unit.Item == comparator).Select(unit => unit.Index).FirstOrDefault();
        if (at == 0)
        {
            throw new ArgumentException(Invariant($"'{comparator}' is no comparator of this panel."), nameof(comparator));
        }

        int[] order = [at, .. Enumerable.Range(1, Units.Count - 1).Where(unit => unit != at)];
        T[] Ordered<T>(IReadOnlyList<T> all) => [.. order.Select(unit => all[unit])];
        return new(Ordered(Units), [.. Times], new(comparator, Treatment.Start), Ordered(values), persons is null ? null : Ordered(persons));
    }

    /// <summary>The counts or values of a unit, one for each time.</summary>
    internal ReadOnlySpan<double> Values(int unit) => values[unit];

    /// <summary>The persons of a unit, one for each time.</summary>
    internal ReadOnlySpan<double> Persons(int unit) => persons![unit];

    /// <summary>A value, or a count by its persons times as many as is said.</summary>
    internal double Level(int unit, int time, double per = 1) => persons is null ? values[unit][time] : per * values[unit][time] / persons[unit][time];

    /// <summary>Counts and persons of a unit before the start, or from it on.</summary>
    internal (double Cases, double Persons) Pooled(int unit, bool after)
    {
        var (cases, among) = (0.0, 0.0);
        for (var time = after ? Before : 0; time < (after ? Times.Count : Before); time++)
        {
            cases += values[unit][time];
            among += persons![unit][time];
        }

        return (cases, among);
    }

    /// <summary>The mean value of a unit before the start, or from it on.</summary>
    internal double Mean(int unit, bool after)
    {
        var sum = 0.0;
        for (var time = after ? Before : 0; time < (after ? Times.Count : Before); time++)
        {
            sum += values[unit][time];
        }

        return sum / (after ? After : Before);
    }
}

/// <summary>Which unit was treated, and from when.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="Start">The first time at which it is treated.</param>
public sealed record Treatment(string Unit, int Start);

/// <summary>A unit at a time, by which figures are joined.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="Time">The time: a year, or the number of a month or quarter.</param>
public readonly record struct PanelKey(string Unit, int Time);

/// <summary>The figure of one unit at one time.</summary>
/// <param name="Key">Which unit, and when.</param>
/// <param name="Value">How many cases were counted, or what was measured.</param>
public sealed record PanelCell(PanelKey Key, double Value)
{
    /// <summary>The persons or person-years that were counted among; null for a measured value.</summary>
    public double? Persons { get; init; }
}
