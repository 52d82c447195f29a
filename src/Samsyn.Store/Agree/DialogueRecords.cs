// What this step keeps on a matter: its dialogues, what was done in them, who took part, what they wrote and how they judged.
using System.Runtime.CompilerServices;
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;
using static Samsyn.Loop.Convene.RecordKind;

namespace Samsyn.Store.Agree;

/// <summary>Brings the dialogues of a matter, as one moment of the database shows them. Nobody's name is in them.</summary>
internal sealed class DialogueRecords(Acts acts) : IRecords
{
    private static readonly (string Name, string What, string Source, RecordColumn[] Columns)[] Tables =
    [
        ("dialogue", "The dialogues of the matter.", "dialogue t where t.collaboration = @1 and t.matter = @2 order by t.first_day, t.id",
        [
            new("id", Text, "Its identity."), new("title", Text, "What it was called."), new("purpose", Text, "What it was for."), new("inviter", Text, "Who invited."),
            new("first_day", Day, "Its day, or the first of several."), new("last_day", Day, "The last day; empty when it was one."), new("place", Text, "Where."),
            new("mandate", Document, "Who decides, what could be influenced, and when the answer comes."), new("declared", Document, "The groups that people could say they belong to."),
            new("language", Text, "The language of its texts; empty when nobody has said."), new("translations", Document, "The same texts in other languages."), new("opened_at", Moment, "When it was opened."), new("closed_at", Moment, "When it was closed."),
        ]),
        ("activity", "What was done in them.", $"activity t {OfMatter} order by t.dialogue, t.position, t.id",
        [
            new("id", Text, "Its identity."), new("dialogue", Text, "The dialogue's identity."), new("position", Number, "Its place on the agenda, from 1."), new("kind", Text, "What was done."),
            new("question", Text, "What was asked."), new("minutes", Number, "Minutes meant for it."), new("judged", Text, "The activity whose contributions were judged."),
            new("rules", Document, "By which rules."), new("opened_at", Moment, "When it was opened."), new("closed_at", Moment, "When it was closed."),
        ]),
        ("participant", "Who took part: which groups they said they belong to, and never who they are.", $"participant t {OfMatter} order by t.dialogue, t.came_at, t.id",
        [
            new("dialogue", Text, "The dialogue's identity."), new("id", Text, "A mark that stands for them."), new("declared", Document, "The groups they said they belong to."),
            new("entered_by", Text, "Who entered what they said, on paper or aloud."), new("came_at", Moment, "When they came."),
        ]),
        ("contribution", "What they wrote.", $"contribution t {OfMatter} order by t.dialogue, t.made_at, t.id",
        [
            new("id", Text, "Its identity."), new("dialogue", Text, "The dialogue's identity."), new("activity", Text, "The activity's identity."), new("participant", Text, "Who wrote it; empty when it was withdrawn."),
            new("kind", Text, "What it is."), new("language", Text, "The language of the page on which it was written."), new("text", Text, "What it says; empty when it was withdrawn."), new("tags", Document, "What it is about, and who could do something."),
            new("made_at", Moment, "When it was written."), new("visibility", Text, "Whether others saw it."), new("merged_into", Text, "The contribution that it was merged into."),
            new("answer", Document, "What became of it."), new("examined", Document, "What was found when it was held against the figures or taken through the gate."),
        ]),
        ("handover", "What was handed to other collaborations, and what they answered.", "handover t join contribution c on c.collaboration = t.collaboration and c.id = t.contribution join dialogue d on d.collaboration = c.collaboration and d.id = c.dialogue where t.collaboration = @1 and d.matter = @2 order by t.made_at, t.id",
        [
            new("id", Text, "Its identity."), new("contribution", Text, "The contribution's identity."), new("receiver", Text, "The receiving collaboration's identity."),
            new("made_at", Moment, "When it was handed over."), new("answer", Document, "What they answered; empty while they had not."),
        ]),
        ("judgement", "How they judged.", $"judgement t join activity a on a.collaboration = t.collaboration and a.id = t.activity join dialogue d on d.collaboration = a.collaboration and d.id = a.dialogue where t.collaboration = @1 and d.matter = @2 order by t.activity, t.item, t.participant, t.aspect",
        [
            new("activity", Text, "The activity's identity."), new("item", Text, "The contribution's identity; empty where none was judged."), new("participant", Text, "Who."),
            new("aspect", Text, "On what; empty where there is one aspect only."), new("value", Number, "How: 1 agree, 0 pass, -1 disagree; 1 to 9; so many points; empty for “don't know”."),
            new("judged_at", Moment, "When, last."),
        ]),
    ];

    private const string OfMatter = "join dialogue d on d.collaboration = t.collaboration and d.id = t.dialogue where t.collaboration = @1 and d.matter = @2";

    public string Step => "agree";

    public async IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(matter);
        await using var connection = await acts.Source.OpenConnectionAsync(stop);
        await using var act = await acts.Engine.Snapshot(connection, stop);
        foreach (var (name, what, source, columns) in Tables)
        {
            var text = $"select {string.Join(", ", columns.Select(column => $"t.{column.Name}"))} from {source}";
            yield return new RecordPart.Table(name, what, columns, act.Each(text, [collaboration.Id, matter.Id], row => RecordRows.Read(row, columns), stop));
        }
    }
}
