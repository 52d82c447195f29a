// What this step keeps on a matter: the challenges, recommendations, goals, interventions, commitments, packages, decisions and ideas dealt with under it.
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Store.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Decide;

/// <summary>Brings what of the plan is dealt with under a matter, as one moment of the database shows it.</summary>
internal sealed class PlanRecords(Acts acts) : IRecords
{
    private static readonly (string Name, string What)[] Kinds =
    [
        (Challenge.Name, "The challenges dealt with under the matter."),
        (Recommendation.Name, "The recommendations."),
        (Goal.Name, "The goals."),
        (Intervention.Name, "The interventions, existing and needed."),
        (Commitment.Name, "The commitments: who does what, by when, with which money."),
        (Package.Name, "The packages that were put before those who decide."),
        (Decision.Name, "The decisions."),
        (Idea.Name, "The ideas, and what was learned from them."),
        (OwnFramework.Name, "The collaboration's own frameworks."),
    ];

    private static readonly RecordColumn[] Columns =
    [
        new("id", Text, "Its identity."), new("title", Text, "What it was called."), new("details", Document, "All else that was kept of it."), new("version", Number, "How often it was changed."),
    ];

    private static readonly RecordColumn[] AnswerColumns =
    [
        new("id", Text, "Its identity."), new("package", Text, "The package's identity."), new("from_kind", Text, "Whether a body or an organisation answered."), new("from_thing", Text, "Which; its identity."),
        new("stance", Text, "What they thought, in a word."), new("text", Text, "What they thought."), new("received_at", Moment, "When it came."),
    ];

    private static readonly RecordColumn[] LinkColumns =
    [
        new("from_kind", Text, "The kind of what led to it."), new("from_thing", Text, "Which; its identity."), new("to_kind", Text, "The kind of what it led to."), new("to_thing", Text, "Which; its identity."),
        new("why", Text, "Why, in the words of whoever tied them."), new("made_at", Moment, "When."), new("made_by", Text, "By whom."), new("removed_at", Moment, "When it was taken away; empty while it stands."),
    ];

    public string Step => "decide";

    public async IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(matter);
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        RecordPart.Table Part(string name, string what, RecordColumn[] columns, string source) => new(
            name, what, columns,
            act.Each($"select {string.Join(", ", columns.Select(column => $"t.{column.Name}"))} from {source}", [collaboration.Id, matter.Id], row => RecordRows.Read(row, columns), stop));

        foreach (var (name, what) in Kinds)
        {
            yield return Part(name, what, Columns, $"{name} t where t.collaboration = @1 and t.matter = @2 order by t.id");
        }

        yield return Part(
            "consultation_answer", "What bodies and organisations answered when they were asked about the packages.", AnswerColumns,
            "consultation_answer t join package p on p.collaboration = t.collaboration and p.id = t.package where t.collaboration = @1 and p.matter = @2 order by t.received_at, t.id");
        yield return Part("link", "What led to them, and what they led to.", LinkColumns, $"link t where t.collaboration = @1 and ({Of("t.from")} or {Of("t.to")}) order by t.made_at, t.id");
    }

    private static string Of(string end) => string.Join(
        " or ", Kinds.Select(kind => $"({end}_kind = '{kind.Name}' and {end}_thing in (select k.id from {kind.Name} k where k.collaboration = @1 and k.matter = @2))"));
}
