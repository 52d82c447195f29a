// What a visitor sees when a page is not there, or when something broke: in their language, with a number to tell us.
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Web.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Shared;

/// <summary>Answers what could not be answered.</summary>
internal static partial class ErrorPage
{
    private const string Path = "/error";

    public static void Use(WebApplication site)
    {
        site.UseExceptionHandler(Path);
        site.UseStatusCodePagesWithReExecute(Path, "?status={0}");
    }

    public static void Map(IEndpointRouteBuilder site) =>
        site.Map(Path, Show).IsForEveryone().DisableAntiforgery().ExcludeFromDescription();

    public static RazorComponentResult<ErrorView> Show(HttpContext context, SiteMeter meter, ILogger<ErrorWords> log)
    {
        var words = new ErrorWords(LanguageOf(context));
        if (context.Features.Get<IExceptionHandlerFeature>() is { } broken)
        {
            // A form that lacks what it must have is its sender's mistake, not ours.
            if (broken.Error is BadHttpRequestException bad)
            {
                return ErrorView.Of(bad.StatusCode, null, words);
            }

            meter.Broke();
            var reference = Reference(context.TraceIdentifier);
            Broken(log, broken.Error, reference, context.Request.Method, RequestWatch.RouteOf(context));
            return ErrorView.Of(500, reference, words);
        }

        var status = int.TryParse(context.Request.Query["status"], out var given) ? given : StatusCodes.Status404NotFound;
        return ErrorView.Of(status, null, words);
    }

    /// <summary>Four signs that people can read aloud, the same for the same request.</summary>
    internal static string Reference(string request)
    {
        const string signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(request));
        return string.Concat(hash.Take(4).Select(part => signs[part % signs.Length]));
    }

    private static Language LanguageOf(HttpContext context)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        return Language.At(path, context.Request);
    }

    [LoggerMessage(LogLevel.Error, "Reference {Reference}: {Method} {Route} broke.")]
    private static partial void Broken(ILogger log, Exception error, string reference, string method, string route);
}

/// <summary>What the error page says.</summary>
public sealed class ErrorWords(Language language) : Words(language)
{
    public string Home => Say(sv: "Till första sidan", da: "Til forsiden", en: "To the first page");

    public string Title(int status) => status switch
    {
        404 => Say(sv: "Sidan finns inte", da: "Siden findes ikke", en: "There is no such page"),
        429 => Say(sv: "För många försök", da: "For mange forsøg", en: "Too many tries"),
        403 => Say(sv: "Det här får du inte se", da: "Det må du ikke se", en: "You may not see this"),
        500 => Say(sv: "Något gick sönder hos oss", da: "Noget gik i stykker hos os", en: "Something broke on our side"),
        _ => Say(sv: "Det gick inte", da: "Det gik ikke", en: "That did not work"),
    };

    public string What(int status) => status switch
    {
        404 => Say(
            sv: "Adressen leder ingenstans. Kanske har indikatorn eller platsen bytt namn. Börja om från första sidan.",
            da: "Adressen fører ingen steder hen. Måske har indikatoren eller stedet skiftet navn. Begynd igen fra forsiden.",
            en: "The address leads nowhere. The indicator or the place may have another name now. Begin again from the first page."),
        429 => Say(
            sv: "Det kom för många försök från ert nätverk på en gång. Vänta en minut och försök igen.",
            da: "Der kom for mange forsøg fra jeres netværk på én gang. Vent et minut, og prøv igen.",
            en: "Too many tries came from your network at once. Wait a minute and try again."),
        403 => Say(
            sv: "Du är inloggad, men har ingen roll här som räcker till. Be den som äger samarbetet om en.",
            da: "Du er logget ind, men har ingen rolle her, der rækker. Bed den, der ejer samarbejdet, om en.",
            en: "You are signed in, but have no role here that is enough. Ask whoever owns the collaboration for one."),
        500 => Say(
            sv: "Inget sparades. Försök igen. Om det inte hjälper, säg numret här under till den som sköter Samsyn hos er.",
            da: "Intet blev gemt. Prøv igen. Hvis det ikke hjælper, så sig nummeret herunder til den, der passer Samsyn hos jer.",
            en: "Nothing was saved. Try again. If that does not help, tell the number below to whoever looks after Samsyn where you are."),
        _ => Say(
            sv: "Ladda om sidan du kom från och försök igen.",
            da: "Genindlæs siden, du kom fra, og prøv igen.",
            en: "Reload the page you came from and try again."),
    };

    public string Number(string reference) => Say(sv: $"Nummer: {reference}", da: $"Nummer: {reference}", en: $"Number: {reference}");
}
