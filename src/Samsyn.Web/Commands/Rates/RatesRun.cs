// Runs samsyn rates: reads the file, computes, writes the answer, then tells the flaws.
using System.Runtime;
using Samsyn.Loop;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Runs <c>samsyn rates</c>.</summary>
internal static class RatesRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(RatesCall call, Streams streams, CancellationToken stop)
    {
        GCSettings.LatencyMode = GCLatencyMode.Batch; // nobody waits for a page meanwhile, and clearing up beside the work costs more than the work
        var (found, flaws) = await Waiting.For(streams, "Rows read", new(), () => Compute(call));
        call.Format.Write(RatesAnswer.Of(call, found), streams.Answer);
        await streams.Answer.FlushAsync(stop);
        return Talking.Tell(streams, call.File.Name, flaws);
    }

    /// <summary>The figures that a file gives, and everything that is wrong with it.</summary>
    public static (IReadOnlyList<RatesFound> Found, IReadOnlyList<Flaw> Flaws) Compute(RatesCall call)
    {
        var file = RatesFile.Read(call);
        var flaws = file.Flaws.ToList();
        RatesFound[] found = [.. call.Method.Compute(call, file.Groups, flaws.Add)];
        return (found, flaws);
    }
}
