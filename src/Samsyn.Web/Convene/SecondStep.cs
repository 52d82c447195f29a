// Between the first proof and the one-time code: a cookie for ten minutes that says whose password was right, or whom a provider knew.
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Remembers for ten minutes whose password was right, until the one-time code is given.</summary>
internal sealed class SecondStep(IDataProtectionProvider protection, ILogins logins, TimeProvider clock)
{
    private const string Name = "samsyn-code";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly IDataProtector protector = protection.CreateProtector(Name);

    /// <summary>Remembers whose password was right, or whom a provider knew.</summary>
    /// <param name="context">The request, whose answer sets the cookie.</param>
    /// <param name="whose">Who.</param>
    /// <param name="way">By what they proved it: <c>password</c>, or the identity of an identity provider.</param>
    public void Begin(HttpContext context, Credentials whose, string way = "password") => context.Response.Cookies.Append(
        Name,
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeSeconds()} {whose.Login.Id} {whose.Stamp} {way}")),
        new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = Life });

    /// <summary>Whose password was right, or whom a provider knew, and by which way; null when it is too long ago, or the login has changed since.</summary>
    public async Task<(Credentials Whose, string Way)?> Of(HttpContext context, CancellationToken stop)
    {
        if (Read(context)?.Split(' ') is not [var written, var login, var stamp, var way]
            || clock.GetUtcNow().ToUnixTimeSeconds() - long.Parse(written, CultureInfo.InvariantCulture) > Life.TotalSeconds)
        {
            return null;
        }

        return await logins.Find(login, stop) is { TwoFactor: true } found && found.Stamp == stamp ? (found, way) : null;
    }

    /// <summary>The code was given, or will not be.</summary>
    public static void End(HttpContext context) => context.Response.Cookies.Delete(Name);

    private string? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Name] is { Length: > 0 } held ? protector.Unprotect(held) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // forged, or from before the keys were changed
        }
    }
}
