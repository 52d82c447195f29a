// What is done already, kept apart from what is needed: how fresh it is, and where there is nothing or several of a kind.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>What is done already, beside what is needed.</summary>
/// <remarks>
/// An intervention for which no part of life is said is for all of them; one for which no area of health is said stands in none,
/// and is listed by itself. Whether there is a gap says nothing of whether something is needed there: that is for people to say.
/// </remarks>
/// <param name="interventions">All interventions of a plan.</param>
/// <param name="stages">The collaboration's parts of life.</param>
/// <param name="today">The day that it is.</param>
public sealed class Inventory(IReadOnlyList<Intervention> interventions, IReadOnlyList<LifeStage> stages, DateOnly today)
{
    /// <summary>What is done today.</summary>
    public IReadOnlyList<Intervention> Done { get; } = [.. interventions.Where(one => one.IsDone)];

    /// <summary>What is needed, and not begun.</summary>
    public IReadOnlyList<Intervention> Needed { get; } = [.. interventions.Where(one => one.IsNeeded)];

    /// <summary>Where an area of health meets a part of life: what is done there, also when that is nothing.</summary>
    public IReadOnlyList<InventoryCell> Cells { get; } = MadeCells([.. interventions.Where(one => one.IsDone)], stages);

    /// <summary>Where nothing is done that is known.</summary>
    public IEnumerable<InventoryCell> Gaps => Cells.Where(cell => cell.Done.Count == 0);

    /// <summary>Where several things are done, the most first.</summary>
    public IEnumerable<InventoryCell> Overlaps => Cells.Where(cell => cell.Done.Count > 1).OrderByDescending(cell => cell.Done.Count);

    /// <summary>For whom it is done, in people's own words, with what is done; the most first. Letters are large or small alike.</summary>
    public IReadOnlyList<(string Group, IReadOnlyList<Intervention> Done)> Groups { get; } =
    [
        .. interventions.Where(one => one.IsDone && one.Group.Length > 0).GroupBy(one => one.Group, StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Group, (IReadOnlyList<Intervention>)[.. same])).OrderByDescending(one => one.Item2.Count).ThenBy(one => one.Group, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>What is done in one place by name; what is done everywhere is not among it.</summary>
    public IReadOnlyList<Intervention> In(string area) => [.. ByArea[area]];

    /// <summary>Whether nobody has said within a year that it is still true.</summary>
    public bool IsOld(Intervention one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return !(one.Confirmed >= today.AddYears(-1));
    }

    /// <summary>What is done that somebody has said within a year is still true.</summary>
    public int Fresh => Done.Count(one => !IsOld(one));

    /// <summary>Of those who have answered that they do nothing of this kind, the ones who did so within a year.</summary>
    public IReadOnlyList<NothingDone> Nothing(IEnumerable<NothingDone> told) => [.. told.Where(one => one.Day >= today.AddYears(-1))];

    /// <summary>Whether an intervention is for a part of life.</summary>
    public static bool IsFor(Intervention one, LifeStage stage)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.LifeStages.Count == 0 || one.LifeStages.Any(key => LifeStageKey.Meets(key, stage));
    }

    private ILookup<string, Intervention> ByArea => field ??= Done.SelectMany(one => one.Areas.Select(area => (area, one))).ToLookup(pair => pair.area, pair => pair.one);

    private static List<InventoryCell> MadeCells(IReadOnlyList<Intervention> done, IReadOnlyList<LifeStage> stages) =>
    [
        .. from determinant in Enum.GetValues<Determinant>()
           let there = done.Where(one => one.Determinants.Contains(determinant)).ToList()
           from stage in stages
           select new InventoryCell(determinant, stage, [.. there.Where(one => IsFor(one, stage))]),
    ];
}

/// <summary>Where an area of health meets a part of life.</summary>
/// <param name="Determinant">What health depends on.</param>
/// <param name="Stage">The part of life.</param>
/// <param name="Done">What is done there.</param>
public sealed record InventoryCell(Determinant Determinant, LifeStage Stage, IReadOnlyList<Intervention> Done);
