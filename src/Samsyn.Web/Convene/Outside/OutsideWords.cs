// What the pages say on which people sign in by their own organisation's sign-in.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What the pages of signing in elsewhere say.</summary>
public sealed class OutsideWords(Language language) : Words(language)
{
    public string SignIn => Say(sv: "Logga in på annat sätt", da: "Log ind på en anden måde", en: "Sign in another way");

    public string SignInHere => Say(sv: "Logga in som du brukar", da: "Log ind, som du plejer", en: "Sign in as you usually do");

    public string Mine => Say(sv: "Min sida", da: "Min side", en: "My page");

    public string No => Say(sv: "Nej, inte nu", da: "Nej, ikke nu", en: "No, not now");

    public string With(string name) => Say(sv: $"Logga in med {name}", da: $"Log ind med {name}", en: $"Sign in with {name}");

    public string Again(string name) => Say(sv: $"Försök igen med {name}", da: $"Prøv igen med {name}", en: $"Try again with {name}");

    public string TieTitle(string name) => Say(sv: $"Logga in med {name} i fortsättningen?", da: $"Log ind med {name} fremover?", en: $"Sign in with {name} from now on?");

    public string TieLead(OutsideTieShown shown) => Say(
        sv: $"Du är inloggad här som {shown.Visitor.Name}. {WhoThere(shown)} Knyt ihop de två, så räcker det att logga in där.",
        da: $"Du er logget ind her som {shown.Visitor.Name}. {WhoThere(shown)} Knyt de to sammen, så er det nok at logge ind dér.",
        en: $"You are signed in here as {shown.Visitor.Name}. {WhoThere(shown)} Tie the two together, and signing in there is enough.");

    public string TieWarning(string name) => Say(
        sv: $"Gör det bara om båda är du. Den som styr över inloggningen hos {name} styr då också över din inloggning här. Du kan lossa dem igen på Min sida.",
        da: $"Gør det kun, hvis begge er dig. Den, der råder over login hos {name}, råder så også over dit login her. Du kan løsne dem igen på Min side.",
        en: $"Do so only if both are you. Whoever controls the sign-in at {name} then controls your sign-in here too. You can untie them again on My page.");

    public string TieButton => Say(sv: "Ja, knyt ihop dem", da: "Ja, knyt dem sammen", en: "Yes, tie them together");

    public string JoinTitle => Say(sv: "Du är inbjuden", da: "Du er inviteret", en: "You are invited");

    public string JoinLead(OutsideJoinShown shown)
    {
        var into = string.Join(Say(sv: " och ", da: " og ", en: " and "), shown.Invited.Into.Select(one => Place(one.Into, one.By)));
        return Say(
            sv: $"{shown.Provider.Name} har visat vem du är. Du blir {into}.",
            da: $"{shown.Provider.Name} har vist, hvem du er. Du bliver {into}.",
            en: $"{shown.Provider.Name} has shown who you are. You will be {into}.");
    }

    public string JoinButton => Say(sv: "Gå med", da: "Vær med", en: "Join");

    public string JoinHint => Say(
        sv: "Du behöver inget lösenord här: du loggar in på samma sätt nästa gång.",
        da: "Du behøver ingen adgangskode her: Du logger ind på samme måde næste gang.",
        en: "You need no password here: you sign in the same way next time.");

    public string Address(string email) => Say(sv: $"Adress: {email}", da: $"Adresse: {email}", en: $"Address: {email}");

    public string Title(OutsideTrouble trouble, string name) => trouble switch
    {
        OutsideTrouble.Denied => Say(sv: "Inloggningen avbröts", da: "Login blev afbrudt", en: "The sign-in was cancelled"),
        OutsideTrouble.Expired => Say(sv: "Inloggningen hann bli för gammal", da: "Login blev for gammelt", en: "The sign-in took too long"),
        OutsideTrouble.Unreachable => Say(sv: $"{name} svarar inte", da: $"{name} svarer ikke", en: $"{name} does not answer"),
        OutsideTrouble.Level => Say(sv: "En säkrare inloggning behövs", da: "Der kræves et sikrere login", en: "A safer sign-in is needed"),
        OutsideTrouble.Another => Say(sv: "Den inloggningen används redan", da: "Det login er allerede i brug", en: "That sign-in is used already"),
        OutsideTrouble.NotMember => Say(sv: "Du är inte medlem här ännu", da: "Du er ikke medlem her endnu", en: "You are not a member here yet"),
        OutsideTrouble.HasLogin => Say(sv: "Du har redan en inloggning här", da: "Du har allerede et login her", en: "You have a login here already"),
        _ => Say(sv: $"Det gick inte att logga in med {name}", da: $"Det lykkedes ikke at logge ind med {name}", en: $"Signing in with {name} did not work"),
    };

    public string What(OutsideStopShown shown) => shown.Trouble switch
    {
        OutsideTrouble.Denied => Say(
            sv: $"{shown.Provider.Name} släppte inte igenom dig, eller du ångrade dig. Försök igen när du vill.",
            da: $"{shown.Provider.Name} lukkede dig ikke igennem, eller du fortrød. Prøv igen, når du vil.",
            en: $"{shown.Provider.Name} did not let you through, or you changed your mind. Try again when you like."),
        OutsideTrouble.Expired => Say(
            sv: "Det gick mer än tio minuter, eller så började du i en annan webbläsare. Ingen är inloggad. Försök igen härifrån.",
            da: "Der gik mere end ti minutter, eller også begyndte du i en anden browser. Ingen er logget ind. Prøv igen herfra.",
            en: "More than ten minutes went by, or you began in another browser. Nobody is signed in. Try again from here."),
        OutsideTrouble.Unreachable => Say(
            sv: "Vänta någon minut och försök igen. Hjälper det inte, säg till den som sköter datorerna hos er.",
            da: "Vent et par minutter, og prøv igen. Hvis det ikke hjælper, så sig det til jeres it-afdeling.",
            en: "Wait a minute or two and try again. If that does not help, tell those who look after the computers where you are."),
        OutsideTrouble.Untrusted => Say(
            sv: $"Svaret från {shown.Provider.Name} gick inte att lita på, och ingen är inloggad. Försök igen. Händer det på nytt, säg till den som sköter Samsyn hos er.",
            da: $"Svaret fra {shown.Provider.Name} kunne ikke godkendes, og ingen er logget ind. Prøv igen. Sker det igen, så sig det til den, der passer Samsyn hos jer.",
            en: $"The answer from {shown.Provider.Name} could not be trusted, and nobody is signed in. Try again. If it happens again, tell whoever looks after Samsyn where you are."),
        OutsideTrouble.Setup => Say(
            sv: $"Samsyn och {shown.Provider.Name} är inte rätt inställda för varandra. Säg till den som sköter Samsyn hos er: i loggen står vad som är fel.",
            da: $"Samsyn og {shown.Provider.Name} er ikke indstillet rigtigt til hinanden. Sig det til den, der passer Samsyn hos jer: I loggen står, hvad der er galt.",
            en: $"Samsyn and {shown.Provider.Name} are not set up for each other. Tell whoever looks after Samsyn where you are: the log says what is wrong."),
        OutsideTrouble.Level => Say(
            sv: $"Logga in hos {shown.Provider.Name} på ett säkrare sätt, till exempel med e-legitimation eller engångskod, och försök igen.",
            da: $"Log ind hos {shown.Provider.Name} på en sikrere måde, for eksempel med MitID eller engangskode, og prøv igen.",
            en: $"Sign in at {shown.Provider.Name} in a safer way, such as with an electronic identity or a one-time code, and try again."),
        OutsideTrouble.Another => Say(
            sv: $"Den du är hos {shown.Provider.Name} är knuten till en annan inloggning här. Logga in med den, och lossa den på Min sida först.",
            da: $"Den, du er hos {shown.Provider.Name}, er knyttet til et andet login her. Log ind med det, og løsn det på Min side først.",
            en: $"Who you are at {shown.Provider.Name} is tied to another login here. Sign in with that, and untie it on My page first."),
        OutsideTrouble.NotMember => NotMember(shown.Provider.Name, shown.Email),
        _ => Say(
            sv: $"Logga in som du brukar en sista gång. Sedan kan du knyta {shown.Provider.Name} till den, så att {shown.Provider.Name} räcker.",
            da: $"Log ind, som du plejer, en sidste gang. Derefter kan du knytte {shown.Provider.Name} til det, så {shown.Provider.Name} er nok.",
            en: $"Sign in as you usually do one last time. Then you can tie {shown.Provider.Name} to it, so that {shown.Provider.Name} is enough."),
    };

    private string NotMember(string name, string? email) => email is null
        ? Say(
            sv: $"{name} har visat vem du är, men ingen har bjudit in dig hit. Be den som är ägare för ert samarbete om en länk.",
            da: $"{name} har vist, hvem du er, men ingen har inviteret dig hertil. Bed ejeren af jeres samarbejde om et link.",
            en: $"{name} has shown who you are, but nobody has invited you here. Ask the owner of your collaboration for a link.")
        : Say(
            sv: $"{name} har visat vem du är, men ingen har bjudit in {email} hit. Be den som är ägare för ert samarbete om en inbjudan.",
            da: $"{name} har vist, hvem du er, men ingen har inviteret {email} hertil. Bed ejeren af jeres samarbejde om en invitation.",
            en: $"{name} has shown who you are, but nobody has invited {email} here. Ask the owner of your collaboration for an invitation.");

    private string WhoThere(OutsideTieShown shown)
    {
        var (name, there) = (shown.Provider.Name, shown.Person.Email ?? shown.Person.Name);
        return there.Length == 0
            ? Say(sv: $"Hos {name} har du just visat vem du är.", da: $"Hos {name} har du netop vist, hvem du er.", en: $"At {name} you have just shown who you are.")
            : Say(sv: $"Hos {name} är du {there}.", da: $"Hos {name} er du {there}.", en: $"At {name} you are {there}.");
    }

    private string Place(Collaboration into, Invitation by)
    {
        var roles = new RoleWords(Language).List(by.Roles);
        return Say(sv: $"{roles} i {into.Name}", da: $"{roles} i {into.Name}", en: $"{roles} in {into.Name}");
    }
}
