// What the pages of sets to begin with say.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>What the pages of sets to begin with say.</summary>
public sealed class StarterWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Uppsättningar att börja med", da: "Sæt at begynde med", en: "Sets to begin with");

    public string Lead => Say(
        sv: "Välj en uppsättning, så hämtas alla dess indikatorer för era platser, varje natt. Det som ingen har hittat hos en källa står med, så att ni vet vad som saknas.",
        da: "Vælg et sæt, så hentes alle dets indikatorer for jeres steder, hver nat. Det, ingen har fundet hos en kilde, står med, så I ved, hvad der mangler.",
        en: "Choose a set, and all its indicators are fetched for your places, every night. What nobody has found at a source is listed too, so that you know what is missing.");

    /// <summary>How many indicators a set has, and how many of them are found.</summary>
    public string Count(StarterSet set)
    {
        var (all, missing) = (set.Items.Count, set.NotFound.Count());
        return missing == 0
            ? Say(sv: $"{Whole(all)} indikatorer", da: $"{Whole(all)} indikatorer", en: $"{Whole(all)} indicators")
            : Say(
                sv: $"{Whole(all)} indikatorer, varav {Whole(missing)} inte finns hos någon källa som vi har hittat",
                da: $"{Whole(all)} indikatorer, hvoraf {Whole(missing)} ikke findes hos nogen kilde, vi har fundet",
                en: $"{Whole(all)} indicators, {Whole(missing)} of which are at no source that we have found");
    }

    public string On => Say(sv: "Påslagen", da: "Slået til", en: "Switched on");

    public string SwitchOn => Say(sv: "Slå på och hämta", da: "Slå til og hent", en: "Switch on and fetch");

    public string SwitchOnAgain => Say(sv: "Slå på det som fattas", da: "Slå det manglende til", en: "Switch on what is lacking");

    public string KeepRecipe => Say(sv: "Spara receptet för filen", da: "Gem opskriften til filen", en: "Keep the recipe for the file");

    public string Switched => Say(
        sv: "Påslagen. Siffrorna hämtas nu vid sidan av; det kan ta några minuter.", da: "Slået til. Tallene hentes nu ved siden af; det kan tage nogle minutter.", en: "Switched on. The figures are being fetched beside the pages; it may take some minutes.");

    public string RecipeKept => Say(
        sv: "Receptet är sparat. Nästa gång du skickar in filen läses den av sig själv.", da: "Opskriften er gemt. Næste gang du indsender filen, læses den af sig selv.", en: "The recipe is kept. The next time you send the file, it reads itself.");

    public string NoPlaces => Say(
        sv: "Lägg först till de platser som siffrorna ska gälla.", da: "Tilføj først de steder, tallene skal gælde.", en: "First add the places that the figures are to be for.");

    public string ToPlaces => Say(sv: "Lägg till platser", da: "Tilføj steder", en: "Add places");

    public string ToImport => Say(sv: "Skicka in filen", da: "Indsend filen", en: "Send the file");

    public string Upload => Say(
        sv: "Profilen finns inte hos någon tjänst som kan tillfrågas. Spara kommunernas siffror från danskernessundhed.dk i en fil med en rad för varje kommun: kommunens kod i kolumnen kommune_kode och en kolumn för varje indikator, med namnen nedan.",
        da: "Profilen findes ikke hos nogen tjeneste, der kan spørges. Gem kommunernes tal fra danskernessundhed.dk i en fil med en række for hver kommune: kommunens kode i kolonnen kommune_kode og en kolonne for hver indikator, med navnene nedenfor.",
        en: "The profile is at no service that can be asked. Save the municipalities' figures from danskernessundhed.dk in a file with a row for each municipality: its code in the column kommune_kode, and a column for each indicator, named as below.");

    public string Looking(StarterLooking looking) => looking.Done
        ? Say(sv: $"{Whole(looking.Folders)} mappar är genomsedda.", da: $"{Whole(looking.Folders)} mapper er gennemset.", en: $"{Whole(looking.Folders)} folders have been looked into.")
        : Say(
            sv: $"Ser efter vilka tabeller som finns: {Whole(looking.Looked)} av {Whole(looking.Folders)} mappar. Sidan laddas om av sig själv.",
            da: $"Ser efter, hvilke tabeller der findes: {Whole(looking.Looked)} af {Whole(looking.Folders)} mapper. Siden genindlæses af sig selv.",
            en: $"Looking which tables there are: {Whole(looking.Looked)} of {Whole(looking.Folders)} folders. The page loads again by itself.");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Where => Say(sv: "Källa", da: "Kilde", en: "Source");

    public string Better => Say(sv: "Bättre är", da: "Bedre er", en: "Better is");

    public string NotFound => Say(sv: "ingen källa funnen", da: "ingen kilde fundet", en: "no source found");

    /// <summary>Where an indicator is found.</summary>
    public string Found(StarterItem item) => item.Places is [var first, ..]
        ? first.Service switch
        {
            "kolada" => $"Kolada {string.Join(", ", item.Places.Where(place => place.Service == first.Service).Select(place => place.Table))}",
            StarterPlace.Upload => Say(sv: $"kolumnen {first.Table}", da: $"kolonnen {first.Table}", en: $"the column {first.Table}"),
            _ => $"Folkhälsodata {first.Table.TrimEnd('/').Split('/')[^1]}",
        }
        : NotFound;

    /// <summary>In which direction it is better, and who says so.</summary>
    public string Said(StarterItem item) => item.StatedBy == StatedBy.Nobody ? Say(sv: "inte angivet", da: "ikke angivet", en: "not stated") : $"{Direction(item.Direction)} ({By(item.StatedBy)})";

    /// <summary>A goal of the set's own.</summary>
    public string Target(LocalText target) => Say(sv: $"Mål: {target.In("sv")}", da: $"Mål: {target.In("da")}", en: $"Target: {target.In("en")}");

    public string AskSomebody => Say(
        sv: "Där riktningen är angiven av oss: fråga någon som kan området innan ni litar på den.",
        da: "Hvor retningen er angivet af os: spørg nogen, der kender området, før I stoler på den.",
        en: "Where the direction is stated by us, ask somebody who knows the field before you trust it.");

    private string Direction(Direction direction) => direction == Loop.Measure.Direction.HigherIsBetter ? Say(sv: "högre", da: "højere", en: "higher") : Say(sv: "lägre", da: "lavere", en: "lower");

    private string By(StatedBy by) => by switch
    {
        StatedBy.List => Say(sv: "målets egen text", da: "målets egen tekst", en: "the goal's own text"),
        StatedBy.Practice => Say(sv: "som regioner och kommuner följer den", da: "som regioner og kommuner følger den", en: "as regions and municipalities follow it"),
        _ => Say(sv: "angivet av oss", da: "angivet af os", en: "stated by us"),
    };
}
