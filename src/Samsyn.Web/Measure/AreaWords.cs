// What the pages about places say.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the pages about places say.</summary>
public sealed class AreaWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Platser", da: "Steder", en: "Places");

    public string Lead(int places) => places == 0
        ? Say(
            sv: "Här syns platserna som ni har siffror för. De kommer med den första filen, eller läggs till här.",
            da: "Her ses de steder, I har tal for. De kommer med den første fil, eller tilføjes her.",
            en: "The places that you have figures for show here. They come with the first file, or are added here.")
        : Say(
            sv: $"{Whole(places)} {(places == 1 ? "plats" : "platser")}. Det som en plats hör till avgör vad den jämförs med.",
            da: $"{Whole(places)} {(places == 1 ? "sted" : "steder")}. Det, et sted hører til, afgør, hvad det sammenlignes med.",
            en: $"{Whole(places)} {(places == 1 ? "place" : "places")}. What a place is part of decides what it is compared with.");

    public string Levels(AreaLevel level) => level switch
    {
        AreaLevel.Country => Say(sv: "Länder", da: "Lande", en: "Countries"),
        AreaLevel.Region => Say(sv: "Län och regioner", da: "Regioner", en: "Counties and regions"),
        AreaLevel.Municipality => Say(sv: "Kommuner", da: "Kommuner", en: "Municipalities"),
        AreaLevel.District => Say(sv: "Delar av kommuner", da: "Dele af kommuner", en: "Parts of municipalities"),
        _ => Say(sv: "Platser av okänt slag", da: "Steder af ukendt slags", en: "Places of unknown kind"),
    };

    public string Level(AreaLevel level) => level switch
    {
        AreaLevel.Country => Say(sv: "Land", da: "Land", en: "Country"),
        AreaLevel.Region => Say(sv: "Län eller region", da: "Region", en: "County or region"),
        AreaLevel.Municipality => Say(sv: "Kommun", da: "Kommune", en: "Municipality"),
        AreaLevel.District => Say(sv: "Del av en kommun", da: "Del af en kommune", en: "Part of a municipality"),
        _ => Say(sv: "Annat, eller okänt", da: "Andet eller ukendt", en: "Other, or unknown"),
    };

    public string PlaceName => Say(sv: "Namn", da: "Navn", en: "Name");

    public string Code => Say(sv: "Kod", da: "Kode", en: "Code");

    public string CodeHelp => Say(
        sv: "Den officiella koden om det finns en. Den kan inte ändras sedan.", da: "Den officielle kode, hvis der er en. Den kan ikke ændres siden.", en: "The official code if there is one. It cannot be changed later.");

    public string Kind => Say(sv: "Slag", da: "Slags", en: "Kind");

    public string PartOf => Say(sv: "Hör till", da: "Hører til", en: "Part of");

    public string NoParent => Say(sv: "Ingen annan plats", da: "Intet andet sted", en: "No other place");

    public string Valid => Say(sv: "Gäller", da: "Gælder", en: "Valid");

    public string From => Say(sv: "Finns från och med", da: "Findes fra og med", en: "Exists from");

    public string To => Say(sv: "Finns till och med", da: "Findes til og med", en: "Exists until");

    public string DayHelp => Say(sv: "Skriv som 2024-12-31, eller lämna tomt.", da: "Skriv som 2024-12-31, eller lad feltet stå tomt.", en: "Write it as 2024-12-31, or leave it empty.");

    public string Figures => Say(sv: "Siffror", da: "Tal", en: "Figures");

    public string Span(Area area) => (area.From, area.To) switch
    {
        ({ } from, { } to) => Say(sv: $"{Date(from)} till {Date(to)}", da: $"{Date(from)} til {Date(to)}", en: $"{Date(from)} to {Date(to)}"),
        ({ } from, null) => Say(sv: $"från {Date(from)}", da: $"fra {Date(from)}", en: $"from {Date(from)}"),
        (null, { } to) => Say(sv: $"till {Date(to)}", da: $"til {Date(to)}", en: $"until {Date(to)}"),
        _ => "",
    };

    public string Add => Say(sv: "Lägg till en plats", da: "Tilføj et sted", en: "Add a place");

    public string Change(Area area) => area.Code.Length == 0 ? Add : Say(sv: $"Ändra {area.Name}", da: $"Ændr {area.Name}", en: $"Change {area.Name}");

    public string ChangeLead => Say(
        sv: "Ändringen gäller överallt och skrivs i journalen. Siffrorna rörs inte.",
        da: "Ændringen gælder overalt og skrives i journalen. Tallene røres ikke.",
        en: "The change holds everywhere and is written in the journal. The figures are not touched.");

    public string Save => Say(sv: "Spara", da: "Gem", en: "Save");

    public string Back => Say(sv: "Till alla platser", da: "Til alle steder", en: "To all places");

    public string ToData => Say(sv: "Till data", da: "Til data", en: "To the data");

    public string Remove => Say(sv: "Ta bort platsen", da: "Fjern stedet", en: "Remove the place");

    public string RemoveLead => Say(
        sv: "Bara en plats utan siffror, som ingen annan plats hör till, kan tas bort.",
        da: "Kun et sted uden tal, som intet andet sted hører til, kan fjernes.",
        en: "Only a place without figures, and that no other place is part of, can be removed.");

    public string Kept(AreaRemoval why) => why == AreaRemoval.HasParts
        ? Say(
            sv: "Platsen är kvar, för andra platser hör till den. Ändra först vad de hör till.",
            da: "Stedet er der endnu, for andre steder hører til det. Ændr først, hvad de hører til.",
            en: "The place is still there, since other places are part of it. Change first what they are part of.")
        : Say(
            sv: "Platsen är kvar, för den har siffror, eller hade det i en inläsning som togs tillbaka.",
            da: "Stedet er der endnu, for det har tal, eller havde det i en indlæsning, der blev taget tilbage.",
            en: "The place is still there, since it has figures, or had them in an import that was taken back.");

    /// <summary>What must be mended in one of the fields.</summary>
    public string Mend(Flaw flaw) => (FieldOf(flaw), flaw.Kind) switch
    {
        ("name", FlawKind.Missing) => Say(sv: "Skriv ett namn.", da: "Skriv et navn.", en: "Write a name."),
        ("code", FlawKind.Missing) => Say(sv: "Skriv en kod.", da: "Skriv en kode.", en: "Write a code."),
        ("code", FlawKind.Duplicate) => Say(sv: "Det finns redan en plats med den koden.", da: "Der er allerede et sted med den kode.", en: "There is a place with that code already."),
        (_, FlawKind.TooLong) => Say(sv: $"Korta texten till högst {flaw.Expected} tecken.", da: $"Kort teksten ned til højst {flaw.Expected} tegn.", en: $"Shorten the text to {flaw.Expected} characters at most."),
        ("parent", FlawKind.UnknownPlace) => Say(sv: "Välj en plats som finns.", da: "Vælg et sted, der findes.", en: "Choose a place that is there."),
        ("parent", FlawKind.Duplicate) => Say(sv: "En plats kan inte höra till sig själv eller till en av sina delar.", da: "Et sted kan ikke høre til sig selv eller til en af sine dele.", en: "A place cannot be part of itself or of one of its parts."),
        ("parent", _) => Say(sv: $"{flaw.Read} är av ett slag som inte rymmer den här platsen. Välj en större plats, eller ändra slaget.", da: $"{flaw.Read} er af en slags, der ikke rummer dette sted. Vælg et større sted, eller ændr slagsen.", en: $"{flaw.Read} is of a kind that does not hold this place. Choose a larger place, or change the kind."),
        ("level", FlawKind.Disagrees) => Say(sv: $"{flaw.Expected} hör till platsen och kan inte höra till något av det slaget.", da: $"{flaw.Expected} hører til stedet og kan ikke høre til noget af den slags.", en: $"{flaw.Expected} is part of the place and cannot be part of that kind."),
        ("level", _) => Say(sv: "Välj ett slag.", da: "Vælg en slags.", en: "Choose a kind."),
        (_, FlawKind.OutOfRange) => Say(sv: "Platsen kan inte sluta innan den börjar.", da: "Stedet kan ikke slutte, før det begynder.", en: "The place cannot end before it begins."),
        _ => DayHelp,
    };

    /// <summary>The name of the field that a flaw stands in.</summary>
    public static string FieldOf(Flaw flaw) => flaw.Where is Where.Field { Name: var name } ? name : "";

    public string FlawsHeading(int count) => new ImportMapWords(Language).FlawsHeading(count);
}
