// What the pages show on which people sign in elsewhere.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What is shown to somebody who is signed in and may tie.</summary>
/// <param name="Person">Who they are at the provider.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Visitor">Who they are here.</param>
/// <param name="To">Where they were going.</param>
public sealed record OutsideTieShown(OutsidePerson Person, IdentityProvider Provider, Visitor Visitor, string? To);

/// <summary>What is shown to somebody who is invited.</summary>
/// <param name="Person">Who they are at the provider.</param>
/// <param name="Provider">The provider.</param>
/// <param name="To">Where they were going.</param>
public sealed record OutsideJoinShown(OutsidePerson Person, IdentityProvider Provider, string? To)
{
    /// <summary>What invites them.</summary>
    public required OutsideInvited Invited { get; init; }

    /// <summary>What was written.</summary>
    public required OutsideForm Written { get; init; }
}

/// <summary>What is shown to somebody who does not come in.</summary>
/// <param name="Trouble">Why.</param>
/// <param name="Provider">The provider.</param>
/// <param name="To">Where they were going.</param>
public sealed record OutsideStopShown(OutsideTrouble Trouble, IdentityProvider Provider, string? To)
{
    /// <summary>The address that the provider gave of them; null when it gave none, or is not known yet.</summary>
    public string? Email { get; init; }

    /// <summary>The status of the page.</summary>
    public int Status => Trouble switch
    {
        OutsideTrouble.Denied or OutsideTrouble.NotMember or OutsideTrouble.Level => StatusCodes.Status403Forbidden,
        OutsideTrouble.HasLogin => StatusCodes.Status200OK,
        OutsideTrouble.Another => StatusCodes.Status409Conflict,
        OutsideTrouble.Unreachable or OutsideTrouble.Untrusted or OutsideTrouble.Setup => StatusCodes.Status502BadGateway,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>Whether trying again may help.</summary>
    public bool Again => Trouble is not (OutsideTrouble.Another or OutsideTrouble.HasLogin);
}
