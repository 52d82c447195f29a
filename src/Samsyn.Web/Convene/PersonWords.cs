// What is said of a person's name, address, language and password, wherever they are asked for.
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What is said of a person's name, address and password.</summary>
public sealed class PersonWords(Language language) : Words(language)
{
    /// <summary>The most characters that a name may have.</summary>
    public const int LongestName = 100;

    /// <summary>The most characters that a password may have, so that hashing one stays cheap.</summary>
    public const int LongestPassword = 200;

    public string PersonName => Say(sv: "Ditt namn", da: "Dit navn", en: "Your name");

    public string NameHint => Say(
        sv: "Så som andra ser dig här.", da: "Sådan som andre ser dig her.", en: "As others see you here.");

    public string Email => Say(sv: "E-postadress", da: "E-mailadresse", en: "E-mail address");

    public string EmailHint => Say(sv: "Du loggar in med den.", da: "Du logger ind med den.", en: "You sign in with it.");

    public string Password => Say(sv: "Lösenord", da: "Adgangskode", en: "Password");

    public string NewPassword => Say(sv: "Nytt lösenord", da: "Ny adgangskode", en: "New password");

    public string CurrentPassword => Say(sv: "Nuvarande lösenord", da: "Nuværende adgangskode", en: "Current password");

    public string PasswordHint => Say(
        sv: "Minst 12 tecken. Flera ord efter varandra går bra, liksom en lösenordshanterare.",
        da: "Mindst 12 tegn. Flere ord efter hinanden er fint, ligesom en adgangskodehusker.",
        en: "At least 12 characters. Several words in a row are fine, and so is a password manager.");

    public string LanguageLabel => Say(sv: "Språk", da: "Sprog", en: "Language");

    public string WrongPassword => Say(sv: "Det är inte ditt nuvarande lösenord.", da: "Det er ikke din nuværende adgangskode.", en: "That is not your current password.");

    public string EmailTaken => Say(
        sv: "Adressen har redan en inloggning. Logga in med den i stället.",
        da: "Adressen har allerede et login. Log ind med den i stedet.",
        en: "The address has a login already. Sign in with it instead.");

    public string Elsewhere => Say(
        sv: "Något ändrades på ett annat håll under tiden. Se efter vad som står här nu, och försök igen.",
        da: "Noget blev ændret et andet sted imens. Se, hvad der står her nu, og prøv igen.",
        en: "Something was changed elsewhere meanwhile. See what stands here now, and try again.");

    /// <summary>What is wrong with a name; null for nothing.</summary>
    public string? NameFlaw(string? name) => string.IsNullOrWhiteSpace(name)
        ? Say(sv: "Skriv ditt namn.", da: "Skriv dit navn.", en: "Enter your name.")
        : name.Length > LongestName || name.Any(char.IsControl)
            ? Say(sv: $"Korta namnet till högst {Whole(LongestName)} tecken.", da: $"Kort navnet ned til højst {Whole(LongestName)} tegn.", en: $"Shorten the name to {Whole(LongestName)} characters at most.")
            : null;

    /// <summary>What is wrong with an address; null for nothing.</summary>
    public string? EmailFlaw(string? email) => EmailAddress.Read(email) is null
        ? Say(
            sv: "Skriv en hel e-postadress, som namn@kommun.example.",
            da: "Skriv en hel e-mailadresse, som navn@kommune.example.",
            en: "Enter a whole e-mail address, such as name@town.example.")
        : null;

    /// <summary>What is wrong with a new password; null for nothing.</summary>
    internal async Task<string?> PasswordFlaw(LoginManager manager, LoginUser user, string? password)
    {
        if (string.IsNullOrEmpty(password) || password.Length > LongestPassword)
        {
            return password?.Length > LongestPassword
                ? Say(sv: $"Korta lösenordet till högst {Whole(LongestPassword)} tecken.", da: $"Kort adgangskoden ned til højst {Whole(LongestPassword)} tegn.", en: $"Shorten the password to {Whole(LongestPassword)} characters at most.")
                : Say(sv: "Skriv ett lösenord.", da: "Skriv en adgangskode.", en: "Enter a password.");
        }

        foreach (var rule in manager.PasswordValidators)
        {
            if ((await rule.ValidateAsync(manager, user, password)).Errors.FirstOrDefault() is { } error)
            {
                return Refused(error);
            }
        }

        return null;
    }

    /// <summary>Why the framework did not keep a login.</summary>
    internal string Refused(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => Say(
            sv: "Lösenordet är för kort. Skriv minst 12 tecken, till exempel några ord efter varandra.",
            da: "Adgangskoden er for kort. Skriv mindst 12 tegn, for eksempel nogle ord efter hinanden.",
            en: "The password is too short. Enter at least 12 characters, such as some words in a row."),
        BreachedPasswords.Breached => Say(
            sv: "Det lösenordet har läckt på annat håll och är känt av tjuvar. Välj ett annat.",
            da: "Den adgangskode er lækket et andet sted og kendt af tyve. Vælg en anden.",
            en: "That password has leaked elsewhere and is known to thieves. Choose another."),
        GuessablePasswords.Guessable => Say(
            sv: "Det lösenordet är lätt att gissa: det består mest av ditt namn, din e-postadress eller platsens namn. Välj ett annat, till exempel några ord efter varandra.",
            da: "Den adgangskode er let at gætte: den består mest af dit navn, din e-mailadresse eller stedets navn. Vælg en anden, for eksempel nogle ord efter hinanden.",
            en: "That password is easy to guess: it is mostly your name, your e-mail address or the name of the place. Choose another, such as some words in a row."),
        LoginStore.EmailTaken or nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail) => EmailTaken,
        nameof(IdentityErrorDescriber.PasswordMismatch) => WrongPassword,
        _ => Elsewhere,
    };
}
