// What this step keeps on a matter: the documents dealt with under it, with their blocks, notes and editions.
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Store.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Publish;

/// <summary>Brings what of the documents concerns a matter, as one moment of the database shows it. Names of those who wrote stay behind.</summary>
internal sealed class PublishRecords(Acts acts) : IRecords
{
    private const string Ours = "t.document in (select d.id from document d where d.collaboration = @1 and d.matter = @2)";

    private static readonly RecordColumn[] Documents =
    [
        new("id", Text, "Its identity."), new("title", Text, "What it was called."), new("details", RecordKind.Document, "All else that was kept of it."), new("version", Number, "How often it was changed."),
    ];

    private static readonly RecordColumn[] Blocks =
    [
        new("id", Text, "Its identity."), new("document", Text, "The document's identity."), new("chapter", Text, "The chapter's identity."), new("position", Number, "Its place in the chapter."),
        new("content", RecordKind.Document, "What it held."), new("version", Number, "How often it was changed."), new("taken_out_at", Moment, "When it was taken out; empty while it stands."),
    ];

    private static readonly RecordColumn[] Notes =
    [
        new("id", Text, "Its identity."), new("document", Text, "The document's identity."), new("block", Text, "The block's identity."), new("said", Text, "What was said."),
        new("suggests", Text, "The text that was suggested; empty for a remark."), new("of_version", Number, "The version of the block it was about."), new("made_at", Moment, "When."),
        new("ended", Text, "How it was settled."), new("ended_at", Moment, "When it was settled."),
    ];

    private static readonly RecordColumn[] Editions =
    [
        new("id", Text, "Its identity."), new("document", Text, "The document's identity."), new("number", Number, "Its number."), new("title", Text, "Its title."), new("why", Text, "Why it was made."),
        new("hash", Text, "The SHA-256 of its content."), new("basis", RecordKind.Document, "What it was made of."), new("made_at", Moment, "When."),
    ];

    public string Step => "publish";

    public async IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(matter);
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        RecordPart.Table Part(string name, string what, RecordColumn[] columns, string which, string order) => new(
            name, what, columns,
            act.Each(
                $"select {string.Join(", ", columns.Select(column => $"t.{column.Name}"))} from {name} t where t.collaboration = @1 and {which} order by {order}",
                [collaboration.Id, matter.Id], row => RecordRows.Read(row, columns), stop));

        yield return Part(Loop.Publish.Document.Name, "The documents dealt with under the matter.", Documents, "t.matter = @2", "t.id");
        yield return Part("block", "What they hold.", Blocks, Ours, "t.document, t.chapter, t.position, t.id");
        yield return Part("note", "Remarks on them and suggested texts.", Notes, Ours, "t.made_at, t.id");
        yield return Part(Edition.Name, "Their editions.", Editions, Ours, "t.document, t.number");
        var editions = await act.Rows(
            $"select t.id, t.number, t.title, t.content, t.basis from edition t where t.collaboration = @1 and {Ours} order by t.document, t.number", [collaboration.Id, matter.Id],
            row => (Id: row.GetString(0), Number: row.GetInt32(1), Title: row.GetString(2), Content: row.GetFieldValue<byte[]>(3), Json.Read<EditionBasis>(row.GetString(4)).Meanings), stop);
        foreach (var one in editions)
        {
            yield return new RecordPart.Document(
                FormattableString.Invariant($"edition-{one.Id}.json"), FormattableString.Invariant($"Edition {one.Number} of {one.Title}, whole."), "application/json",
                Unpacked(one.Content));
        }

        foreach (var hash in editions.Select(one => one.Meanings).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            if (await act.Row("select content from meanings where collaboration = @1 and hash = @2", [collaboration.Id, hash], row => row.GetFieldValue<byte[]>(0), stop) is { } content)
            {
                yield return new RecordPart.Document($"meanings-{hash}.json", "What the figures of editions are about: indicators, places and groups as they were named.", "application/json", Unpacked(content));
            }
        }
    }

    private static Func<Stream, CancellationToken, Task> Unpacked(byte[] content) =>
        (stream, stop) => stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(EditionTable.Unpacked(content)), stop).AsTask();
}
