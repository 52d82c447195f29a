// GET and POST /sv/invitation/… : a link that works once makes the first owner, brings a member in, or changes a password.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where a link that works once leads.</summary>
internal static class InvitationPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/invitation/{secret}", Show).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
        site.OnPost("/invitation/{secret}", Use).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
        site.OnPost("/invitation/{secret}/join", Join).IsForSignedIn().RequireRateLimiting(SignInLimits.Policy);
    }

    public static async Task<Results<RazorComponentResult<InvitationView>, RazorComponentResult<InvitationDeadView>>> Show(
        Language language, string secret, [AsParameters] SignInTools tools, [AsParameters] InvitationKept kept, CancellationToken stop) =>
        await kept.Find(secret, tools.Context, stop) is { } found
            ? InvitationView.Of(found, new() { Email = found.Invitation.Email }, Flaws.None, new InvitationWords(language))
            : InvitationDeadView.Of(new InvitationWords(language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<InvitationView>, RazorComponentResult<InvitationDeadView>>> Use(
        Language language, string secret, [FromForm] InvitationForm form, [AsParameters] SignInTools tools, [AsParameters] InvitationKept kept, CancellationToken stop)
    {
        var words = new InvitationWords(language);
        if (await kept.Find(secret, tools.Context, stop) is not { } found)
        {
            return InvitationDeadView.Of(words);
        }

        return found.Invitation.Purpose == InvitationPurpose.Password
            ? await Change(found, form, (tools, kept.Codes), words, stop)
            : await Make(found, form, tools, words, stop);
    }

    // Somebody who has a login already is made a member.
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<InvitationDeadView>>> Join(
        Language language, string secret, [FromForm] InvitationForm form, [AsParameters] SignInTools tools, [AsParameters] InvitationKept kept, CancellationToken stop)
    {
        var found = await kept.Find(secret, tools.Context, stop);
        if (found is not { Invitation.Purpose: InvitationPurpose.Member, Visitor: { } visitor }
            || await kept.Invitations.Accept(found.Link, visitor.Login, stop) != LinkAnswer.Done)
        {
            return InvitationDeadView.Of(new InvitationWords(language));
        }

        kept.Admission.Forget();
        return TypedResults.LocalRedirect(found.Home(language));
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<InvitationView>, RazorComponentResult<InvitationDeadView>>> Make(
        InvitationFound found, InvitationForm form, SignInTools tools, InvitationWords words, CancellationToken stop)
    {
        var person = new PersonWords(words.Language);
        var fresh = LoginUser.New((form.Name ?? "").Trim(), EmailAddress.Read(form.Email) ?? "", words.Language);

        // Whoever answers a letter has shown that it reaches them.
        var user = new LoginUser(fresh.Credentials with { EmailConfirmed = found.Invitation.Email == fresh.Login.Email }) { Link = found.Link };
        var flaws = Flaws.Of(
            ("name", person.NameFlaw(form.Name?.Trim())), ("email", person.EmailFlaw(form.Email)),
            ("password", await person.PasswordFlaw(tools.Manager, user, form.Password)));
        if (flaws.Count > 0)
        {
            return InvitationView.Of(found, form, flaws, words);
        }

        var made = await tools.Manager.CreateAsync(user, form.Password!);
        if (!made.Succeeded)
        {
            var error = made.Errors.First();
            return error.Code == LoginStore.Overtaken ? InvitationDeadView.Of(words) : InvitationView.Of(found, form, Flaws.Of("email", person.Refused(error)), words);
        }

        await tools.Door.Enter(tools.Context, user.Login.Id, "link", stop);
        return TypedResults.LocalRedirect(found.Home(words.Language));
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<InvitationView>, RazorComponentResult<InvitationDeadView>>> Change(
        InvitationFound found, InvitationForm form, (SignInTools Tools, IOneTimeCodes Codes) by, InvitationWords words, CancellationToken stop)
    {
        var (tools, codes) = by;
        if (await tools.Manager.FindByIdAsync(found.Invitation.Login!) is not { } whose)
        {
            return InvitationDeadView.Of(words);
        }

        var user = new LoginUser(whose.Credentials) { Link = found.Link };
        if (await new PersonWords(words.Language).PasswordFlaw(tools.Manager, user, form.Password) is { } flaw)
        {
            return InvitationView.Of(found, form, Flaws.Of("password", flaw), words);
        }

        user.Credentials = user.Credentials with { Password = tools.Manager.PasswordHasher.HashPassword(user, form.Password!) };
        if (found.Invitation.CodesOff)
        {
            user.Credentials = user.Credentials with { TwoFactor = false, AuthenticatorKey = null };
        }

        if (!(await tools.Manager.UpdateSecurityStampAsync(user)).Succeeded)
        {
            return InvitationDeadView.Of(words);
        }

        // Whoever had stolen in is out, and the one-time code is still asked for unless the link says otherwise: then the old recovery codes are dead too.
        if (found.Invitation.CodesOff)
        {
            await codes.Replace(user.Login, [], stop);
        }

        await tools.Door.End(user.Login, _ => true, stop);
        return TypedResults.LocalRedirect($"{Address.SignIn(words.Language)}?done=password");
    }
}

/// <summary>What is written where a link leads.</summary>
public sealed record InvitationForm
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Password { get; init; }
}

/// <summary>A link that can be used, and for whom.</summary>
/// <param name="Link">Its secret.</param>
/// <param name="Invitation">What it is for.</param>
/// <param name="Collaboration">Which collaboration it leads into; null for none.</param>
/// <param name="Visitor">Who is signed in; null for nobody.</param>
public sealed record InvitationFound(LinkToken Link, Invitation Invitation, Collaboration? Collaboration, Visitor? Visitor)
{
    /// <summary>Where the person can show who they are instead of choosing a password.</summary>
    public IReadOnlyList<IdentityProvider> Providers { get; init; } = [];

    /// <summary>The first page that the person comes to.</summary>
    public string Home(Language language) => Collaboration is null ? $"/{language.Code}/" : new Address(language, Collaboration.Slug).Ranking();
}

/// <summary>Where links, and what they are about, are found.</summary>
internal sealed record InvitationKept(
    [FromServices] IInvitations Invitations, [FromServices] ICollaborations Collaborations, [FromServices] ILogins Logins, [FromServices] TimeProvider Clock, [FromServices] Admission Admission,
    [FromServices] IIdentityProviders Elsewhere, [FromServices] IOneTimeCodes Codes)
{
    /// <summary>A link that can be used; null when it cannot, for whichever reason.</summary>
    public async Task<InvitationFound?> Find(string secret, HttpContext context, CancellationToken stop)
    {
        var link = new LinkToken(secret);
        if (await Invitations.Find(link, stop) is not { } found || !found.Open(Clock.GetUtcNow())
            || (found.Purpose == InvitationPurpose.Owner && await Logins.Any(stop)))
        {
            return null;
        }

        var collaboration = (await Collaborations.All(stop)).FirstOrDefault(one => one.Key == found.Collaboration);
        return new(link, found, collaboration, Visitor.Of(context)) { Providers = await Elsewhere.All(stop) };
    }
}
