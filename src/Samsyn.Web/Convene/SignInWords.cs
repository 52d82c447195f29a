// What the pages say on which people sign in.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the pages say on which people sign in.</summary>
public sealed class SignInWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Logga in", da: "Log ind", en: "Sign in");

    public string Email => Say(sv: "E-postadress", da: "E-mailadresse", en: "E-mail address");

    public string Password => Say(sv: "Lösenord", da: "Adgangskode", en: "Password");

    public string Button => Say(sv: "Logga in", da: "Log ind", en: "Sign in");

    public string Forgotten => Say(sv: "Jag har glömt lösenordet", da: "Jeg har glemt adgangskoden", en: "I have forgotten the password");

    public string Passkey => Say(sv: "Logga in med inloggningsnyckel", da: "Log ind med adgangsnøgle", en: "Sign in with a passkey");

    public string With(string name) => Say(sv: $"Logga in med {name}", da: $"Log ind med {name}", en: $"Sign in with {name}");

    public string PasskeyHint => Say(
        sv: "Telefonen eller datorn frågar efter fingeravtryck, ansikte eller kod.",
        da: "Telefonen eller computeren beder om fingeraftryk, ansigt eller kode.",
        en: "Your phone or computer asks for a fingerprint, your face or a code.");

    public string PasskeyFailed => Say(
        sv: "Det gick inte att logga in med nyckeln. Försök igen, eller använd lösenordet.",
        da: "Det lykkedes ikke at logge ind med nøglen. Prøv igen, eller brug adgangskoden.",
        en: "Signing in with the passkey did not work. Try again, or use your password.");

    public string Or => Say(sv: "eller", da: "eller", en: "or");

    public string HaveCode => Say(sv: "Har du fått en kod? Var med som gäst", da: "Har du fået en kode? Vær med som gæst", en: "Were you given a code? Take part as a guest");

    public string NewHere => Say(
        sv: "Ny här? Den som är ägare för samarbetet kan bjuda in dig.",
        da: "Ny her? Ejeren af samarbejdet kan invitere dig.",
        en: "New here? The owner of the collaboration can invite you.");

    public string Nobody => Say(
        sv: "Här har ingen en inloggning ännu. Öppna länken som Samsyn skrev ut när det startades: den gör den första ägaren.",
        da: "Her har ingen et login endnu. Åbn det link, som Samsyn skrev, da det blev startet: Det opretter den første ejer.",
        en: "Nobody has a login here yet. Open the link that Samsyn printed when it was started: it makes the first owner.");

    public string PasswordChanged => Say(
        sv: "Lösenordet är bytt. Logga in med det nya.",
        da: "Adgangskoden er ændret. Log ind med den nye.",
        en: "The password has been changed. Sign in with the new one.");

    public string Erased => Say(
        sv: "Du är raderad. Ingenting om dig finns kvar här.",
        da: "Du er slettet. Intet om dig er tilbage her.",
        en: "You have been erased. Nothing about you is left here.");

    public string DoNotFit => Say(
        sv: "Adressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.",
        da: "Adressen og adgangskoden passer ikke sammen. Se begge efter, og prøv igen.",
        en: "The address and the password do not belong together. Check both and try again.");

    public string CodeTitle => Say(sv: "Skriv koden", da: "Skriv koden", en: "Enter the code");

    public string CodeLead => Say(
        sv: "Öppna din autentiseringsapp och skriv de sex siffrorna.",
        da: "Åbn din godkendelsesapp, og skriv de seks cifre.",
        en: "Open your authenticator app and enter the six digits.");

    public string Code => Say(sv: "Engångskod", da: "Engangskode", en: "One-time code");

    public string CodeHint => Say(
        sv: "Har du inte telefonen? Skriv i stället en av dina reservkoder.",
        da: "Har du ikke telefonen? Skriv i stedet en af dine reservekoder.",
        en: "No phone at hand? Enter one of your recovery codes instead.");

    public string CodeMissing => Say(sv: "Skriv koden.", da: "Skriv koden.", en: "Enter the code.");

    public string CodeWrong => Say(
        sv: "Koden stämmer inte, eller har redan använts. Vänta på nästa kod och försök igen.",
        da: "Koden passer ikke, eller den er allerede brugt. Vent på den næste kode, og prøv igen.",
        en: "The code is not right, or has been used already. Wait for the next code and try again.");

    public string Back => Say(sv: "Börja om", da: "Begynd forfra", en: "Start again");

    public string SignOut => Say(sv: "Logga ut", da: "Log ud", en: "Sign out");

    /// <summary>What the person has just done elsewhere; null for nothing.</summary>
    public string? Told(string? done) => done switch
    {
        "password" => PasswordChanged,
        "erased" => Erased,
        _ => null,
    };

    public string Wait(TimeSpan wait)
    {
        var (seconds, minutes) = (Whole(Math.Ceiling(wait.TotalSeconds)), Whole(Math.Ceiling(wait.TotalMinutes)));
        return wait <= TimeSpan.FromSeconds(1)
            ? Say(sv: "För många försök. Vänta en sekund och försök igen.", da: "For mange forsøg. Vent et sekund, og prøv igen.", en: "Too many tries. Wait a second and try again.")
            : wait < TimeSpan.FromSeconds(90)
                ? Say(sv: $"För många försök. Vänta {seconds} sekunder och försök igen.", da: $"For mange forsøg. Vent {seconds} sekunder, og prøv igen.", en: $"Too many tries. Wait {seconds} seconds and try again.")
                : Say(sv: $"För många försök. Vänta {minutes} minuter och försök igen.", da: $"For mange forsøg. Vent {minutes} minutter, og prøv igen.", en: $"Too many tries. Wait {minutes} minutes and try again.");
    }

    /// <summary>What is not filled in.</summary>
    internal Flaws Lacking(SignInForm form) => Flaws.Of(
        ("email", EmailAddress.Read(form.Email) is null ? Say(sv: "Skriv din e-postadress.", da: "Skriv din e-mailadresse.", en: "Enter your e-mail address.") : null),
        ("password", string.IsNullOrEmpty(form.Password) ? Say(sv: "Skriv ditt lösenord.", da: "Skriv din adgangskode.", en: "Enter your password.") : null));
}
