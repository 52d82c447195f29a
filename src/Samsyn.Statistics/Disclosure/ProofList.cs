// The proofs of a table, written out one by one as they are asked for.
using System.Collections;

namespace Samsyn.Statistics.Disclosure;

/// <summary>The proofs of a table. A large table has tens of thousands, so each is written out only when it is looked at.</summary>
internal sealed class ProofList(Layout layout, Dictionary<int, Witness> witnesses) : IReadOnlyList<Proof>
{
    private readonly int[] keys = [.. witnesses.Keys.Where(key => layout.Places[Target.Of(key).Place] == Place.Given).Order()];

    public int Count => keys.Length;

    public Proof this[int index] => Of(Target.Of(keys[index]), witnesses[keys[index]]);

    public IEnumerator<Proof> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Proof Of(Target target, Witness witness)
    {
        var (less, more) = witness.Of(target);
        var value = layout.ValueOf(target.Place, target.Number);
        return new(layout.CodesOf(target.Place), target.Number, value + Math.Min(less, more), value + Math.Max(less, more))
        {
            Steps =
            [
                .. witness.Steps.OrderBy(step => step.Key).Select(step => (Target.Of(step.Key), step.Value)).Select(step =>
                    new ProofStep(layout.CodesOf(step.Item1.Place), step.Item1.Number, step.Value.Less, step.Value.More)),
            ],
        };
    }
}
