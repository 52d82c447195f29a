// Texts that are hidden, as they lie in the table hidden_text: who wrote them is not known any more, and only a decision destroys them.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps hidden texts in the database.</summary>
internal sealed class HiddenTextTable(Acts acts) : IHiddenTexts
{
    public Task<IReadOnlyList<HiddenText>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select id, kind, thing, part, hidden_at from hidden_text where collaboration = @1 order by hidden_at desc, id desc", [collaboration.Id],
            row => new HiddenText(row.GetString(0), new(row.GetString(1), row.GetString(2)), row.GetString(3), row.Moment(4)!.Value), stop);
    }

    public Task<string?> Read(CollaborationKey collaboration, string id, string why, CancellationToken stop) => acts.In(
        collaboration,
        async change =>
        {
            var found = await change.Row(
                "select text, kind, thing from hidden_text where collaboration = @1 and id = @2", [collaboration.Id, id],
                row => Tuple.Create(row.GetString(0), new Thing(row.GetString(1), row.GetString(2))), stop);
            if (found is null)
            {
                return null;
            }

            await acts.Write(change, collaboration, acts.Who, new("hidden text read", found.Item2, new("", Why: why)), stop);
            return found.Item1;
        },
        stop);

    /// <summary>Hides a text in the course of another act; the step takes it out of its own table.</summary>
    public static Task<int> Hide(DbTransaction change, Acts acts, (CollaborationKey Collaboration, Thing Thing, string Part) of, string text, CancellationToken stop) => change.Run(
        "insert into hidden_text (collaboration, id, kind, thing, part, text, hidden_at) values (@1, @2, @3, @4, @5, @6, @7)",
        [of.Collaboration.Id, Acts.NewId(acts.Now), of.Thing.Kind, of.Thing.Id, of.Part, text, acts.Now.Micros()], stop);

    /// <summary>Destroys those of a thing in the course of an act that a decision stands behind; how many.</summary>
    public static Task<int> Destroy(DbTransaction change, CollaborationKey collaboration, Thing thing, CancellationToken stop) => change.Run(
        "delete from hidden_text where collaboration = @1 and kind = @2 and thing = @3", [collaboration.Id, thing.Kind, thing.Id], stop);
}
