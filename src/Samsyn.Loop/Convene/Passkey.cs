// A key on a person's device that signs them in instead of a password.
namespace Samsyn.Loop.Convene;

/// <summary>A key on a person's device.</summary>
/// <param name="Id">The identity that the device gave it, in base 64 for addresses.</param>
/// <param name="Login">Whose it is.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="Document">The public key and what else is needed to check it, as JSON.</param>
public sealed record Passkey(string Id, string Login, string Name, string Document)
{
    /// <summary>When it was added.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When it was last used; null for never.</summary>
    public DateTimeOffset? Used { get; init; }
}

/// <summary>Where passkeys are kept.</summary>
public interface IPasskeys
{
    /// <summary>Those of a login, the first added first.</summary>
    Task<IReadOnlyList<Passkey>> Of(string login, CancellationToken stop);

    /// <summary>One by its identity; null when there is none.</summary>
    Task<Passkey?> Find(string id, CancellationToken stop);

    /// <summary>Keeps a new one, or what is changed in one. Another login's is never touched.</summary>
    Task Keep(Login login, Passkey passkey, CancellationToken stop);

    /// <summary>Takes one away; whether the login had it.</summary>
    Task<bool> Remove(Login login, string id, CancellationToken stop);
}
