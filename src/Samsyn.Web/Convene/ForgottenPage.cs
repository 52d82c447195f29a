// GET and POST /sv/forgotten : somebody who has forgotten their password is sent a link, or told whom to ask.
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where somebody goes who has forgotten their password.</summary>
internal static class ForgottenPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/forgotten", Show).IsForEveryone();
        site.OnPost("/forgotten", Ask).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
    }

    public static RazorComponentResult<ForgottenView> Show(Language language, [FromServices] ILetters letters) =>
        ForgottenView.Of(new(letters.CanSend, ""), Flaws.None, new ForgottenWords(language));

    // The answer is the same, and as quick, whether anybody has the address or not: the looking up is done afterwards.
    public static RazorComponentResult<ForgottenView> Ask(
        Language language, [FromForm] ForgottenForm form, [FromServices] ILetters letters, [FromServices] ForgottenWork work)
    {
        var words = new ForgottenWords(language);
        if (!letters.CanSend)
        {
            return ForgottenView.Of(new(false, ""), Flaws.None, words);
        }

        if (EmailAddress.Read(form.Email) is not { } email)
        {
            return ForgottenView.Of(new(true, form.Email ?? ""), Flaws.Of("email", new PersonWords(language).EmailFlaw(form.Email)!), words);
        }

        work.Ask(email);
        return ForgottenView.Of(new(true, email) { Sent = true }, Flaws.None, words);
    }
}

/// <summary>What is written there.</summary>
internal sealed record ForgottenForm
{
    public string? Email { get; init; }
}

/// <summary>What the page shows.</summary>
/// <param name="Letters">Whether letters can be sent.</param>
/// <param name="Email">The address that was written.</param>
public sealed record ForgottenShown(bool Letters, string Email)
{
    /// <summary>Whether a letter is on its way, if anybody has the address.</summary>
    public bool Sent { get; init; }
}

/// <summary>Looks up who has forgotten their password, and sends them a link, after the page has answered.</summary>
internal sealed partial class ForgottenWork(
    ILogins logins, IInvitations invitations, ILetters letters, PublicAddress site, SignInBrake brake, TimeProvider clock, ILogger<ForgottenWork> log) : BackgroundService
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly Channel<string> asked = Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Somebody has forgotten the password of an address.</summary>
    public void Ask(string email) => asked.Writer.TryWrite(email);

    /// <summary>Makes a link and sends it, when somebody has the address; not more than a few in an hour.</summary>
    public async Task Answer(string email, CancellationToken stop)
    {
        if (brake.Try($"forgotten {EmailAddress.Key(email)}") > TimeSpan.Zero || await logins.At(email, stop) is not { } found)
        {
            return;
        }

        var link = LinkToken.New();
        var made = new Invitation(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Password) { Login = found.Login.Id, Expires = clock.GetUtcNow() + Life };
        await invitations.Make(made, link, stop);
        var language = Language.Of(found.Login.Language);
        letters.Send(new LetterWords(language).NewPassword(found.Login, site.Of(Address.Invitation(language, link.Secret))));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await Answer(email, stoppingToken);
            }
#pragma warning disable CA1031 // one that fails must not stop those after it
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Failed(log, wrong);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "A link for a new password could not be made.")]
    private static partial void Failed(ILogger log, Exception error);
}
