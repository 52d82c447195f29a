// Runs samsyn effect: reads the panel, computes, writes the answer; a flawed file is answered with its flaws alone.
using Samsyn.Loop;

namespace Samsyn.Web.Commands.Effects;

/// <summary>Runs <c>samsyn effect</c>.</summary>
internal static class EffectRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(EffectCall call, Streams streams, CancellationToken stop)
    {
        if (2 * call.Line.Harmonics >= call.Line.Season)
        {
            await streams.Talk.WriteLineAsync("--harmonics is under half of --season.");
            return Ends.WrongCall;
        }

        switch (EffectFile.Read(call))
        {
            case Checked<EffectFile>.Flawed { Flaws: var flaws }:
                return Talking.Tell(streams, call.File.Name, flaws);
            case Checked<EffectFile>.Sound { Value: var file } when WrongAim(call, file) is { } wrong:
                await streams.Talk.WriteLineAsync(wrong);
                return Ends.WrongCall;
            case Checked<EffectFile>.Sound { Value: var file }:
                call.Format.Write(new(EffectLine.Columns, EffectMethods.Answer(call, file).Select(line => line.Cells)), streams.Answer);
                await streams.Answer.FlushAsync(stop);
                return Ends.Done;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // Whether an aim is a ratio or a difference is known when the file is.
    private static string? WrongAim(EffectCall call, EffectFile file)
    {
        if (call.Wanted.AimedAt is not { } aim)
        {
            return null;
        }

        var isCounts = file.Panel.IsCounts;
        var none = isCounts ? 1 : 0;
        return (call.Wanted.MoreIsBetter ? aim > none : aim < none) && !(isCounts && aim <= 0)
            ? null
            : $"--aim is {(isCounts ? "a ratio of rates" : "a difference")} {(call.Wanted.MoreIsBetter ? "above" : isCounts ? "between 0 and" : "below")} {(isCounts ? "1" : "0")} with --better {(call.Wanted.MoreIsBetter ? "high" : "low")}.";
    }
}
