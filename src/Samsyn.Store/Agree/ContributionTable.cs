// Contributions, as they lie in the table contribution. Nothing is taken away from it: what is withdrawn leaves its text to the hidden ones.
using System.Data.Common;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Keeps contributions in the database.</summary>
internal sealed class ContributionTable(Acts acts) : IContributions
{
    private const string Kind = "contribution";

    private const string Selected =
        "select id, activity, participant, kind, dialogue, text, tags, made_at, visibility, merged_into, answer, examined, language from contribution where collaboration = @1";

    public Task<IReadOnlyList<Contribution>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Selected} and dialogue = @2 order by made_at, id", [collaboration.Id, dialogue], ContributionOf, stop);
    }

    public async Task<IReadOnlyList<Contribution>> Find(CollaborationKey collaboration, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(ids);
        var found = new List<Contribution>();
        foreach (var id in ids)
        {
            found.AddRange(await acts.Source.Rows($"{Selected} and id = @2", [collaboration.Id, id], ContributionOf, stop));
        }

        return found;
    }

    public Task<bool> Add(CollaborationKey collaboration, Contribution contribution, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(contribution);
        return acts.Engine.Whole(
            async change => await change.Run(
                """
                insert into contribution (collaboration, id, dialogue, activity, participant, kind, text, tags, made_at, visibility, language)
                select a.collaboration, @3, a.dialogue, a.id, @4, @5, @6, @7, @8, @9, @10 from activity a
                where a.collaboration = @1 and a.id = @2 and a.opened_at is not null and a.closed_at is null
                on conflict (collaboration, id) do nothing
                """,
                [
                    collaboration.Id, contribution.Activity, contribution.Id, contribution.Participant, contribution.Kind.ToString(), contribution.Text,
                    Json.Write(contribution.Tags), acts.Now.Micros(), contribution.Visibility.ToString(), contribution.Language,
                ],
                stop) == 1
                || await change.Row(
                    "select id from contribution where collaboration = @1 and id = @2 and participant = @3", [collaboration.Id, contribution.Id, contribution.Participant],
                    row => row.GetString(0), stop) is not null,
            stop);
    }

    public Task<bool> Judge(CollaborationKey collaboration, string id, Visibility visibility, string? why, CancellationToken stop) => Changed(
        collaboration, [id], "contribution judged", why,
        async change => await change.Run("update contribution set visibility = @3 where collaboration = @1 and id = @2", [collaboration.Id, id, visibility.ToString()], stop) == 1, stop);

    public Task<bool> Merge(CollaborationKey collaboration, IReadOnlyList<string> ids, string? into, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Changed(
            collaboration, ids, "contributions merged", null,
            async change =>
            {
                var head = into is null ? null : await Find(change, collaboration, into, stop);
                var merged = new List<Contribution>();
                foreach (var id in ids.Where(id => id != into).Distinct(StringComparer.Ordinal))
                {
                    if (await Find(change, collaboration, id, stop) is not { } one || (head is not null && one.Dialogue != head.Dialogue))
                    {
                        return false;
                    }

                    merged.Add(one);
                }

                if (into is not null && head is not { MergedInto: null })
                {
                    return false;
                }

                foreach (var one in merged)
                {
                    await change.Run("update contribution set merged_into = @3 where collaboration = @1 and id = @2", [collaboration.Id, one.Id, into], stop);
                    if (into is not null)
                    {
                        // What had been merged into it follows, so that everything stands under one.
                        await change.Run("update contribution set merged_into = @3 where collaboration = @1 and merged_into = @2", [collaboration.Id, one.Id, into], stop);
                    }
                }

                return true;
            },
            stop);
    }

    public Task<bool> Respond(CollaborationKey collaboration, string id, Answer answer, CancellationToken stop) => Changed(
        collaboration, [id], "contribution answered", null,
        async change => await change.Run(
            "update contribution set answer = @3 where collaboration = @1 and id = @2", [collaboration.Id, id, Json.Write(answer with { When = acts.Now })], stop) == 1,
        stop);

    public Task<bool> Examine(CollaborationKey collaboration, string id, Examination found, CancellationToken stop) => Changed(
        collaboration, [id], "contribution examined", null,
        async change => await change.Run(
            "update contribution set examined = @3 where collaboration = @1 and id = @2", [collaboration.Id, id, Json.Write(found with { When = acts.Now })], stop) == 1,
        stop);

    public Task<bool> Withdraw(CollaborationKey collaboration, string participant, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change =>
            {
                if (await Find(change, collaboration, id, stop) is not { Text: { } text } own || own.Participant != participant)
                {
                    return false;
                }

                await HiddenTextTable.Hide(change, acts, (collaboration, new(Kind, id), "text"), text, stop);
                await change.Run("update contribution set text = null, participant = '' where collaboration = @1 and id = @2", [collaboration.Id, id], stop);
                await acts.Write(change, collaboration, acts.Who, new("contribution withdrawn", new(Kind, id), new("")), stop);
                return true;
            },
            stop);
    }

    // The journal tells what was changed, and not what was written: that lies here, where its writer can withdraw it.
    private Task<bool> Changed(CollaborationKey collaboration, IReadOnlyList<string> ids, string act, string? why, Func<DbTransaction, Task<bool>> work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change =>
            {
                var before = await State(change, collaboration, ids, stop);
                if (!await work(change))
                {
                    return false;
                }

                if (await State(change, collaboration, ids, stop) is var after && after != before)
                {
                    await acts.Write(change, collaboration, acts.Who, new(act, new(Kind, ids is [var only] ? only : ""), new("", before, after, why)), stop);
                }

                return true;
            },
            stop);
    }

    private static async Task<string> State(DbTransaction change, CollaborationKey collaboration, IReadOnlyList<string> ids, CancellationToken stop)
    {
        var rows = new List<ContributionState>();
        foreach (var id in ids)
        {
            if (await Find(change, collaboration, id, stop) is { } one)
            {
                rows.Add(new(one.Id, one.Visibility, one.MergedInto, one.Answer, one.Examined));
            }
        }

        return Json.Write(rows);
    }

    private static Task<Contribution?> Find(DbTransaction change, CollaborationKey collaboration, string id, CancellationToken stop) =>
        change.Row($"{Selected} and id = @2", [collaboration.Id, id], ContributionOf, stop);

    private static Contribution ContributionOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<ContributionKind>(row.GetString(3)))
    {
        Dialogue = row.GetString(4),
        Text = row.Text(5),
        Tags = Json.Read<ContributionTags>(row.GetString(6)),
        Made = row.Moment(7)!.Value,
        Visibility = Enum.Parse<Visibility>(row.GetString(8)),
        MergedInto = row.Text(9),
        Answer = row.Text(10) is { } answer ? Json.Read<Answer>(answer) : null,
        Language = row.Text(12),
        Examined = row.Text(11) is { } examined ? Json.Read<Examination>(examined) : null,
    };

    private sealed record ContributionState(string Id, Visibility Visibility, string? MergedInto, Answer? Answer, Examination? Examined);
}
