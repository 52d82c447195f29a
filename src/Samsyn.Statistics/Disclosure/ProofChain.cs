// The proofs of a table that was protected time by time, one list after the other.
using System.Collections;

namespace Samsyn.Statistics.Disclosure;

/// <summary>Lists of proofs as one, none of them written out before it is looked at.</summary>
internal sealed class ProofChain(IReadOnlyList<IReadOnlyList<Proof>> parts) : IReadOnlyList<Proof>
{
    public int Count => parts.Sum(part => part.Count);

    public Proof this[int index]
    {
        get
        {
            foreach (var part in parts)
            {
                if (index < part.Count)
                {
                    return part[index];
                }

                index -= part.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public IEnumerator<Proof> GetEnumerator() => parts.SelectMany(part => part).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
