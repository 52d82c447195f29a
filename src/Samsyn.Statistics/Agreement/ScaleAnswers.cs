// How many chose each step of a scale: all, and each group that may be told apart.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>How many chose each step of a scale.</summary>
/// <remarks>
/// Counts of those who answered, and nothing about those who did not. Nothing is told of fewer than five, and groups are told as
/// <see cref="SmallGroups"/> allows: no smaller group can be worked out of all and of those that are told.
/// </remarks>
public sealed record ScaleAnswers
{
    private ScaleAnswers(int answered, IReadOnlyList<int>? all, IReadOnlyList<IReadOnlyList<int>?> groups, IReadOnlyList<int>? rest) =>
        (Answered, All, Groups, Rest) = (answered, all, groups, rest);

    /// <summary>How many answered.</summary>
    public int Answered { get; }

    /// <summary>How many chose each step, the first step first; null when fewer than five answered.</summary>
    public IReadOnlyList<int>? All { get; }

    /// <summary>The same of each group, in the order given; null where nobody answered, or they may not be told apart.</summary>
    public IReadOnlyList<IReadOnlyList<int>?> Groups { get; }

    /// <summary>The same of all who are not told apart together; null when there are none, or no group is told.</summary>
    public IReadOnlyList<int>? Rest { get; }

    /// <summary>Counts answers.</summary>
    /// <param name="answers">Each person's step, from 1, with their group from 0, or null for none.</param>
    /// <param name="steps">How many steps the scale has.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <exception cref="ArgumentException">A step or a group is beyond the last.</exception>
    public static ScaleAnswers Of(IReadOnlyList<(int Step, int? Group)> answers, int steps, int groups)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var (all, byGroup) = (new int[steps], Enumerable.Range(0, groups).Select(_ => new int[steps]).ToArray());
        foreach (var (step, group) in answers)
        {
            if (step < 1 || step > steps || group < 0 || group >= groups)
            {
                throw new ArgumentException(Invariant($"An answer is a step from 1 to {steps} by somebody of one of {groups} groups or of none, not {step} by one of group {group}."), nameof(answers));
            }

            all[step - 1]++;
            if (group is { } number)
            {
                byGroup[number][step - 1]++;
            }
        }

        if (answers.Count < SmallGroups.Least)
        {
            return new(answers.Count, null, [.. byGroup.Select(_ => (IReadOnlyList<int>?)null)], null);
        }

        int[] sizes = [.. byGroup.Select(counts => counts.Sum())];
        var shown = SmallGroups.Shown(sizes, answers.Count - sizes.Sum());
        IReadOnlyList<int>?[] told = [.. byGroup.Select((counts, group) => shown[group] && sizes[group] > 0 ? counts : null)];
        var rest = told.OfType<IReadOnlyList<int>>().Aggregate(all, (left, counts) => [.. left.Zip(counts, (one, other) => one - other)]);
        return new(answers.Count, all, told, rest.Sum() is var left && left > 0 && left < answers.Count ? rest : null);
    }
}
