// Takes reports of faults in: kept, told in the journal, and sent to the owners where letters can be sent.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Notices;

/// <summary>What is written of a fault.</summary>
public sealed record ReportForm
{
    public const int LongestText = 4000;
    public const int LongestPage = 500;

    public string? Text { get; init; }

    public string? Page { get; init; }

    public string? Contact { get; init; }

    internal Flaws Flaws(AccessibilityWords words) => Shared.Flaws.Of(
        ("text", string.IsNullOrWhiteSpace(Text) ? words.NoText : Text.Length > LongestText ? words.TooLong(LongestText) : null),
        ("page", Page?.Length > LongestPage ? words.TooLong(LongestPage) : null),
        ("contact", string.IsNullOrWhiteSpace(Contact) ? null : new PersonWords(words.Language).EmailFlaw(Contact)));
}

/// <summary>What the form shows.</summary>
/// <param name="Written">What was written.</param>
/// <param name="Sent">Whether a report has just been taken in.</param>
public sealed record ReportShown(ReportForm Written, bool Sent);

/// <summary>Takes reports of faults in.</summary>
internal sealed record ReportDesk([FromServices] SamsynStore Store, [FromServices] ILetters Letters, [FromServices] PublicAddress Site, [FromServices] SignInBrake Brake)
{
    /// <summary>How long one who has reported much must wait; null to go on.</summary>
    public TimeSpan? Held(HttpContext context) => Brake.Held(context, $"report {SignInBrake.Network(context)}");

    /// <summary>Takes a report in, and tells those who answer for the collaboration.</summary>
    public async Task Take(Collaboration collaboration, ReportForm form, NoticeSettings settings, CancellationToken stop)
    {
        var report = new FaultReport(Guid.CreateVersion7().ToString("D"), (form.Page ?? "").Trim())
        {
            Text = form.Text!.Trim(),
            Contact = EmailAddress.Read(form.Contact),
        };
        await Store.As(new Actor("guest")).FaultReports.Add(collaboration.Key, report, stop);
        if (!Letters.CanSend)
        {
            return;
        }

        var owners = (await Store.Members.Of(collaboration.Key, stop)).Where(one => one.Ended is null && one.Roles.Bring(Right.Govern)).Select(one => one.Login);
        foreach (var (email, code) in owners.Select(one => (one.Email, one.Language)).Concat(settings.AccessibilityEmail is { } also ? [(also, "en")] : []))
        {
            var language = Language.Of(code);
            Letters.Send(new LetterWords(language).FaultReported(email, collaboration.Name, Site.Of(new Address(language, collaboration.Slug).Reports())));
        }
    }
}
