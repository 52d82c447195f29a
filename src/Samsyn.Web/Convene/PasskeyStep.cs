// Between the question that a device's key must answer and the answer: what was asked, for five minutes and one answer.
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Samsyn.Web.Convene;

/// <summary>Remembers what a passkey was asked, until it answers.</summary>
internal sealed class PasskeyStep(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Name = "samsyn-passkey";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector(Name).ToTimeLimitedDataProtector();
    private readonly ConcurrentDictionary<string, long> answered = new();

    /// <summary>Remembers what was asked.</summary>
    public void Begin(HttpContext context, string? state) => SafeCookie.Set(context, Name, (protector.Protect(state ?? "", Life), Life));

    /// <summary>What was asked; null when it was too long ago, or has been answered already.</summary>
    public string? Take(HttpContext context)
    {
        try
        {
            if (SafeCookie.Read(context, Name) is not { } held)
            {
                return null;
            }

            SafeCookie.Delete(context, Name);
            var state = protector.Unprotect(held);
            return answered.TryAdd(Mark(held), clock.GetTimestamp()) ? state : null;
        }
        catch (CryptographicException)
        {
            return null; // forged, or too old
        }
        finally
        {
            Forget();
        }
    }

    private static string Mark(string held) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(held)));

    private void Forget()
    {
        foreach (var (mark, when) in answered)
        {
            if (clock.GetElapsedTime(when) > Life * 2)
            {
                answered.TryRemove(mark, out _);
            }
        }
    }
}
