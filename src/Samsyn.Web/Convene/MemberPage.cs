// GET and POST /sv/exempellan/members/… : a member's roles are changed, a member leaves, and a link for a new password is made.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>One member.</summary>
internal static class MemberPage
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    public static void Map(IEndpointRouteBuilder members)
    {
        members.OnGet("/{login}", Show);
        members.OnPost("/{login}", Change);
        members.OnPost("/{login}/password-link", NewPassword);
    }

    public static async Task<Results<RazorComponentResult<MemberView>, NotFound>> Show(string login, [AsParameters] MembersTools tools, CancellationToken stop) =>
        await Find(login, tools, stop) is var (place, member)
            ? MemberView.Of(place.Frame, new(member, member.Roles) { CanReset = await CanReset(place, member, tools, stop) }, Flaws.None, new MembersWords(tools.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MemberView>, NotFound>> Change(
        string login, [FromForm] MemberForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        if (await Find(login, tools, stop) is not var (place, member))
        {
            return TypedResults.NotFound();
        }

        var words = new MembersWords(tools.Language);
        var (chosen, leaves) = (InviteForm.RolesOf(form.Roles), form.Do == "leave");
        var shown = new MemberShown(member, leaves ? member.Roles : chosen) { CanReset = await CanReset(place, member, tools, stop) };
        if (!leaves && chosen.Count == 0)
        {
            return MemberView.Of(place.Frame, shown, Flaws.Of("roles", words.NoRoleButLeave), words);
        }

        var changed = member with { Roles = leaves ? new HashSet<Role>() : chosen, Version = long.TryParse(form.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0 };
        try
        {
            var kept = changed.Version > 0 && await tools.Own.Members.Keep(place.Key, changed, stop) is Kept.Done;
            tools.Admission.Forget();
            return kept
                ? TypedResults.LocalRedirect($"{place.Frame.Address.Members()}?done={(leaves ? "left" : "changed")}")
                : MemberView.Of(place.Frame, shown with { Overtaken = true }, Flaws.Of("", words.Overtaken), words, StatusCodes.Status409Conflict);
        }
        catch (InvalidOperationException)
        {
            return MemberView.Of(place.Frame, shown, Flaws.Of("roles", words.LastOwner(member.Login.Name)), words);
        }
    }

    // Not for somebody who also works where the asker does not govern: a link would let the asker in there.
    public static async Task<Results<RazorComponentResult<LinkMadeView>, NotFound>> NewPassword(
        string login, [FromForm] MemberForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        _ = form;
        if (await Find(login, tools, stop) is not var (place, member) || !await CanReset(place, member, tools, stop))
        {
            return TypedResults.NotFound();
        }

        var link = LinkToken.New();
        var made = new Invitation(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Password) { Login = login, Expires = tools.Clock.GetUtcNow() + Life };
        await tools.Own.Invitations.Make(made, link, stop);
        return LinkMadeView.Of(place.Frame, MembersPage.Shown(tools, made, link, sent: false), new MembersWords(tools.Language));
    }

    private static async Task<(MembersPlace Place, Member Member)?> Find(string login, MembersTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Members(login), stop);
        return (await tools.Store.Members.Of(place.Key, stop)).FirstOrDefault(one => one.Login.Id == login && one.Login.Erased is null) is { } member ? (place, member) : null;
    }

    private static async Task<bool> CanReset(MembersPlace place, Member member, MembersTools tools, CancellationToken stop)
    {
        var owned = (await tools.Store.Memberships.Of(place.Visitor.Id, stop)).Where(one => one.Roles.Bring(Right.Govern)).Select(one => one.Collaboration.Key).ToHashSet();
        return member.Ended is null && member.Login.Id != place.Visitor.Id
            && (await tools.Store.Memberships.Of(member.Login.Id, stop)).All(one => owned.Contains(one.Collaboration.Key));
    }
}

/// <summary>What is sent of a member: the roles chosen, the version they were chosen for, and whether the member leaves.</summary>
internal sealed record MemberForm
{
    public IReadOnlyList<string>? Roles { get; init; }

    public string? Version { get; init; }

    public string? Do { get; init; }
}

/// <summary>What a member's page shows.</summary>
/// <param name="Member">The member as they are now.</param>
/// <param name="Chosen">The roles as they were chosen.</param>
public sealed record MemberShown(Member Member, IReadOnlySet<Role> Chosen)
{
    /// <summary>Whether somebody else changed the member in the meantime.</summary>
    public bool Overtaken { get; init; }

    /// <summary>Whether a link for a new password may be made.</summary>
    public bool CanReset { get; init; }
}
