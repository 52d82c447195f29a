// The ways in which signing in elsewhere can fail, as far as they ask something different of the person.
using Microsoft.AspNetCore.Authentication;

namespace Samsyn.Web.Convene.Outside;

/// <summary>The ways in which signing in elsewhere can fail.</summary>
public enum OutsideTrouble
{
    /// <summary>The person, or the provider, said no.</summary>
    Denied,

    /// <summary>It took too long, was begun in another browser, or has been answered already.</summary>
    Expired,

    /// <summary>The provider does not answer.</summary>
    Unreachable,

    /// <summary>The provider answers something that is not to be trusted.</summary>
    Untrusted,

    /// <summary>The provider and Samsyn are not set up for each other.</summary>
    Setup,

    /// <summary>The person has not proved themself as well as is asked.</summary>
    Level,

    /// <summary>Who the person is there is tied to somebody else's login here.</summary>
    Another,

    /// <summary>The person is not expected here.</summary>
    NotMember,

    /// <summary>The person has a login here, and must sign in by it once.</summary>
    HasLogin,
}

/// <summary>Signing in elsewhere failed. Never holds anything about the person.</summary>
/// <param name="trouble">How.</param>
/// <param name="message">What was wrong, for the log.</param>
/// <param name="inner">What lay beneath; null for nothing.</param>
#pragma warning disable CA1032 // made here alone, always with its trouble
internal sealed class OutsideException(OutsideTrouble trouble, string message, Exception? inner = null) : AuthenticationFailureException(message, inner)
#pragma warning restore CA1032
{
    /// <summary>How it failed.</summary>
    public OutsideTrouble Trouble { get; } = trouble;
}
