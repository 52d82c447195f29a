// GET / and /sv/ : sends a visitor to a language, and to the collaboration when there is only one.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Shared;

/// <summary>The doors of the site.</summary>
internal static class HomePage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/", ToLanguage).IsForEveryone();
        site.OnGet("/{language:regex(^(sv|da|en)$)}/", Show).IsForEveryone();
    }

    public static RedirectHttpResult ToLanguage([FromHeader(Name = "Accept-Language")] string? wanted, HttpResponse response)
    {
        response.Headers.Vary = "Accept-Language";
        return TypedResults.LocalRedirect($"/{Language.Wanted(wanted).Code}/");
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<HomeView>>> Show(
        Language language, ICollaborations collaborations, CancellationToken stop)
    {
        var all = await collaborations.All(stop);
        return all is [var only]
            ? TypedResults.LocalRedirect(new Address(language, only.Slug).Ranking())
            : HomeView.Of(all, new HomeWords(language));
    }
}

/// <summary>What the door says when there are several to choose from, or none.</summary>
public sealed class HomeWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Välj samarbete", da: "Vælg samarbejde", en: "Choose a collaboration");

    public string Begin => new FrameWords(Language).Begin;

    public string None => Say(
        sv: "Här finns inget samarbete ännu. Starta om Samsyn med en tom datamapp, så fylls den med ett påhittat län att lära sig av.",
        da: "Her er intet samarbejde endnu. Start Samsyn igen med en tom datamappe, så fyldes den med et opdigtet amt at lære af.",
        en: "There is no collaboration here yet. Start Samsyn again with an empty data folder, and it is filled with an invented county to learn from.");
}
