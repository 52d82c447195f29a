// Runs samsyn agree: reads the files, computes, writes the answer; a flawed file is answered with its flaws alone.
using System.Globalization;
using Samsyn.Loop;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>Runs <c>samsyn agree</c>.</summary>
internal static class AgreeRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(AgreeCall call, Streams streams, CancellationToken stop)
    {
        var end = Ends.Done;
        var rows = Take(call.Statements is { } document ? StatementsFile.Read(document.FullName) : new Checked<IReadOnlyList<StatementRow>>.Sound([]), call.Statements, streams, ref end);
        var declared = Take(call.Groups is { } groups ? DeclaredFile.Read(groups.FullName) : new Checked<DeclaredGroups>.Sound(DeclaredGroups.None), call.Groups, streams, ref end);
        var votes = Take(await Waiting.For(streams, "Votes read", new(), () => VotesFile.Read(call.Votes.FullName, call.PolisGroups is null ? rows?.Select(row => row.Id) ?? [] : [])), call.Votes, streams, ref end);
        if (rows is null || declared is null || votes is null)
        {
            return end;
        }

        var found = await Waiting.For(streams, "Votes computed", new(), () => AgreeFound.Of(votes, rows, declared, call));
        AgreeAnswer.Write(found, call.Format, streams.Answer);
        await streams.Answer.FlushAsync(stop);
        foreach (var line in Remarks(found))
        {
            await streams.Talk.WriteLineAsync(line);
        }

        return end;
    }

    private static T? Take<T>(Checked<T> read, FileInfo? file, Streams streams, ref int end)
        where T : class
    {
        switch (read)
        {
            case Checked<T>.Sound { Value: var value }:
                return value;
            case Checked<T>.Flawed { Flaws: var flaws }:
                end = Math.Max(end, Talking.Tell(streams, file!.Name, flaws));
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static IEnumerable<string> Remarks(AgreeFound found)
    {
        if (found.Polis)
        {
            yield return "The groups are made as Polis does, whether or not there is structure, and nothing of them is withheld: do not publish groups of few.";
        }
        else if (found.Structure is null)
        {
            yield return "Too few have voted enough for groups of opinion to be looked for.";
        }
        else if (!found.Structure.Passes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"No opinion groups found: the strongest line is {found.Structure.EigenvalueRatio:F2} times what chance gives, the silhouette {found.Structure.Silhouette:F2} against {found.Structure.NullSilhouette95:F2}.");
        }
    }
}
