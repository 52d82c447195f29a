// The lines of the journal that leave with a matter, each with the seal before it, so that whoever receives them can check every one.
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Convene;

/// <summary>Brings the lines of the journal about a matter.</summary>
internal static class RecordJournal
{
    private static readonly RecordColumn[] Columns =
    [
        new("number", Number, "Its number in the chain."), new("at", Moment, "When."), new("act", Text, "What was done."),
        new("kind", Text, "To what kind of thing."), new("thing", Text, "To which; its identity."),
        new("who", Text, "By whom; empty when the person was erased."), new("login", Text, "The identity of the person's login."),
        new("who_salt", Text, "The salt of who and login."), new("who_seal", Text, "SHA-256 of salt, who, login."),
        new("left_out", Truth, "Whether what the line tells was left out, since it tells of other matters too."),
        new("subject", Text, "What the thing was called; this and the next three are empty when left out or erased."),
        new("before", Document, "What it was."), new("after", Document, "What it became."), new("why", Text, "The reason given."),
        new("content_salt", Text, "The salt of the four."), new("content_seal", Text, "SHA-256 of salt, subject, before, after, why."),
        new("previous", Text, "The seal of the line before; empty for the first."),
        new("seal", Text, "SHA-256 of previous, number, ticks of the moment, act, kind, thing, who_seal, content_seal."),
    ];

    private static readonly RecordColumn[] EndColumns =
    [
        new("chain", Text, "The chain."), new("number", Number, "How many lines it had when this was made."), new("seal", Text, "The seal of the last."),
    ];

    /// <summary>The lines about a matter; of the lines about its meetings, which tell of other matters too, only that they were written.</summary>
    public static RecordPart.Table Lines(DbTransaction act, CollaborationKey collaboration, (string Matter, IReadOnlySet<string> Meetings) about, CancellationToken stop) =>
        new("journal", "What was done to the matter and the meetings about it, by whom, when and why, as it was sealed.", Columns, Rows(act, collaboration, about, stop));

    /// <summary>Where the chain ended when the record left.</summary>
    public static RecordPart.Table End(DbTransaction act, CollaborationKey collaboration, CancellationToken stop) => new(
        "journal_chain", "Where the chain that the lines are of ended when this was made.", EndColumns,
        act.Each("select id, number, seal from journal_chain where id = @1", [ChainKey.Of(collaboration).Id], row => RecordRows.Read(row, EndColumns), stop));

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(
        DbTransaction act, CollaborationKey collaboration, (string Matter, IReadOnlySet<string> Meetings) about, [EnumeratorCancellation] CancellationToken stop)
    {
        var columns = string.Join(", ", JournalTable.Columns.Split(", ").Select(column => $"l.{column}"));
        var lines = act.Each(
            $"""
            select {columns}, p.seal
            from   journal_line l
            left join journal_line p on p.chain = l.chain and p.number = l.number - 1
            where  l.chain = @1 and ((l.kind = 'matter' and l.thing = @2) or l.kind = 'meeting')
            order by l.number
            """,
            [ChainKey.Of(collaboration).Id, about.Matter], row => (Salted: JournalTable.LineOf(row), Previous: row.Text(13)), stop);
        await foreach (var (salted, previous) in lines)
        {
            if (salted.Line.Thing.Kind != "meeting" || about.Meetings.Contains(salted.Line.Thing.Id))
            {
                yield return Row(salted, previous ?? JournalSeal.Beginning);
            }
        }
    }

    private static IReadOnlyList<string?> Row(SaltedLine salted, string previous)
    {
        var line = salted.Line;
        var leftOut = line.Thing.Kind == "meeting";
        var content = leftOut ? null : line.Content;
        return
        [
            line.Number.ToString(CultureInfo.InvariantCulture), RecordRows.Written(line.When), line.Act, line.Thing.Kind, line.Thing.Id,
            line.Who?.Name, line.Who?.Login, line.Who is null ? null : salted.WhoSalt, line.Seal.Who,
            leftOut ? "true" : "false", content?.Subject, content?.Before, content?.After, content?.Why, content is null ? null : salted.ContentSalt,
            line.Seal.Content, previous, line.Seal.Line,
        ];
    }
}
