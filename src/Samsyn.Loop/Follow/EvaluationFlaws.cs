// What is wrong with the choices of an evaluation, all of it at once, before anything is frozen.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Effect;

namespace Samsyn.Loop.Follow;

/// <summary>What is wrong with the choices of an evaluation.</summary>
public enum EvaluationFlaw
{
    /// <summary>Fewer than three years lie before the start.</summary>
    TooFewYearsBefore,

    /// <summary>The start lies too far ahead.</summary>
    StartTooFar,

    /// <summary>The indicator has no figure for a single year in the area before the start.</summary>
    NoFigureBefore,

    /// <summary>The area itself stands among those it is compared with.</summary>
    OwnAreaCompared,

    /// <summary>An area that holds it, or is a part of it, stands among those it is compared with: the same people would stand on both sides.</summary>
    PartCompared,

    /// <summary>The effect aimed at lies on the side that is not wanted, or is none.</summary>
    AimNotWanted,

    /// <summary>The rule by rank needs nine areas to compare with.</summary>
    RankNeedsNine,

    /// <summary>The rule by rank needs counts.</summary>
    RankNeedsCounts,

    /// <summary>What should not move is the indicator itself.</summary>
    ControlIsIndicator,
}

/// <summary>Finds what is wrong with the choices of an evaluation.</summary>
public static class EvaluationFlaws
{
    /// <summary>So many years ahead a start may lie.</summary>
    public const int YearsAhead = 10;

    /// <summary>All that is wrong.</summary>
    /// <param name="evaluation">The evaluation as it was chosen.</param>
    /// <param name="figures">The figures of its indicator.</param>
    /// <param name="areas">All places.</param>
    /// <param name="today">The day it is.</param>
    public static IReadOnlyList<EvaluationFlaw> Of(Evaluation evaluation, YearlyFigures figures, IReadOnlyList<Area> areas, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(figures);
        var counts = IsCounts(evaluation, figures);
        return
        [
            .. Each(
                (evaluation.Start > today.Year + YearsAhead, EvaluationFlaw.StartTooFar),
                (figures.FirstWhole(evaluation.Area, evaluation.Start) is null, EvaluationFlaw.NoFigureBefore),
                (evaluation.Start - evaluation.FirstYear < EffectVerdict.LeastTimes, EvaluationFlaw.TooFewYearsBefore),
                (evaluation.Comparators.Contains(evaluation.Area), EvaluationFlaw.OwnAreaCompared),
                (evaluation.Comparators.Any(code => Holds(areas, code, evaluation.Area) || Holds(areas, evaluation.Area, code)), EvaluationFlaw.PartCompared),
                (evaluation.Aim is { } aim && !IsWanted(aim, counts, evaluation.MoreIsBetter), EvaluationFlaw.AimNotWanted),
                (evaluation.Control == evaluation.Indicator && evaluation.Indicator.Length > 0, EvaluationFlaw.ControlIsIndicator)),
            .. evaluation.Rule != VerdictRule.Ranked ? [] : Each(
                (evaluation.Comparators.Count < EffectVerdict.LeastComparatorsForRank, EvaluationFlaw.RankNeedsNine),
                (!counts && figures.Areas.Count > 0, EvaluationFlaw.RankNeedsCounts)),
        ];
    }

    /// <summary>Whether the indicator counts cases among persons in the area.</summary>
    public static bool IsCounts(Evaluation evaluation, YearlyFigures figures)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(figures);
        var years = figures.Years(evaluation.Area);
        return years.Count > 0 && years.All(year => figures.At(evaluation.Area, year).IsCount);
    }

    // Whether one place holds another; a circle among places ends the search.
    private static bool Holds(IReadOnlyList<Area> areas, string whole, string part)
    {
        var above = areas.FirstOrDefault(one => one.Code == part)?.Parent;
        for (var steps = 0; above is not null && steps < areas.Count; steps++)
        {
            if (above == whole)
            {
                return true;
            }

            above = areas.FirstOrDefault(one => one.Code == above)?.Parent;
        }

        return false;
    }

    private static bool IsWanted(double aim, bool counts, bool more) =>
        double.IsFinite(aim) && (counts ? aim > 0 && (more ? aim > 1 : aim < 1) : more ? aim > 0 : aim < 0);

    private static IEnumerable<EvaluationFlaw> Each(params (bool Is, EvaluationFlaw Flaw)[] all) => all.Where(one => one.Is).Select(one => one.Flaw);
}
