// GET and POST /sv/invitation/email/… : a new address is confirmed by whoever reads the letter to it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where a new address is confirmed.</summary>
internal static class EmailPage
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/invitation/email/{secret}", Show).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
        site.OnPost("/invitation/email/{secret}", Confirm).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
    }

    /// <summary>Sends a letter to the new address.</summary>
    public static async Task Ask(LoginUser user, string email, Language language, MeTools tools, CancellationToken stop)
    {
        var link = LinkToken.New();
        await tools.EmailChanges.Ask(new(user.Login, email), link, tools.Clock.GetUtcNow() + Life, stop);
        tools.Letters.Send(new LetterWords(language).ConfirmEmail(email, user.Login.Name, tools.Site.Of(Address.ConfirmEmail(language, link.Secret))));
    }

    public static async Task<Results<RazorComponentResult<EmailView>, RazorComponentResult<InvitationDeadView>>> Show(
        Language language, string secret, [FromServices] IEmailChanges changes, CancellationToken stop) =>
        await changes.Find(new(secret), stop) is { } found
            ? EmailView.Of(secret, found.Email, new(language))
            : InvitationDeadView.Of(new InvitationWords(language));

    // The old address is told: whoever did not do this themself can still say so.
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<InvitationDeadView>>> Confirm(
        Language language, string secret, [FromForm] EmailForm form, [FromServices] IEmailChanges changes, [FromServices] ILetters letters, [FromServices] SignInBoard board, CancellationToken stop)
    {
        _ = form;
        var link = new LinkToken(secret);
        if (await changes.Find(link, stop) is not { } found || !await changes.Confirm(link, stop))
        {
            return InvitationDeadView.Of(new InvitationWords(language));
        }

        board.Forget(found.Login.Id);
        letters.Send(new LetterWords(Language.TryParse(found.Login.Language, out var own) ? own : language).EmailChanged(found.Login));
        return TypedResults.LocalRedirect($"{Address.Me(language)}?done=email#email");
    }
}

/// <summary>What is sent to confirm an address: nothing but the wish to.</summary>
internal sealed record EmailForm
{
    public string? Sure { get; init; }
}

/// <summary>What the page says to whoever confirms an address.</summary>
public sealed class EmailWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Bekräfta din nya adress", da: "Bekræft din nye adresse", en: "Confirm your new address");

    public string Button => Say(sv: "Använd adressen", da: "Brug adressen", en: "Use the address");

    public string Lead(string email) => Say(
        sv: $"Från och med nu loggar du in med {email}.", da: $"Fra nu af logger du ind med {email}.", en: $"From now on you sign in with {email}.");
}
