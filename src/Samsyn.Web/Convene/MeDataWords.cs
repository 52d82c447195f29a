// What is said where a person sees all that is kept about them, and where they erase it.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What is said of all that is kept about a person.</summary>
public sealed class MeDataWords(Language language) : Words(language)
{
    public string Mine => Say(sv: "Min sida", da: "Min side", en: "My page");

    public string Title => Say(sv: "Allt som finns om dig", da: "Alt, der findes om dig", en: "All that is kept about you");

    public string Lead => Say(
        sv: "Det här är allt som Samsyn lagrar om dig som person.",
        da: "Dette er alt, hvad Samsyn gemmer om dig som person.",
        en: "This is everything that Samsyn keeps about you as a person.");

    public string Secrets => Say(
        sv: "Lösenordet, reservkoderna och länkar finns bara som kontrollsummor som inte går att läsa, och visas därför inte.",
        da: "Adgangskoden, reservekoderne og links findes kun som kontrolsummer, der ikke kan læses, og vises derfor ikke.",
        en: "Your password, recovery codes and links are kept only as checksums that cannot be read back, and so are not shown.");

    public string DownloadAll => Say(sv: "Ladda ned allt (JSON)", da: "Hent alt (JSON)", en: "Download everything (JSON)");

    public string EraseTitle => Say(sv: "Radera mig", da: "Slet mig", en: "Erase me");

    public string EraseLead => Say(
        sv: "Ditt namn, din adress, dina inloggningar och dina medlemskap tas bort för alltid.",
        da: "Dit navn, din adresse, dine login og dine medlemskaber fjernes for altid.",
        en: "Your name, your address, your sign-ins and your memberships are removed for ever.");

    public string EraseJournal => Say(
        sv: "Det du har gjort står kvar i journalen, men inte att det var du.",
        da: "Det, du har gjort, bliver stående i journalen, men ikke at det var dig.",
        en: "What you have done stays in the journal, but not that it was you.");

    public string Sure => Say(
        sv: "Ja, radera mig. Det går inte att ångra.", da: "Ja, slet mig. Det kan ikke fortrydes.", en: "Yes, erase me. This cannot be undone.");

    public string NotSure => Say(
        sv: "Kryssa i att du vill raderas.", da: "Sæt kryds i, at du vil slettes.", en: "Tick the box if you want to be erased.");

    public string LastOwner(IReadOnlyList<Collaboration> of)
    {
        var names = string.Join(", ", of.Select(one => one.Name));
        return Say(
            sv: $"Du är den enda ägaren för {names}. Gör först någon annan till ägare.",
            da: $"Du er den eneste ejer af {names}. Gør først en anden til ejer.",
            en: $"You are the only owner of {names}. Make somebody else an owner first.");
    }

    public string HandOver(string name) => Say(sv: $"Till medlemmarna i {name}", da: $"Til medlemmerne i {name}", en: $"To the members of {name}");

    /// <summary>What a part of it is; its own name where a later step brings one that is not known here.</summary>
    public string Part(string name) => name switch
    {
        "login" => Say(sv: "Din inloggning", da: "Dit login", en: "Your login"),
        "member" => Say(sv: "Dina medlemskap", da: "Dine medlemskaber", en: "Your memberships"),
        "sign_in" => Say(sv: "Var du har varit inloggad", da: "Hvor du har været logget ind", en: "Where you have been signed in"),
        "passkey" => Say(sv: "Dina inloggningsnycklar", da: "Dine adgangsnøgler", en: "Your passkeys"),
        "outside_login" => Say(sv: "Inloggningstjänster som känner dig", da: "Login-tjenester, der kender dig", en: "Identity providers that know you"),
        "invitation" => Say(sv: "Länkar som du har gjort eller fått", da: "Links, du har lavet eller fået", en: "Links that you have made or been given"),
        "journal" => Say(sv: "Vad journalen säger att du har gjort", da: "Hvad journalen siger, at du har gjort", en: "What the journal says you have done"),
        "recovery_code" => Say(sv: "Reservkoder", da: "Reservekoder", en: "Recovery codes"),
        _ => name,
    };

    public string Column(string name) => name switch
    {
        "id" => Say(sv: "Nummer", da: "Nummer", en: "Number"),
        "name" or "who" => Say(sv: "Namn", da: "Navn", en: "Name"),
        "email" => Say(sv: "E-postadress", da: "E-mailadresse", en: "E-mail address"),
        "email_confirmed" => Say(sv: "Adressen är prövad", da: "Adressen er afprøvet", en: "Address tried"),
        "language" => Say(sv: "Språk", da: "Sprog", en: "Language"),
        "administers" => Say(sv: "Sköter installationen", da: "Passer installationen", en: "Looks after the installation"),
        "two_factor" => Say(sv: "Engångskod", da: "Engangskode", en: "One-time code"),
        "made_at" or "since" or "started_at" => Say(sv: "Sedan", da: "Siden", en: "Since"),
        "seen_at" or "used_at" => Say(sv: "Senast", da: "Senest", en: "Last"),
        "ended_at" or "withdrawn_at" => Say(sv: "Avslutat", da: "Afsluttet", en: "Ended"),
        "expires_at" => Say(sv: "Gäller till", da: "Gælder til", en: "Until"),
        "at" => Say(sv: "När", da: "Hvornår", en: "When"),
        _ => Other(name),
    };

    public string Value(object? value) => value switch
    {
        null or "" => Say(sv: "finns inte", da: "findes ikke", en: "none"),
        true => Say(sv: "ja", da: "ja", en: "yes"),
        false => Say(sv: "nej", da: "nej", en: "no"),
        DateTimeOffset moment => DateAndTime(moment),
        _ => Convert.ToString(value, Language.Culture)!,
    };

    private string Other(string name) => name switch
    {
        "collaboration" => Say(sv: "Samarbete", da: "Samarbejde", en: "Collaboration"),
        "organisation" => Say(sv: "Organisation", da: "Organisation", en: "Organisation"),
        "roles" => Say(sv: "Roller", da: "Roller", en: "Roles"),
        "device" => Say(sv: "Enhet", da: "Enhed", en: "Device"),
        "way" => Say(sv: "Sätt", da: "Måde", en: "Way"),
        "provider" => Say(sv: "Tjänst", da: "Tjeneste", en: "Provider"),
        "subject" => Say(sv: "Ditt nummer där", da: "Dit nummer dér", en: "Your number there"),
        "purpose" => Say(sv: "Till för", da: "Formål", en: "Purpose"),
        "act" => Say(sv: "Handling", da: "Handling", en: "Act"),
        "kind" or "thing" => Say(sv: "Gällde", da: "Gjaldt", en: "About"),
        "kept_as" => Say(sv: "Lagrad som", da: "Gemt som", en: "Kept as"),
        _ => name,
    };
}
