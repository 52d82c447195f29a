// How fast one person may write and vote: faster than anybody can, slower than a program that floods.
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Agree;

/// <summary>Limits what one person sends in a dialogue.</summary>
internal static class PartLimits
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "part";

    // What waited on a phone without a net comes all at once; after that, five a second.
    private const int Burst = 100;
    private const int EverySecond = 5;

    public static void Set(RateLimiterOptions limits) => limits.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(Whose(context), _ => new()
    {
        TokenLimit = Burst,
        TokensPerPeriod = EverySecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    }));

    // Not by network: a whole hall is behind one address.
    private static string Whose(HttpContext context) => GuestCookie.Secret(context)?.Hash ?? SignInBrake.Network(context);
}
