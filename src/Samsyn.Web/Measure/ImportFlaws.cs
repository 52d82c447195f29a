// Gathers what could not be read of a file: the first flaws to be shown, and how many there are.
using Samsyn.Loop;

namespace Samsyn.Web.Measure;

/// <summary>Gathers flaws.</summary>
internal sealed class ImportFlaws
{
    private readonly List<Flaw> shown = [];

    /// <summary>The first ones.</summary>
    public IReadOnlyList<Flaw> Shown => shown;

    /// <summary>How many there are; what was passed over is not counted.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows they stand in.</summary>
    public int Rows { get; private set; }

    /// <summary>Adds the flaws of a row.</summary>
    public void Add(IReadOnlyList<Flaw> flaws)
    {
        var counted = flaws.Count(flaw => flaw.Kind != FlawKind.PassedOver);
        Count += counted;
        Rows += counted > 0 ? 1 : 0;
        shown.AddRange(flaws.Take(Math.Max(0, ImportReport.Most - shown.Count)));
    }
}
