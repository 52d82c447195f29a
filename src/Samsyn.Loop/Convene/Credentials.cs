// What a login is proven by, as the sign-in alone knows it, and where logins are kept.
namespace Samsyn.Loop.Convene;

/// <summary>What a login is proven by. Known to the sign-in alone; never shown, never in the journal.</summary>
/// <param name="Login">Whose.</param>
/// <param name="Stamp">Changes whenever something that proves the login does; a sign-in with another stamp is over.</param>
public sealed record Credentials(Login Login, string Stamp)
{
    /// <summary>Whether the person has shown that letters to the address reach them.</summary>
    public bool EmailConfirmed { get; init; }

    /// <summary>The hashed password; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>The key shared with an authenticator program, in base 32; null for none.</summary>
    public string? AuthenticatorKey { get; init; }

    /// <summary>Whether a one-time code is asked for beside the password.</summary>
    public bool TwoFactor { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>What came of using a link.</summary>
public enum LinkAnswer
{
    /// <summary>It did what it was for.</summary>
    Done,

    /// <summary>Another login has the address.</summary>
    EmailTaken,

    /// <summary>The link has been used, has been withdrawn, or its time is out.</summary>
    Spent,
}

/// <summary>Where logins are kept.</summary>
public interface ILogins
{
    /// <summary>A login by its identity; null when there is none, or it was erased.</summary>
    Task<Credentials?> Find(string id, CancellationToken stop);

    /// <summary>The login that has an address, however it is written; null for none.</summary>
    Task<Credentials?> At(string email, CancellationToken stop);

    /// <summary>Whether anybody has a login.</summary>
    Task<bool> Any(CancellationToken stop);

    /// <summary>Makes a login, and does what a link promises: the first owner answers for every collaboration without members, an invited becomes a member.</summary>
    /// <param name="made">The login.</param>
    /// <param name="link">The link that led here; null when somebody else answers for the person, such as the municipality's own sign-in.</param>
    /// <param name="stop">Stops before anything is done.</param>
    Task<LinkAnswer> Add(Credentials made, LinkToken? link, CancellationToken stop);

    /// <summary>Keeps what is changed in a login; the journal tells what was changed, never to what.</summary>
    /// <param name="changed">What it becomes, with the version it was changed from.</param>
    /// <param name="link">The link that allowed it, used up by it; null when the person is signed in.</param>
    /// <param name="stop">Stops before anything is done.</param>
    Task<Kept> Keep(Credentials changed, LinkToken? link, CancellationToken stop);

    /// <summary>Erases a person: what is known of them, every way in, every membership, and their name in the journal, whose acts stay.</summary>
    /// <returns>The collaborations that would be left without an owner; when there are any, nothing was erased.</returns>
    Task<IReadOnlyList<Collaboration>> Erase(Login login, CancellationToken stop);
}

/// <summary>Where codes that work once are kept.</summary>
public interface IOneTimeCodes
{
    /// <summary>Puts new recovery codes, as their hashes, in the place of the old.</summary>
    Task Replace(Login login, IReadOnlyCollection<string> hashes, CancellationToken stop);

    /// <summary>Uses up a recovery code; whether it was there to be used.</summary>
    Task<bool> Redeem(Login login, string hash, CancellationToken stop);

    /// <summary>How many recovery codes are left.</summary>
    Task<int> Left(string login, CancellationToken stop);

    /// <summary>Notes that a code from an authenticator program was used; false when it was used before, within the minutes it lives.</summary>
    Task<bool> Spend(string login, string code, CancellationToken stop);
}
