// GET /sv/exempellan/plan/learn : what others have published of their plans is searched, and taken into one's own.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What others do.</summary>
internal static class LearnPage
{
    private const int LongestSearch = 200;

    public static void Map(IEndpointRouteBuilder plan) => plan.OnGet("/learn", Show).IsForReadersOf(Rules.Plan);

    private static async Task<RazorComponentResult<LearnView>> Show(string? q, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan("learn"), stop);
        var asked = (q ?? "").Trim() is { Length: <= LongestSearch } text ? text : "";
        return LearnView.Of(place, asked, await Elsewhere.Search(tools.Store, tools.Board, place.Key, asked, stop), await Elsewhere.TakenFrom(tools.Store, tools.Board, place.Frame.Collaboration, stop));
    }
}

/// <summary>What the page of what others do says.</summary>
public sealed class LearnWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Lär av andra", da: "Lær af andre", en: "Learn from others");

    public string Lead => Say(
        sv: "Insatser och idéer ur planer som andra samarbeten här har publicerat, också de som lades ned eller inte hjälpte. Det ni tar in bär med sig varifrån det kom.",
        da: "Indsatser og idéer fra planer, som andre samarbejder her har offentliggjort, også dem, der blev opgivet eller ikke hjalp. Det, I tager ind, bærer sin oprindelse med sig.",
        en: "Interventions and ideas from plans that other collaborations here have published, also those that were given up or did not help. What you take in carries its origin.");

    public string Search => Say(sv: "Sök bland insatser och idéer", da: "Søg blandt indsatser og idéer", en: "Search interventions and ideas");

    public string Button => Say(sv: "Sök", da: "Søg", en: "Search");

    public string Nothing => Say(sv: "Inget annat samarbete här har publicerat något sådant.", da: "Intet andet samarbejde her har offentliggjort noget sådant.", en: "No other collaboration here has published anything like it.");

    public string Take => Say(sv: "Ta in i vår plan", da: "Tag ind i vores plan", en: "Take into our plan");

    public string Taken => Say(sv: "Det här har andra tagit in från oss", da: "Det har andre taget ind fra os", en: "What others have taken in from us");

    public string Found(int count) => count == 1
        ? Say(sv: "1 träff", da: "1 fundet", en: "1 found")
        : Say(sv: $"{Whole(count)} träffar", da: $"{Whole(count)} fundet", en: $"{Whole(count)} found");
}
