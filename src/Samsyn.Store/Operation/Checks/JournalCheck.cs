// Has nobody changed, dropped or put in a line of the journal?
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;
using static System.FormattableString;

namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for journal lines that are not as they were sealed.</summary>
internal sealed class JournalCheck : Check
{
    public override string What => "lines of the journal";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        if ((await engine.Tables(act, stop)).All(table => table.Name != "journal_line"))
        {
            return (0, []);
        }

        var states = await JournalTable.Check(act, stop);
        return (states.Sum(state => state.Lines), [.. states.Where(state => state.Broken is not null).Select(Said)]);
    }

    private static string Said(ChainState state) => state.Broken switch
    {
        ChainBreak.Changed => Invariant($"Line {state.Lines + 1} of the journal of '{state.Chain.Id}' is not what was sealed: it, or the one before it, was changed."),
        ChainBreak.Missing => Invariant($"Line {state.Lines + 1} of the journal of '{state.Chain.Id}' is missing, or another was put in its place."),
        _ => Invariant($"The journal of '{state.Chain.Id}' does not end at its line {state.Lines}: lines at its end are missing, or were added."),
    };
}
