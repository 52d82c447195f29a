// Lets somebody in whom an identity provider answers for: a login, its tie and its membership, in one act.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Lets somebody in whom an identity provider answers for.</summary>
internal static class OutsideJoin
{
    /// <summary>Makes the login, ties it and uses the invitation up; nothing of it when one part cannot be done.</summary>
    public static async Task<LinkAnswer> Run(
        DbTransaction change, Acts acts, Credentials made, OutsideJoining by, Func<Task<bool>> tie, CancellationToken stop)
    {
        if (await new LoginTable(acts).Insert(change, made, stop) == 0)
        {
            return LinkAnswer.EmailTaken;
        }

        var invited = await Use(change, acts, made, by, stop);
        if (invited.Count == 0 || !await tie())
        {
            await Undo(change, made, invited, stop);
            return LinkAnswer.Spent;
        }

        await acts.Write(change, made.Login, "login made", stop);
        foreach (var one in invited)
        {
            await MemberJoining.Join(change, acts, (made.Login, one.Collaboration!), one with { Organisation = one.Organisation ?? by.Organisation }, stop);
        }

        return LinkAnswer.Done;
    }

    private static async Task<IReadOnlyList<Invitation>> Use(DbTransaction change, Acts acts, Credentials made, OutsideJoining by, CancellationToken stop)
    {
        if (by.Link is null)
        {
            return made.EmailConfirmed ? await InvitationTable.UseAll(change, acts, made.Login.Email, stop) : [];
        }

        switch (await InvitationTable.Use(change, acts, by.Link, stop))
        {
            case { Purpose: InvitationPurpose.Member } invited:
                return [invited];

            case { } other:
                await InvitationTable.Spare(change, other, stop);
                return [];

            default:
                return [];
        }
    }

    private static async Task Undo(DbTransaction change, Credentials made, IReadOnlyList<Invitation> used, CancellationToken stop)
    {
        await change.Run("delete from login where id = @1", [made.Login.Id], stop);
        foreach (var one in used)
        {
            await InvitationTable.Spare(change, one, stop);
        }
    }
}
