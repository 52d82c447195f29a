// The journal, as it lies in the table journal_line: lines are added, never changed; a person or a text in them can be erased.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Reads and checks the journal; lines come in by the acts they are about.</summary>
internal sealed class JournalTable(Acts acts) : IJournal
{
    /// <summary>The columns of a line with its salts.</summary>
    public const string Columns = "number, at, act, kind, thing, who, login, content, who_seal, content_seal, seal, who_salt, content_salt";

    public Task<IReadOnlyList<JournalLine>> Of(ChainKey chain, Thing? about, CancellationToken stop) => Part(chain, about, null, int.MaxValue, stop);

    public async Task<IReadOnlyList<JournalLine>> Part(ChainKey chain, Thing? about, long? before, int most, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(chain);
        var lines = await acts.Source.Rows(
            $"""
            select {Columns} from journal_line where chain = @1 and number < @2 {(about is null ? "" : "and kind = @4 and thing = @5")} order by number desc limit @3
            """,
            about is null ? [chain.Id, before ?? long.MaxValue, most] : [chain.Id, before ?? long.MaxValue, most, about.Kind, about.Id], LineOf, stop);
        return [.. lines.Select(line => line.Line)];
    }

    public async Task<IReadOnlyList<ChainState>> Check(CancellationToken stop)
    {
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        return await Check(act, stop);
    }

    /// <summary>Whether every chain holds, as one moment of the database shows it.</summary>
    public static async Task<IReadOnlyList<ChainState>> Check(DbTransaction act, CancellationToken stop)
    {
        var chains = await act.Rows(
            "select id, number, seal from journal_chain order by id", [], row => (Key: new ChainKey(row.GetString(0)), End: (row.GetInt64(1), row.GetString(2))), stop);
        var states = new List<ChainState>();
        foreach (var (key, end) in chains)
        {
            var lines = await act.Rows($"select {Columns} from journal_line where chain = @1 order by number", [key.Id], LineOf, stop);
            states.Add(ChainState.Of(key, lines, end));
        }

        return states;
    }

    public Task<int> EraseWho(string login, CancellationToken stop) => acts.Engine.Whole(
        change => EraseWho(change, login, stop), stop);

    /// <summary>What of a thing the journal holds, as the list of what was destroyed names it.</summary>
    public const string Contents = "journal contents";

    /// <summary>Erases what the lines about a thing tell, in the course of an act that a decision stands behind; the lines stay, and the chain holds. How many.</summary>
    public static Task<int> EraseContents(DbTransaction change, CollaborationKey collaboration, Thing thing, CancellationToken stop) => change.Run(
        "update journal_line set content = null, content_salt = null where chain = @1 and kind = @2 and thing = @3 and content is not null",
        [ChainKey.Of(collaboration).Id, thing.Kind, thing.Id], stop);

    /// <summary>Erases a person in the course of another act.</summary>
    public static Task<int> EraseWho(DbTransaction change, string login, CancellationToken stop) =>
        change.Run("update journal_line set who = null, login = null, who_salt = null where login = @1", [login], stop);

    /// <summary>A line out of those columns.</summary>
    public static SaltedLine LineOf(DbDataReader row)
    {
        var line = new JournalLine(row.GetInt64(0), row.Moment(1)!.Value, row.GetString(2), new(row.GetString(3), row.GetString(4)))
        {
            Who = row.Text(5) is { } who ? new(who, row.Text(6)) : null,
            Content = row.Text(7) is { } content ? Json.Read<JournalContent>(content) : null,
            Seal = new(row.GetString(8), row.GetString(9), row.GetString(10)),
        };
        return new(line, row.Text(11) ?? "", row.Text(12) ?? "");
    }
}
