// What the pages of documents say.
using Samsyn.Loop.Publish;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What the pages of documents say.</summary>
public sealed partial class DocumentWords(Language language) : Words(language)
{
    public string Section => Say(sv: "Dokument", da: "Dokumenter", en: "Documents");

    public string Lead => Say(
        sv: "Skriv förstudien, bokslutet eller planen tillsammans. Siffror, bilder och listor hämtas som de är; när dokumentet är klart fryser ni en utgåva med nummer och dag.",
        da: "Skriv forundersøgelsen, regnskabet eller planen sammen. Tal, billeder og lister hentes, som de er; når dokumentet er færdigt, fryser I en udgave med nummer og dag.",
        en: "Write the pre-study, the report or the plan together. Figures, pictures and lists are taken as they are; when the document is ready you freeze an edition with a number and a day.");

    public string ToPublished => Say(sv: "Det som är publicerat", da: "Det, der er offentliggjort", en: "What is published");

    public string None => Say(sv: "Här finns inga dokument ännu. Välj ett slag för att börja.", da: "Her er ingen dokumenter endnu. Vælg en slags for at begynde.", en: "There are no documents here yet. Choose a kind to begin.");

    public string New => Say(sv: "Ett nytt dokument", da: "Et nyt dokument", en: "A new document");

    public string Begin => Say(sv: "Börja på ett nytt", da: "Begynd på et nyt", en: "Begin a new one");

    public string Saved => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string Change => Say(sv: "Titel, språk och uppsättning", da: "Titel, sprog og sammensætning", en: "Title, language and set-up");

    public string Title => Say(sv: "Titel", da: "Titel", en: "Title");

    public string Subtitle => Say(sv: "Undertitel", da: "Undertitel", en: "Subtitle");

    public string LocalKind => Say(sv: "Vad ni själva kallar ett sådant dokument", da: "Hvad I selv kalder sådan et dokument", en: "What you yourselves call such a document");

    public string LocalKindHint => Say(sv: "Till exempel folkhälsobokslut. Tomt betyder det vanliga ordet.", da: "For eksempel sundhedsregnskab. Tomt betyder det sædvanlige ord.", en: "For example public health account. Empty means the usual word.");

    public string WrittenIn => Say(sv: "Språk", da: "Sprog", en: "Language");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string About => Say(sv: "Gäller", da: "Gælder", en: "About");

    public string AboutHint => Say(sv: "En dialog, ett paket eller en uppföljning. Inget valt betyder hela arbetet.", da: "En dialog, en pakke eller en opfølgning. Intet valgt betyder hele arbejdet.", en: "A dialogue, a package or a round. None chosen means the whole work.");

    public string Matter => Say(sv: "Ärende", da: "Sag", en: "Matter");

    public string Colour => Say(sv: "Färg", da: "Farve", en: "Colour");

    public string ColourHint => Say(sv: "Kommunens färg, till exempel #7a1f3d. Den blir mörk nog för att synas på vitt.", da: "Kommunens farve, for eksempel #7a1f3d. Den bliver mørk nok til at ses på hvidt.", en: "The municipality’s colour, for example #7a1f3d. It is made dark enough to be seen on white.");

    public string NotAColour(string given) => Say(
        sv: $"”{given}” är ingen färg. Skriv # och sex tecken, 0 till 9 och a till f, till exempel #0b4f5c.", da: $"»{given}« er ingen farve. Skriv # og seks tegn, 0 til 9 og a til f, for eksempel #0b4f5c.",
        en: $"“{given}” is no colour. Write # and six signs, 0 to 9 and a to f, for example #0b4f5c.");

    public string ReviewBy => Say(sv: "Ses över senast", da: "Gennemses senest", en: "Looked over again by");

    public string ReviewIsPast(DateOnly day) => Say(
        sv: $"{Date(day)} har redan varit. Välj en dag som kommer, eller lämna fältet tomt.",
        da: $"{Date(day)} er allerede forbi. Vælg en dag, der kommer, eller lad feltet være tomt.",
        en: $"{Date(day)} is past. Choose a day to come, or leave the field empty.");

    public string Minimum => Say(sv: "Indikatorer som måste redovisas", da: "Indikatorer, der skal vises", en: "Indicators that must be reported");

    public string MinimumHint => Say(
        sv: "En minsta uppsättning, så att ingen väljer bort en siffra i tysthet. Den som ändå utelämnas får ett skäl nedan, och skälet trycks.",
        da: "Et mindste sæt, så ingen vælger et tal fra i stilhed. Den, der alligevel udelades, får en begrundelse nedenfor, og den trykkes.",
        en: "A minimum set, so that nobody leaves a figure out in silence. One that is still left out gets a reason below, and the reason is printed.");

    public string LeftOut => Say(sv: "Utelämnade, med skäl", da: "Udeladte, med begrundelse", en: "Left out, with reasons");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Reason => Say(sv: "Varför?", da: "Hvorfor?", en: "Why?");

    public string WhyLeftOut => Say(sv: "Skriv varför den utelämnas.", da: "Skriv, hvorfor den udelades.", en: "Write why it is left out.");

    public string WhichLeftOut => Say(sv: "Välj vilken indikator som utelämnas.", da: "Vælg, hvilken indikator der udelades.", en: "Choose which indicator is left out.");

    public string Chapters => Say(sv: "Kapitel", da: "Kapitler", en: "Chapters");

    public string WriteIn => Say(sv: "Skriv i kapitlet", da: "Skriv i kapitlet", en: "Write in the chapter");

    public string Mandatory => Say(sv: "måste finnas", da: "skal være der", en: "has to be there");

    public string IsEmpty => Say(sv: "tomt ännu", da: "tomt endnu", en: "empty yet");

    public string ReadWhole => Say(sv: "Läs det som det är nu", da: "Læs det, som det er nu", en: "Read it as it is now");

    public string Draft => Say(sv: "Utkast", da: "Udkast", en: "Draft");

    public string PutAway => Say(sv: "Lägg undan dokumentet", da: "Læg dokumentet væk", en: "Put the document away");

    public string TakeUp => Say(sv: "Ta fram dokumentet igen", da: "Tag dokumentet frem igen", en: "Take the document up again");

    public string IsAway => Say(sv: "Undanlagt", da: "Lagt væk", en: "Put away");

    public string PutAside(int count) => count == 1
        ? Say(sv: "Ett undanlagt dokument", da: "Ét dokument, der er lagt væk", en: "One document that was put away")
        : Say(sv: $"{Whole(count)} undanlagda dokument", da: $"{Whole(count)} dokumenter, der er lagt væk", en: $"{Whole(count)} documents that were put away");

    public string ToFiles => Say(sv: "Som fil", da: "Som fil", en: "As a file");

    public string Editions => Say(sv: "Utgåvor", da: "Udgaver", en: "Editions");

    public string NoEditions => Say(sv: "Ingen utgåva är fryst ännu.", da: "Ingen udgave er frosset endnu.", en: "No edition is frozen yet.");

    public string Freeze => Say(sv: "Frys en utgåva", da: "Frys en udgave", en: "Freeze an edition");

    public string Amiss => Say(sv: "Innan det är klart", da: "Før det er færdigt", en: "Before it is ready");

    public string NothingAmiss => Say(sv: "Inget saknas.", da: "Intet mangler.", en: "Nothing is missing.");

    public string Files => Say(sv: "Som fil, så som det är nu", da: "Som fil, sådan som det er nu", en: "As a file, as it is now");

    public string EmptyChapter(string title) => Say(sv: $"Kapitlet ”{title}” måste finnas och är tomt.", da: $"Kapitlet »{title}« skal være der og er tomt.", en: $"The chapter “{title}” has to be there and is empty.");

    public string Unsaid(string indicator) => Say(
        sv: $"{indicator} ska redovisas, men visas inte och är inte utelämnad med skäl.", da: $"{indicator} skal vises, men vises ikke og er ikke udeladt med begrundelse.", en: $"{indicator} is to be reported, but is neither shown nor left out with a reason.");

    public string FigureChanged(string chapter, int texts) => texts == 1
        ? Say(sv: $"I ”{chapter}” bygger en text på siffror som har ändrats.", da: $"I »{chapter}« hviler en tekst på tal, der er ændret.", en: $"In “{chapter}” a text rests on figures that have changed.")
        : Say(sv: $"I ”{chapter}” bygger {Whole(texts)} texter på siffror som har ändrats.", da: $"I »{chapter}« hviler {Whole(texts)} tekster på tal, der er ændret.", en: $"In “{chapter}” {Whole(texts)} texts rest on figures that have changed.");

    public string FigureWithheld(string chapter, int texts) => texts == 1
        ? Say(
            sv: $"I ”{chapter}” bygger en text på siffror som inte längre får visas. Den skrivs inte ut.", da: $"I »{chapter}« hviler en tekst på tal, der ikke længere må vises. Den trykkes ikke.",
            en: $"In “{chapter}” a text rests on figures that may no longer be shown. It is not printed.")
        : Say(
            sv: $"I ”{chapter}” bygger {Whole(texts)} texter på siffror som inte längre får visas. De skrivs inte ut.", da: $"I »{chapter}« hviler {Whole(texts)} tekster på tal, der ikke længere må vises. De trykkes ikke.",
            en: $"In “{chapter}” {Whole(texts)} texts rest on figures that may no longer be shown. They are not printed.");

    public string OpenNotes(int count) => count == 1
        ? Say(sv: "1 anteckning är inte avgjord.", da: "1 bemærkning er ikke afgjort.", en: "1 note is not settled.")
        : Say(sv: $"{Whole(count)} anteckningar är inte avgjorda.", da: $"{Whole(count)} bemærkninger er ikke afgjort.", en: $"{Whole(count)} notes are not settled.");

    /// <summary>What a document is called by kind: by its writers' own word where they have one.</summary>
    public string Named(Document document) => document.LocalKind.Length > 0 ? document.LocalKind : Named(document.Type);

    /// <summary>What a kind of document is called.</summary>
    public string Named(DocumentKind type) => type switch
    {
        DocumentKind.Specification => Say(sv: "Projektspecifikation", da: "Projektbeskrivelse", en: "Project specification"),
        DocumentKind.PreStudy => Say(sv: "Förstudie", da: "Forundersøgelse", en: "Pre-study"),
        DocumentKind.DialogueSummary => Say(sv: "Sammanfattning av en dialog", da: "Sammenfatning af en dialog", en: "Summary of a dialogue"),
        DocumentKind.Recommendations => Say(sv: "Rekommendationer", da: "Anbefalinger", en: "Recommendations"),
        DocumentKind.DecisionPackage => Say(sv: "Beslutsunderlag", da: "Beslutningsgrundlag", en: "Decision package"),
        DocumentKind.ActionPlan => Say(sv: "Handlingsplan", da: "Handlingsplan", en: "Action plan"),
        DocumentKind.WelfareReport => Say(sv: "Välfärdsbokslut", da: "Velfærdsregnskab", en: "Welfare report"),
        DocumentKind.YearlyAccount => Say(sv: "Årsredovisning av arbetet", da: "Årsberetning om arbejdet", en: "Yearly account"),
        _ => Say(sv: "Slutrapport", da: "Slutrapport", en: "Final report"),
    };

    /// <summary>What a kind of document is for.</summary>
    public string Meaning(DocumentKind type) => type switch
    {
        DocumentKind.Specification => Say(sv: "Vad som ska göras, varför och till vilken nytta, innan det börjar.", da: "Hvad der skal gøres, hvorfor og til hvilken nytte, før det begynder.", en: "What is to be done, why and to what end, before it begins."),
        DocumentKind.PreStudy => Say(sv: "Bakgrund, kartläggning, det som görs redan, och rekommendationer.", da: "Baggrund, kortlægning, det, der gøres allerede, og anbefalinger.", en: "Background, mapping, what is done already, and recommendations."),
        DocumentKind.DialogueSummary => Say(sv: "Vad människor kom överens om och ser olika på, och vad det blev av det.", da: "Hvad mennesker blev enige om og ser forskelligt på, og hvad der blev af det.", en: "What people agreed on and see differently, and what became of it."),
        DocumentKind.Recommendations => Say(sv: "Vad som rekommenderas, till vem, och vad det vilar på.", da: "Hvad der anbefales, til hvem, og hvad det hviler på.", en: "What is recommended, to whom, and on what it rests."),
        DocumentKind.DecisionPackage => Say(sv: "Det ett organ ska besluta om, med remissvaren.", da: "Det, et organ skal beslutte, med høringssvarene.", en: "What a body is to decide on, with the answers of those asked."),
        DocumentKind.ActionPlan => Say(sv: "Vem gör vad, för vem, till när och med vilka pengar.", da: "Hvem gør hvad, for hvem, til hvornår og for hvilke penge.", en: "Who does what, for whom, by when, with which money."),
        DocumentKind.WelfareReport => Say(sv: "Hur människor mår och lever, vad som gjordes, och vad som bör ändras.", da: "Hvordan mennesker har det og lever, hvad der blev gjort, og hvad der bør ændres.", en: "How people fare, what was done, and what should change."),
        DocumentKind.YearlyAccount => Say(sv: "Vad som gjordes, vad som är planerat, och pengarna från varje sida. Också till en finansiär.", da: "Hvad der blev gjort, hvad der er planlagt, og pengene fra hver side. Også til den, der betaler.", en: "What was done, what is planned, and the money from each side. Also to a funder."),
        _ => Say(sv: "Alltihop till slut, med siffrorna i en bilaga.", da: "Det hele til sidst, med tallene i et bilag.", en: "All of it at the end, with the figures in an appendix."),
    };

    /// <summary>When an edition was made, and by whom.</summary>
    public string Of(EditionLine edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Line(Say(sv: $"Utgåva {Whole(edition.Number)}", da: $"Udgave {Whole(edition.Number)}", en: $"Edition {Whole(edition.Number)}"), Date(edition.Made), edition.Why);
    }
}
