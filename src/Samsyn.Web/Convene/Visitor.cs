// Who is asking: the person who is signed in, or nobody that we know.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>A person who is signed in.</summary>
/// <param name="Id">The login.</param>
/// <param name="Name">What the person wants to be called.</param>
/// <param name="Language">The language that the person chose.</param>
/// <param name="SignIn">The device on which they are signed in.</param>
public sealed record Visitor(string Id, string Name, Language Language, string SignIn)
{
    /// <summary>Whether a second factor is asked of everybody here, and this person has shown none: they come to their own page, and no further.</summary>
    public bool OwesSecondFactor { get; init; }

    /// <summary>The person as the journal names them.</summary>
    public Actor Actor => Login.Actor;

    /// <summary>The person's login, as far as the cookie tells.</summary>
    public Login Login => new(Id, Name, "");

    /// <summary>Who sent a request; null for somebody who is not signed in.</summary>
    public static Visitor? Of(HttpContext context) => context.Features.Get<Visitor>();
}
