// Dialogues, as they lie in the table dialogue; opening one makes the link and the code by which people come.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Keeps dialogues in the database.</summary>
internal sealed class DialogueTable(Acts acts) : IDialogues
{
    private static readonly EditedRows Rows = new(
        "dialogue",
        ["title", "purpose", "inviter", "first_day", "last_day", "place", "mandate", "declared", "hides_results", "continues", "part_of", "matter", "language"],
        "translations", "code", "opened_at", "closed_at");

    public Task<IReadOnlyList<Dialogue>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Rows.Selected} order by first_day desc, id desc", [collaboration.Id], DialogueOf, stop);
    }

    public Task<Dialogue?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{Rows.Selected} and id = @2", [collaboration.Id, id], DialogueOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Dialogue dialogue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        return Rows.Keep(
            acts, collaboration, (dialogue.Id, dialogue.Version),
            [
                dialogue.Title, dialogue.Purpose, dialogue.Inviter, dialogue.Day.Text(), dialogue.LastDay?.Text(), dialogue.Place,
                Json.Write(dialogue.Mandate), Json.Write(dialogue.Groups), dialogue.HidesResults ? 1 : 0, dialogue.Continues, dialogue.PartOf, dialogue.Matter, dialogue.Language,
            ],
            stop);
    }

    public Task<Kept> Translate(CollaborationKey collaboration, Dialogue seen, IReadOnlyDictionary<string, Translation> translations, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(seen);
        return acts.Edit(
            collaboration, new("dialogue kept", "dialogue", [("dialogue", "id")], [seen.Id]),
            async change => await change.Run(
                "update dialogue set translations = @3, language = @4, version = version + 1 where collaboration = @1 and id = @2 and version = @5",
                [collaboration.Id, seen.Id, translations.Count == 0 ? null : Json.Write(translations), seen.Language, seen.Version], stop) == 1
                ? new Kept.Done(seen.Version + 1) : (Kept)new Kept.Overtaken(),
            stop);
    }

    public Task<Moved> Open(CollaborationKey collaboration, string id, DateTimeOffset expires, CancellationToken stop) => Move(
        collaboration, id,
        async (change, dialogue) =>
        {
            if (dialogue.IsOpen)
            {
                return Moved.Done;
            }

            if (!dialogue.Mandate.IsWhole)
            {
                return Moved.NoMandate;
            }

            if (await change.Row("select id from activity where collaboration = @1 and dialogue = @2", [collaboration.Id, id], row => row.GetString(0), stop) is null)
            {
                return Moved.NoActivities;
            }

            var code = await Door(change, collaboration, dialogue, expires, stop);
            await change.Run(
                "update dialogue set code = @3, opened_at = coalesce(opened_at, @4), closed_at = null, version = version + 1 where collaboration = @1 and id = @2",
                [collaboration.Id, id, code, acts.Now.Micros()], stop);
            await Tell(change, collaboration, "dialogue opened", dialogue, stop);
            return Moved.Done;
        },
        stop);

    public Task<Moved> Close(CollaborationKey collaboration, string id, CancellationToken stop) => Move(
        collaboration, id,
        async (change, dialogue) =>
        {
            if (!dialogue.IsOpen)
            {
                return Moved.Done;
            }

            var now = acts.Now.Micros();
            await change.Run("update activity set closed_at = @3 where collaboration = @1 and dialogue = @2 and opened_at is not null and closed_at is null", [collaboration.Id, id, now], stop);
            await change.Run("update dialogue set closed_at = @3, version = version + 1 where collaboration = @1 and id = @2", [collaboration.Id, id, now], stop);
            await Tell(change, collaboration, "dialogue closed", dialogue, stop);
            return Moved.Done;
        },
        stop);

    private Task<Moved> Move(CollaborationKey collaboration, string id, Func<DbTransaction, Dialogue, Task<Moved>> work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change => await change.Row($"{Rows.Selected} and id = @2", [collaboration.Id, id], DialogueOf, stop) is { } dialogue ? await work(change, dialogue) : Moved.NotThere,
            stop);
    }

    // One that is opened again keeps its code, which may be printed; its link opens for longer.
    private async Task<string> Door(DbTransaction change, CollaborationKey collaboration, Dialogue dialogue, DateTimeOffset expires, CancellationToken stop)
    {
        var known = dialogue.Code is { } old
            && await change.Run(
                "update guest_link set expires_at = @4 where collaboration = @1 and kind = @2 and thing = @3 and withdrawn_at is null",
                [collaboration.Id, Dialogue.Kind, dialogue.Id, expires.Micros()], stop) > 0;
        if (known)
        {
            return dialogue.Code!;
        }

        var code = ReadableCode.Brief();
        var made = new GuestLink(Acts.NewId(acts.Now), dialogue.Title, dialogue.Thing) { Expires = expires };
        await GuestTable.Make(change, acts, collaboration, made, (LinkToken.New(), new(ReadableCode.Plain(code))), stop);
        return code;
    }

    private Task Tell(DbTransaction change, CollaborationKey collaboration, string act, Dialogue dialogue, CancellationToken stop) =>
        acts.Write(change, collaboration, acts.Who, new(act, dialogue.Thing, new(dialogue.Title)), stop);

    private static Dialogue DialogueOf(DbDataReader row) => new(row.GetString(0), row.GetString(2), row.GetString(3))
    {
        Version = row.GetInt64(1),
        Inviter = row.GetString(4),
        Day = row.Day(5)!.Value,
        LastDay = row.Day(6),
        Place = row.Text(7),
        Mandate = Json.Read<Mandate>(row.GetString(8)),
        Groups = Json.Read<IReadOnlyList<DeclaredGroup>>(row.GetString(9)),
        HidesResults = row.GetInt32(10) == 1,
        Continues = row.Text(11),
        PartOf = row.Text(12),
        Matter = row.Text(13),
        Language = row.Text(14),
        Translations = row.Text(15) is { } written ? Json.Read<IReadOnlyDictionary<string, Translation>>(written) : Translation.None,
        Code = row.Text(16),
        Opened = row.Moment(17),
        Closed = row.Moment(18),
    };
}
