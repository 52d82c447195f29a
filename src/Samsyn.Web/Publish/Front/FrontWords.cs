// What the public page and the strips of the first page say.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Front;

/// <summary>What the public page and the strips of the first page say.</summary>
public sealed class FrontWords(Language language) : Words(language)
{
    public string Kicker => Say(sv: "Jämlik hälsa", da: "Lighed i sundhed", en: "Equal health");

    public string Lead => Say(
        sv: "Det vi ser, det vi är eniga om, det vi gör och hur det går. Allt går att läsa, följa och ladda ned.",
        da: "Det, vi ser, det, vi er enige om, det, vi gør, og hvordan det går. Alt kan læses, følges og hentes.",
        en: "What we see, what we agree on, what we do and how it goes. All of it can be read, followed and downloaded.");

    public string Sees => Say(sv: "Det här ser vi", da: "Det ser vi", en: "What we see");

    public string Agreed => Say(sv: "Det här är vi eniga om", da: "Det er vi enige om", en: "What we agree on");

    public string Does => Say(sv: "Det här gör vi", da: "Det gør vi", en: "What we do");

    public string Goes => Say(sv: "Så går det", da: "Sådan går det", en: "How it goes");

    public string Became => Say(sv: "Vad det blev av det du sade", da: "Hvad der blev af det, du sagde", en: "What became of what you said");

    public string Library => Say(sv: "Bibliotek", da: "Bibliotek", en: "Library");

    public string NothingPublished => Say(sv: "Inget dokument är publicerat ännu.", da: "Intet dokument er offentliggjort endnu.", en: "No document is published yet.");

    public string NothingSeen => Say(sv: "Här är inget publicerat ännu.", da: "Her er intet offentliggjort endnu.", en: "Nothing is published here yet.");

    public string AllGaps => Say(sv: "Alla skillnader", da: "Alle forskelle", en: "All gaps");

    public string AlsoDiffers => Say(sv: "Allt som kom fram, också det vi ser olika på", da: "Alt, hvad der kom frem, også det, vi ser forskelligt på", en: "All that came out, also what we see differently");

    public string AllDialogues => Say(sv: "Alla dialoger", da: "Alle dialoger", en: "All dialogues");

    public string WholePlan => Say(sv: "Hela planen", da: "Hele planen", en: "The whole plan");

    public string AllGoals => Say(sv: "Alla mål och uppföljningar", da: "Alle mål og opfølgninger", en: "All goals and rounds");

    public string ReadAnswers => Say(sv: "Läs svaren", da: "Læs svarene", en: "Read the answers");

    public string ByCode => Say(sv: "Se svaret på just ditt inlägg, med din kod", da: "Se svaret på netop dit indlæg med din kode", en: "See the answer to your own contribution, by your code");

    public string Old => Say(sv: "Det är mer än sex månader sedan.", da: "Det er mere end seks måneder siden.", en: "That is more than six months ago.");

    public string Feed => Say(sv: "Följ det nya (Atom)", da: "Følg det nye (Atom)", en: "Follow what is new (Atom)");

    public string Opener => Say(sv: "Ett blad för den som öppnar mötet", da: "Et ark til den, der åbner mødet", en: "A sheet for whoever opens the meeting");

    public string WriteDocuments => Say(sv: "Skriv dokument", da: "Skriv dokumenter", en: "Write documents");

    public string AddMaterial => Say(sv: "Lägg till en fil i biblioteket", da: "Tilføj en fil til biblioteket", en: "Add a file to the library");

    public string IsPublic => Say(sv: "Alla kan läsa den här sidan.", da: "Alle kan læse denne side.", en: "Everybody can read this page.");

    public string IsInvented => Say(sv: "Alla kan läsa det här, eftersom siffrorna är påhittade.", da: "Alle kan læse dette, fordi tallene er opdigtede.", en: "Everybody can read this, since the figures are invented.");

    public string IsNotPublic => Say(sv: "Bara medlemmar kan läsa den här sidan. Det som visas för andra är det som är publicerat.", da: "Kun medlemmer kan læse denne side. Det, der vises for andre, er det, der er offentliggjort.", en: "Only members can read this page. What others are shown is what is published.");

    public string ToPublishing => Say(sv: "Vad alla får se", da: "Hvad alle må se", en: "What everybody may see");

    public string Useful => Say(sv: "Var det till nytta?", da: "Var det til nytte?", en: "Was this useful?");

    public string UsefulYes => Say(sv: "Ja, det var till nytta", da: "Ja, det var til nytte", en: "Yes, it was useful");

    public string UsefulNo => Say(sv: "Nej, inte riktigt", da: "Nej, ikke rigtig", en: "No, not really");

    public string UsefulPrivacy => Say(sv: "Vi räknar bara svaren. Inget sparas om dig.", da: "Vi tæller kun svarene. Intet gemmes om dig.", en: "We only count the answers. Nothing is kept about you.");

    public string Thanks => Say(sv: "Tack! Svaret är räknat.", da: "Tak! Svaret er talt med.", en: "Thank you! The answer is counted.");

    public string Share => Say(sv: "Dela", da: "Del", en: "Share");

    public string ShareHow => Say(sv: "Kopiera adressen. Där den delas syns rubriken och en bild.", da: "Kopiér adressen. Hvor den deles, ses overskriften og et billede.", en: "Copy the address. Where it is shared, the title and a picture show.");

    public string Embed => Say(sv: "Visa en bild på er egen webbplats", da: "Vis et billede på jeres eget websted", en: "Show a picture on your own site");

    public string EmbedHow => Say(
        sv: "Klistra in raden på sidan. Bilden är alltid den senaste, och leder hit. Byt kod för en annan indikator; `kind=trend` visar utvecklingen.",
        da: "Indsæt linjen på siden. Billedet er altid det seneste og leder hertil. Skift kode for en anden indikator; `kind=trend` viser udviklingen.",
        en: "Paste the line into the page. The picture is always the latest, and leads here. Change the code for another indicator; `kind=trend` shows the years.");

    public string SourceHere => Say(sv: "Hela sidan, med siffrorna", da: "Hele siden med tallene", en: "The whole page, with the figures");

    public string MaterialTitle => Say(sv: "Vad kallas det?", da: "Hvad hedder det?", en: "What is it called?");

    public string MaterialAbout => Say(sv: "Vad är det, i en mening?", da: "Hvad er det, i en sætning?", en: "What is it, in a sentence?");

    public string MaterialFile => Say(sv: "Fil", da: "Fil", en: "File");

    public string MaterialHint(int megabytes) => Say(
        sv: $"PDF, Word, PowerPoint, Excel, OpenDocument, bild, text eller ljud, högst {Whole(megabytes)} MB. Inga personuppgifter.",
        da: $"PDF, Word, PowerPoint, Excel, OpenDocument, billede, tekst eller lyd, højst {Whole(megabytes)} MB. Ingen personoplysninger.",
        en: $"PDF, Word, PowerPoint, Excel, OpenDocument, picture, text or sound, at most {Whole(megabytes)} MB. No personal data.");

    public string IsForAll => Say(sv: "Filen kan läsas av alla som kan läsa den publika sidan.", da: "Filen kan læses af alle, der kan læse den offentlige side.", en: "The file can be read by everybody who can read the public page.");

    public string NoFile => Say(sv: "Välj en fil.", da: "Vælg en fil.", en: "Choose a file.");

    public string TooLarge(long bytes, int megabytes) => Say(
        sv: $"Filen är {Whole(Math.Ceiling(bytes / 1_000_000.0))} MB. Högst {Whole(megabytes)} MB går; gör den mindre eller lägg den på er webbplats och länka i ett dokument.",
        da: $"Filen er {Whole(Math.Ceiling(bytes / 1_000_000.0))} MB. Højst {Whole(megabytes)} MB går; gør den mindre eller læg den på jeres websted og link i et dokument.",
        en: $"The file is {Whole(Math.Ceiling(bytes / 1_000_000.0))} MB. At most {Whole(megabytes)} MB can be taken; make it smaller, or put it on your own site and link to it in a document.");

    public string WrongKind(string name) => Say(
        sv: $"”{name}” är inget av de slag som går att lägga in. Spara den som PDF.", da: $"»{name}« er ingen af de slags, der kan lægges ind. Gem den som PDF.", en: $"“{name}” is none of the kinds that can be put in. Save it as PDF.");

    public string IsEmpty(string name) => Say(sv: $"”{name}” är tom. Välj en fil som det står något i.", da: $"»{name}« er tom. Vælg en fil, som der står noget i.", en: $"“{name}” is empty. Choose a file that holds something.");

    public string IsNot(string name) => Say(
        sv: $"Det som ligger i ”{name}” är inte en sådan fil som namnet säger. Öppna den i programmet den kommer från och spara den på nytt, till exempel som PDF.",
        da: $"Det, der ligger i »{name}«, er ikke sådan en fil, som navnet siger. Åbn den i det program, den kommer fra, og gem den på ny, for eksempel som PDF.",
        en: $"What lies in “{name}” is not a file such as its name says. Open it in the program it comes from and save it again, for example as PDF.");

    public string TitleEmpty => Say(sv: "Skriv vad det kallas.", da: "Skriv, hvad det hedder.", en: "Write what it is called.");

    public string AboutTooLong(int longest) => Say(
        sv: $"Skriv vad det är på en rad, med högst {Whole(longest)} tecken.", da: $"Skriv, hvad det er, på én linje med højst {Whole(longest)} tegn.", en: $"Write what it is in one line of at most {Whole(longest)} signs.");

    public string Put => Say(sv: "Lägg in", da: "Læg ind", en: "Put in");

    public string TakeAway => Say(sv: "Ta bort", da: "Fjern", en: "Take away");

    public string Size(long bytes) => bytes < 100_000 ? $"{Whole(Math.Max(1, Math.Round(bytes / 1000.0)))} kB" : $"{Language.Write(bytes / 1_000_000.0, 1)} MB";

    public string Counted(int running, int decided) => (running, decided) switch
    {
        (0, _) => Decided(decided),
        (_, 0) => Running(running),
        _ => $"{Running(running)} {Decided(decided)}",
    };

    private string Running(int count) => count == 1
        ? Say(sv: "En insats pågår.", da: "Én indsats er i gang.", en: "One intervention is under way.")
        : Say(sv: $"{Whole(count)} insatser pågår.", da: $"{Whole(count)} indsatser er i gang.", en: $"{Whole(count)} interventions are under way.");

    private string Decided(int count) => count == 1
        ? Say(sv: "En insats är beslutad och inte börjad.", da: "Én indsats er besluttet og ikke begyndt.", en: "One intervention is decided and not begun.")
        : Say(sv: $"{Whole(count)} insatser är beslutade och inte började.", da: $"{Whole(count)} indsatser er besluttet og ikke begyndt.", en: $"{Whole(count)} interventions are decided and not begun.");

    public string OpenerLead => Say(sv: "Fem fakta, med hur säkra de är. Skriv ut bladet; det är en sida.", da: "Fem fakta med hvor sikre de er. Udskriv arket; det er én side.", en: "Five facts, with how sure they are. Print the sheet; it is one page.");

    public string OpenerTitle(string place) => Say(sv: $"Fem fakta om {place}", da: $"Fem fakta om {place}", en: $"Five facts about {place}");

    public string OpenerNote => Say(
        sv: "Säg skillnaden så som den står, med hur säker den är. Säg ”människor med kort utbildning”, inte ”de lågutbildade”. Kan något inte sägas, säg det.",
        da: "Sig forskellen, som den står, med hvor sikker den er. Sig »mennesker med kort uddannelse«, ikke »de lavtuddannede«. Kan noget ikke siges, så sig det.",
        en: "Say the gap as it stands, with how sure it is. Say “people with short schooling”, not “the poorly educated”. Where something cannot be said, say so.");

    public string OpenerNoteHeading => Say(sv: "Att tänka på", da: "At tænke på", en: "To bear in mind");

    public string From(DateOnly day) => Say(sv: $"Siffrorna så som de var {Date(day)}.", da: $"Tallene, som de var {Date(day)}.", en: $"The figures as they were on {Date(day)}.");
}
