// What a person's own page says.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What a person's own page says.</summary>
public sealed class MeWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Min sida", da: "Min side", en: "My page");

    public string SignOut => Say(sv: "Logga ut", da: "Log ud", en: "Sign out");

    public string Save => Say(sv: "Spara", da: "Gem", en: "Save");

    public string Details => Say(sv: "Namn och språk", da: "Navn og sprog", en: "Name and language");

    public string ChangeEmail => Say(sv: "Byt adress", da: "Skift adresse", en: "Change address");

    public string ChangePassword => Say(sv: "Byt lösenord", da: "Skift adgangskode", en: "Change password");

    public string PasswordLead => Say(
        sv: "När du byter avslutas dina inloggningar på alla andra enheter.",
        da: "Når du skifter, afsluttes dine login på alle andre enheder.",
        en: "When you change it, your sign-ins on all other devices end.");

    public string TwoFactor => Say(sv: "Engångskod vid inloggning", da: "Engangskode ved login", en: "One-time code at sign-in");

    public string TwoFactorLead => Say(
        sv: "En app på telefonen visar en ny kod varje halv minut. Den som har ditt lösenord men inte telefonen kommer inte in.",
        da: "En app på telefonen viser en ny kode hvert halve minut. Den, der har din adgangskode, men ikke telefonen, kommer ikke ind.",
        en: "An app on your phone shows a new code every half minute. Whoever has your password but not your phone does not get in.");

    public string OwesSecondFactor => Say(
        sv: "Här räcker inte lösenordet ensamt. Slå på engångskod, eller logga in med en inloggningsnyckel, så kommer du vidare.",
        da: "Her er adgangskoden ikke nok i sig selv. Slå engangskode til, eller log ind med en adgangsnøgle, så kommer du videre.",
        en: "A password alone is not enough here. Turn on one-time codes, or sign in with a passkey, and you can go on.");

    public string TurnOn => Say(sv: "Slå på engångskod", da: "Slå engangskode til", en: "Turn on one-time codes");

    public string TurnOff => Say(sv: "Slå av", da: "Slå fra", en: "Turn off");

    public string TurnOffHeading => Say(sv: "Slå av engångskod", da: "Slå engangskode fra", en: "Turn off one-time codes");

    public string NewCodes => Say(sv: "Gör nya reservkoder", da: "Lav nye reservekoder", en: "Make new recovery codes");

    public string SetUpTitle => Say(sv: "Slå på engångskod", da: "Slå engangskode til", en: "Turn on one-time codes");

    public string SetUpLead => Say(
        sv: "Öppna en autentiseringsapp på telefonen, lägg till ett konto och rikta kameran mot rutmönstret. Skriv sedan koden som appen visar.",
        da: "Åbn en godkendelsesapp på telefonen, tilføj en konto, og ret kameraet mod mønstret. Skriv derefter koden, som appen viser.",
        en: "Open an authenticator app on your phone, add an account and point the camera at the pattern. Then enter the code that the app shows.");

    public string QrTitle => Say(sv: "Rutmönster för autentiseringsappen", da: "Mønster til godkendelsesappen", en: "Pattern for the authenticator app");

    public string KeyLabel => Say(sv: "Går det inte? Skriv nyckeln i appen:", da: "Virker det ikke? Skriv nøglen i appen:", en: "Does that not work? Type the key into the app:");

    public string CodesTitle => Say(sv: "Dina reservkoder", da: "Dine reservekoder", en: "Your recovery codes");

    public string CodesLead => Say(
        sv: "Engångskod är påslagen. Tappar du bort telefonen kommer du in med en av de här koderna. Varje kod fungerar en gång.",
        da: "Engangskode er slået til. Mister du telefonen, kommer du ind med en af disse koder. Hver kode virker én gang.",
        en: "One-time codes are on. If you lose your phone, one of these codes lets you in. Each works once.");

    public string CodesOnce => Say(
        sv: "De visas bara nu. Skriv ut sidan eller spara koderna i en lösenordshanterare.",
        da: "De vises kun nu. Udskriv siden, eller gem koderne i en adgangskodehusker.",
        en: "They are shown only now. Print this page, or keep the codes in a password manager.");

    public string CodesKept => Say(sv: "Jag har sparat dem", da: "Jeg har gemt dem", en: "I have kept them");

    public string Passkeys => Say(sv: "Inloggningsnycklar", da: "Adgangsnøgler", en: "Passkeys");

    public string PasskeysLead => Say(
        sv: "Logga in med fingeravtryck, ansikte eller skärmlås i stället för lösenord. Nyckeln stannar på din enhet.",
        da: "Log ind med fingeraftryk, ansigt eller skærmlås i stedet for adgangskode. Nøglen bliver på din enhed.",
        en: "Sign in with a fingerprint, your face or the screen lock instead of a password. The key stays on your device.");

    public string PasskeyName => Say(sv: "Vad ska nyckeln heta?", da: "Hvad skal nøglen hedde?", en: "What will you call the key?");

    public string PasskeyNameHint => Say(sv: "Till exempel: Min telefon.", da: "For eksempel: Min telefon.", en: "For example: My phone.");

    public string AddPasskey => Say(sv: "Lägg till en nyckel", da: "Tilføj en nøgle", en: "Add a key");

    public string NeedsScript => Say(
        sv: "Din webbläsare kan inte lägga till en nyckel här.",
        da: "Din browser kan ikke tilføje en nøgle her.",
        en: "Your browser cannot add a key here.");

    public string PasskeyFailed => Say(
        sv: "Nyckeln lades inte till. Försök igen, och låt enheten fråga färdigt.",
        da: "Nøglen blev ikke tilføjet. Prøv igen, og lad enheden spørge færdig.",
        en: "The key was not added. Try again, and let the device finish asking.");

    public string SomePasskey => Say(sv: "En nyckel", da: "En nøgle", en: "A key");

    public string SignInAgain => Say(
        sv: "Logga ut och in igen, och lägg till nyckeln inom en kvart.", da: "Log ud og ind igen, og tilføj nøglen inden for et kvarter.", en: "Sign out and in again, and add the key within a quarter of an hour.");

    public string Rename => Say(sv: "Byt namn", da: "Skift navn", en: "Rename");

    public string Remove => Say(sv: "Ta bort", da: "Fjern", en: "Remove");

    public string SignIns => Say(sv: "Här är du inloggad", da: "Her er du logget ind", en: "Where you are signed in");

    public string ThisDevice => Say(sv: "den här enheten", da: "denne enhed", en: "this device");

    public string UnknownDevice => Say(sv: "Okänd enhet", da: "Ukendt enhed", en: "Unknown device");

    public string End => Say(sv: "Avsluta", da: "Afslut", en: "End");

    public string EndOthers => Say(sv: "Avsluta alla andra", da: "Afslut alle andre", en: "End all others");

    public string Memberships => Say(sv: "Här är du medlem", da: "Her er du medlem", en: "Where you are a member");

    public string NoMemberships => Say(
        sv: "Inte i något samarbete ännu. En ägare kan bjuda in dig.", da: "Ikke i noget samarbejde endnu. En ejer kan invitere dig.", en: "In no collaboration yet. An owner can invite you.");

    public string Outside => Say(sv: "Inloggning hos din organisation", da: "Login hos din organisation", en: "Sign-in at your organisation");

    public string OutsideLead => Say(
        sv: "Logga in här genom att logga in hos din organisation, utan lösenord till Samsyn.",
        da: "Log ind her ved at logge ind hos din organisation, uden adgangskode til Samsyn.",
        en: "Sign in here by signing in at your organisation, without a password for Samsyn.");

    public string Untie => Say(sv: "Lossa", da: "Løsn", en: "Untie");

    public string LastWay => Say(
        sv: "Det är ditt enda sätt att logga in. Välj ett lösenord eller lägg till en inloggningsnyckel först.",
        da: "Det er din eneste måde at logge ind på. Vælg en adgangskode, eller tilføj en adgangsnøgle først.",
        en: "It is your only way to sign in. Choose a password or add a passkey first.");

    public string Installation => Say(sv: "Den här installationen", da: "Denne installation", en: "This installation");

    public string InstallationLead => Say(
        sv: "Du sköter den, för alla samarbeten som finns här.",
        da: "Du passer den for alle samarbejder, der findes her.",
        en: "You look after it, for all the collaborations there are here.");

    public string ProvidersLink => Say(sv: "Inloggning hos organisationerna", da: "Login hos organisationerne", en: "Sign-in at the organisations");

    public string About => Say(sv: "Det som finns om dig", da: "Det, der findes om dig", en: "What is kept about you");

    public string AboutLead => Say(
        sv: "Se allt som lagras om dig, ladda ned det, eller radera dig själv.",
        da: "Se alt, der gemmes om dig, hent det, eller slet dig selv.",
        en: "See all that is kept about you, download it, or erase yourself.");

    public string AboutLink => Say(sv: "Se allt om mig", da: "Se alt om mig", en: "See all about me");

    public string EraseLink => Say(sv: "Radera mig", da: "Slet mig", en: "Erase me");

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Told(string? done) => done switch
    {
        "details" or "email" => Say(sv: "Sparat.", da: "Gemt.", en: "Saved."),
        "letter" => Say(
            sv: "Ett brev är på väg till den nya adressen. Öppna länken i det, så byts adressen.",
            da: "Et brev er på vej til den nye adresse. Åbn linket i det, så skiftes adressen.",
            en: "A letter is on its way to the new address. Open the link in it, and the address is changed."),
        "password" => Say(
            sv: "Lösenordet är bytt, och dina andra inloggningar är avslutade.",
            da: "Adgangskoden er skiftet, og dine andre login er afsluttet.",
            en: "The password has been changed, and your other sign-ins have ended."),
        "two-factor" => Say(sv: "Engångskod är avslagen.", da: "Engangskode er slået fra.", en: "One-time codes are off."),
        "passkeys" => Say(sv: "Dina nycklar är ändrade.", da: "Dine nøgler er ændret.", en: "Your keys have been changed."),
        "outside" => Say(sv: "Dina sätt att logga in är ändrade.", da: "Dine måder at logge ind på er ændret.", en: "Your ways of signing in have been changed."),
        "sign-ins" => Say(sv: "Inloggningen är avslutad.", da: "Login er afsluttet.", en: "The sign-in has ended."),
        _ => null,
    };

    public string CodesLeft(int count) => count switch
    {
        0 => Say(sv: "Engångskod är påslagen. Du har inga reservkoder kvar: gör nya.", da: "Engangskode er slået til. Du har ingen reservekoder tilbage: Lav nye.", en: "One-time codes are on. You have no recovery codes left: make new ones."),
        1 => Say(sv: "Engångskod är påslagen. Du har en reservkod kvar.", da: "Engangskode er slået til. Du har én reservekode tilbage.", en: "One-time codes are on. You have one recovery code left."),
        _ => Say(sv: $"Engångskod är påslagen. Du har {Whole(count)} reservkoder kvar.", da: $"Engangskode er slået til. Du har {Whole(count)} reservekoder tilbage.", en: $"One-time codes are on. You have {Whole(count)} recovery codes left."),
    };

    public string Device(SignIn signIn) => signIn.Device.Length == 0 ? UnknownDevice : signIn.Device;

    public string Since(SignIn signIn) => Say(
        sv: $"Sedan {DateAndTime(signIn.Started)}, senast {DateAndTime(signIn.Seen)}",
        da: $"Siden {DateAndTime(signIn.Started)}, senest {DateAndTime(signIn.Seen)}",
        en: $"Since {DateAndTime(signIn.Started)}, last seen {DateAndTime(signIn.Seen)}");

    public string Used(Passkey passkey) => passkey.Used is { } used
        ? Say(sv: $"Tillagd {DateAndTime(passkey.Made)}, använd {DateAndTime(used)}", da: $"Tilføjet {DateAndTime(passkey.Made)}, brugt {DateAndTime(used)}", en: $"Added {DateAndTime(passkey.Made)}, used {DateAndTime(used)}")
        : Say(sv: $"Tillagd {DateAndTime(passkey.Made)}", da: $"Tilføjet {DateAndTime(passkey.Made)}", en: $"Added {DateAndTime(passkey.Made)}");

    public string Used(OutsideLogin tied) => tied.Used is { } used
        ? Say(sv: $"Sedan {DateAndTime(tied.Made)}, senast {DateAndTime(used)}", da: $"Siden {DateAndTime(tied.Made)}, senest {DateAndTime(used)}", en: $"Since {DateAndTime(tied.Made)}, last used {DateAndTime(used)}")
        : Say(sv: $"Sedan {DateAndTime(tied.Made)}", da: $"Siden {DateAndTime(tied.Made)}", en: $"Since {DateAndTime(tied.Made)}");

    public string TieTo(IdentityProvider provider) => Say(
        sv: $"Börja logga in med {provider.Name}", da: $"Begynd at logge ind med {provider.Name}", en: $"Start signing in with {provider.Name}");

    public string UntieThis(OutsideLogin tied) => Say(sv: $"Lossa {tied.Provider}", da: $"Løsn {tied.Provider}", en: $"Untie {tied.Provider}");

    public string EndThis(SignIn signIn) => Say(sv: $"Avsluta {Device(signIn)}", da: $"Afslut {Device(signIn)}", en: $"End {Device(signIn)}");

    public string RemoveThis(Passkey passkey) => Say(sv: $"Ta bort {passkey.Name}", da: $"Fjern {passkey.Name}", en: $"Remove {passkey.Name}");
}
