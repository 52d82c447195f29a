// What the page says to which a link that works once leads.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the page says to which a link leads.</summary>
public sealed class InvitationWords(Language language) : Words(language)
{
    public string Dead => Say(sv: "Länken går inte att använda", da: "Linket kan ikke bruges", en: "The link cannot be used");

    public string DeadLead => Say(
        sv: "Den har redan använts, har dragits tillbaka eller är för gammal. Be den som gav dig länken om en ny.",
        da: "Det er allerede brugt, trukket tilbage eller for gammelt. Bed den, der gav dig linket, om et nyt.",
        en: "It has been used, has been withdrawn, or is too old. Ask whoever gave it to you for a new one.");

    public string SignIn => Say(sv: "Logga in", da: "Log ind", en: "Sign in");

    public string HaveLogin => Say(sv: "Jag har redan en inloggning", da: "Jeg har allerede et login", en: "I have a login already");

    public string Title(InvitationFound found) => found switch
    {
        { Invitation.Purpose: InvitationPurpose.Owner } => Say(sv: "Bli den första ägaren", da: "Bliv den første ejer", en: "Become the first owner"),
        { Invitation.Purpose: InvitationPurpose.Password } => Say(sv: "Välj ett nytt lösenord", da: "Vælg en ny adgangskode", en: "Choose a new password"),
        _ => Say(sv: "Du är inbjuden", da: "Du er inviteret", en: "You are invited"),
    };

    public string Lead(InvitationFound found) => found switch
    {
        { Invitation.Purpose: InvitationPurpose.Owner } => Say(
            sv: "Ägaren svarar för samarbetet: bjuder in andra, ger dem roller och ändrar inställningarna. Gör en inloggning, så är det du.",
            da: "Ejeren står for samarbejdet: inviterer andre, giver dem roller og ændrer indstillingerne. Opret et login, så er det dig.",
            en: "The owner answers for the collaboration: invites others, gives them roles and changes the settings. Make a login, and that is you."),
        { Invitation.Purpose: InvitationPurpose.Password } => Say(
            sv: "När du har bytt avslutas alla dina inloggningar, och du loggar in med det nya lösenordet.",
            da: "Når du har skiftet, afsluttes alle dine login, og du logger ind med den nye adgangskode.",
            en: "Once you have changed it, all your sign-ins end, and you sign in with the new password."),
        { Visitor: not null } => Say(
            sv: $"Vill du vara med? Du blir {RolesIn(found)}.", da: $"Vil du være med? Du bliver {RolesIn(found)}.", en: $"Will you join? You will be {RolesIn(found)}."),
        _ => Say(
            sv: $"Gör en inloggning, så är du med. Du blir {RolesIn(found)}.",
            da: $"Opret et login, så er du med. Du bliver {RolesIn(found)}.",
            en: $"Make a login and you have joined. You will be {RolesIn(found)}."),
    };

    public string Or => Say(sv: "eller", da: "eller", en: "or");

    public string JoinBy(IdentityProvider provider) => Say(sv: $"Gå med genom {provider.Name}", da: $"Vær med gennem {provider.Name}", en: $"Join by {provider.Name}");

    public string JoinAs(string name) => Say(sv: $"Gå med som {name}", da: $"Vær med som {name}", en: $"Join as {name}");

    public string Button(InvitationFound found) => found.Invitation.Purpose == InvitationPurpose.Password
        ? Say(sv: "Byt lösenord", da: "Skift adgangskode", en: "Change password")
        : Say(sv: "Gör inloggningen", da: "Opret login", en: "Make the login");

    private string RolesIn(InvitationFound found) => new RoleWords(Language).List(found.Invitation.Roles);
}
