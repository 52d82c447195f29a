// What the description of how personal data are protected says; how long things are kept comes from the list that the daily job keeps to.
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Keeping;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Notices;

/// <summary>A kind of data: what it is, why it is kept, on what ground, how long, and who sees it.</summary>
public sealed record PrivacyItem(string What, string Why, string Ground, string HowLong, string WhoSees);

/// <summary>What the description of how personal data are protected says.</summary>
public sealed class PrivacyWords(Language language, RetentionPeriods periods) : Words(language)
{
    private readonly PeriodWords kept = new(language);

    public string Title => Say(sv: "Så skyddas personuppgifter", da: "Sådan beskyttes personoplysninger", en: "How personal data are protected");

    public string Lead => Say(
        sv: "Samsyn behöver veta lite om dig för att du ska kunna arbeta här. Det här är allt, och varför.",
        da: "Samsyn skal vide lidt om dig, for at du kan arbejde her. Det her er det hele, og hvorfor.",
        en: "Samsyn needs to know a little of you so that you can work here. This is all of it, and why.");

    public string Never => Say(
        sv: "Siffrorna om hälsa gäller grupper, aldrig enskilda. Etnicitet och sexuell läggning frågas ingen om. Inget hämtas från eller skickas till andra när du läser en sida.",
        da: "Tallene om sundhed gælder grupper, aldrig enkelte. Ingen spørges om etnicitet eller seksuel orientering. Intet hentes fra eller sendes til andre, når du læser en side.",
        en: "The figures on health are of groups, never of single persons. Nobody is asked about ethnicity or sexual orientation. Nothing is fetched from or sent to others when you read a page.");

    public string ControllerHeading => Say(sv: "Vem som ansvarar", da: "Hvem der har ansvaret", en: "Who is responsible");

    public string Controller(NoticeSettings settings) => settings.Controller is { } name
        ? Say(sv: $"Personuppgiftsansvarig är {name}.", da: $"Dataansvarlig er {name}.", en: $"The controller is {name}.")
        : Say(
            sv: "Den som driver webbplatsen har inte skrivit vem som är personuppgiftsansvarig. Fråga en ägare av samarbetet.",
            da: "Den, der driver webstedet, har ikke skrevet, hvem der er dataansvarlig. Spørg en ejer af samarbejdet.",
            en: "Whoever runs the site has not said who the controller is. Ask an owner of the collaboration.");

    public string Contact => Say(sv: "Kontakt", da: "Kontakt", en: "Contact");

    public string Officer => Say(sv: "Dataskyddsombud", da: "Databeskyttelsesrådgiver", en: "Data protection officer");

    public string ItemsHeading => Say(sv: "Vad som sparas", da: "Hvad der gemmes", en: "What is kept");

    public string WhyKept => Say(sv: "Varför", da: "Hvorfor", en: "Why");

    public string Ground => Say(sv: "Rättslig grund", da: "Retsgrundlag", en: "Legal ground");

    public string HowLong => Say(sv: "Hur länge", da: "Hvor længe", en: "How long");

    public string WhoSees => Say(sv: "Vem som ser det", da: "Hvem der ser det", en: "Who sees it");

    public IReadOnlyList<PrivacyItem> Items =>
    [
        new(
            Say(sv: "Din inloggning: namn, e-postadress, språk, lösenord (förvanskat), inloggningsnycklar och engångskoder", da: "Dit login: navn, e-mailadresse, sprog, adgangskode (forvansket), adgangsnøgler og engangskoder", en: "Your login: name, e-mail address, language, password (scrambled), passkeys and one-time codes"),
            Say(sv: "Så att du, och ingen annan, kommer in som du.", da: "Så du, og ingen anden, kommer ind som dig.", en: "So that you, and nobody else, get in as you."),
            PublicTask, kept.Logins(periods),
            Say(sv: "Medlemmar i dina samarbeten ser ditt namn och dina roller, ägarna också din adress.", da: "Medlemmer af dine samarbejder ser dit navn og dine roller, ejerne også din adresse.", en: "Members of your collaborations see your name and roles, the owners also your address.")),
        new(
            Say(sv: "Enheter du är inloggad på: webbläsare, system, när", da: "Enheder, du er logget ind på: browser, system, hvornår", en: "Devices you are signed in on: browser, system, when"),
            Say(sv: "Så att du ser och kan avsluta dem.", da: "Så du ser og kan afslutte dem.", en: "So that you see and can end them."),
            PublicTask, kept.SignIns(periods), OnlyYou),
        new(
            Say(sv: "Inbjudningar: e-postadress, roller, vem som bjöd in", da: "Invitationer: e-mailadresse, roller, hvem der inviterede", en: "Invitations: e-mail address, roles, who invited"),
            Say(sv: "Så att rätt person kan komma med.", da: "Så den rette person kan komme med.", en: "So that the right person can join."),
            PublicTask, kept.Links(periods), Owners),
        new(
            Say(sv: "Journalen: vad du gjorde, när, och varför om du skrev det", da: "Journalen: hvad du gjorde, hvornår, og hvorfor, hvis du skrev det", en: "The journal: what you did, when, and why if you wrote it"),
            Say(sv: "Så att man kan se efteråt hur något kom till. Myndigheter måste kunna visa det.", da: "Så man bagefter kan se, hvordan noget blev til. Myndigheder skal kunne vise det.", en: "So that it can be seen afterwards how something came about. Authorities must be able to show that."),
            Say(sv: "Uppgift av allmänt intresse (artikel 6.1 e) och lagarna om allmänna handlingar och arkiv.", da: "Opgave i samfundets interesse (artikel 6, stk. 1, litra e) og lovene om offentlighed og arkiver.", en: "Task in the public interest (article 6.1 e) and the laws on public records and archives."),
            Say(sv: "Som handlingarna i ärendet. Raderar du dig försvinner ditt namn men inte det som gjordes.", da: "Som sagens dokumenter. Sletter du dig, forsvinder dit navn, men ikke det, der blev gjort.", en: "As long as the papers of the matter. If you erase yourself, your name goes but not what was done."),
            Say(sv: "Medlemmar som får granska.", da: "Medlemmer, der må revidere.", en: "Members with the right to audit.")),
        new(
            Say(sv: "Gäster i en dialog: den roll man anger och vad man skriver, inte vem man är", da: "Gæster i en dialog: den rolle, man angiver, og hvad man skriver, ikke hvem man er", en: "Guests in a dialogue: the part they say they have and what they write, not who they are"),
            Say(sv: "Så att flera röster hörs utan inloggning.", da: "Så flere stemmer høres uden login.", en: "So that more voices are heard without a login."),
            PublicTask, kept.Dialogues(periods), Say(sv: "De som deltar i dialogen.", da: "De, der deltager i dialogen.", en: "Those who take part in the dialogue.")),
        new(
            Say(sv: "Anmälda fel: din text, och din adress om du vill ha svar", da: "Meldte fejl: din tekst, og din adresse, hvis du ønsker svar", en: "Reported faults: your text, and your address if you want an answer"),
            Say(sv: "Så att felet kan rättas.", da: "Så fejlen kan rettes.", en: "So that the fault can be mended."),
            PublicTask, kept.Reports(periods), Owners),
        new(
            Say(sv: "Brev som väntar på att skickas", da: "Breve, der venter på at blive sendt", en: "Letters that wait to be sent"),
            Say(sv: "Så att inget försvinner om e-posten krånglar. De ligger låsta.", da: "Så intet forsvinder, hvis mailen driller. De ligger låst.", en: "So that nothing is lost when e-mail fails. They lie locked."),
            PublicTask, kept.Letters(periods), Say(sv: "Ingen.", da: "Ingen.", en: "Nobody.")),
    ];

    public string CookiesHeading => Say(sv: "Kakor", da: "Cookies", en: "Cookies");

    public string Cookies => Say(
        sv: "Bara sådana som behövs: en medan du är inloggad, en som känner igen din enhet vid inloggning och en som skyddar formulär mot förfalskning. Ingen statistik, ingen spårning. Det du skriver i ett formulär ligger på din egen enhet tills det är sparat, och tas bort när du loggar ut.",
        da: "Kun nødvendige: én, mens du er logget ind, én, der genkender din enhed ved login, og én, der beskytter formularer mod forfalskning. Ingen statistik, ingen sporing. Det, du skriver i en formular, ligger på din egen enhed, indtil det er gemt, og fjernes, når du logger ud.",
        en: "Only those that are needed: one while you are signed in, one that knows your device at sign-in, and one that protects forms against forgery. No statistics, no tracking. What you write in a form lies on your own device until it is saved, and is removed when you sign out.");

    public string Network => Say(
        sv: "Nätverksadressen används för att bromsa den som gissar lösenord. Den hålls i minnet högst en timme och sparas inte.",
        da: "Netværksadressen bruges til at bremse den, der gætter adgangskoder. Den holdes i hukommelsen højst en time og gemmes ikke.",
        en: "The network address is used to slow down whoever guesses passwords. It is held in memory for at most an hour and is not kept.");

    public string RightsHeading => Say(sv: "Dina rättigheter", da: "Dine rettigheder", en: "Your rights");

    public string Rights => Say(
        sv: "Är du medlem gör du det själv på Min sida: läser allt som sparas om dig, laddar ned det, rättar det eller raderar dig. Annars frågar du den som ansvarar. Du kan också begära att behandlingen begränsas eller invända mot den.",
        da: "Er du medlem, gør du det selv på Min side: læser alt, der gemmes om dig, henter det, retter det eller sletter dig. Ellers spørger du den ansvarlige. Du kan også bede om, at behandlingen begrænses, eller gøre indsigelse.",
        en: "A member does it on My page: reads all that is kept, downloads it, mends it or erases themself. Others ask whoever is responsible. You may also ask that the processing be restricted, or object to it.");

    public string Public => Say(
        sv: "Det du har skickat till en nämnd kan vara en allmän handling. Raderar du dig blir du anonym där och texten döljs; den förstörs först efter beslut om gallring.",
        da: "Det, du har sendt til et udvalg, kan være omfattet af aktindsigt. Sletter du dig, bliver du anonym dér, og teksten skjules; den destrueres først efter beslutning om kassation.",
        en: "What you have sent to a committee may be a public record. If you erase yourself you become anonymous there and the text is hidden; it is destroyed only after a decision on disposal.");

    public string MyData => Say(sv: "Allt som sparas om mig", da: "Alt, der gemmes om mig", en: "All that is kept about me");

    public string ComplaintHeading => Say(sv: "Om du är missnöjd", da: "Hvis du er utilfreds", en: "If you are not content");

    public string Complaint => Say(
        sv: "Säg det till den som ansvarar, så att det kan rättas. Du kan också klaga hos tillsynsmyndigheten:",
        da: "Sig det til den ansvarlige, så det kan rettes. Du kan også klage til tilsynsmyndigheden:",
        en: "Tell whoever is responsible, so that it can be mended. You may also complain to the supervisory authority:");

    public string OfCollaboration => Say(sv: "Beskrivningen gäller alla samarbeten på den här webbplatsen.", da: "Beskrivelsen gælder alle samarbejder på dette websted.", en: "This holds for all collaborations on this site.");

    private string PublicTask => Say(sv: "Uppgift av allmänt intresse (dataskyddsförordningen, artikel 6.1 e).", da: "Opgave i samfundets interesse (databeskyttelsesforordningen, artikel 6, stk. 1, litra e).", en: "Task in the public interest (GDPR, article 6.1 e).");

    private string OnlyYou => Say(sv: "Bara du.", da: "Kun du.", en: "Only you.");

    private string Owners => Say(sv: "Ägarna av samarbetet.", da: "Ejerne af samarbejdet.", en: "The owners of the collaboration.");
}
