// GET /sv/exempellan/reports : the faults that people have reported, for those who answer for the collaboration.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Notices;

/// <summary>The faults that people have reported.</summary>
internal static class ReportsPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var own = pages.MapGroup("/reports").Needs(Right.Govern);
        own.OnGet("/", Show);
        own.OnPost("/close", Close);
    }

    public static async Task<RazorComponentResult<ReportsView>> Show([AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Reports(), stop);
        return ReportsView.Of(place.Frame, await tools.Store.FaultReports.Of(place.Key, stop), new(tools.Language));
    }

    public static async Task<Results<RedirectHttpResult, NotFound>> Close([FromForm] CloseForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Reports(), stop);
        return form.Id is not null && await tools.Own.FaultReports.Close(place.Key, form.Id, stop)
            ? TypedResults.LocalRedirect(place.Frame.Address.Reports())
            : TypedResults.NotFound();
    }
}

/// <summary>Which report is dealt with.</summary>
internal sealed record CloseForm
{
    public string? Id { get; init; }
}

/// <summary>What the page of reports says.</summary>
public sealed class ReportsWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Anmälda fel", da: "Meldte fejl", en: "Reported faults");

    public string Lead(int open) => open switch
    {
        0 => Say(sv: "Inget fel väntar på er.", da: "Ingen fejl venter på jer.", en: "No fault waits for you."),
        1 => Say(sv: "Ett fel väntar på er.", da: "Én fejl venter på jer.", en: "One fault waits for you."),
        _ => Say(sv: $"{Whole(open)} fel väntar på er.", da: $"{Whole(open)} fejl venter på jer.", en: $"{Whole(open)} faults wait for you."),
    };

    public string Hidden => Say(sv: "(dold: den som skrev har raderat sig)", da: "(skjult: den, der skrev, har slettet sig)", en: "(hidden: whoever wrote it has erased themself)");

    public string Close => Say(sv: "Avklarat", da: "Afklaret", en: "Dealt with");

    public string Of(FaultReport report) => Line(
        Date(report.Made), report.Page.Length > 0 ? report.Page : null, report.Contact,
        report.Closed is { } closed ? Say(sv: $"avklarat {closed.ToString("d MMMM", Language.Culture)}", da: $"afklaret {closed.ToString("d. MMMM", Language.Culture)}", en: $"dealt with on {closed.ToString("d MMMM", Language.Culture)}") : null);
}
