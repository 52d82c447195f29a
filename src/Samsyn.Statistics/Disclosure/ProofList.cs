// The proofs of a table, written out one by one as they are asked for.
using System.Collections;

namespace Samsyn.Statistics.Disclosure;

/// <summary>
/// The proofs of a table. A large table has tens of thousands, so each is written out only when it is looked at; until then
/// the hidden numbers and the witnesses are kept, not the whole layout.
/// </summary>
internal sealed class ProofList : IReadOnlyList<Proof>
{
    private readonly IReadOnlyList<Axis> axes;
    private readonly int[] strides;
    private readonly (Target Target, long Value, Witness Witness)[] proved;

    public ProofList(Layout layout, Dictionary<int, Witness> witnesses)
    {
        (axes, strides) = (layout.Axes, layout.Strides);
        proved =
        [
            .. from pair in witnesses
               orderby pair.Key
               let target = Target.Of(pair.Key)
               where layout.Places[target.Place] == Place.Given
               select (target, layout.ValueOf(target.Place, target.Number), pair.Value),
        ];
    }

    public int Count => proved.Length;

    public Proof this[int index] => Of(proved[index].Target, proved[index].Value, proved[index].Witness);

    public IEnumerator<Proof> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Proof Of(Target target, long value, Witness witness)
    {
        var (less, more) = witness.Of(target);
        return new(CodesOf(target), target.Number, value + Math.Min(less, more), value + Math.Max(less, more))
        {
            Steps =
            [
                .. witness.Steps.OrderBy(step => step.Key).Select(step => (Target.Of(step.Key), step.Value)).Select(step =>
                    new ProofStep(CodesOf(step.Item1), step.Item1.Number, step.Value.Less, step.Value.More)),
            ],
        };
    }

    private string[] CodesOf(Target target) => Layout.CodesOf(axes, strides, target.Place);
}
