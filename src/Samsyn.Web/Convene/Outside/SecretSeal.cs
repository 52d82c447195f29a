// Seals what Samsyn proves itself by to providers, so that a copy of the database alone is worth nothing to a thief.
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Seals secrets with the keys in the data folder.</summary>
internal sealed class SecretSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("samsyn-provider-secret");

    /// <summary>A secret, sealed.</summary>
    public string Close(string secret) => protector.Protect(secret);

    /// <summary>A provider's secret; null when it has none.</summary>
    /// <exception cref="OutsideException">It cannot be opened: the keys are others than those it was sealed with.</exception>
    public string? Open(IdentityProvider provider)
    {
        try
        {
            return provider.Secret is null ? null : protector.Unprotect(provider.Secret);
        }
        catch (CryptographicException wrong)
        {
            throw new OutsideException(OutsideTrouble.Setup, "the provider's secret was sealed with keys that are not in the data folder", wrong);
        }
    }

    /// <summary>Whether a provider's secret can be opened, or it has none.</summary>
    public bool Holds(IdentityProvider provider)
    {
        try
        {
            _ = Open(provider);
            return true;
        }
        catch (OutsideException)
        {
            return false;
        }
    }
}
