// GET /sv/me and the forms on it : what a person sees of themself, and changes.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>A person's own page.</summary>
internal static class MePage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        var pages = site.MapGroup("/me").IsForSignedIn();
        pages.OnGet("/", Show);
        pages.OnPost("/details", Details);
        pages.OnPost("/email", Email);
        pages.OnPost("/password", Password);
        pages.OnPost("/sign-ins", EndSignIns);
        MeSecondFactorPage.Map(pages);
        MePasskeyPage.Map(pages);
        MeOutsidePage.Map(pages);
        MeDataPage.Map(pages);
    }

    public static async Task<RazorComponentResult<MeView>> Show(Language language, string? done, [AsParameters] MeTools tools, CancellationToken stop) =>
        MeView.Of(await tools.Look(await tools.User(), stop) with { Done = done }, Flaws.None, new MeWords(language));

    /// <summary>The page again, with what was written and what is wrong with it.</summary>
    public static async Task<RazorComponentResult<MeView>> Again(Language language, Flaws flaws, MeTools tools, CancellationToken stop, (string?, string?)? written = null)
    {
        var shown = await tools.Look(await tools.User(), stop);
        return MeView.Of(shown with { Written = (written?.Item1 ?? shown.Login.Name, written?.Item2 ?? shown.Login.Email) }, flaws, new MeWords(language));
    }

    /// <summary>The page, which says what has been done.</summary>
    public static RedirectHttpResult Done(Language language, string what) => TypedResults.LocalRedirect($"{Address.Me(language)}?done={what}#{what}");

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>>> Details(
        Language language, [FromForm] MeDetailsForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var words = new PersonWords(language);
        var own = Language.TryParse(form.Language, out var chosen) ? chosen : language;
        if (words.NameFlaw(form.Name?.Trim()) is { } flaw)
        {
            return await Again(language, Flaws.Of("name", flaw), tools, stop, (form.Name, null));
        }

        var user = await tools.User();
        user.Credentials = user.Credentials with { Login = user.Login with { Name = form.Name!.Trim(), Language = own.Code } };
        if (await Kept(user, tools, words) is { } wrong)
        {
            return await Again(language, Flaws.Of("name", wrong), tools, stop, (form.Name, null));
        }

        return Done(own, "details");
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>>> Email(
        Language language, [FromForm] MeEmailForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var (words, user) = (new PersonWords(language), await tools.User());
        var flaws = Flaws.Of(("email", words.EmailFlaw(form.Email)), ("email-password", await tools.CurrentFlaw(user, form.Password, language)));
        if (flaws.Count > 0)
        {
            return await Again(language, flaws, tools, stop, (null, form.Email));
        }

        var email = EmailAddress.Read(form.Email)!;
        if (await tools.Manager.FindByEmailAsync(email) is { } other && other.Login.Id != user.Login.Id)
        {
            return await Again(language, Flaws.Of("email", words.EmailTaken), tools, stop, (null, form.Email));
        }

        if (tools.Letters.CanSend && email != user.Login.Email)
        {
            await EmailPage.Ask(user, email, language, tools, stop);
            return Done(language, "letter");
        }

        user.Credentials = user.Credentials with { Login = user.Login with { Email = email }, EmailConfirmed = user.Credentials.EmailConfirmed && user.Login.Email == email };
        return await Kept(user, tools, words) is { } wrong ? await Again(language, Flaws.Of("email", wrong), tools, stop, (null, form.Email)) : Done(language, "email");
    }

    // Whoever changes their password ends every other sign-in: that may be why they change it.
    private static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>>> Password(
        Language language, [FromForm] MePasswordForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var (words, user) = (new PersonWords(language), await tools.User());
        var flaws = Flaws.Of(
            ("current", await tools.CurrentFlaw(user, form.Current, language)), ("new", await words.PasswordFlaw(tools.Manager, user, form.New)));
        if (flaws.Count > 0)
        {
            return await Again(language, flaws, tools, stop);
        }

        user.Credentials = user.Credentials with { Password = tools.Manager.PasswordHasher.HashPassword(user, form.New!) };
        var kept = await tools.Manager.UpdateSecurityStampAsync(user);
        if (!kept.Succeeded)
        {
            return await Again(language, Flaws.Of("new", words.Refused(kept.Errors.First())), tools, stop);
        }

        await tools.Door.EndOthers(tools.Context, tools.Visitor, stop);
        return Done(language, "password");
    }

    private static async Task<RedirectHttpResult> EndSignIns(Language language, [FromForm] MeSignInsForm form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var user = await tools.User();
        await tools.Door.End(user.Login, one => form.End == "others" ? one.Id != tools.Visitor.SignIn : one.Id == form.End, stop);
        return Done(language, "sign-ins");
    }

    private static async Task<string?> Kept(LoginUser user, MeTools tools, PersonWords words)
    {
        var kept = await tools.Manager.UpdateAsync(user);
        tools.Board.Forget(user.Login.Id);
        return kept.Succeeded ? null : words.Refused(kept.Errors.First());
    }
}

/// <summary>A person's name and language.</summary>
internal sealed record MeDetailsForm
{
    public string? Name { get; init; }

    public string? Language { get; init; }
}

/// <summary>A person's address, and the password that shows it is they who change it.</summary>
internal sealed record MeEmailForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }
}

/// <summary>A person's password, and the one they had.</summary>
internal sealed record MePasswordForm
{
    public string? Current { get; init; }

    public string? New { get; init; }
}

/// <summary>Which sign-in is to end: one by its identity, or <c>others</c>.</summary>
internal sealed record MeSignInsForm
{
    public string? End { get; init; }
}
