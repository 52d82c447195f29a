// The addresses of what one collaboration offers others, and of what it chooses from theirs.
using System.Globalization;

namespace Samsyn.Web.Shared;

/// <content>The addresses of offers.</content>
public sealed partial record Address
{
    /// <summary>What the collaboration offers others.</summary>
    public string Offer() => Of(["offer"], []);

    /// <summary>Where it chooses from what others offer.</summary>
    /// <param name="taken">So many things have just been taken in; null when none was asked for.</param>
    /// <param name="left">So many were not.</param>
    public string Choose(int? taken = null, int left = 0) =>
        Of(["choose"], [("taken", taken?.ToString(CultureInfo.InvariantCulture)), ("left", taken is null ? null : left.ToString(CultureInfo.InvariantCulture))]);
}
