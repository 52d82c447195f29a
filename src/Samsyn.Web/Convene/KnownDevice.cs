// A signed cookie by which a device is known on which somebody has signed in before: strangers' failures do not hold it up.
using Microsoft.AspNetCore.DataProtection;

namespace Samsyn.Web.Convene;

/// <summary>Knows the devices on which people have signed in.</summary>
internal sealed class KnownDevice(IDataProtectionProvider protection)
{
    private const string Name = "samsyn-device";

    // A shared computer is known to this many persons.
    private const int Most = 20;

    private readonly IDataProtector protector = protection.CreateProtector(Name);

    /// <summary>The device's own number, when the login has been signed in on it; else null.</summary>
    public string? Of(HttpContext context, string? login) => Read(context) is { } known && login is not null && known.Logins.Contains(login) ? known.Device : null;

    /// <summary>Remembers that a login was signed in on the device.</summary>
    public void Remember(HttpContext context, string login)
    {
        var known = Read(context) ?? (Guid.NewGuid().ToString("N"), []);
        string[] logins = [login, .. known.Logins.Where(one => one != login).Take(Most - 1)];
        SafeCookie.Set(context, Name, (protector.Protect($"{known.Device} {string.Join(' ', logins)}"), TimeSpan.FromDays(365)));
    }

    private (string Device, string[] Logins)? Read(HttpContext context)
    {
        try
        {
            return SafeCookie.Read(context, Name) is { } held && protector.Unprotect(held).Split(' ') is [var device, .. var logins] ? (device, logins) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // forged, or from before the keys were changed
        }
    }
}
