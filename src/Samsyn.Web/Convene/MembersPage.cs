// GET /sv/exempellan/members and its forms : who works here, who is invited, and inviting more.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Who works in a collaboration.</summary>
internal static class MembersPage
{
    private const int MostDays = 90;
    private const int LongestOrganisation = 120;

    public static void Map(IEndpointRouteBuilder pages)
    {
        var members = pages.MapGroup("/members").Needs(Right.Govern);
        members.OnGet("/", Show).Needs(Right.Read);
        members.OnPost("/invite", Invite);
        members.OnPost("/withdraw", Withdraw);
        MemberPage.Map(members);
    }

    public static async Task<RazorComponentResult<MembersView>> Show(string? done, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Members(), stop);
        return MembersView.Of(place.Frame, await tools.Look(place, stop) with { Done = done }, Flaws.None, new MembersWords(tools.Language));
    }

    public static async Task<Results<RazorComponentResult<LinkMadeView>, RazorComponentResult<MembersView>>> Invite(
        [FromForm] InviteForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Members(), stop);
        var words = new MembersWords(tools.Language);
        var flaws = Read(form, words, tools.Language, out var days);
        if (flaws.Count > 0)
        {
            return MembersView.Of(place.Frame, await tools.Look(place, stop) with { Written = form }, flaws, words);
        }

        var (link, email) = (LinkToken.New(), EmailAddress.Read(form.Email));
        var made = new Invitation(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Member)
        {
            Collaboration = place.Key,
            Roles = form.Chosen,
            Organisation = string.IsNullOrWhiteSpace(form.Organisation) ? null : form.Organisation.Trim(),
            Email = email,
            Expires = tools.Clock.GetUtcNow().AddDays(days),
        };
        await tools.Own.Invitations.Make(made, link, stop);
        var sent = email is not null && tools.Letters.CanSend;
        if (sent)
        {
            var address = tools.Site.Of(Address.Invitation(tools.Language, link.Secret));
            tools.Letters.Send(new LetterWords(tools.Language).Invited(email!, (place.Visitor.Name, place.Frame.Collaboration.Name), (address, made.Expires)));
        }

        return LinkMadeView.Of(place.Frame, Shown(tools, made, link, sent), words);
    }

    public static async Task<Results<RedirectHttpResult, NotFound>> Withdraw([FromForm] WithdrawForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        if (form.Id is null)
        {
            return TypedResults.NotFound();
        }

        var place = await tools.Place(address => address.Members(), stop);
        await tools.Own.Invitations.Withdraw(place.Key, form.Id, stop);
        return TypedResults.LocalRedirect($"{place.Frame.Address.Members()}?done=withdrawn");
    }

    /// <summary>A link as it is shown once, to be copied. The page is kept by nobody.</summary>
    internal static LinkMade Shown(MembersTools tools, Invitation made, LinkToken link, bool sent)
    {
        tools.Context.Response.Headers.CacheControl = "no-store";
        return new(made, tools.Site.Of(Address.Invitation(tools.Language, link.Secret), tools.Context.Request).ToString(), sent);
    }

    private static Flaws Read(InviteForm form, MembersWords words, Language language, out int days)
    {
        var read = int.TryParse(form.Days, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days is >= 1 and <= MostDays;
        return Flaws.Of(
            ("email", string.IsNullOrWhiteSpace(form.Email) ? null : new PersonWords(language).EmailFlaw(form.Email)),
            ("roles", form.Chosen.Count == 0 ? words.NoRole : null),
            ("organisation", form.Organisation?.Trim().Length > LongestOrganisation ? words.TooLong(LongestOrganisation) : null),
            ("days", read ? null : words.Days(MostDays)));
    }
}

/// <summary>Which invitation is taken back.</summary>
internal sealed record WithdrawForm
{
    public string? Id { get; init; }
}

/// <summary>A link that has been made.</summary>
/// <param name="Invitation">What it is for.</param>
/// <param name="Address">The whole link.</param>
/// <param name="Sent">Whether it is on its way by letter.</param>
public sealed record LinkMade(Invitation Invitation, string Address, bool Sent);
