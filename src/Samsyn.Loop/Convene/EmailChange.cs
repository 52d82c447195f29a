// A new address that somebody has asked for: it takes the place of the old when a letter to it has been answered.
namespace Samsyn.Loop.Convene;

/// <summary>A new address that waits to be confirmed.</summary>
/// <param name="Login">Whose, with the address there is.</param>
/// <param name="Email">The new address.</param>
public sealed record EmailChange(Login Login, string Email);

/// <summary>Where new addresses wait.</summary>
public interface IEmailChanges
{
    /// <summary>Keeps one until it is confirmed or its time is out; it takes the place of one that waits already.</summary>
    Task Ask(EmailChange asked, LinkToken link, DateTimeOffset expires, CancellationToken stop);

    /// <summary>What a link confirms; null when it confirms nothing any more.</summary>
    Task<EmailChange?> Find(LinkToken link, CancellationToken stop);

    /// <summary>Puts the new address in the place of the old. Whether that was done: not when the time is out, or somebody else has the address by now.</summary>
    Task<bool> Confirm(LinkToken link, CancellationToken stop);
}
