// What the pages of members say.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the pages of members say.</summary>
public sealed class MembersWords(Language language) : Words(language)
{
    private readonly RoleWords roles = new(language);

    public string Title => Say(sv: "Medlemmar", da: "Medlemmer", en: "Members");

    public string LinkToHandOver => Say(sv: "En länk att lämna över", da: "Et link at give videre", en: "A link to hand over");

    public string OpenHeading => Say(sv: "Öppna inbjudningar", da: "Åbne invitationer", en: "Open invitations");

    public string NoneOpen => Say(sv: "Ingen väntar på att svara.", da: "Ingen venter på at svare.", en: "Nobody has yet to answer.");

    public string Withdraw => Say(sv: "Dra tillbaka", da: "Træk tilbage", en: "Withdraw");

    public string InviteHeading => Say(sv: "Bjud in", da: "Inviter", en: "Invite");

    public string Invite => Say(sv: "Gör inbjudan", da: "Lav invitation", en: "Make the invitation");

    public string Email => Say(sv: "E-postadress (om du vill)", da: "E-mailadresse (hvis du vil)", en: "E-mail address (if you like)");

    public string EmailHint => Say(
        sv: "Lämna tomt för en länk som du själv ger den du bjuder in.",
        da: "Lad stå tomt for et link, som du selv giver den, du inviterer.",
        en: "Leave empty for a link that you hand to the person yourself.");

    public string RolesLegend => Say(sv: "Roller", da: "Roller", en: "Roles");

    public string RolesHeading => Say(sv: "Vad medlemmen får göra", da: "Hvad medlemmet må", en: "What the member may do");

    public string Organisation => Say(sv: "Organisation (om du vill)", da: "Organisation (hvis du vil)", en: "Organisation (if you like)");

    public string DaysLabel => Say(sv: "Fungerar i så många dagar", da: "Virker i så mange dage", en: "Works for so many days");

    public string Save => Say(sv: "Spara rollerna", da: "Gem rollerne", en: "Save the roles");

    public string LeftHeading => Say(sv: "Har lämnat", da: "Har forladt samarbejdet", en: "Have left");

    public string ForgottenHeading => Say(sv: "Glömt lösenordet?", da: "Glemt adgangskoden?", en: "Forgotten the password?");

    public string MakeLink => Say(sv: "Gör en länk för nytt lösenord", da: "Lav et link til ny adgangskode", en: "Make a link for a new password");

    public string Yours => Say(sv: "Ditt val", da: "Dit valg", en: "Your choice");

    public string Now => Say(sv: "Så är det nu", da: "Sådan er det nu", en: "As it is now");

    public string Back => Say(sv: "Till medlemmarna", da: "Til medlemmerne", en: "To the members");

    public string LinkOnce => Say(
        sv: "Länken visas bara nu och fungerar en gång. Den som har länken kommer in, så ge den bara till rätt person.",
        da: "Linket vises kun nu og virker én gang. Den, der har linket, kommer ind, så giv det kun til den rette person.",
        en: "The link is shown only now and works once. Whoever has it gets in, so give it to the right person only.");

    public string NoRole => Say(sv: "Välj minst en roll.", da: "Vælg mindst én rolle.", en: "Choose at least one role.");

    public string NoRoleButLeave => Say(
        sv: "Välj minst en roll, eller låt medlemmen lämna samarbetet.",
        da: "Vælg mindst én rolle, eller lad medlemmet forlade samarbejdet.",
        en: "Choose at least one role, or let the member leave.");

    public string Overtaken => Say(
        sv: "Någon annan ändrade medlemmen under tiden. Ingenting sparades. Jämför, välj och spara igen.",
        da: "En anden ændrede medlemmet imens. Intet blev gemt. Sammenlign, vælg og gem igen.",
        en: "Somebody else changed the member meanwhile. Nothing was saved. Compare, choose and save again.");

    public string Lead(int count) => count switch
    {
        1 => Say(sv: "En person arbetar här.", da: "Én person arbejder her.", en: "One person works here."),
        _ => Say(sv: $"{Whole(count)} personer arbetar här.", da: $"{Whole(count)} personer arbejder her.", en: $"{Whole(count)} people work here."),
    };

    public string InviteLead(bool letters) => letters
        ? Say(sv: "Med en e-postadress skickas ett brev. Länken visas också här.", da: "Med en e-mailadresse sendes et brev. Linket vises også her.", en: "With an e-mail address, a letter is sent. The link is shown here too.")
        : Say(sv: "Du får en länk att kopiera och skicka själv.", da: "Du får et link, du kan kopiere og sende selv.", en: "You get a link to copy and send yourself.");

    public string LetLeave(string name) => Say(sv: $"Låt {name} lämna samarbetet", da: $"Lad {name} forlade samarbejdet", en: $"Let {name} leave");

    public string LastOwner(string name) => Say(
        sv: $"{name} är den enda ägaren. Ett samarbete måste ha en ägare: gör först någon annan till det.",
        da: $"{name} er den eneste ejer. Et samarbejde skal have en ejer: Gør først en anden til det.",
        en: $"{name} is the only owner. A collaboration must have one: make somebody else an owner first.");

    public string ForgottenLead(string name) => Say(
        sv: $"Gör en länk och ge den till {name}, så kan {name} välja ett nytt lösenord inom ett dygn.",
        da: $"Lav et link, og giv det til {name}, så kan {name} vælge en ny adgangskode inden for et døgn.",
        en: $"Make a link and give it to {name}, who can then choose a new password within a day.");

    public string TooLong(int most) => Say(sv: $"Korta texten till högst {Whole(most)} tecken.", da: $"Kort teksten ned til højst {Whole(most)} tegn.", en: $"Shorten the text to {Whole(most)} characters at most.");

    public string Days(int most) => Say(sv: $"Skriv ett antal dagar mellan 1 och {Whole(most)}.", da: $"Skriv et antal dage mellem 1 og {Whole(most)}.", en: $"Enter a number of days between 1 and {Whole(most)}.");

    public string Of(Member member) => member.Organisation is null ? roles.List(member.Roles) : $"{roles.List(member.Roles)}, {member.Organisation}";

    public string Of(Invitation one) => Say(
        sv: $"{roles.List(one.Roles)}, fungerar till {Date(one.Expires)}", da: $"{roles.List(one.Roles)}, virker til {Date(one.Expires)}", en: $"{roles.List(one.Roles)}, works until {Date(one.Expires)}");

    public string NameOf(Member member) => Person(member.Login.Name);

    public string Left(Member member) => Say(sv: $"Lämnade {Date(member.Ended!.Value)}", da: $"Gik ud {Date(member.Ended!.Value)}", en: $"Left on {Date(member.Ended!.Value)}");

    public string LinkTitle(LinkMade made) => made.Sent
        ? Say(sv: "Inbjudan är skickad", da: "Invitationen er sendt", en: "The invitation has been sent")
        : Say(sv: "Kopiera länken", da: "Kopiér linket", en: "Copy the link");

    public string LinkLead(LinkMade made) => made switch
    {
        { Sent: true } => Say(
            sv: $"Ett brev är på väg till {made.Invitation.Email}. Länken står i brevet, och här.",
            da: $"Et brev er på vej til {made.Invitation.Email}. Linket står i brevet og her.",
            en: $"A letter is on its way to {made.Invitation.Email}. The link stands in the letter, and here."),
        { Invitation.Purpose: InvitationPurpose.Password } => Say(
            sv: $"Ge den till personen, som kan välja ett nytt lösenord till {DateAndTime(made.Invitation.Expires)}.",
            da: $"Giv det til personen, der kan vælge en ny adgangskode indtil {DateAndTime(made.Invitation.Expires)}.",
            en: $"Give it to the person, who can choose a new password until {DateAndTime(made.Invitation.Expires)}."),
        _ => Say(
            sv: $"Ge den till den du bjuder in. Den fungerar till {Date(made.Invitation.Expires)}.",
            da: $"Giv det til den, du inviterer. Det virker til {Date(made.Invitation.Expires)}.",
            en: $"Give it to the person you invite. It works until {Date(made.Invitation.Expires)}."),
    };

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Told(string? done) => done switch
    {
        "withdrawn" => Say(sv: "Inbjudan är tillbakadragen. Länken fungerar inte längre.", da: "Invitationen er trukket tilbage. Linket virker ikke længere.", en: "The invitation has been withdrawn. The link no longer works."),
        "changed" => Say(sv: "Rollerna är sparade.", da: "Rollerne er gemt.", en: "The roles have been saved."),
        "left" => Say(sv: "Medlemmen har lämnat samarbetet.", da: "Medlemmet har forladt samarbejdet.", en: "The member has left."),
        _ => null,
    };
}
