// How many forms of sign-in one network may send: enough for a town hall behind one address, too few to guess by.
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Samsyn.Web.Convene;

/// <summary>Limits the forms of sign-in that come from one network.</summary>
internal static class SignInLimits
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "sign-in";

    /// <summary>The policy's name for the way to identity providers and back, where nothing can be guessed: it keeps providers from being asked without end.</summary>
    public const string Outside = "sign-in elsewhere";

    /// <summary>The policy's name for the door of a dialogue: a hall of people behind one address comes within a minute.</summary>
    public const string Joining = "joining";

    // As many at once, and then one a second; there and back, as many people and more.
    private const int Burst = 100;
    private const int OutsideBurst = 600;

    // Two thousand people who type the code: its page and form, then the door and its form, and some again; whoever guesses codes gets through ten a second, of a thousand million.
    private const int JoiningBurst = 10_000;

    public static void Set(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Policy, context => Bucket(context, Burst, 1));
        limits.AddPolicy(Outside, context => Bucket(context, OutsideBurst, 6));
        limits.AddPolicy(Joining, context => Bucket(context, JoiningBurst, 10));
    }

    private static RateLimitPartition<string> Bucket(HttpContext context, int burst, int everySecond) => RateLimitPartition.GetTokenBucketLimiter(SignInBrake.Network(context), _ => new()
    {
        TokenLimit = burst,
        TokensPerPeriod = everySecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    });
}
