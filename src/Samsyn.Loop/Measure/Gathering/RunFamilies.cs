// Joins what a service gives apart: after the answers of a run are read and before they are staged, and nowhere else.
using Samsyn.Loop.Measure.Families;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Joins the figures of a run that belong together.</summary>
internal static class RunFamilies
{
    /// <summary>What joins the figures of a run.</summary>
    /// <remarks>What Kolada gives apart is joined. Of changes alone, an uncertainty may come without its value: the whole fetch of each month brings the two together.</remarks>
    public static Func<IEnumerable<Drafted>, IEnumerable<Drafted>> Of(Run run) =>
        FamilyBook.Of(run.Asked.Service) is not { } book ? figures => figures
        : run.Whole ? book.Join
        : figures => book.Join(figures).Where(one => one is not Drafted.Flawed { Flaws: [{ Kind: FlawKind.PassedOver }] });
}
