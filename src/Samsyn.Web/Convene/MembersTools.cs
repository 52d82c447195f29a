// What the pages of members work with, and what they show.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the members' page shows.</summary>
/// <param name="Members">Everybody, those who have left last.</param>
/// <param name="Open">The invitations that can still be used.</param>
/// <param name="Governs">Whether whoever reads it may invite, and change roles.</param>
public sealed record MembersShown(IReadOnlyList<Member> Members, IReadOnlyList<Invitation> Open, bool Governs)
{
    /// <summary>Whether invitations can be sent by letter.</summary>
    public bool Letters { get; init; }

    /// <summary>What was written of an invitation; null for nothing.</summary>
    public InviteForm? Written { get; init; }

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }
}

/// <summary>What is written to invite somebody.</summary>
public sealed record InviteForm
{
    public string? Email { get; init; }

    public IReadOnlyList<string>? Roles { get; init; }

    public string? Organisation { get; init; }

    public string? Days { get; init; }

    /// <summary>For so many days an invitation works, unless somebody chooses otherwise.</summary>
    public const string UsualDays = "14";

    /// <summary>The roles that were chosen, of those there are.</summary>
    public IReadOnlySet<Role> Chosen => RolesOf(Roles);

    /// <summary>Roles as a form sends them; what is none is passed over.</summary>
    public static IReadOnlySet<Role> RolesOf(IReadOnlyList<string>? written) => (written ?? [])
        .Where(word => Enum.GetNames<Role>().Contains(word)).Select(Enum.Parse<Role>).ToHashSet();
}

/// <summary>Where on the site the members' pages stand, and who reads them.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Visitor">Who reads it.</param>
/// <param name="Roles">What they are here.</param>
internal sealed record MembersPlace(Frame Frame, Visitor Visitor, IReadOnlySet<Role> Roles)
{
    public CollaborationKey Key => Frame.Collaboration.Key;

    /// <summary>Whether they may invite, and change roles.</summary>
    public bool Governs => Roles.Bring(Right.Govern);
}

/// <summary>What the pages of members work with.</summary>
internal sealed record MembersTools(
    HttpContext Context, Language Language, string Slug, [FromServices] SamsynStore Store, [FromServices] ICollaborations Collaborations,
    [FromServices] ILetters Letters, [FromServices] PublicAddress Site, [FromServices] TimeProvider Clock, [FromServices] Admission Admission)
{
    /// <summary>The store, used by whoever sends the request.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>Where the page stands, and who reads it; the rules of these pages let nobody in where there is no such collaboration, or no right.</summary>
    public async Task<MembersPlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var (visitor, found) = (Visitor.Of(Context)!, (await Collaborations.All(stop)).First(one => one.Slug == Slug));
        return new(new(found, new(Language, Slug), Section.Together, here), visitor, await Admission.Roles(found.Key, visitor.Id, stop));
    }

    /// <summary>What the members' page shows.</summary>
    public async Task<MembersShown> Look(MembersPlace place, CancellationToken stop) => new(
        await Store.Members.Of(place.Key, stop), place.Governs ? await Store.Invitations.Open(place.Key, stop) : [], place.Governs)
    {
        Letters = Letters.CanSend,
    };
}
