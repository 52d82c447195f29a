// Who somebody is to an identity provider, tied to the login they have here; tied by themself, and never by an address alone.
namespace Samsyn.Loop.Convene;

/// <summary>Who somebody is to an identity provider.</summary>
/// <param name="Issuer">The address by which the provider names itself.</param>
/// <param name="Subject">What it calls the person: the same as long as it knows them, and never given to anybody else.</param>
public sealed record OutsideKey(string Issuer, string Subject);

/// <summary>A tie between somebody at a provider and a login here.</summary>
/// <param name="Key">Who they are there.</param>
/// <param name="Login">Whose login it is.</param>
/// <param name="Provider">What the provider is called.</param>
public sealed record OutsideLogin(OutsideKey Key, string Login, string Provider)
{
    /// <summary>When it was tied.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When somebody last came in by it; null for never.</summary>
    public DateTimeOffset? Used { get; init; }
}

/// <summary>What came of loosening a tie.</summary>
public enum UntieAnswer
{
    /// <summary>It is loosened.</summary>
    Done,

    /// <summary>It is the person's only way in, and stays.</summary>
    LastWay,

    /// <summary>The login has no such tie.</summary>
    NotThere,
}

/// <summary>Where ties between people at providers and logins here are kept.</summary>
public interface IOutsideLogins
{
    /// <summary>The login that somebody at a provider is tied to; null for none.</summary>
    Task<string?> Find(OutsideKey key, CancellationToken stop);

    /// <summary>Those of a login, the first tied first.</summary>
    Task<IReadOnlyList<OutsideLogin>> Of(string login, CancellationToken stop);

    /// <summary>Notes that somebody came in by one.</summary>
    Task See(OutsideKey key, CancellationToken stop);

    /// <summary>Ties somebody at a provider to a login. Done also when they were tied to it already; false when they are tied to another, or the provider has been taken away.</summary>
    Task<bool> Tie(Login login, OutsideKey key, CancellationToken stop);

    /// <summary>Loosens a tie, unless the person would have no way in without it: no password, no passkey and no other tie.</summary>
    Task<UntieAnswer> Untie(Login login, OutsideKey key, CancellationToken stop);

    /// <summary>Makes a login that is tied from the beginning, and a member where its invitation says: all of it, or nothing.</summary>
    /// <param name="made">The login.</param>
    /// <param name="by">Who the person is at the provider, and what invites them.</param>
    /// <param name="stop">Stops before anything is done.</param>
    Task<LinkAnswer> Join(Credentials made, OutsideJoining by, CancellationToken stop);
}

/// <summary>By what somebody at a provider is let in for the first time.</summary>
/// <param name="Key">Who they are there.</param>
public sealed record OutsideJoining(OutsideKey Key)
{
    /// <summary>The invitation's link; null when the provider vouches for the address, and every open invitation that was sent to it counts.</summary>
    public LinkToken? Link { get; init; }

    /// <summary>The organisation they belong to, where the invitation does not say; null when it is not known.</summary>
    public string? Organisation { get; init; }
}
