// What the page says to somebody who has forgotten their password.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the page says to somebody who has forgotten their password.</summary>
public sealed class ForgottenWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Glömt lösenordet?", da: "Glemt adgangskoden?", en: "Forgotten the password?");

    public string Lead => Say(
        sv: "Skriv din e-postadress, så kommer ett brev med en länk där du väljer ett nytt.",
        da: "Skriv din e-mailadresse, så kommer der et brev med et link, hvor du vælger en ny.",
        en: "Enter your e-mail address, and a letter comes with a link where you choose a new one.");

    public string AskOwner => Say(
        sv: "Be en ägare för ditt samarbete. På sidan Medlemmar kan ägaren göra en länk där du väljer ett nytt lösenord.",
        da: "Spørg en ejer af dit samarbejde. På siden Medlemmer kan ejeren lave et link, hvor du vælger en ny adgangskode.",
        en: "Ask an owner of your collaboration. On the page Members, the owner can make a link where you choose a new password.");

    public string Email => Say(sv: "E-postadress", da: "E-mailadresse", en: "E-mail address");

    public string Button => Say(sv: "Skicka länken", da: "Send linket", en: "Send the link");

    public string NotThere => Say(
        sv: "Kommer inget brev? Se efter i skräpposten och att adressen är den du loggar in med. Länken gäller i en timme.",
        da: "Kommer der intet brev? Se i uønsket mail, og se efter, at adressen er den, du logger ind med. Linket gælder i en time.",
        en: "No letter? Look among the junk mail, and check that the address is the one you sign in with. The link works for an hour.");

    public string Back => Say(sv: "Till inloggningen", da: "Til login", en: "To sign-in");

    public string Sent(string email) => Say(
        sv: $"Om någon här har adressen {email} är ett brev på väg dit.",
        da: $"Hvis nogen her har adressen {email}, er et brev på vej dertil.",
        en: $"If anybody here has the address {email}, a letter is on its way.");
}
