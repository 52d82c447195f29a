// Looks through every proof again, by the equations of the table alone.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>Looks through proofs: only hidden numbers change, none falls below zero, and every sum is as it was.</summary>
internal sealed class WitnessCheck(Layout layout, Hidden hidden)
{
    private readonly Dictionary<(int Cover, int Line, CellNumber Number), (long Less, long More)> sums = [];
    private readonly (int Axis, Cover Cover)[] covers = [.. layout.Axes.SelectMany((axis, index) => axis.Covers.Select(cover => (index, cover)))];
    private readonly List<(int Cover, bool Whole)>[][] memberships = [.. layout.Axes.Select(Memberships)];

    /// <summary>Throws when a witness is none: a mistake of ours.</summary>
    /// <exception cref="InvalidOperationException">A number that is shown changes, or falls below zero, or a sum does not hold.</exception>
    public void Verify(Witness witness)
    {
        sums.Clear();
        foreach (var (key, step) in witness.Steps)
        {
            VerifyNumber(Target.Of(key), step);
            Sum(Target.Of(key), step);
            if (layout.HasBases && Target.Of(key) is { Number: var number, Place: var place })
            {
                var sign = number == CellNumber.Base ? -1 : 1;
                Add((-1, place, CellNumber.Base), (sign * step.Less, sign * step.More));
            }
        }

        foreach (var (sum, (less, more)) in sums)
        {
            if (less != 0 || more != 0)
            {
                throw new InvalidOperationException(Invariant($"The proof of a hidden cell changes the sum {sum} by {less} and {more}; it must leave every sum as it is."));
            }
        }
    }

    private void VerifyNumber(Target target, (long Less, long More) step)
    {
        var value = Math.Max(0, layout.ValueOf(target.Place, target.Number));
        if ((step.Less != 0 || step.More != 0) && (!hidden.Holds(target.Place, target.Number) || value + step.Less < 0 || value + step.More < 0))
        {
            throw new InvalidOperationException(Invariant(
                $"The proof of a hidden cell changes the {target.Number} of '{string.Join(", ", layout.CodesOf(target.Place))}' by {step.Less} and {step.More}; it is {value}, hidden: {hidden.Holds(target.Place, target.Number)}."));
        }
    }

    private void Sum(Target target, (long Less, long More) step)
    {
        for (var axis = 0; axis < layout.Axes.Count; axis++)
        {
            var node = layout.NodeOf(target.Place, axis);
            var line = target.Place - (node * layout.Strides[axis]);
            foreach (var (cover, whole) in memberships[axis][node])
            {
                var number = covers.Index().First(pair => pair.Item.Axis == axis).Index + cover;
                if (IsSeen(axis, line, covers[number].Cover))
                {
                    Add((number, line, target.Number), whole ? (-step.Less, -step.More) : step);
                }
            }
        }
    }

    // A sum is there for whoever sees the whole and at least one of its parts.
    private bool IsSeen(int axis, int line, Cover cover)
    {
        var stride = layout.Strides[axis];
        return layout.Places[line + (cover.Whole * stride)] != Place.None
            && Array.Exists(cover.Parts, part => layout.Places[line + (part * stride)] is not (Place.None or Place.Empty));
    }

    private void Add((int, int, CellNumber) sum, (long Less, long More) step)
    {
        var (less, more) = sums.GetValueOrDefault(sum);
        sums[sum] = (less + step.Less, more + step.More);
    }

    private static List<(int Cover, bool Whole)>[] Memberships(Axis axis)
    {
        var found = Enumerable.Range(0, axis.Nodes).Select(_ => new List<(int, bool)>()).ToArray();
        foreach (var (index, cover) in axis.Covers.Index())
        {
            found[cover.Whole].Add((index, true));
            foreach (var part in cover.Parts)
            {
                found[part].Add((index, false));
            }
        }

        return found;
    }
}
