// What this step keeps on a matter: the rounds and evaluations dealt with under it, and what was answered in rounds or about what is dealt with under it.
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Store.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Follow;

/// <summary>Brings what of the follow-up concerns a matter, as one moment of the database shows it.</summary>
internal sealed class FollowRecords(Acts acts) : IRecords
{
    private static readonly RecordColumn[] Rounds =
    [
        new("id", Text, "Its identity."), new("title", Text, "What it was called."), new("details", Document, "All else that was kept of it."), new("version", Number, "How often it was changed."),
    ];

    private static readonly RecordColumn[] Reviews =
    [
        new("id", Text, "Its identity."), new("round", Text, "The round's identity."), new("kind", Text, "The kind of what it is about."), new("thing", Text, "Which; its identity."),
        new("from_kind", Text, "Whether a body or an organisation answered."), new("from_thing", Text, "Which; its identity."), new("said", Document, "What they answered."), new("received_at", Moment, "When it came."),
    ];

    private static readonly RecordColumn[] Evaluations =
    [
        new("id", Text, "Its identity."), new("title", Text, "What it was called."), new("details", Document, "What was chosen: the intervention, the area, the indicator, the start, what is compared with, and what is aimed at."),
        new("version", Number, "How often it was changed."), new("frozen_at", Moment, "When the choices were frozen; empty while they were not."), new("frozen_by", Text, "By whom."), new("frozen_why", Text, "Why then."),
        new("figures_version", Number, "The version of the collaboration whose figures were seen."), new("baseline", Document, "The figures before the start, as they were then."),
    ];

    private static readonly string About = string.Join(
        " or ", new[] { Goal.Name, Intervention.Name, Commitment.Name }.Select(kind => $"(t.kind = '{kind}' and t.thing in (select k.id from {kind} k where k.collaboration = @1 and k.matter = @2))"));

    public string Step => "follow";

    public async IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(matter);
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        RecordPart.Table Part(string name, string what, RecordColumn[] columns, string source) => new(
            name, what, columns,
            act.Each($"select {string.Join(", ", columns.Select(column => $"t.{column.Name}"))} from {source}", [collaboration.Id, matter.Id], row => RecordRows.Read(row, columns), stop));

        yield return Part(Round.Name, "The rounds dealt with under the matter.", Rounds, "round t where t.collaboration = @1 and t.matter = @2 order by t.id");
        yield return Part(
            "review", "What owners answered in them, or about what is dealt with under the matter.", Reviews,
            $"review t where t.collaboration = @1 and (t.round in (select r.id from round r where r.collaboration = @1 and r.matter = @2) or {About}) order by t.received_at, t.id");
        yield return Part(Evaluation.Name, "Whether interventions helped: what was chosen beforehand, and when it was frozen.", Evaluations, "evaluation t where t.collaboration = @1 and t.matter = @2 order by t.id");
    }
}
