// An indicator's figures year by year and area by area: what an evaluation compares. A figure that is not there has a reason.
using Samsyn.Loop.Measure;

namespace Samsyn.Loop.Follow;

/// <summary>One area's figure in one year.</summary>
/// <param name="Area">The area's code.</param>
/// <param name="Year">The year; of a school year the one in which it begins.</param>
public sealed record YearlyFigure(string Area, int Year)
{
    /// <summary>The value in the indicator's unit; null where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>Persons counted as cases; null where they are not known.</summary>
    public double? Cases { get; init; }

    /// <summary>Persons counted among; null where they are not known.</summary>
    public double? Persons { get; init; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public YearlyAbsence? Absence { get; init; }

    /// <summary>Whether it is a count among persons.</summary>
    public bool IsCount => Cases is >= 0 && Persons > 0;
}

/// <summary>Why there is no figure.</summary>
public enum YearlyAbsence
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is hidden, since somebody could be recognised.</summary>
    Withheld,

    /// <summary>It is too uncertain to be shown.</summary>
    TooUncertain,
}

/// <summary>The yearly figures of one indicator for one part of the population.</summary>
/// <remarks>Only years and school years count: spans of years overlap, and a comparison of them compares the same persons twice.</remarks>
public sealed class YearlyFigures
{
    private readonly Dictionary<(string Area, int Year), YearlyFigure> all = [];

    private YearlyFigures()
    {
    }

    /// <summary>None.</summary>
    public static YearlyFigures None { get; } = new();

    /// <summary>Whether there are figures for other times than years, such as spans of years.</summary>
    public bool HasOtherTimes { get; private init; }

    /// <summary>The codes of the areas that have a figure in some year.</summary>
    public IReadOnlySet<string> Areas => field ??= all.Values.Where(one => one.Absence is null).Select(one => one.Area).ToHashSet();

    /// <summary>Puts figures together.</summary>
    /// <param name="shown">The figures as they may be shown, of the indicator, for all areas.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="stratum">The part of the population.</param>
    public static YearlyFigures Of(IEnumerable<Observation> shown, Indicator indicator, Stratum stratum)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var own = shown.Where(one => one.Key.Indicator == indicator.Code && one.Key.Stratum.Equals(stratum)).ToList();
        var yearly = own.Where(one => one.Key.Period.Kind is PeriodKind.Year or PeriodKind.SchoolYear).OrderBy(one => one.Key.Period.Kind != PeriodKind.Year).ToList();
        var figures = new YearlyFigures { HasOtherTimes = yearly.Count < own.Count };
        foreach (var one in yearly)
        {
            figures.all.TryAdd((one.Key.Area, one.Key.Period.Start.Year), FigureOf(one, indicator));
        }

        return figures;
    }

    /// <summary>An area's figure in a year; one that says that it is missing where there is none.</summary>
    public YearlyFigure At(string area, int year) => all.GetValueOrDefault((area, year)) ?? new(area, year) { Absence = YearlyAbsence.Missing };

    /// <summary>The years in which an area has a figure, the earliest first.</summary>
    public IReadOnlyList<int> Years(string area) => [.. ByArea[area]];

    /// <summary>The first of the years without a gap that lead up to a start; null where the area has no figure before it.</summary>
    public int? FirstWhole(string area, int start)
    {
        var years = Years(area).Where(year => year < start).ToHashSet();
        if (years.Count == 0)
        {
            return null;
        }

        var first = years.Max();
        while (years.Contains(first - 1))
        {
            first--;
        }

        return first;
    }

    private ILookup<string, int> ByArea => field ??= all.Values.Where(one => one.Absence is null).OrderBy(one => one.Year).ToLookup(one => one.Area, one => one.Year);

    private static YearlyFigure FigureOf(Observation one, Indicator indicator)
    {
        var bare = new YearlyFigure(one.Key.Area, one.Key.Period.Start.Year);
        return one.Figure switch
        {
            Figure.Known(var known) => bare with { Value = known.Value, Cases = indicator.Unit is Unit.Share ? one.Numerator : null, Persons = indicator.Unit is Unit.Share ? one.PersonsCounted(indicator.Unit) : null },
            Figure.Withheld => bare with { Absence = YearlyAbsence.Withheld },
            Figure.TooUncertain => bare with { Absence = YearlyAbsence.TooUncertain },
            _ => bare with { Absence = YearlyAbsence.Missing },
        };
    }
}
