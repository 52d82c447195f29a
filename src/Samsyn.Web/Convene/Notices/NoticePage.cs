// GET /sv/privacy, /sv/accessibility and the same of a collaboration : how data are protected, and how accessible the site is.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Notices;

/// <summary>How data are protected, and how accessible the site is.</summary>
internal static class NoticePage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/privacy", Privacy).IsForEveryone();
        site.OnGet("/accessibility", Accessibility).IsForEveryone();
    }

    public static void MapOwn(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/privacy", Privacy).IsForEveryone();
        pages.OnGet("/accessibility", Accessibility).IsForEveryone();
        pages.OnPost("/accessibility", Report).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
    }

    public static async Task<Results<RazorComponentResult<PrivacyView>, NotFound>> Privacy(
        Language language, [AsParameters] NoticeTools tools, [FromServices] RetentionPeriods periods, CancellationToken stop) =>
        await tools.Place(language, (address, own) => own ? address.Privacy() : Address.Privacy(address.Language), stop) is not { } place ? TypedResults.NotFound()
        : PrivacyView.Of(place, tools.Settings, new(language, periods));

    public static async Task<Results<RazorComponentResult<AccessibilityView>, NotFound>> Accessibility(
        Language language, string? done, [AsParameters] NoticeTools tools, CancellationToken stop) =>
        await Place(language, tools, stop) is not { } place ? TypedResults.NotFound()
        : AccessibilityView.Of(place, tools.Settings, new(new(), done == "sent"), Flaws.None, new(language));

    // Whoever reports a fault need not say who they are.
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<AccessibilityView>, NotFound>> Report(
        Language language, [FromForm] ReportForm form, [AsParameters] NoticeTools tools, [AsParameters] ReportDesk desk, CancellationToken stop)
    {
        if (await Place(language, tools, stop) is not { Frame: { } frame } place)
        {
            return TypedResults.NotFound();
        }

        var words = new AccessibilityWords(language);
        var flaws = form.Flaws(words);
        flaws = flaws.Count == 0 && desk.Held(tools.Context) is { } wait ? Flaws.Of("", new SignInWords(language).Wait(wait)) : flaws;
        if (flaws.Count > 0)
        {
            return AccessibilityView.Of(place, tools.Settings, new(form, false), flaws, words);
        }

        await desk.Take(frame.Collaboration, form, tools.Settings, stop);
        return TypedResults.LocalRedirect($"{frame.Address.Accessibility()}?done=sent#report");
    }

    private static Task<PagePlace?> Place(Language language, NoticeTools tools, CancellationToken stop) =>
        tools.Place(language, (address, own) => own ? address.Accessibility() : Address.Accessibility(address.Language), stop);
}

/// <summary>What notices are made from.</summary>
internal sealed record NoticeTools(HttpContext Context, [FromServices] ICollaborations Collaborations, [FromServices] NoticeSettings Settings)
{
    /// <summary>Where the page stands; null when there is no such collaboration.</summary>
    public Task<PagePlace?> Place(Language language, Func<Address, bool, string> here, CancellationToken stop) =>
        PagePlace.Of(Context, Collaborations, language, here, stop);
}
