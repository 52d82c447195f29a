// Which areas an evaluation is best compared with: similar places first, else all of the same kind; those that lack a year are named.
using Samsyn.Loop.Measure;

namespace Samsyn.Loop.Follow;

/// <summary>The areas that are suggested to compare with.</summary>
/// <param name="Areas">Their codes.</param>
/// <param name="LeftOut">Those that lack a figure, each with the first it lacks.</param>
/// <param name="Similar">The group of similar places they are taken from; null where all of the same kind are taken.</param>
public sealed record SuggestedComparators(IReadOnlyList<string> Areas, IReadOnlyList<YearlyFigure> LeftOut, SimilarPlaces? Similar)
{
    /// <summary>Finds them: of the places somebody has grouped as like this one, else of all on its level, those with a figure in every year that it has one itself.</summary>
    /// <param name="evaluation">The evaluation; its area, first year and figures count.</param>
    /// <param name="figures">The figures of its indicator.</param>
    /// <param name="areas">All places.</param>
    /// <param name="similar">The groups of similar places.</param>
    public static SuggestedComparators Of(Evaluation evaluation, YearlyFigures figures, IReadOnlyList<Area> areas, IEnumerable<SimilarPlaces> similar)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(areas);
        var own = areas.FirstOrDefault(one => one.Code == evaluation.Area);
        if (own is null)
        {
            return new([], [], null);
        }

        var group = similar.Where(one => one.Concerns(own.Code)).OrderByDescending(one => one.Place is not null).ThenByDescending(one => one.Year).FirstOrDefault();
        var known = areas.Select(one => one.Code).ToHashSet();
        string[] beside = group is null
            ? [.. areas.Where(one => one.Level == own.Level && one.Code != own.Code).Select(one => one.Code)]
            : [.. group.Others(own.Code).Where(known.Contains)];
        int[] years = [.. figures.Years(own.Code).Where(year => year >= evaluation.FirstYear)];
        var lacks = beside.ToDictionary(code => code, code => years.Select(year => figures.At(code, year)).FirstOrDefault(one => one.Absence is not null));
        return new([.. beside.Where(code => lacks[code] is null)], [.. beside.Select(code => lacks[code]).OfType<YearlyFigure>()], group);
    }
}
