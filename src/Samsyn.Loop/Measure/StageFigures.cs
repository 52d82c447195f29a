// What cannot be right about a figure, whatever it is of: more cases than persons, more than everybody.
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>Finds what cannot be right about a figure.</summary>
internal static class StageFigures
{
    /// <summary>Adds a flaw for each thing that cannot be.</summary>
    public static void Check(Draft draft, List<Flaw> wrong)
    {
        if (draft is { Numerator: { } cases, Denominator: { } persons } && cases > persons)
        {
            wrong.Add(new(draft.Where, FlawKind.OutOfRange, Invariant($"{cases}"), Invariant($"0–{persons}")));
        }

        if (draft is { Scale: { } scale, Figure: Figure.Known { Estimate.Value: var value } } && (value < 0 || value > scale))
        {
            wrong.Add(new(draft.Where, FlawKind.OutOfRange, Invariant($"{value}"), Invariant($"0–{scale}")));
        }
    }
}
