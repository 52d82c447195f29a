// Somebody who takes part through a link or a code, without a login: what they said they are, and never who.
namespace Samsyn.Loop.Convene;

/// <summary>A link, and a code that stands for it, by which people without a login see a thing and take part in it.</summary>
/// <param name="Id">The identity; not what the link holds.</param>
/// <param name="Name">What it is for, as its guests read it.</param>
/// <param name="Thing">What they see and take part in.</param>
public sealed record GuestLink(string Id, string Name, Thing Thing)
{
    /// <summary>When it was made.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>Until when it opens.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>When it was withdrawn; null when it was not.</summary>
    public DateTimeOffset? Withdrawn { get; init; }

    /// <summary>How many have come by it.</summary>
    public int Guests { get; init; }

    /// <summary>Whether it opens.</summary>
    public bool Open(DateTimeOffset now) => Withdrawn is null && now < Expires;
}

/// <summary>Where a link leads.</summary>
/// <param name="Collaboration">Into which collaboration.</param>
/// <param name="Link">The link.</param>
public sealed record GuestDoor(CollaborationKey Collaboration, GuestLink Link);

/// <summary>Somebody who came by a link.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Part">What they said they take part as, such as "parent"; empty when they did not say.</param>
/// <param name="Came">When.</param>
/// <param name="Door">By which link.</param>
public sealed record Guest(string Id, string Part, DateTimeOffset Came, GuestDoor Door);

/// <summary>Where guests and the links they come by are kept.</summary>
public interface IGuests
{
    /// <summary>Keeps a new link, under its secret and its code; only their hashes are kept.</summary>
    Task Make(CollaborationKey collaboration, GuestLink made, (LinkToken Link, LinkToken Code) secrets, CancellationToken stop);

    /// <summary>The links of a collaboration, the latest first.</summary>
    Task<IReadOnlyList<GuestLink>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Where a link or a code leads; null when it leads nowhere, or no longer does.</summary>
    Task<GuestDoor?> Find(LinkToken secret, CancellationToken stop);

    /// <summary>Takes a link back; those who came by it are outside again. Whether it could still be used.</summary>
    Task<bool> Withdraw(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Lets somebody in.</summary>
    /// <param name="door">Where.</param>
    /// <param name="secret">By what they are known again; only its hash is kept.</param>
    /// <param name="part">What they said they take part as; empty for nothing.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task Come(GuestDoor door, LinkToken secret, string part, CancellationToken stop);

    /// <summary>Who a secret stands for; null when for nobody, when the link no longer opens, or when they have left.</summary>
    Task<Guest?> Here(LinkToken secret, CancellationToken stop);

    /// <summary>Lets somebody leave: what they said they are is erased. Whether anybody was there.</summary>
    Task<bool> Leave(LinkToken secret, CancellationToken stop);
}
