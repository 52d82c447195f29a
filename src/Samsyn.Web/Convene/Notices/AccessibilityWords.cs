// What the accessibility statement says, after the model of the European Union (decision 2018/1523).
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Notices;

/// <summary>What the accessibility statement says.</summary>
public sealed class AccessibilityWords(Language language) : Words(language)
{
    // The day the statement was last looked through; changed when what it says is tried again.
    private static readonly DateOnly Reviewed = new(2026, 11, 24);

    public string Title => Say(sv: "Tillgänglighet", da: "Tilgængelighed", en: "Accessibility");

    public string Lead => Say(
        sv: "Alla ska kunna läsa och arbeta här. Hittar du något som hindrar dig vill vi veta det.",
        da: "Alle skal kunne læse og arbejde her. Finder du noget, der hindrer dig, vil vi gerne vide det.",
        en: "Everybody should be able to read and work here. If something is in your way, we want to know.");

    public string StatusHeading => Say(sv: "Hur tillgänglig webbplatsen är", da: "Hvor tilgængeligt webstedet er", en: "How accessible the site is");

    public string Status => Say(
        sv: "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service och WCAG 2.1, nivå AA (EN 301 549), på grund av det som står nedan.",
        da: "Webstedet overholder delvist lov om tilgængelighed af offentlige organers websteder og WCAG 2.1, niveau AA (EN 301 549), på grund af det, der står nedenfor.",
        en: "The site is partially compliant with the directive on the accessibility of public sector bodies' websites (2016/2102) and WCAG 2.1, level AA (EN 301 549), because of what is named below.");

    public string LackingHeading => Say(sv: "Vad som inte är tillgängligt, eller inte har prövats", da: "Hvad der ikke er tilgængeligt, eller ikke er afprøvet", en: "What is not accessible, or has not been tried");

    public IReadOnlyList<string> Lacking =>
    [
        Say(
            sv: "Personer med funktionsnedsättning har inte prövat webbplatsen ännu, och inte heller en utomstående granskare. Det kan finnas brister som vi inte känner till.",
            da: "Personer med handicap har endnu ikke afprøvet webstedet, og heller ikke en udenforstående revisor. Der kan være mangler, som vi ikke kender.",
            en: "Neither people with disabilities nor an outside reviewer have tried the site yet. There may be shortcomings that we do not know of."),
        Say(
            sv: "Bilder av siffror läses upp som en mening. Det som bilden visar i detalj står i tabellen bredvid.",
            da: "Billeder af tal læses op som en sætning. Det, billedet viser i detaljer, står i tabellen ved siden af.",
            en: "Pictures of figures are read out as a sentence. What a picture shows in detail stands in the table beside it."),
        Say(
            sv: "Namn på indikatorer och grupper, och texter som medlemmar skriver, finns ibland bara på ett språk och är då inte märkta med det.",
            da: "Navne på indikatorer og grupper, og tekster, som medlemmer skriver, findes undertiden kun på ét sprog og er da ikke mærket med det.",
            en: "Names of indicators and groups, and texts that members write, are sometimes known in one language only, and are not marked with it."),
        Say(
            sv: "Excelfiler som laddas ned har inte prövats med skärmläsare. Samma siffror finns på sidan.",
            da: "Excelfiler, der hentes, er ikke afprøvet med skærmlæser. De samme tal står på siden.",
            en: "Excel files to download have not been tried with a screen reader. The same figures stand on the page."),
    ];

    public string TriedHeading => Say(sv: "Hur det har prövats", da: "Hvordan det er afprøvet", en: "How it was tried");

    public string Tried => Say(
        sv: "Vi har själva prövat, vid varje ändring: med axe i en riktig webbläsare på tre språk, i ljust och mörkt, med tangentbord, utan skript, på 320 bildpunkters bredd och vid utskrift.",
        da: "Vi har selv afprøvet, ved hver ændring: med axe i en rigtig browser på tre sprog, i lyst og mørkt, med tastatur, uden script, på 320 billedpunkters bredde og ved udskrift.",
        en: "We have tried ourselves, at every change: with axe in a real browser in three languages, in light and dark, with the keyboard, without scripts, at a width of 320 pixels and in print.");

    public string ReviewedOn => Say(
        sv: $"Redogörelsen gjordes den {Day} genom egen bedömning.", da: $"Erklæringen blev udarbejdet den {Day} ved selvevaluering.", en: $"The statement was prepared on {Day} by self-assessment.");

    public string ReportHeading => Say(sv: "Anmäl ett fel", da: "Meld en fejl", en: "Report a fault");

    public string ReportLead => Say(
        sv: "Du behöver inte logga in eller säga vem du är. Det du skriver läses av dem som äger samarbetet. Det kan bli en allmän handling.",
        da: "Du behøver ikke logge ind eller sige, hvem du er. Det, du skriver, læses af dem, der ejer samarbejdet. Der kan gives aktindsigt i det.",
        en: "You need not sign in or say who you are. What you write is read by the owners of the collaboration. It may become a public record.");

    public string Choose => Say(sv: "Välj vilket samarbete felet gäller:", da: "Vælg, hvilket samarbejde fejlen gælder:", en: "Choose which collaboration the fault is about:");

    public string Text => Say(sv: "Vad är fel?", da: "Hvad er galt?", en: "What is wrong?");

    public string TextHint => Say(
        sv: "Skriv gärna vad du ville göra, och vilket hjälpmedel du använder.", da: "Skriv gerne, hvad du ville gøre, og hvilket hjælpemiddel du bruger.", en: "Tell us what you wanted to do, and which aid you use, if any.");

    public string PageLabel => Say(sv: "På vilken sida? (om du vill)", da: "På hvilken side? (hvis du vil)", en: "On which page? (if you like)");

    public string Contact => Say(sv: "E-postadress, om du vill ha svar", da: "E-mailadresse, hvis du ønsker svar", en: "E-mail address, if you want an answer");

    public string Send => Say(sv: "Skicka", da: "Send", en: "Send");

    public string Sent => Say(sv: "Tack! Det du skrev är sparat, och ägarna av samarbetet ser det.", da: "Tak! Det, du skrev, er gemt, og ejerne af samarbejdet ser det.", en: "Thank you! What you wrote is kept, and the owners of the collaboration see it.");

    public string OrEmail => Say(sv: "Eller skriv till", da: "Eller skriv til", en: "Or write to");

    public string NoText => Say(sv: "Skriv vad som är fel.", da: "Skriv, hvad der er galt.", en: "Write what is wrong.");

    public string AuthorityHeading => Say(sv: "Om du inte får hjälp", da: "Hvis du ikke får hjælp", en: "If you are not helped");

    public string AuthorityLead => Say(
        sv: "Tycker du att vi inte hanterar din anmälan rätt kan du vända dig till tillsynsmyndigheten:",
        da: "Mener du, at vi ikke behandler din henvendelse rigtigt, kan du henvende dig til tilsynsmyndigheden:",
        en: "If you find that we do not handle your report rightly, you can turn to the supervisory authority:");

    public string TooLong(int most) => Say(sv: $"Högst {Whole(most)} tecken.", da: $"Højst {Whole(most)} tegn.", en: $"At most {Whole(most)} characters.");

    private string Day => Date(Reviewed);
}
