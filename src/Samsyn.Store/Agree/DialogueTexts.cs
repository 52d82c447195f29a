// What was written in dialogues that are long closed: forgotten when its time is out, unless it belongs to a matter or something stands on it.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Forgets what people wrote in dialogues, and leaves that they wrote, how it was judged and what was answered.</summary>
/// <param name="acts">By which it is done.</param>
/// <param name="standsOn">A condition on contributions <c>c</c>: whether a later step stands on one. That is kept, or it could not be told what led to what.</param>
internal sealed class DialogueTexts(Acts acts, string standsOn) : IRetained
{
    public string What => "dialogue texts";

    public async Task<int> Forget(RetentionPeriods periods, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var before = acts.Now.AddMonths(-periods.Dialogues).Micros();
        var closed = await acts.Source.Rows(
            $"""
            select distinct d.collaboration, d.id, d.title from dialogue d join contribution c on c.collaboration = d.collaboration and c.dialogue = d.id
            where d.closed_at < @1 and {Old}
            """,
            [before], row => (Collaboration: new CollaborationKey(row.GetString(0)), Id: row.GetString(1), Title: row.GetString(2)), stop);
        var forgotten = 0;
        foreach (var (collaboration, id, title) in closed)
        {
            forgotten += await acts.In(collaboration, change => Forget(change, (collaboration, id, title, before), stop), stop);
        }

        return forgotten;
    }

    private string Old => $"d.matter is null and c.text is not null and not ({standsOn})";

    private async Task<int> Forget(System.Data.Common.DbTransaction change, (CollaborationKey Collaboration, string Id, string Title, long Before) of, CancellationToken stop)
    {
        // Who could influence it is told in the writer's own words too.
        var old = await change.Rows(
            $"select c.id, c.tags from contribution c join dialogue d on d.collaboration = c.collaboration and d.id = c.dialogue where d.collaboration = @1 and d.id = @2 and d.closed_at < @3 and {Old}",
            [of.Collaboration.Id, of.Id, of.Before], row => (Id: row.GetString(0), Tags: Json.Read<ContributionTags>(row.GetString(1))), stop);
        foreach (var (contribution, tags) in old)
        {
            await change.Run(
                "update contribution set text = null, tags = @3 where collaboration = @1 and id = @2", [of.Collaboration.Id, contribution, Json.Write(tags with { Influence = null })], stop);
        }

        if (old.Count > 0)
        {
            await acts.Write(change, of.Collaboration, acts.Who, new("dialogue texts forgotten", new(Dialogue.Kind, of.Id), new(of.Title, After: old.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))), stop);
        }

        return old.Count;
    }
}
