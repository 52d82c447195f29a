// Writes a line at the end of a chain of the journal, in the transaction of the act it tells of.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>What is written of an act.</summary>
/// <param name="Name">What was done, such as <c>batch added</c>.</param>
/// <param name="Thing">To what.</param>
/// <param name="Content">What the line tells.</param>
internal sealed record Act(string Name, Thing Thing, JournalContent Content);

/// <summary>Writes journal lines.</summary>
internal static class JournalWriting
{
    /// <summary>Writes a line at the end of a collaboration's chain, or of the installation's when it is of none.</summary>
    public static async Task Write(
        this DbTransaction change, CollaborationKey? collaboration, (Actor Who, DateTimeOffset When) by, Act act, CancellationToken stop)
    {
        var chain = collaboration is null ? ChainKey.Installation : ChainKey.Of(collaboration);
        var (number, previous) = await Next(change, chain, collaboration, stop);
        var (whoSalt, contentSalt) = (JournalSeal.Salt(), JournalSeal.Salt());

        // What is sealed is what will be read back: whole microseconds.
        var when = DateTimeOffset.UnixEpoch.AddTicks(by.When.Micros() * TimeSpan.TicksPerMicrosecond);
        var open = new JournalLine(number, when, act.Name, act.Thing)
        {
            Who = by.Who,
            Content = act.Content,
            Seal = new(JournalSeal.OfWho(whoSalt, by.Who), JournalSeal.OfContent(contentSalt, act.Content), ""),
        };
        var seal = JournalSeal.OfLine(previous, open);
        await change.Run(
            """
            insert into journal_line
                (chain, collaboration, number, at, act, kind, thing, who, login, who_salt, who_seal, content, content_salt, content_seal, seal)
            values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15);
            update journal_chain set seal = @15 where id = @1
            """,
            [
                chain.Id, collaboration?.Id, number, when.Micros(), act.Name, act.Thing.Kind, act.Thing.Id, by.Who.Name, by.Who.Login,
                whoSalt, open.Seal.Who, Json.Write(act.Content), contentSalt, open.Seal.Content, seal,
            ],
            stop);
    }

    // Raising the number holds the end of the chain until the act is done: two acts never take the same place.
    private static async Task<(long Number, string Previous)> Next(DbTransaction change, ChainKey chain, CollaborationKey? collaboration, CancellationToken stop)
    {
        var next = await change.Rows(
            """
            insert into journal_chain (id, collaboration, number, seal) values (@1, @2, 1, @3)
            on conflict (id) do update set number = journal_chain.number + 1
            returning number, seal
            """,
            [chain.Id, collaboration?.Id, JournalSeal.Beginning], row => (row.GetInt64(0), row.GetString(1)), stop);
        return next[0];
    }
}
