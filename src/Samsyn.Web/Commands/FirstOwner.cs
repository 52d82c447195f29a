// The link by which the first owner of an installation is made: printed at each start until somebody has used it.
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Makes the link for the first owner.</summary>
internal static class FirstOwner
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>Prints a link when nobody has a login yet; the one printed before no longer works.</summary>
    /// <param name="store">Where logins are kept.</param>
    /// <param name="site">Where people reach the site.</param>
    /// <param name="streams">Where the link is printed.</param>
    /// <param name="stop">Stops before the link is made.</param>
    public static async Task Announce(SamsynStore store, Uri site, Streams streams, CancellationToken stop)
    {
        if (await store.Logins.Any(stop))
        {
            return;
        }

        var link = LinkToken.New();
        var made = new Invitation(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Owner)
        {
            Roles = new HashSet<Role> { Role.Owner },
            Expires = TimeProvider.System.GetUtcNow() + Life,
        };
        await store.As(Person.Here).Invitations.Make(made, link, stop);
        await streams.Talk.WriteLineAsync("Nobody has a login yet. This link makes the first owner; it works once, within 24 hours, and a restart makes a new one:");
        await streams.Talk.WriteLineAsync(new Uri(site, Address.Invitation(Language.English, link.Secret)).ToString());
    }
}
