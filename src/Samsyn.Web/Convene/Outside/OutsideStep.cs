// Between a provider's answer and a login here: a cookie for a quarter of an hour that says who the provider says it is.
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Remembers for a quarter of an hour who a provider says somebody is, until they are tied to a login.</summary>
internal sealed class OutsideStep(IDataProtectionProvider protection)
{
    private const string Name = "samsyn-outside-person";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector(Name).ToTimeLimitedDataProtector();

    /// <summary>Remembers who came.</summary>
    public void Begin(HttpContext context, OutsidePerson person) => SafeCookie.Set(context, Name, (protector.Protect(JsonSerializer.Serialize(person), Life), Life));

    /// <summary>Who came; null when it is too long ago, or nobody did.</summary>
    public OutsidePerson? Of(HttpContext context)
    {
        try
        {
            return SafeCookie.Read(context, Name) is { } held ? JsonSerializer.Deserialize<OutsidePerson>(protector.Unprotect(held)) : null;
        }
        catch (CryptographicException)
        {
            return null; // forged, or too old
        }
    }

    /// <summary>They are tied, or do not want to be.</summary>
    public static void End(HttpContext context) => SafeCookie.Delete(context, Name);
}
