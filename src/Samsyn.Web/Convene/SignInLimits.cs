// How many forms of sign-in one network may send: enough for a town hall behind one address, too few to guess by.
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Samsyn.Web.Convene;

/// <summary>Limits the forms of sign-in that come from one network.</summary>
internal static class SignInLimits
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "sign-in";

    // As many at once, and then one a second.
    private const int Burst = 100;

    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(SignInBrake.Network(context), _ => new()
        {
            TokenLimit = Burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));
    }
}
