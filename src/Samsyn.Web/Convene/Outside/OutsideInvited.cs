// What invites somebody whom a provider knows: the link that they came by, or what was sent to an address that the provider vouches for.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What invites somebody whom a provider knows.</summary>
/// <param name="Person">Who.</param>
public sealed record OutsideInvited(OutsidePerson Person)
{
    private const string Mark = "/invitation/";

    /// <summary>The link that they came by; null for none.</summary>
    public InvitationFound? ByLink { get; init; }

    /// <summary>The collaborations that invitations to their address lead into, with the roles there.</summary>
    public IReadOnlyList<(Collaboration Into, Invitation By)> ByAddress { get; init; } = [];

    /// <summary>Whether anything invites them.</summary>
    public bool Any => Into.Count > 0;

    /// <summary>Where they become members, and as what.</summary>
    public IReadOnlyList<(Collaboration Into, Invitation By)> Into => ByLink is { Collaboration: { } into } link ? [(into, link.Invitation)] : ByAddress;

    /// <summary>Finds what invites somebody.</summary>
    internal static async Task<OutsideInvited> Of(OutsidePerson person, string? to, HttpContext context, InvitationKept kept, CancellationToken stop)
    {
        if (SecretOf(to) is { } secret && await kept.Find(secret, context, stop) is { Invitation.Purpose: InvitationPurpose.Member } found)
        {
            return new(person) { ByLink = found };
        }

        var sent = person.Believed is { } email ? await kept.Invitations.To(email, stop) : [];
        var all = sent.Count == 0 ? [] : await kept.Collaborations.All(stop);
        return new(person) { ByAddress = [.. from one in sent from place in all where place.Key == one.Collaboration select (place, one)] };
    }

    /// <summary>The login that they get.</summary>
    internal Credentials Make(string name, string email, Language language) => new(
        new(Guid.CreateVersion7().ToString("D"), name, email) { Language = language.Code }, Guid.NewGuid().ToString("N"))
    {
        // The provider vouches for it; or whoever answers a letter has shown that it reaches them.
        EmailConfirmed = email == Person.Believed || email == ByLink?.Invitation.Email,
    };

    /// <summary>By what they are let in.</summary>
    internal OutsideJoining Joining(IdentityProvider provider) => new(Person.Key)
    {
        Link = ByLink?.Link,
        Organisation = provider.DomainOf(Person.Believed)?.Organisation,
    };

    /// <summary>The first page that they come to.</summary>
    internal string Home(Language language) => Into is [var (into, _)] ? new Address(language, into.Slug).Ranking() : $"/{language.Code}/";

    private static string? SecretOf(string? to) =>
        to?.IndexOf(Mark, StringComparison.Ordinal) is > 0 and var at ? Uri.UnescapeDataString(to[(at + Mark.Length)..].Split('/', '?', '#')[0]) : null;
}
