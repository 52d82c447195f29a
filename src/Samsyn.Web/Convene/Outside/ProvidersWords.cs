// What the pages say on which the sign-ins of organisations are set up.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What the pages of identity providers say.</summary>
public sealed class ProvidersWords(Language language) : Words(language)
{
    public string Mine => Say(sv: "Min sida", da: "Min side", en: "My page");

    public string Title => Say(sv: "Inloggning hos organisationerna", da: "Login hos organisationerne", en: "Sign-in at the organisations");

    public string Lead => Say(
        sv: "Den som arbetar i en kommun kan logga in här med kommunens egen inloggning, om kommunen har en enligt OpenID Connect.",
        da: "Den, der arbejder i en kommune, kan logge ind her med kommunens eget login, hvis kommunen har et efter OpenID Connect.",
        en: "Whoever works in a municipality can sign in here with its own sign-in, if it has one that speaks OpenID Connect.");

    public string None => Say(
        sv: "Ingen organisation är tillagd. Alla loggar in med lösenord eller inloggningsnyckel.",
        da: "Ingen organisation er tilføjet. Alle logger ind med adgangskode eller adgangsnøgle.",
        en: "No organisation has been added. Everybody signs in with a password or a passkey.");

    public string Add => Say(sv: "Lägg till en organisation", da: "Tilføj en organisation", en: "Add an organisation");

    public string WhoHeading => Say(sv: "Sköter installationen", da: "Passer installationen", en: "Who looks after the installation");

    public string WhoLead => Say(
        sv: "Fler utses på datorn där Samsyn körs, med kommandot samsyn administrator.",
        da: "Flere udpeges på computeren, hvor Samsyn kører, med kommandoen samsyn administrator.",
        en: "More are named on the machine where Samsyn runs, by the command samsyn administrator.");

    public string BackHeading => Say(sv: "Registrera den här adressen", da: "Registrer denne adresse", en: "Register this address");

    public string BackLead => Say(
        sv: "Hos organisationens inloggning ska Samsyn läggas upp som en webbapplikation med den här adressen att komma tillbaka till (redirect URI):",
        da: "Hos organisationens login skal Samsyn oprettes som en webapplikation med denne adresse at komme tilbage til (redirect URI):",
        en: "At the organisation's sign-in, set Samsyn up as a web application that people come back to at this address (redirect URI):");

    public string ToldHeading => Say(sv: "Skriv in uppgifterna", da: "Skriv oplysningerne", en: "Enter the details");

    public string ProviderName => Say(sv: "Namn på inloggningssidan", da: "Navn på login-siden", en: "Name on the sign-in page");

    public string NameHint => Say(sv: "Som \"Tärnköpings kommun\".", da: "Som \"Tærnkøbing Kommune\".", en: "Such as \"Tärnköping municipality\".");

    public string Issuer => Say(sv: "Utfärdare (issuer)", da: "Udsteder (issuer)", en: "Issuer");

    public string IssuerHint => Say(
        sv: "Adressen som tjänsten själv anger, tecken för tecken. Den kan inte ändras sedan.",
        da: "Adressen, som tjenesten selv angiver, tegn for tegn. Den kan ikke ændres siden.",
        en: "The address that the service itself states, sign by sign. It cannot be changed later.");

    public string ClientId => Say(sv: "Klientens namn (client id)", da: "Klientens navn (client id)", en: "Client id");

    public string Secret => Say(sv: "Klientens hemlighet (client secret)", da: "Klientens hemmelighed (client secret)", en: "Client secret");

    public string SecretHint(bool kept) => kept
        ? Say(sv: "Lämna tomt för att behålla den som finns.", da: "Lad stå tomt for at beholde den nuværende.", en: "Leave empty to keep the one there is.")
        : Say(sv: "Lämna tomt om tjänsten inte gav någon.", da: "Lad stå tomt, hvis tjenesten ikke gav nogen.", en: "Leave empty if the service gave none.");

    public string SecretLost => Say(
        sv: "Hemligheten går inte att läsa: den låstes med nycklar som inte finns i datamappen längre. Skriv den på nytt.",
        da: "Hemmeligheden kan ikke læses: Den blev låst med nøgler, som ikke længere er i datamappen. Skriv den igen.",
        en: "The secret cannot be read: it was sealed with keys that are no longer in the data folder. Write it again.");

    public string Domains => Say(sv: "E-postdomäner och organisationer", da: "E-maildomæner og organisationer", en: "E-mail domains and organisations");

    public string DomainsHint => Say(
        sv: "En per rad: domänen, och organisationen som dess folk hör till. Bara om adresser i de här domänerna litar Samsyn på tjänsten.",
        da: "Én på hver linje: domænet, og organisationen, som dets folk hører til. Kun om adresser i disse domæner stoler Samsyn på tjenesten.",
        en: "One a line: the domain, and the organisation that its people belong to. Samsyn believes the service about addresses in these domains only.");

    public string Vouches => Say(
        sv: "Lita på adresser i domänerna även när tjänsten inte säger att de är bekräftade (så är det med Entra ID)",
        da: "Stol på adresser i domænerne, også når tjenesten ikke siger, at de er bekræftet (sådan er det med Entra ID)",
        en: "Believe addresses in the domains also when the service does not say that they are verified (Entra ID does not)");

    public string More => Say(sv: "Mer", da: "Mere", en: "More");

    public string Scopes => Say(sv: "Fråga efter (scope)", da: "Bed om (scope)", en: "Ask for (scope)");

    public string ScopesHint => Say(sv: "Utöver openid, med mellanslag mellan.", da: "Ud over openid, med mellemrum imellem.", en: "Besides openid, with blanks between.");

    public string Level => Say(sv: "Kräv nivå (acr_values)", da: "Kræv niveau (acr_values)", en: "Require a level (acr_values)");

    public string LevelHint => Say(
        sv: "Ingen kommer in på lägre nivå. Lämna tomt för att inte kräva någon.",
        da: "Ingen kommer ind på et lavere niveau. Lad stå tomt for ikke at kræve noget.",
        en: "Nobody comes in on a lower level. Leave empty to require none.");

    public string SecondFactor => Say(sv: "Ord för andra faktor (acr eller amr)", da: "Ord for anden faktor (acr eller amr)", en: "Words for a second factor (acr or amr)");

    public string SecondFactorHint => Say(
        sv: "När tjänsten svarar med ett av dem frågar Samsyn inte efter engångskod.",
        da: "Når tjenesten svarer med et af dem, spørger Samsyn ikke efter engangskode.",
        en: "When the service answers with one of them, Samsyn asks for no one-time code.");

    public string Contact => Say(sv: "Vem frågar den som inte är inbjuden?", da: "Hvem spørger den, der ikke er inviteret?", en: "Whom does somebody ask who is not invited?");

    public string ContactHint => Say(sv: "Visas för den som loggar in och inte är medlem.", da: "Vises for den, der logger ind og ikke er medlem.", en: "Shown to whoever signs in and is not a member.");

    public string Save => Say(sv: "Spara", da: "Gem", en: "Save");

    public string TryIt => Say(sv: "Pröva", da: "Prøv", en: "Try it");

    public string TryLead => Say(
        sv: "Knyt den till din egen inloggning: då ser du att allt fungerar.",
        da: "Knyt den til dit eget login: Så ser du, at alt virker.",
        en: "Tie it to your own sign-in: then you see that all of it works.");

    public string RemoveHeading => Say(sv: "Ta bort", da: "Fjern", en: "Remove");

    public string RemoveLead => Say(
        sv: "Alla som loggar in så här loggas ut, och måste sedan logga in på annat sätt. De är kvar som medlemmar.",
        da: "Alle, der logger ind sådan, bliver logget ud og skal derefter logge ind på en anden måde. De er fortsat medlemmer.",
        en: "Everybody who signs in this way is signed out, and must then sign in another way. They stay members.");

    public string Sure(string name) => Say(sv: $"Ja, ta bort {name}", da: $"Ja, fjern {name}", en: $"Yes, remove {name}");

    public string NotSure => Say(sv: "Kryssa i att den ska tas bort.", da: "Sæt kryds i, at den skal fjernes.", en: "Tick the box if it is to be removed.");

    public string AsItIs => Say(sv: "Så är det nu", da: "Sådan er det nu", en: "As it is now");

    public string Missing => Say(sv: "Skriv något här.", da: "Skriv noget her.", en: "Write something here.");

    public string NotAnIssuer => Say(
        sv: "Skriv en hel adress som börjar med https://, utan frågetecken.",
        da: "Skriv en hel adresse, der begynder med https://, uden spørgsmålstegn.",
        en: "Write a whole address that begins with https://, without a question mark.");

    public string IssuerTaken => Say(
        sv: "Utfärdaren är redan tillagd. Ändra den som finns i stället.",
        da: "Udstederen er allerede tilføjet. Ret den, der er, i stedet.",
        en: "The issuer has been added already. Change the one there is instead.");

    public string NotWords => Say(
        sv: "Skriv korta ord utan å, ä, ö och citattecken, med mellanslag mellan.",
        da: "Skriv korte ord uden æ, ø, å og anførselstegn, med mellemrum imellem.",
        en: "Write short words of plain letters without quotation marks, with blanks between.");

    public string Overtaken => Say(
        sv: "Någon annan har ändrat under tiden. Jämför med det som gäller nu, och spara igen om du vill ersätta det.",
        da: "En anden har ændret noget imens. Sammenlign med det, der gælder nu, og gem igen, hvis du vil erstatte det.",
        en: "Somebody else made changes meanwhile. Compare with what holds now, and save again if you want to replace it.");

    public string TooLong(int most) => Say(sv: $"Korta det till högst {Whole(most)} tecken.", da: $"Kort det ned til højst {Whole(most)} tegn.", en: $"Shorten it to {Whole(most)} characters at most.");

    public string NotADomain(string written) => Say(
        sv: $"\"{written}\" är ingen domän. Skriv som kommun.example Kommunens namn, en per rad.",
        da: $"\"{written}\" er ikke et domæne. Skriv som kommune.example Kommunens navn, én på hver linje.",
        en: $"\"{written}\" is no domain. Write such as town.example Name of the town, one a line.");

    public string NotFetched(OutsideTrouble trouble) => trouble == OutsideTrouble.Unreachable
        ? Say(
            sv: "Där svarar ingen. Kontrollera adressen, och att servern får nå den.",
            da: "Dér svarer ingen. Se adressen efter, og om serveren må nå den.",
            en: "Nothing answers there. Check the address, and that the server may reach it.")
        : Say(
            sv: "Där finns ingen inloggning med just den utfärdaren. Kopiera issuer ur tjänstens openid-configuration.",
            da: "Dér er intet login med netop den udsteder. Kopiér issuer fra tjenestens openid-configuration.",
            en: "There is no sign-in of exactly that issuer there. Copy issuer from the service's openid-configuration.");

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Told(string? done) => done switch
    {
        "added" => Say(sv: "Tillagd. Den står nu på inloggningssidan.", da: "Tilføjet. Den står nu på login-siden.", en: "Added. It now stands on the sign-in page."),
        "changed" => Say(sv: "Sparat.", da: "Gemt.", en: "Saved."),
        "removed" => Say(sv: "Borttagen.", da: "Fjernet.", en: "Removed."),
        _ => null,
    };

    /// <summary>Whose people a provider signs in.</summary>
    public string Whose(IdentityProvider provider) => provider.Domains.Count == 0
        ? Say(sv: "Inga domäner", da: "Ingen domæner", en: "No domains")
        : string.Join(", ", provider.Domains.Select(own => own.Organisation is null ? own.Domain : $"{own.Organisation} ({own.Domain})"));
}
