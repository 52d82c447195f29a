// A place's figures for several years taken together, window by window, where the counts are there; and why not where they are not.
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Rates;

namespace Samsyn.Loop.Measure;

/// <summary>Figures for several years taken together, because somebody chose it. Never used to rank, to signal, or in place of the yearly ones.</summary>
/// <param name="Years">How many years are taken together.</param>
/// <param name="Windows">The windows, the latest first; they share no year.</param>
/// <remarks>
/// <see cref="PooledYears"/> of the cases and the persons counted, with the interval of <see cref="Proportion"/>. A figure that its
/// counts do not make, such as one that is weighted or standardised, is not taken together: its sum would be of something else.
/// </remarks>
public sealed record PooledFigures(int Years, IReadOnlyList<PooledWindow> Windows)
{
    /// <summary>Why there is no window; null when there are some.</summary>
    public PoolObstacle? Why { get; init; }

    /// <summary>How many years a reader may choose to take together.</summary>
    public static IReadOnlyList<int> Choices { get; } = [3, 5];

    /// <summary>Takes years together, from the latest backwards; the first years that fill no window are left out.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="everyone">Everyone's figure at each time, the earliest first.</param>
    /// <param name="years">How many years, two or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two years.</exception>
    public static PooledFigures Of(Indicator indicator, IReadOnlyList<PeriodFigure> everyone, int years)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(everyone);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 2);
        var yearly = everyone.Where(point => point.Period.Kind is PeriodKind.Year or PeriodKind.SchoolYear && point.Period.Kind == everyone[^1].Period.Kind).ToArray();
        PoolObstacle? why = indicator.Unit is not Unit.Share ? PoolObstacle.NotAShare
            : yearly.Length == 0 ? PoolObstacle.NotYearly
            : yearly[^1].Period.Start.Year - yearly[0].Period.Start.Year + 1 < years ? PoolObstacle.TooFewYears
            : null;
        return why is null ? new(years, [.. Cut(yearly, years).Select(window => Together(((Unit.Share)indicator.Unit).Scale, window))]) : new(years, []) { Why = why };
    }

    // A year without a figure stands in its window as missing.
    private static IEnumerable<PeriodFigure[]> Cut(PeriodFigure[] yearly, int years)
    {
        var (first, found) = (yearly[0].Period.Start.Year, yearly.ToDictionary(point => point.Period.Start.Year));
        for (var last = yearly[^1].Period.Start.Year; last - years + 1 >= first; last -= years)
        {
            yield return [.. Enumerable.Range(last - years + 1, years).Select(year => found.GetValueOrDefault(year) ?? Nothing(yearly[0].Period.Kind, year))];
        }
    }

    private static PeriodFigure Nothing(PeriodKind kind, int year) =>
        new(kind == PeriodKind.Year ? Period.Year(year) : Period.SchoolYear(year), new Figure.Missing(MissingReason.NotAvailable));

    private static PooledWindow Together(double scale, PeriodFigure[] window)
    {
        if (WhyNot(scale, window) is { } why)
        {
            return new(window, null, why);
        }

        var sum = PooledYears.Of([.. window.Select(point => new YearCount(new(point.Period.Start, point.Period.End), point.Cases!.Value, point.Persons!.Value))]);
        return new(window, Proportion.Of(sum.Cases, sum.Base, scale), null);
    }

    private static PoolObstacle? WhyNot(double scale, PeriodFigure[] window) =>
        window.Any(point => point.Figure is Figure.Withheld) ? PoolObstacle.Withheld
        : window.Any(point => point.Figure is Figure.TooUncertain) ? PoolObstacle.TooUncertain
        : window.Any(point => point.Figure is Figure.Missing) ? PoolObstacle.MissingYear
        : window.Any(point => point is not { Cases: >= 0, Persons: > 0 } || point.Cases > point.Persons) ? PoolObstacle.NoCounts
        : window.Any(point => !IsOfCounts(scale, point)) ? PoolObstacle.OtherThanCounts
        : null;

    private static bool IsOfCounts(double scale, PeriodFigure point)
    {
        var (estimate, counts) = (((Figure.Known)point.Figure).Estimate, (point.Cases!.Value, point.Persons!.Value));
        return CountedFigures.Made(estimate, counts, scale) is not null && CountedFigures.IsAsSure(estimate, counts, scale);
    }
}

/// <summary>Years taken together.</summary>
/// <param name="Yearly">The yearly figures, the earliest first.</param>
/// <param name="Together">The figure of them all; null when there is none.</param>
/// <param name="Why">Why there is none; null when there is one.</param>
public sealed record PooledWindow(IReadOnlyList<PeriodFigure> Yearly, Estimate? Together, PoolObstacle? Why)
{
    /// <summary>The years as we write them: 2022-2024.</summary>
    public string Code => $"{Yearly[0].Period.Code()}-{Yearly[^1].Period.Code()}";

    /// <summary>The persons counted in all its years; null where there is no figure.</summary>
    public double? Persons => Together is null ? null : Yearly.Sum(year => year.Persons);
}

/// <summary>Why years cannot be taken together.</summary>
public enum PoolObstacle
{
    /// <summary>It is no share of persons: means are not summed.</summary>
    NotAShare,

    /// <summary>The figures are not for single years.</summary>
    NotYearly,

    /// <summary>There are fewer years than are to be taken together.</summary>
    TooFewYears,

    /// <summary>A year has no figure.</summary>
    MissingYear,

    /// <summary>A year is withheld, so what rests on it is too.</summary>
    Withheld,

    /// <summary>A year is too uncertain.</summary>
    TooUncertain,

    /// <summary>The counts of a year are not known.</summary>
    NoCounts,

    /// <summary>The counts do not make the figure, which may be weighted or standardised.</summary>
    OtherThanCounts,
}
