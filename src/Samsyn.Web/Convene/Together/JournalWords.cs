// What the journal's page says, and how each act is told.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What the journal's page says.</summary>
public sealed class JournalWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Vad som har gjorts", da: "Hvad der er gjort", en: "What has been done");

    public string Lead => Say(
        sv: "Rader läggs till och ändras aldrig. Varje rad är förseglad med den före, så att det märks om någon rad byts ut eller försvinner.",
        da: "Linjer tilføjes og ændres aldrig. Hver linje er forseglet med den foregående, så det mærkes, hvis en linje skiftes ud eller forsvinder.",
        en: "Lines are added and never changed. Each is sealed onto the one before, so that it shows when one is exchanged or goes missing.");

    public string OnlyOne => Say(sv: "Bara det som rör en enda sak visas.", da: "Kun det, der angår en enkelt ting, vises.", en: "Only what concerns one thing is shown.");

    public string All => Say(sv: "Visa allt", da: "Vis alt", en: "Show everything");

    public string Earlier => Say(sv: "Tidigare", da: "Tidligere", en: "Earlier");

    public string WholeFile => Say(sv: "Hämta hela journalen (CSV)", da: "Hent hele journalen (CSV)", en: "Download the whole journal (CSV)");

    public string Nothing => Say(sv: "Här står ingenting ännu.", da: "Her står intet endnu.", en: "Nothing stands here yet.");

    public string Before => Say(sv: "Före", da: "Før", en: "Before");

    public string After => Say(sv: "Efter", da: "Efter", en: "After");

    public string Changes => Say(sv: "Vad som ändrades", da: "Hvad der blev ændret", en: "What changed");

    public string Reason => Say(sv: "Skäl", da: "Grund", en: "Reason");

    public string Erased => Say(sv: "Innehållet är raderat.", da: "Indholdet er slettet.", en: "The content has been erased.");

    public string Who(Actor? who) => Person(who?.Name);

    /// <summary>A part of a thing in words; one that has none is told as it is kept.</summary>
    public string Part(string name) => name switch
    {
        "name" => Say(sv: "Namn", da: "Navn", en: "Name"),
        "title" => Say(sv: "Rubrik", da: "Titel", en: "Title"),
        "kind" => Say(sv: "Slag", da: "Slags", en: "Kind"),
        "powers" => Say(sv: "Vad organet gör", da: "Hvad organet gør", en: "What the body does"),
        "organisation" => Say(sv: "Organisation", da: "Organisation", en: "Organisation"),
        "sector" => Say(sv: "Arbetar med", da: "Arbejder med", en: "Works with"),
        "first_day" => Say(sv: "Första dagen", da: "Første dag", en: "First day"),
        "last_day" => Say(sv: "Sista dagen", da: "Sidste dag", en: "Last day"),
        "successor" => Say(sv: "Tar över", da: "Tager over", en: "Takes over"),
        "body" => Say(sv: "Organ", da: "Organ", en: "Body"),
        "day" => Say(sv: "Dag", da: "Dag", en: "Day"),
        "place" => Say(sv: "Plats", da: "Sted", en: "Place"),
        "agenda" => Say(sv: "Dagordning", da: "Dagsorden", en: "Agenda"),
        "registry_number" => Say(sv: "Diarienummer", da: "Journalnummer", en: "Registry number"),
        "retention" => Say(sv: "Handlingarna", da: "Akterne", en: "The papers"),
        "owner" => Say(sv: "Ägare", da: "Ejer", en: "Owner"),
        "specification" => Say(sv: "Innehåll", da: "Indhold", en: "Content"),
        "roles" => Say(sv: "Roller", da: "Roller", en: "Roles"),
        "purpose" => Say(sv: "Syfte", da: "Formål", en: "Purpose"),
        "inviter" => Say(sv: "Bjuder in", da: "Inviterer", en: "Invites"),
        "language" => Say(sv: "Språk", da: "Sprog", en: "Language"),
        "translations" => Say(sv: "Texter på andra språk", da: "Tekster på andre sprog", en: "Texts in other languages"),
        "mandate" => Say(sv: "Mandat", da: "Mandat", en: "Mandate"),
        "declared" => Say(sv: "Grupper", da: "Grupper", en: "Groups"),
        "question" => Say(sv: "Fråga", da: "Spørgsmål", en: "Question"),
        "minutes" => Say(sv: "Minuter", da: "Minutter", en: "Minutes"),
        "position" => Say(sv: "Plats på dagordningen", da: "Plads på dagsordenen", en: "Place on the agenda"),
        "matter" => Say(sv: "Ärende", da: "Sag", en: "Matter"),
        "details" => Say(sv: "I detalj", da: "I detaljer", en: "In detail"),
        "settings" => Say(sv: "Inställningar", da: "Indstillinger", en: "Settings"),
        _ => name,
    };

    public string When(DateTimeOffset moment) => DateAndTime(moment);

    /// <summary>What a line tells in words; an act that has none is told as it stands.</summary>
    public string Act(JournalLine line) => line.Content is { Before: null, After: not null } && Added(line.Act) is { } added ? added : Act(line.Act);

    private string? Added(string act) => new PlanJournalWords(Language).Added(act) ?? new DocumentJournalWords(Language).Added(act) ?? act switch
    {
        "body kept" => Say(sv: "Lade till ett organ", da: "Tilføjede et organ", en: "Added a body"),
        "matter kept" => Say(sv: "Lade till ett ärende", da: "Tilføjede en sag", en: "Added a matter"),
        "meeting kept" => Say(sv: "Lade till ett möte", da: "Tilføjede et møde", en: "Added a meeting"),
        "organisation kept" => Say(sv: "Lade till en organisation", da: "Tilføjede en organisation", en: "Added an organisation"),
        "activity kept" => Say(sv: "Lade till ett moment i en dialog", da: "Tilføjede en aktivitet i en dialog", en: "Added an activity to a dialogue"),
        "dialogue kept" => Say(sv: "Förberedde en dialog", da: "Forberedte en dialog", en: "Prepared a dialogue"),
        "owner changed" => Say(sv: "Gav en ägare", da: "Gav en ejer", en: "Gave an owner"),
        "programme kept" => Say(sv: "Lade till ett program", da: "Tilføjede et program", en: "Added a programme"),
        "subscription kept" => Say(sv: "Lade till en källa som hämtas", da: "Tilføjede en kilde, der hentes", en: "Added a source that is fetched"),
        "areas kept" => Say(sv: "Lade till platser", da: "Tilføjede steder", en: "Added places"),
        "indicators kept" => Say(sv: "Lade till indikatorer", da: "Tilføjede indikatorer", en: "Added indicators"),
        "dialogue texts forgotten" => Say(sv: "Glömde det som skrevs i en dialog, när tiden var ute", da: "Glemte det, der blev skrevet i en dialog, da tiden var gået", en: "Forgot what was written in a dialogue, its time being out"),
        "dimensions kept" => Say(sv: "Lade till indelningar", da: "Tilføjede inddelinger", en: "Added ways to divide people"),
        _ => null,
    };

    private string Act(string act) => new PlanJournalWords(Language).Act(act) ?? new DocumentJournalWords(Language).Act(act) ?? act switch
    {
        "activity closed" => Say(sv: "Stängde ett moment", da: "Lukkede en aktivitet", en: "Closed an activity"),
        "activity kept" => Say(sv: "Ändrade ett moment", da: "Ændrede en aktivitet", en: "Changed an activity"),
        "activity opened" => Say(sv: "Öppnade ett moment", da: "Åbnede en aktivitet", en: "Opened an activity"),
        "activity removed" => Say(sv: "Tog bort ett moment", da: "Fjernede en aktivitet", en: "Removed an activity"),
        "area removed" => Say(sv: "Tog bort en plats", da: "Fjernede et sted", en: "Removed a place"),
        "areas kept" => Say(sv: "Ändrade platser", da: "Ændrede steder", en: "Changed places"),
        "batch added" => Say(sv: "Läste in siffror", da: "Indlæste tal", en: "Imported figures"),
        "batch rolled back" => Say(sv: "Tog tillbaka siffror", da: "Trak tal tilbage", en: "Took figures back"),
        "body handed over" => Say(sv: "Lät ett organ ta över efter ett annat", da: "Lod et organ tage over efter et andet", en: "Let a body take over from another"),
        "body kept" => Say(sv: "Ändrade ett organ", da: "Ændrede et organ", en: "Changed a body"),
        "boundaries kept" => Say(sv: "Ändrade gränser på kartan", da: "Ændrede grænser på kortet", en: "Changed boundaries on the map"),
        "collaboration kept" => Say(sv: "Ändrade samarbetet", da: "Ændrede samarbejdet", en: "Changed the collaboration"),
        "contribution examined" => Say(sv: "Prövade ett inlägg", da: "Prøvede et indlæg", en: "Examined a contribution"),
        "contribution answered" => Say(sv: "Svarade på ett inlägg", da: "Svarede på et indlæg", en: "Answered a contribution"),
        "contribution handed over" => Say(sv: "Lämnade över ett inlägg till ett annat samarbete", da: "Gav et indlæg videre til et andet samarbejde", en: "Handed a contribution to another collaboration"),
        "contribution judged" => Say(sv: "Visade ett inlägg, eller tog ut det", da: "Viste et indlæg eller tog det ud", en: "Showed a contribution, or took it out"),
        "contribution withdrawn" => Say(sv: "Drog tillbaka sitt inlägg", da: "Trak sit indlæg tilbage", en: "Withdrew their contribution"),
        "contributions merged" => Say(sv: "Slog ihop inlägg, eller delade dem", da: "Slog indlæg sammen eller skilte dem", en: "Merged contributions, or parted them"),
        "dialogue closed" => Say(sv: "Stängde en dialog", da: "Lukkede en dialog", en: "Closed a dialogue"),
        "dialogue kept" => Say(sv: "Ändrade en dialog", da: "Ændrede en dialog", en: "Changed a dialogue"),
        "dialogue opened" => Say(sv: "Öppnade en dialog", da: "Åbnede en dialog", en: "Opened a dialogue"),
        "dimensions kept" => Say(sv: "Ändrade indelningar", da: "Ændrede inddelinger", en: "Changed how people are divided"),
        "disposal decided" => Say(sv: "Antecknade ett beslut om gallring", da: "Noterede en beslutning om kassation", en: "Recorded a decision to destroy"),
        "disposed" => Say(sv: "Förstörde det som ett beslut gällde", da: "Destruerede det, som en beslutning gjaldt", en: "Destroyed what a decision covered"),
        "fault dealt with" => Say(sv: "Tog hand om en felanmälan", da: "Tog sig af en fejlmelding", en: "Dealt with a reported fault"),
        "fault reported" => Say(sv: "Anmälde ett fel", da: "Meldte en fejl", en: "Reported a fault"),
        "fetch asked for" => Say(sv: "Bad om en hämtning", da: "Bad om en hentning", en: "Asked for a fetch"),
        "fetch failed" => Say(sv: "Kunde inte hämta siffror", da: "Kunne ikke hente tal", en: "Could not fetch figures"),
        "fetch waits" => Say(sv: "Lät hämtade siffror vänta på en människa", da: "Lod hentede tal vente på et menneske", en: "Let fetched figures wait for a person"),
        "figures confirmed" => Say(sv: "Bekräftade hämtade siffror", da: "Bekræftede hentede tal", en: "Confirmed fetched figures"),
        "figures let go" => Say(sv: "Lät bli att använda hämtade siffror", da: "Undlod at bruge hentede tal", en: "Let fetched figures go unused"),
        "guest link made" => Say(sv: "Gjorde en länk för gäster", da: "Lavede et link til gæster", en: "Made a link for guests"),
        "guest link withdrawn" => Say(sv: "Drog tillbaka en länk för gäster", da: "Trak et link til gæster tilbage", en: "Withdrew a link for guests"),
        "handover answered" => Say(sv: "Svarade på ett inlägg från ett annat samarbete", da: "Svarede på et indlæg fra et andet samarbejde", en: "Answered a contribution from another collaboration"),
        "handover taken back" => Say(sv: "Tog tillbaka ett inlägg som lämnats över", da: "Trak et indlæg tilbage, der var givet videre", en: "Took back a contribution that had been handed over"),
        "hidden text read" => Say(sv: "Läste en dold text", da: "Læste en skjult tekst", en: "Read a hidden text"),
        "indicators kept" => Say(sv: "Ändrade indikatorer", da: "Ændrede indikatorer", en: "Changed indicators"),
        "invitation withdrawn" => Say(sv: "Drog tillbaka en inbjudan", da: "Trak en invitation tilbage", en: "Withdrew an invitation"),
        "matter kept" => Say(sv: "Ändrade ett ärende", da: "Ændrede en sag", en: "Changed a matter"),
        "meeting kept" => Say(sv: "Ändrade ett möte", da: "Ændrede et møde", en: "Changed a meeting"),
        "member invited" => Say(sv: "Bjöd in en medlem", da: "Inviterede et medlem", en: "Invited a member"),
        "member joined" => Say(sv: "Blev medlem", da: "Blev medlem", en: "Became a member"),
        "member kept" => Say(sv: "Ändrade en medlem", da: "Ændrede et medlem", en: "Changed a member"),
        "member left" => Say(sv: "Lämnade samarbetet", da: "Forlod samarbejdet", en: "Left the collaboration"),
        "organisation kept" => Say(sv: "Ändrade en organisation", da: "Ændrede en organisation", en: "Changed an organisation"),
        "owner changed" => Say(sv: "Bytte ägare", da: "Skiftede ejer", en: "Changed the owner"),
        "programme kept" => Say(sv: "Ändrade ett program", da: "Ændrede et program", en: "Changed a programme"),
        "published" => Say(sv: "Publicerade", da: "Offentliggjorde", en: "Published"),
        "recipe kept" => Say(sv: "Ändrade ett recept", da: "Ændrede en opskrift", en: "Changed a recipe"),
        "settings kept" => Say(sv: "Ändrade inställningarna", da: "Ændrede indstillingerne", en: "Changed the settings"),
        "similar places kept" => Say(sv: "Ändrade vilka platser som liknar varandra", da: "Ændrede, hvilke steder der ligner hinanden", en: "Changed which places are alike"),
        "source_rule kept" => Say(sv: "Ändrade en regel för små tal", da: "Ændrede en regel for små tal", en: "Changed a rule for small numbers"),
        "subscription kept" => Say(sv: "Ändrade en källa som hämtas", da: "Ændrede en kilde, der hentes", en: "Changed a source that is fetched"),
        "taken back" => Say(sv: "Tog tillbaka", da: "Trak tilbage", en: "Took back"),
        _ => act,
    };
}
