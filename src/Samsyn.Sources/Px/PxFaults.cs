// Gathers everything that is wrong with the head of a PX file: what keeps it from being read, and what can be passed over.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>Gathers everything that is wrong with the head of a PX file.</summary>
internal sealed class PxFaults
{
    private readonly List<Flaw> all = [];

    /// <summary>All, in the order of the lines.</summary>
    public IReadOnlyList<Flaw> All => [.. all.OrderBy(LineOf)];

    /// <summary>Whether any of them keeps the table from being read.</summary>
    public bool Fatal => all.Exists(flaw => flaw.Kind != FlawKind.PassedOver);

    /// <summary>Adds what was found elsewhere.</summary>
    public void Add(IEnumerable<Flaw> flaws) => all.AddRange(flaws);

    /// <summary>Adds something that keeps the table from being read.</summary>
    public void Add(Where where, FlawKind kind, string read, string expected) => all.Add(new(where, kind, read, expected));

    /// <summary>Adds something that can be passed over.</summary>
    public void PassOver(PxStatement sentence, string read, string expected) =>
        all.Add(new(sentence.Where, FlawKind.PassedOver, read, expected));

    /// <summary>Adds a number of things that is not the right one.</summary>
    public void WrongCount(PxStatement sentence, int read, int expected) =>
        Add(sentence.Where, FlawKind.WrongCount, Invariant($"{read}"), Invariant($"{expected}"));

    private static long LineOf(Flaw flaw) => flaw.Where switch
    {
        Where.Keyword keyword => keyword.Line,
        Where.TextLine line => line.Number,
        _ => 0,
    };
}
