// Slows down whoever tries password after password: one account from one network, never the account for everybody.
using System.Globalization;
using System.Net;

namespace Samsyn.Web.Convene;

/// <summary>Makes tries wait that come after too many that failed.</summary>
/// <remarks>
/// Tries are counted by account and network, so that nobody can shut another out by failing in their name; a device on which the
/// person has signed in before is counted by itself. An address that nobody has is counted like any other. Time is told by a clock
/// that nobody sets: a wall clock that is put back makes nobody wait longer.
/// </remarks>
internal sealed class SignInBrake(TimeProvider clock)
{
    /// <summary>As many tries are free.</summary>
    public const int Free = 5;

    private const int Most = 100_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly long began = clock.GetTimestamp();
    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Tries, TimeSpan Next, TimeSpan Last)> counted = [];

    /// <summary>Counts a try; how long it must wait, zero when it may go on. What must wait is not counted.</summary>
    public TimeSpan Try(string who)
    {
        lock (gate)
        {
            var now = clock.GetElapsedTime(began);
            var (tries, next, last) = counted.GetValueOrDefault(who);
            if (now - last > Forgotten)
            {
                (tries, next) = (0, default);
            }

            if (now < next)
            {
                return next - now;
            }

            Sweep(now);
            counted[who] = (tries + 1, now + Delay(tries + 1), now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Counts a try that a request makes; how long it must wait, which the answer's header tells too, or null when it may go on.</summary>
    public TimeSpan? Held(HttpContext context, string who)
    {
        var wait = Try(who);
        if (wait <= TimeSpan.Zero)
        {
            return null;
        }

        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return wait;
    }

    /// <summary>Forgets the tries: the person has proved who they are.</summary>
    public void Passed(string who)
    {
        lock (gate)
        {
            counted.Remove(who);
        }
    }

    /// <summary>The network that a request comes from: one address of the fourth version, or the half of one of the sixth that a household is given.</summary>
    public static string Network(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = address.GetAddressBytes();
        return bytes.Length == 16 ? Convert.ToHexString(bytes.AsSpan(0, 8)) : address.ToString();
    }

    private static TimeSpan Delay(int tries) => tries < Free
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(tries - Free, 20))));

    private void Sweep(TimeSpan now)
    {
        if (counted.Count < Most)
        {
            return;
        }

        foreach (var (who, count) in counted)
        {
            if (now - count.Last > Forgotten || count.Tries < Free)
            {
                counted.Remove(who);
            }
        }
    }
}
