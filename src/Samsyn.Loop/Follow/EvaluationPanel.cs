// The figures that an evaluation compares: its area and those beside it, every year. What is lacking is named, never passed over.
using Samsyn.Statistics.Effect;

namespace Samsyn.Loop.Follow;

/// <summary>The figures that an evaluation compares.</summary>
/// <param name="Areas">The codes of the areas, the evaluation's own first.</param>
/// <param name="Years">The years that are compared, the earliest first.</param>
/// <param name="Figures">Every area's figure in each of those years.</param>
/// <remarks>
/// The last years count once every area has a figure for them; a year that is not there for all is named in <see cref="ToCome"/>. A
/// gap before that, or a figure that is withheld, leaves no comparison: it would be one of different years.
/// </remarks>
public sealed record EvaluationPanel(IReadOnlyList<string> Areas, IReadOnlyList<int> Years, IReadOnlyList<YearlyFigure> Figures)
{
    /// <summary>Figures that are not there within the years compared.</summary>
    public IReadOnlyList<YearlyFigure> Lacking => field ??= [.. Figures.Where(one => one.Absence is not null)];

    /// <summary>Figures that are not there in later years, which wait for them.</summary>
    public IReadOnlyList<YearlyFigure> ToCome { get; private init; } = [];

    /// <summary>Whether the figures are counts among persons; else they are values.</summary>
    public bool IsCounts { get; private init; }

    /// <summary>The figures as they are compared; null where they cannot be: see <see cref="Obstacle"/>.</summary>
    public Panel? Panel { get; private init; }

    /// <summary>Why there is no comparison; null where there is one.</summary>
    public PanelObstacle? Obstacle { get; private init; }

    /// <summary>Puts the figures of an evaluation together.</summary>
    public static EvaluationPanel Of(Evaluation evaluation, YearlyFigures figures)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(figures);
        string[] areas = [evaluation.Area, .. evaluation.Comparators];
        var last = areas.SelectMany(figures.Years).DefaultIfEmpty(evaluation.FirstYear - 1).Max();
        int[] all = [.. Enumerable.Range(evaluation.FirstYear, Math.Max(0, last - evaluation.FirstYear + 1))];
        YearlyFigure[] At(int year) => [.. areas.Select(area => figures.At(area, year))];
        int[] waiting = [.. all.Reverse().TakeWhile(year => At(year).Any(one => one.Absence == YearlyAbsence.Missing)).Reverse()];
        int[] years = all[..^waiting.Length];
        YearlyFigure[] cells = [.. years.SelectMany(At)];
        var counts = cells.Length > 0 && cells.All(one => one.Absence is not null || one.IsCount);
        var obstacle = ObstacleOf(evaluation, figures, years, cells);
        return new(areas, years, cells)
        {
            ToCome = [.. waiting.SelectMany(At).Where(one => one.Absence is not null)],
            IsCounts = counts,
            Obstacle = obstacle,
            Panel = obstacle is null ? Panel.Of([.. cells.Select(one => CellOf(one, counts))], new(evaluation.Area, evaluation.Start)) : null,
        };
    }

    /// <summary>The figures before the start, as they are copied when an evaluation is frozen; those that are not there as well.</summary>
    public static IReadOnlyList<YearlyFigure> Baseline(Evaluation evaluation, YearlyFigures figures)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            .. Enumerable.Range(evaluation.FirstYear, Math.Max(0, evaluation.Start - evaluation.FirstYear))
                .SelectMany(year => evaluation.Comparators.Prepend(evaluation.Area).Select(area => figures.At(area, year))),
        ];
    }

    /// <summary>The frozen figures that the source has changed or taken away since. One that had not come when the evaluation was frozen is none of them.</summary>
    public static IReadOnlyList<RevisedFigure> Revised(Frozen frozen, YearlyFigures figures)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            .. frozen.Baseline.Select(then => new RevisedFigure(then, figures.At(then.Area, then.Year)))
                .Where(one => one.Then != one.Now && one.Then.Absence != YearlyAbsence.Missing),
        ];
    }

    private static PanelObstacle? ObstacleOf(Evaluation evaluation, YearlyFigures figures, int[] years, YearlyFigure[] cells) =>
        figures.Areas.Count == 0 ? (figures.HasOtherTimes ? PanelObstacle.NotYearly : PanelObstacle.NoFigures)
        : evaluation.Comparators.Count == 0 ? PanelObstacle.NoComparators
        : cells.Any(one => one.Absence is not null) ? PanelObstacle.Lacking
        : years.Length == 0 || years[0] >= evaluation.Start ? PanelObstacle.NoYearBefore
        : years[^1] < evaluation.Start ? PanelObstacle.NoYearAfter
        : null;

    private static PanelCell CellOf(YearlyFigure one, bool counts) => counts
        ? new(new(one.Area, one.Year), one.Cases!.Value) { Persons = one.Persons }
        : new(new(one.Area, one.Year), one.Value!.Value);
}

/// <summary>A frozen figure, then and now.</summary>
/// <param name="Then">As it was when the evaluation was frozen.</param>
/// <param name="Now">As the source has it now.</param>
public sealed record RevisedFigure(YearlyFigure Then, YearlyFigure Now);

/// <summary>Why there is no comparison.</summary>
public enum PanelObstacle
{
    /// <summary>There are no figures at all.</summary>
    NoFigures,

    /// <summary>There are figures, but none for single years.</summary>
    NotYearly,

    /// <summary>No area is compared with.</summary>
    NoComparators,

    /// <summary>Figures are withheld or lacking within the years.</summary>
    Lacking,

    /// <summary>No year before the start has figures everywhere.</summary>
    NoYearBefore,

    /// <summary>No year from the start on has figures everywhere.</summary>
    NoYearAfter,
}
