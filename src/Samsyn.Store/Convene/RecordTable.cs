// What this step keeps on a matter: the matter, who met about it, who owned it, what was published of it, and its lines of the journal.
using System.Data.Common;
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Convene;

/// <summary>Brings what this step keeps on a matter, as one moment of the database shows it.</summary>
internal sealed class RecordTable(Acts acts) : IRecords
{
    private const string Kind = "matter";

    public string Step => "convene";

    public async IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(matter);
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        var about = await RecordReach.Of(act, collaboration, matter.Id, stop);
        foreach (var (table, keep) in Tables(about))
        {
            yield return table.Part(act, collaboration, keep, stop);
        }

        yield return new RecordPart.Table("agenda_item", "What stood on the agenda of a meeting about the matter.", AgendaColumns, about.AgendaItems.ToAsyncEnumerable());
        yield return new RecordPart.Table("ownership", "Which body answers for the matter now, and which did before.", OwnershipColumns, Owners(act, collaboration, matter.Id, stop));
        yield return new RecordPart.Table("publication", "When the matter was published, and when that was taken back.", PublicationColumns, Published(act, collaboration, matter.Id, stop));
        yield return new RecordPart.Table("disposal", "What of the matter was destroyed, and under which decision.", DisposalColumns, Destroyed(act, collaboration, matter.Id, stop));
        yield return RecordJournal.Lines(act, collaboration, (matter.Id, about.Meetings), stop);
        yield return RecordJournal.End(act, collaboration, stop);
    }

    private static IEnumerable<(RecordRows Rows, IReadOnlySet<string> Keep)> Tables(RecordReach about) =>
    [
        (RecordRows.Matters, new HashSet<string> { about.Matter }), (RecordRows.Meetings, about.Meetings),
        (RecordRows.Bodies, about.Bodies), (RecordRows.Organisations, about.Organisations),
    ];

    private static IAsyncEnumerable<IReadOnlyList<string?>> Owners(DbTransaction act, CollaborationKey collaboration, string matter, CancellationToken stop) => act.Each(
        "select body, since, until from ownership where collaboration = @1 and kind = @2 and thing = @3 order by since, body",
        [collaboration.Id, Kind, matter], row => RecordRows.Read(row, OwnershipColumns), stop);

    private static IAsyncEnumerable<IReadOnlyList<string?>> Published(DbTransaction act, CollaborationKey collaboration, string matter, CancellationToken stop) => act.Each(
        "select id, made_at, made_by, withdrawn_at, withdrawn_by from publication where collaboration = @1 and kind = @2 and thing = @3 order by made_at, id",
        [collaboration.Id, Kind, matter], row => RecordRows.Read(row, PublicationColumns), stop);

    private static IAsyncEnumerable<IReadOnlyList<string?>> Destroyed(DbTransaction act, CollaborationKey collaboration, string matter, CancellationToken stop) => act.Each(
        """
        select l.what, l.amount, l.at, d.decided_by, d.decided_on, d.ground, d.registry_number
        from   disposal_log l
        join   disposal d on d.collaboration = l.collaboration and d.id = l.disposal
        where  l.collaboration = @1 and l.kind = @2 and l.thing = @3
        order by l.at, l.id
        """,
        [collaboration.Id, Kind, matter], row => RecordRows.Read(row, DisposalColumns), stop);

    private static readonly RecordColumn[] DisposalColumns =
    [
        new("what", Text, "What was destroyed."), new("amount", Number, "How many."), new("at", Moment, "When."), new("decided_by", Text, "Who decided."),
        new("decided_on", Day, "The day of the decision."), new("ground", Text, "On what ground."), new("registry_number", Text, "The decision's number in the registry."),
    ];

    private static readonly RecordColumn[] AgendaColumns =
    [
        new("meeting", Text, "The meeting's identity."), new("place", Number, "Which item of the agenda it was, from 1."), new("title", Text, "What the item was called."),
        new("decision", Text, "What the body decided; empty until it has."),
    ];

    private static readonly RecordColumn[] OwnershipColumns =
    [
        new("body", Text, "The body's identity."), new("since", Moment, "Since when it owned the matter."), new("until", Moment, "Until when; empty while it does."),
    ];

    private static readonly RecordColumn[] PublicationColumns =
    [
        new("id", Text, "The publication's identity."), new("made_at", Moment, "When it was published."), new("made_by", Text, "By whom."),
        new("withdrawn_at", Moment, "When it was taken back; empty when it was not."), new("withdrawn_by", Text, "By whom it was taken back."),
    ];
}
