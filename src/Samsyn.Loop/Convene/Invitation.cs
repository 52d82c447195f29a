// A link that works once: it makes the first owner, brings a member in, or lets somebody choose a new password.
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Samsyn.Loop.Convene;

/// <summary>What a link is for.</summary>
public enum InvitationPurpose
{
    /// <summary>Makes the first owner of an installation.</summary>
    Owner,

    /// <summary>Brings somebody into a collaboration.</summary>
    Member,

    /// <summary>Lets somebody who has a login choose a new password.</summary>
    Password,
}

/// <summary>A link that works once.</summary>
/// <param name="Id">The identity; not what the link holds.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record Invitation(string Id, InvitationPurpose Purpose)
{
    /// <summary>Which collaboration it brings somebody into; null for the other purposes.</summary>
    public CollaborationKey? Collaboration { get; init; }

    /// <summary>With which roles.</summary>
    public IReadOnlySet<Role> Roles { get; init; } = new HashSet<Role>();

    /// <summary>The organisation that the person comes from; null when it is not told.</summary>
    public string? Organisation { get; init; }

    /// <summary>To whom it was sent; null for a link that somebody hands over.</summary>
    public string? Email { get; init; }

    /// <summary>Whose password may be changed; null for the other purposes.</summary>
    public string? Login { get; init; }

    /// <summary>Whether it also turns one-time codes off, for somebody who has lost their phone and their recovery codes too. Only a command on the machine makes such a link.</summary>
    public bool CodesOff { get; init; }

    /// <summary>The login that made it; null for a program.</summary>
    public string? MadeBy { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>Until when it can be used.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>When it was used; null when it was not.</summary>
    public DateTimeOffset? Used { get; init; }

    /// <summary>When it was withdrawn; null when it was not.</summary>
    public DateTimeOffset? Withdrawn { get; init; }

    /// <summary>Whether it can be used.</summary>
    public bool Open(DateTimeOffset now) => Used is null && Withdrawn is null && now < Expires;
}

/// <summary>The secret of a link. It is shown once; only its hash is kept.</summary>
/// <param name="Secret">What stands in the link's address.</param>
public sealed record LinkToken(string Secret)
{
    /// <summary>The SHA-256 of the secret, in lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));

    /// <summary>A secret that nobody can guess: 32 bytes of chance.</summary>
    public static LinkToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Never the secret, so that no log can hold it.</summary>
    public override string ToString() => nameof(LinkToken);
}

/// <summary>Where links are kept.</summary>
public interface IInvitations
{
    /// <summary>Keeps a new one. A new link for the first owner, or for the same password, takes the place of the old.</summary>
    Task Make(Invitation made, LinkToken link, CancellationToken stop);

    /// <summary>What a link is for, also when it can no longer be used; null when there never was one.</summary>
    Task<Invitation?> Find(LinkToken link, CancellationToken stop);

    /// <summary>Those into a collaboration that can still be used, the latest first.</summary>
    Task<IReadOnlyList<Invitation>> Open(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Those into collaborations that were sent to an address, however it is written, and can still be used; the latest first.</summary>
    Task<IReadOnlyList<Invitation>> To(string email, CancellationToken stop);

    /// <summary>Takes one into a collaboration back; whether it could still be used.</summary>
    Task<bool> Withdraw(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Makes somebody who has a login a member, as the link says; a member keeps the roles they had and gets those of the link too.</summary>
    Task<LinkAnswer> Accept(LinkToken link, Login login, CancellationToken stop);
}
