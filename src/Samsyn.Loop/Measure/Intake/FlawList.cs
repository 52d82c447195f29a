// The flaws of a file: all are counted, and as many as a person can use are kept.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Counts flaws, and keeps the first of them.</summary>
internal sealed class FlawList(int mostShown)
{
    private readonly List<Flaw> shown = [];

    public IReadOnlyList<Flaw> Shown => shown;

    public int Count { get; private set; }

    public void Add(Flaw flaw)
    {
        Count = checked(Count + 1);
        if (shown.Count < mostShown)
        {
            shown.Add(flaw);
        }
    }
}
