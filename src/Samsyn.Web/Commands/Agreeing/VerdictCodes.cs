// How a verdict is written in answers.
using Samsyn.Statistics.Agreement;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>How a verdict is written in answers.</summary>
internal static class VerdictCodes
{
    /// <summary>The code of a verdict.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Samsyn => "samsyn",
        Verdict.SamsynAgainst => "samsyn against",
        Verdict.DifferentViews => "different views",
        Verdict.TooFew => "too few",
        _ => "open",
    };
}
