// What the pages of identity providers show.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What the list of identity providers shows.</summary>
/// <param name="Providers">All of them.</param>
/// <param name="Administrators">Who looks after the installation.</param>
public sealed record ProvidersShown(IReadOnlyList<IdentityProvider> Providers, IReadOnlyList<Login> Administrators)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }
}

/// <summary>What the page of a provider shows.</summary>
/// <param name="Form">What is written of it.</param>
/// <param name="Kept">The provider as it is kept; null for a new one.</param>
/// <param name="Back">The address to register at the provider.</param>
public sealed record ProviderShown(ProviderForm Form, IdentityProvider? Kept, string Back)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>Whether its secret cannot be opened, and must be written again.</summary>
    public bool SecretLost { get; init; }
}
