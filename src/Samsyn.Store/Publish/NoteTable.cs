// Notes on blocks, as they lie in the table note: added and settled, never changed.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;

namespace Samsyn.Store.Publish;

/// <summary>Keeps notes in the database.</summary>
internal sealed class NoteTable(Acts acts, BlockTable blocks) : INotes
{
    private const string Selected = "select id, document, block, said, suggests, of_version, who, made_at, ended, ended_by, ended_at from note where collaboration = @1";

    public Task<IReadOnlyList<Note>> Of(CollaborationKey collaboration, string document, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Selected} and document = @2 order by made_at, id", [collaboration.Id, document], NoteOf, stop);
    }

    public Task Add(CollaborationKey collaboration, Note note, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(note);
        return acts.Engine.InLine(
            collaboration.Id,
            change => change.Run(
                """
                insert into note (collaboration, id, document, block, said, suggests, of_version, who, login, made_at) values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10)
                on conflict (collaboration, id) do nothing
                """,
                [collaboration.Id, note.Id, note.Document, note.Block, note.Said, note.Suggests, note.Of, acts.Who.Name, acts.Who.Login, acts.Now.Micros()], stop),
            stop);
    }

    public Task<Kept> Settle(CollaborationKey collaboration, string id, NoteEnd end, long seen, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.InLine<Kept>(
            collaboration.Id,
            async change =>
            {
                if (await change.Row($"{Selected} and id = @2 and ended is null", [collaboration.Id, id], NoteOf, stop) is not { } note)
                {
                    return new Kept.Settled();
                }

                if (end == NoteEnd.Taken && note.Suggests is { } text && !await Take(change, collaboration, note, (text, seen), stop))
                {
                    return new Kept.Overtaken();
                }

                await change.Run(
                    "update note set ended = @3, ended_by = @4, ended_login = @5, ended_at = @6 where collaboration = @1 and id = @2",
                    [collaboration.Id, id, end.ToString(), acts.Who.Name, acts.Who.Login, acts.Now.Micros()], stop);
                return new Kept.Done(seen + 1);
            },
            stop);
    }

    // What was suggested for an older text would take away what has been written since.
    private async Task<bool> Take(DbTransaction change, CollaborationKey collaboration, Note note, (string Text, long Seen) suggested, CancellationToken stop) =>
        note.Of == suggested.Seen
        && (await BlockTable.Find(change, collaboration, note.Block, stop) is not { } block
            || await blocks.Keep(change, collaboration, block with { Content = block.Content with { Text = suggested.Text }, Version = suggested.Seen }, stop) is not Kept.Overtaken);

    private static Note NoteOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3))
    {
        Suggests = row.Text(4),
        Of = row.GetInt64(5),
        Who = row.GetString(6),
        Made = row.Moment(7)!.Value,
        End = row.Text(8) is { } end ? Enum.Parse<NoteEnd>(end) : null,
        EndedBy = row.Text(9),
        Ended = row.Moment(10),
    };
}
