// A device on which a person is signed in: it can be seen, and ended.
namespace Samsyn.Loop.Convene;

/// <summary>A device on which a person is, or was, signed in.</summary>
/// <param name="Id">The identity, which the device's cookie holds.</param>
/// <param name="Login">Whose it is.</param>
public sealed record SignIn(string Id, string Login)
{
    /// <summary>The browser and the system, as far as they tell, such as <c>Firefox, Linux</c>.</summary>
    public string Device { get; init; } = "";

    /// <summary>By what the person proved who they are: <c>password</c>, <c>passkey</c>, <c>link</c>, or the identity of an identity provider.</summary>
    public string Way { get; init; } = "";

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>When the device was here last.</summary>
    public DateTimeOffset Seen { get; init; }

    /// <summary>When it was ended; null while it lasts.</summary>
    public DateTimeOffset? Ended { get; init; }
}

/// <summary>What a request needs to know of whoever sends it.</summary>
/// <param name="SignIn">The sign-in, which has not been ended.</param>
/// <param name="Login">The person.</param>
/// <param name="Stamp">The login's stamp as it is now.</param>
public sealed record SignedIn(SignIn SignIn, Login Login, string Stamp)
{
    /// <summary>Whether the login asks for a one-time code beside the password.</summary>
    public bool TwoFactor { get; init; }
}

/// <summary>Where sign-ins are kept.</summary>
public interface ISignIns
{
    /// <summary>Begins one.</summary>
    Task Start(SignIn begun, CancellationToken stop);

    /// <summary>One that lasts, with its login; null when it was ended or never was.</summary>
    Task<SignedIn?> Find(string id, CancellationToken stop);

    /// <summary>Those of a login, the latest seen first.</summary>
    Task<IReadOnlyList<SignIn>> Of(string login, CancellationToken stop);

    /// <summary>Notes that the device was here.</summary>
    Task See(string id, CancellationToken stop);

    /// <summary>Ends those of a login that are chosen, and writes it in the journal.</summary>
    /// <returns>Those that were ended.</returns>
    Task<IReadOnlyList<SignIn>> End(Login login, Func<SignIn, bool> chosen, CancellationToken stop);
}
