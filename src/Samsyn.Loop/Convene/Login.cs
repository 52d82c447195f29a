// A person's way in: one for the whole installation, whichever collaborations they are a member of.
namespace Samsyn.Loop.Convene;

/// <summary>A person's way in, as others see it. Passwords, keys and codes are known to the sign-in alone.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Name">What the person wants to be called.</param>
/// <param name="Email">Where the person is reached; empty when erased.</param>
public sealed record Login(string Id, string Name, string Email)
{
    /// <summary>The person as the journal names them.</summary>
    public Actor Actor => new(Name, Id);

    /// <summary>The language that pages and letters come in: sv, da or en.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When the person was here last; null for never.</summary>
    public DateTimeOffset? Seen { get; init; }

    /// <summary>When the person was erased; null when they were not.</summary>
    public DateTimeOffset? Erased { get; init; }
}
