// What this step keeps on a matter: the evaluations dealt with under it.
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Follow;

/// <summary>Brings the evaluations that are dealt with under a matter, as one moment of the database shows them.</summary>
internal sealed class FollowRecords(Acts acts) : IRecords
{
    private static readonly RecordColumn[] Columns =
    [
        new("id", Text, "Its identity."), new("title", Text, "What it was called."), new("details", Document, "What was chosen: the intervention, the area, the indicator, the start, what is compared with, and what is aimed at."),
        new("version", Number, "How often it was changed."), new("frozen_at", Moment, "When the choices were frozen; empty while they were not."), new("frozen_by", Text, "By whom."), new("frozen_why", Text, "Why then."),
        new("figures_version", Number, "The version of the collaboration whose figures were seen."), new("baseline", Document, "The figures before the start, as they were then."),
    ];

    public string Step => "follow";

    public async IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(matter);
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        yield return new RecordPart.Table(
            "evaluation", "Whether interventions helped: what was chosen beforehand, and when it was frozen.", Columns,
            act.Each($"select {string.Join(", ", Columns.Select(column => column.Name))} from evaluation where collaboration = @1 and matter = @2 order by id", [collaboration.Id, matter.Id], row => RecordRows.Read(row, Columns), stop));
    }
}
