// What the pages of figures that come by themselves say.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>What the pages of figures that come by themselves say.</summary>
public sealed class SourceWords(Language language) : Words(language)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(36);

    public string Title => Say(sv: "Siffror som kommer av sig själva", da: "Tal, der kommer af sig selv", en: "Figures that come by themselves");

    public string Lead(SourcePlace place) => place.Subscriptions.Count == 0
        ? Say(
            sv: "Välj en tabell hos en statistikmyndighet en gång, så hämtas den sedan varje natt. Ändrade siffror läses in, och det som ser konstigt ut väntar på att någon tittar.",
            da: "Vælg en tabel hos en statistikmyndighed én gang, så hentes den derefter hver nat. Ændrede tal indlæses, og det, der ser mærkeligt ud, venter på, at nogen ser på det.",
            en: "Choose a table at a statistical office once, and it is fetched every night from then on. Changed figures are taken in, and what looks odd waits for somebody to look.")
        : Waiting(place) is > 0 and var waiting
            ? Say(
                sv: waiting == 1 ? "En hämtning väntar på att någon tittar." : $"{Whole(waiting)} hämtningar väntar på att någon tittar.",
                da: waiting == 1 ? "Én hentning venter på, at nogen ser på den." : $"{Whole(waiting)} hentninger venter på, at nogen ser på dem.",
                en: waiting == 1 ? "One fetch waits for somebody to look." : $"{Whole(waiting)} fetches wait for somebody to look.")
            : Say(
                sv: $"Hämtas efter klockan {Hour(place)} på natten. Inget väntar på er.", da: $"Hentes efter klokken {Hour(place)} om natten. Intet venter på jer.", en: $"Fetched after {Hour(place)} o’clock at night. Nothing waits for you.");

    public string Off => Say(
        sv: "Den här installationen hämtar inget över nätet (SAMSYN_SOURCES=off). De siffror som är hämtade används, med sin ålder, och filer kan läsas in som vanligt.",
        da: "Denne installation henter intet over nettet (SAMSYN_SOURCES=off). De tal, der er hentet, bruges med deres alder, og filer kan indlæses som sædvanligt.",
        en: "This installation fetches nothing over the net (SAMSYN_SOURCES=off). The figures that were fetched are in use, with their age, and files can be imported as usual.");

    public string AddOne => Say(sv: "Lägg till en källa", da: "Tilføj en kilde", en: "Add a source");

    public string ToSets => Say(sv: "Börja med en uppsättning indikatorer", da: "Begynd med et sæt indikatorer", en: "Begin with a set of indicators");

    public string Table => Say(sv: "Tabell", da: "Tabel", en: "Table");

    /// <summary>What is fetched: the tables themselves, or how many key figures where they are more than somebody would read.</summary>
    public string Tables(IReadOnlyList<string> tables) => tables.Count > 6
        ? Say(sv: $"{Whole(tables.Count)} nyckeltal", da: $"{Whole(tables.Count)} nøgletal", en: $"{Whole(tables.Count)} key figures")
        : string.Join(", ", tables);

    public string StateHeading => Say(sv: "Läge", da: "Status", en: "State");

    public string AgeHeading => Say(sv: "Siffrornas ålder", da: "Tallenes alder", en: "Age of the figures");

    public string WhenHeading => Say(sv: "Hämtas", da: "Hentes", en: "Fetched");

    /// <summary>How a subscription stands, in a few words.</summary>
    public string State(Subscription subscription, Upkeep upkeep) =>
        upkeep.Waits ? Say(sv: "Väntar på att någon tittar", da: "Venter på, at nogen ser på det", en: "Waits for somebody to look")
        : upkeep.ConfirmedBy is not null ? Say(sv: "Bekräftad, läses in strax", da: "Bekræftet, indlæses straks", en: "Confirmed, taken in in a moment")
        : !subscription.Begun ? Say(sv: "Inte påbörjad", da: "Ikke begyndt", en: "Not begun")
        : upkeep.IsAsked ? Say(sv: "Hämtas strax", da: "Hentes straks", en: "Fetched in a moment")
        : upkeep.Failures > 0 ? Say(sv: "Går inte att hämta just nu", da: "Kan ikke hentes lige nu", en: "Cannot be fetched just now")
        : subscription.Paused ? Say(sv: "Vilar", da: "Hviler", en: "Resting")
        : upkeep.GoodAt is null ? Say(sv: "Inte hämtad ännu", da: "Ikke hentet endnu", en: "Not fetched yet")
        : Say(sv: "I ordning", da: "I orden", en: "In order");

    /// <summary>How old the figures are.</summary>
    public string Age(Upkeep upkeep, DateTimeOffset now) => upkeep.GoodAt is not { } good
        ? Say(sv: "inga ännu", da: "ingen endnu", en: "none yet")
        : now - good < Fresh ? Say(sv: $"som hos källan {DateAndTime(good)}", da: $"som hos kilden {DateAndTime(good)}", en: $"as at the source {DateAndTime(good)}")
        : Say(
            sv: $"{Whole(Math.Floor((now - good).TotalDays))} dagar, senast som hos källan {Date(good)}",
            da: $"{Whole(Math.Floor((now - good).TotalDays))} dage, senest som hos kilden {Date(good)}",
            en: $"{Whole(Math.Floor((now - good).TotalDays))} days, last as at the source {Date(good)}");

    public string Of(Schedule schedule) => schedule switch
    {
        Schedule.Nightly => Say(sv: "Varje natt", da: "Hver nat", en: "Every night"),
        Schedule.Weekly => Say(sv: "En natt i veckan", da: "Én nat om ugen", en: "One night a week"),
        Schedule.Monthly => Say(sv: "En natt i månaden", da: "Én nat om måneden", en: "One night a month"),
        _ => Say(sv: "Bara när någon ber om det", da: "Kun når nogen beder om det", en: "Only when somebody asks"),
    };

    public string Called => Say(sv: "Vad den kallas hos er", da: "Hvad den kaldes hos jer", en: "What you call it");

    public string When => Say(sv: "När den hämtas", da: "Hvornår den hentes", en: "When it is fetched");

    public string WantedPlaces => Say(sv: "Platser", da: "Steder", en: "Places");

    public string WantedPlacesHint => Say(sv: "Inget valt betyder alla platser som finns här.", da: "Intet valgt betyder alle steder, der findes her.", en: "None chosen means all places that are known here.");

    public string Allowed => Say(sv: "Vad som får göras utan att fråga", da: "Hvad der må gøres uden at spørge", en: "What may be done without asking");

    public string NewPlaces => Say(sv: "Lägg till nya platser första gången", da: "Tilføj nye steder første gang", en: "Add new places the first time");

    public string NewPlacesMeaning => Say(sv: "Senare väntar en okänd plats alltid på er.", da: "Senere venter et ukendt sted altid på jer.", en: "Later an unknown place always waits for you.");

    public string Noised => Say(sv: "Summor behöver inte stämma", da: "Summer behøver ikke stemme", en: "Totals need not add up");

    public string NoisedMeaning => Say(sv: "För tabeller som skyddar människor med små slumpvisa ändringar.", da: "For tabeller, der beskytter mennesker med små tilfældige ændringer.", en: "For tables that protect people by small random changes.");

    public string BeginLead => Say(
        sv: "När du sparar hämtas siffrorna första gången. Du kan ändra allt det här senare.", da: "Når du gemmer, hentes tallene første gang. Du kan ændre alt dette senere.", en: "When you save, the figures are fetched for the first time. You can change all of this later.");

    public string BeginButton => Say(sv: "Spara och börja hämta", da: "Gem og begynd at hente", en: "Save and begin to fetch");

    public string Begin => Say(sv: "Välj platser och börja hämta", da: "Vælg steder og begynd at hente", en: "Choose places and begin to fetch");

    public string PlanHeading => Say(sv: "Vad en hämtning kostar", da: "Hvad en hentning koster", en: "What a fetch costs");

    public string Planning => Say(sv: "Källan tillfrågas. Sidan laddas om av sig själv.", da: "Kilden spørges. Siden genindlæses af sig selv.", en: "The source is being asked. The page loads again by itself.");

    public string Change => Say(sv: "Ändra", da: "Ret", en: "Change");

    public string FetchNow => Say(sv: "Hämta nu", da: "Hent nu", en: "Fetch now");

    public string FetchWhole => Say(sv: "Hämta allt på nytt", da: "Hent alt på ny", en: "Fetch everything anew");

    public string Pause => Say(sv: "Låt vila", da: "Lad hvile", en: "Let it rest");

    public string GoOn => Say(sv: "Fortsätt hämta", da: "Fortsæt med at hente", en: "Go on fetching");

    public string LookHeading => Say(sv: "Titta på det här först", da: "Se på dette først", en: "Look at this first");

    public string LookLead => Say(
        sv: "De senast godkända siffrorna används tills du har svarat.", da: "De senest godkendte tal bruges, indtil du har svaret.", en: "The figures that were good last are in use until you have answered.");

    public string Confirm => Say(sv: "Det stämmer, använd siffrorna", da: "Det er rigtigt, brug tallene", en: "It is right, use the figures");

    public string LetGo => Say(sv: "Använd dem inte, och låt källan vila", da: "Brug dem ikke, og lad kilden hvile", en: "Do not use them, and let the source rest");

    public string History => Say(sv: "Hämtningar", da: "Hentninger", en: "Fetches");

    public string NoHistory => Say(sv: "Inget är hämtat ännu.", da: "Intet er hentet endnu.", en: "Nothing has been fetched yet.");

    public string Brought => Say(sv: "Indikatorer som den ger", da: "Indikatorer, som den giver", en: "Indicators that it brings");

    public string CreditHeading => Say(sv: "Så anges källan", da: "Sådan angives kilden", en: "How the source is named");

    public string WhatToDo => Say(sv: "Gör så här", da: "Gør sådan", en: "What to do");

    public string TriedAgain => Say(
        sv: "Det som redan har kommit är sparat. Nästa försök görs av sig självt och fortsätter därifrån.",
        da: "Det, der allerede er kommet, er gemt. Næste forsøg sker af sig selv og fortsætter derfra.",
        en: "What has already come is kept. The next try is made by itself and goes on from there.");

    public string Done(string what) => what switch
    {
        "fetch" => Say(sv: "Hämtningen är beställd.", da: "Hentningen er bestilt.", en: "The fetch has been asked for."),
        "confirm" => Say(sv: "Bekräftat. Siffrorna läses in.", da: "Bekræftet. Tallene indlæses.", en: "Confirmed. The figures are taken in."),
        "let-go" => Say(sv: "Siffrorna används inte. Källan vilar tills någon fortsätter.", da: "Tallene bruges ikke. Kilden hviler, til nogen fortsætter.", en: "The figures are not used. The source rests until somebody goes on."),
        _ => Say(sv: "Sparat.", da: "Gemt.", en: "Saved."),
    };

    public string ToData => Say(sv: "Data", da: "Data", en: "The data");

    public string AddTitle => Say(sv: "Lägg till en källa", da: "Tilføj en kilde", en: "Add a source");

    public string AddLead => Say(
        sv: "Leta efter en tabell, eller klistra in adressen till en som du redan har hittat. Inget hämtas förrän du har sett vad det kostar.",
        da: "Led efter en tabel, eller indsæt adressen på en, du allerede har fundet. Intet hentes, før du har set, hvad det koster.",
        en: "Look for a table, or paste the address of one that you have found already. Nothing is fetched before you have seen what it costs.");

    public string SearchHeading => Say(sv: "Leta", da: "Led", en: "Look");

    public string Service => Say(sv: "Hos", da: "Hos", en: "At");

    public string SearchWord => Say(sv: "Ord ur tabellens namn", da: "Ord fra tabellens navn", en: "Words from the table’s name");

    public string Search => Say(sv: "Leta", da: "Led", en: "Look");

    public string Searching => Say(sv: "Källan tillfrågas. Sidan laddas om av sig själv.", da: "Kilden spørges. Siden genindlæses af sig selv.", en: "The service is being asked. The page loads again by itself.");

    public string Found(int count) => count == 0
        ? Say(sv: "Inget hittades. Prova färre eller andra ord.", da: "Intet fundet. Prøv færre eller andre ord.", en: "Nothing was found. Try fewer or other words.")
        : Say(sv: count == 1 ? "En tabell" : $"{Whole(count)} tabeller", da: count == 1 ? "Én tabel" : $"{Whole(count)} tabeller", en: count == 1 ? "One table" : $"{Whole(count)} tables");

    public string Open => Say(sv: "Öppna", da: "Åbn", en: "Open");

    public string Choose => Say(sv: "Välj", da: "Vælg", en: "Choose");

    public string EndedMark(CatalogueEntry entry) => entry.Ended
        ? Say(sv: $"avslutad {entry.Latest}", da: $"afsluttet {entry.Latest}", en: $"ended {entry.Latest}")
        : entry.Latest is { } latest ? Say(sv: $"till och med {latest}", da: $"til og med {latest}", en: $"up to {latest}") : "";

    public string PasteHeading => Say(sv: "Klistra in", da: "Indsæt", en: "Paste");

    public string PasteLabel => Say(sv: "Tabellens adress, eller dess API-fråga", da: "Tabellens adresse, eller dens API-forespørgsel", en: "The table’s address, or its API query");

    public string PasteHint => Say(
        sv: "Kopiera adressen ur webbläsaren, eller den API-fråga (JSON) som PxWeb visar under tabellen.", da: "Kopiér adressen fra browseren, eller den API-forespørgsel (JSON), som PxWeb viser under tabellen.", en: "Copy the address from the browser, or the API query (JSON) that PxWeb shows below the table.");

    public string PasteButton => Say(sv: "Läs adressen", da: "Læs adressen", en: "Read the address");

    public string NothingPasted => Say(sv: "Klistra in en adress eller en API-fråga.", da: "Indsæt en adresse eller en API-forespørgsel.", en: "Paste an address or an API query.");

    public Letter Letter(string email, Subscription subscription, Upkeep upkeep, Uri link) => new(
        email,
        upkeep.Waits
            ? Say(sv: $"Siffror väntar på dig: {subscription.Name}", da: $"Tal venter på dig: {subscription.Name}", en: $"Figures wait for you: {subscription.Name}")
            : Say(sv: $"Siffror kunde inte hämtas: {subscription.Name}", da: $"Tal kunne ikke hentes: {subscription.Name}", en: $"Figures could not be fetched: {subscription.Name}"),
        upkeep.Waits
            ? Say(
                sv: $"Hej!\n\nNågot ser annorlunda ut än förut. De senast godkända siffrorna används tills någon har tittat:\n\n{link}\n",
                da: $"Hej!\n\nNoget ser anderledes ud end før. De senest godkendte tal bruges, indtil nogen har set på det:\n\n{link}\n",
                en: $"Hello!\n\nSomething looks different from before. The figures that were good last are in use until somebody has looked:\n\n{link}\n")
            : Say(
                sv: $"Hej!\n\nKällan svarade inte som den skulle. Vi försöker igen av oss själva, och de senast hämtade siffrorna används så länge. Här står vad som hände och vad du kan göra:\n\n{link}\n",
                da: $"Hej!\n\nKilden svarede ikke, som den skulle. Vi prøver igen af os selv, og de senest hentede tal bruges imens. Her står, hvad der skete, og hvad du kan gøre:\n\n{link}\n",
                en: $"Hello!\n\nThe source did not answer as it should. We try again by ourselves, and the figures fetched last are in use meanwhile. Here is what happened and what you can do:\n\n{link}\n"));

    private static int Waiting(SourcePlace place) => place.Subscriptions.Count(one => place.UpkeepOf(one).Waits);

    private string Hour(SourcePlace place) => Whole(place.Settings.Hour);
}
