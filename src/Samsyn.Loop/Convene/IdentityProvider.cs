// A municipality's own sign-in, which people prove themselves to instead of to Samsyn: who runs it, and what it is believed about.

namespace Samsyn.Loop.Convene;

/// <summary>A sign-in outside Samsyn that speaks OpenID Connect.</summary>
/// <param name="Id">The identity, which stands in addresses: small letters and digits.</param>
/// <param name="Name">What it is called on the sign-in page, such as the municipality's name.</param>
/// <param name="Issuer">The address by which it names itself in everything it signs; no two have the same.</param>
/// <param name="ClientId">What it calls this Samsyn.</param>
public sealed record IdentityProvider(string Id, string Name, string Issuer, string ClientId)
{
    /// <summary>What Samsyn proves itself by to it, sealed by the program that is to use it; null when it asks for no proof but PKCE.</summary>
    public string? Secret { get; init; }

    /// <summary>What is asked of it beside <c>openid</c>, such as <c>profile</c> and <c>email</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["profile", "email"];

    /// <summary>Whose addresses it is believed about. Without any, it is believed about none.</summary>
    public IReadOnlyList<OwnDomain> Domains { get; init; } = [];

    /// <summary>Whether an address in its domains is believed also where it does not say that the address is verified.</summary>
    public bool Vouches { get; init; }

    /// <summary>The level that is asked for at every sign-in (<c>acr_values</c>), and must be answered; null for none.</summary>
    public string? Level { get; init; }

    /// <summary>The words (<c>acr</c>, or one of <c>amr</c>) by which it tells that a second factor was asked for.</summary>
    public IReadOnlyList<string> SecondFactor { get; init; } = ["mfa"];

    /// <summary>Whom its people ask to become members, in the words of whoever administers; null when that is not told.</summary>
    public string? Contact { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }

    /// <summary>The domain among its own that an address lies in; null when it is not believed about the address.</summary>
    /// <param name="email">The address.</param>
    public OwnDomain? DomainOf(string? email) => email?.Split('@') is [{ Length: > 0 }, var host]
        ? Domains.FirstOrDefault(own => string.Equals(own.Domain, host, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>Whether what it said of a sign-in tells that a second factor was asked for.</summary>
    /// <param name="level">The level that was reached (<c>acr</c>); null when it was not told.</param>
    /// <param name="ways">The ways in which the person proved themself (<c>amr</c>).</param>
    public bool TellsOfSecondFactor(string? level, IEnumerable<string> ways)
    {
        ArgumentNullException.ThrowIfNull(ways);
        return ways.Append(level).Any(word => word is not null && SecondFactor.Contains(word, StringComparer.Ordinal));
    }
}

/// <summary>A domain whose addresses a provider gives out.</summary>
/// <param name="Domain">What stands after the @, such as <c>town.example</c>.</param>
/// <param name="Organisation">The organisation that its people belong to; null when it is not told.</param>
public sealed record OwnDomain(string Domain, string? Organisation = null)
{
    /// <summary>Whether a text is a domain: names of letters, digits and hyphens, with points between.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('.', StringComparison.Ordinal) && text.Length <= 253 && Uri.CheckHostName(text) == UriHostNameType.Dns && !text.EndsWith('.');
    }
}

/// <summary>Where identity providers are kept.</summary>
public interface IIdentityProviders
{
    /// <summary>All of them, by name.</summary>
    Task<IReadOnlyList<IdentityProvider>> All(CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one. The issuer of one that is there never changes: ties to people are ties to it.</summary>
    /// <returns>Overtaken also when another has the issuer.</returns>
    Task<Kept> Keep(IdentityProvider provider, CancellationToken stop);

    /// <summary>Takes one away with every tie to it, and ends the sign-ins that began by it.</summary>
    /// <returns>Those that were ended; null when there was no such provider.</returns>
    Task<IReadOnlyList<SignIn>?> Remove(string id, CancellationToken stop);
}
