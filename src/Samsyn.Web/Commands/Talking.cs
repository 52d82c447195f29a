// Tells flaws in a terminal, one a line.
using Samsyn.Loop;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Tells flaws in a terminal.</summary>
internal static class Talking
{
    private static readonly FlawWords Words = new(Language.English);

    /// <summary>Tells flaws and says how the command ends: what was passed over is told too, but is no reason to mistrust the figures.</summary>
    public static int Tell(Streams streams, string file, IReadOnlyList<Flaw> flaws)
    {
        foreach (var flaw in flaws)
        {
            streams.Talk.WriteLine(Words.Line(file, flaw));
        }

        return flaws.All(flaw => flaw.Kind == FlawKind.PassedOver) ? Ends.Done : Ends.Flawed;
    }
}
