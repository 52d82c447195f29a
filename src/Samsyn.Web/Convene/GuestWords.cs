// What the pages of guests say, to those who come and to those who invite them.
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the pages of guests say.</summary>
public sealed class GuestWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Var med som gäst", da: "Vær med som gæst", en: "Take part as a guest");

    public string Lead => Say(
        sv: "Skriv koden du har fått. Du behöver inget konto.", da: "Skriv den kode, du har fået. Du behøver ingen konto.", en: "Enter the code you were given. You need no account.");

    public string Code => Say(sv: "Kod", da: "Kode", en: "Code");

    public string Onward => Say(sv: "Fortsätt", da: "Fortsæt", en: "Continue");

    public string NoSuch => Say(
        sv: "Koden leder ingenstans. Kontrollera den, eller fråga den som gav dig den om den har dragits tillbaka.",
        da: "Koden fører ingen steder hen. Kontrollér den, eller spørg den, der gav dig den, om den er trukket tilbage.",
        en: "The code leads nowhere. Check it, or ask whoever gave it to you whether it was withdrawn.");

    public string Dead => Say(
        sv: "Länken fungerar inte, eller inte längre. Fråga den som gav dig den om en ny.",
        da: "Linket virker ikke eller ikke længere. Spørg den, der gav dig det, om et nyt.",
        en: "The link does not work, or no longer does. Ask whoever gave it to you for a new one.");

    public string Welcome(string collaboration) => Say(sv: $"Du är inbjuden av {collaboration}", da: $"Du er inviteret af {collaboration}", en: $"You are invited by {collaboration}");

    public string Answering => Say(
        sv: "Länken öppnar det här och inget annat. Du behöver inget konto; i formuläret säger du vilka du svarar för.",
        da: "Linket åbner dette og intet andet. Du behøver ingen konto; i formularen siger du, hvem du svarer for.",
        en: "The link opens this and nothing else. You need no account; in the form you say for whom you answer.");

    public string Anonymous => Say(
        sv: "Vi frågar inte vem du är. Din webbläsare får en kaka så att du kan komma tillbaka, och den försvinner när länken slutar gälla.",
        da: "Vi spørger ikke, hvem du er. Din browser får en cookie, så du kan komme tilbage, og den forsvinder, når linket holder op med at gælde.",
        en: "We do not ask who you are. Your browser is given a cookie so that you can come back; it goes when the link ends.");

    public string PartLabel => Say(sv: "Vad deltar du som? (om du vill)", da: "Hvad deltager du som? (hvis du vil)", en: "What do you take part as? (if you like)");

    public string PartHint => Say(
        sv: "Till exempel boende, förälder, förening, lärare. Skriv inte ditt namn.", da: "For eksempel beboer, forælder, forening, lærer. Skriv ikke dit navn.", en: "Such as resident, parent, association, teacher. Do not write your name.");

    public string Part(int most) => Say(
        sv: $"Skriv högst {Whole(most)} tecken på en rad.", da: $"Skriv højst {Whole(most)} tegn på én linje.", en: $"Write {Whole(most)} characters at most, on one line.");

    public string Come => Say(sv: "Gå in", da: "Gå ind", en: "Go in");

    public string Here(GuestFound.At here) => here.Part.Length > 0
        ? Say(sv: $"Du är med i ”{here.Door.Link.Name}” som {here.Part}.", da: $"Du er med i »{here.Door.Link.Name}« som {here.Part}.", en: $"You take part in “{here.Door.Link.Name}” as {here.Part}.")
        : Say(sv: $"Du är med i ”{here.Door.Link.Name}”.", da: $"Du er med i »{here.Door.Link.Name}«.", en: $"You take part in “{here.Door.Link.Name}”.");

    public string GoThere => Say(sv: "Gå dit", da: "Gå dertil", en: "Go there");

    public string LeaveLead => Say(
        sv: "Om du lämnar glömmer vi vad du skrev att du deltar som.", da: "Hvis du går, glemmer vi, hvad du skrev, at du deltager som.", en: "If you leave, we forget what you wrote that you take part as.");

    public string Leave => Say(sv: "Lämna och bli glömd", da: "Gå og bliv glemt", en: "Leave and be forgotten");

    public string Left => Say(sv: "Du har lämnat, och vi har glömt vad du skrev.", da: "Du er gået, og vi har glemt, hvad du skrev.", en: "You have left, and we have forgotten what you wrote.");

    public string Guests => Say(sv: "Gäster", da: "Gæster", en: "Guests");

    public string GuestsLead => Say(
        sv: "Den som har länken eller koden kommer in utan konto, ser det ni väljer och inget annat. Vi frågar inte vem gästen är.",
        da: "Den, der har linket eller koden, kommer ind uden konto, ser det, I vælger, og intet andet. Vi spørger ikke, hvem gæsten er.",
        en: "Whoever has the link or the code comes in without an account, and sees what you choose and nothing else. We do not ask who the guest is.");

    public string None => Say(sv: "Inga länkar är öppna.", da: "Ingen links er åbne.", en: "No links are open.");

    public string MakeHeading => Say(sv: "Bjud in gäster", da: "Inviter gæster", en: "Invite guests");

    public string What => Say(sv: "Vad gäller det?", da: "Hvad drejer det sig om?", en: "What is it about?");

    public string NameHint => Say(sv: "Gästerna läser det när de kommer.", da: "Gæsterne læser det, når de kommer.", en: "Guests read it when they come.");

    public string See => Say(sv: "Vad de får se", da: "Hvad de må se", en: "What they may see");

    public string Days => Say(sv: "Fungerar i så många dagar", da: "Virker i så mange dage", en: "Works for so many days");

    public string Make => Say(sv: "Gör länk och kod", da: "Lav link og kode", en: "Make link and code");

    public string Withdraw => Say(sv: "Dra tillbaka", da: "Træk tilbage", en: "Withdraw");

    public string Withdrawn => Say(sv: "Länken är tillbakadragen. Den som kom in med den är utanför igen.", da: "Linket er trukket tilbage. De, der kom ind med det, er udenfor igen.", en: "The link has been withdrawn. Those who came by it are outside again.");

    public string MadeTitle => Say(sv: "Länk och kod", da: "Link og kode", en: "Link and code");

    public string MadeLead => Say(
        sv: "Visas bara nu: skriv ut sidan, visa den på en skärm eller kopiera länken.",
        da: "Vises kun nu: Udskriv siden, vis den på en skærm, eller kopiér linket.",
        en: "Shown only now: print the page, show it on a screen, or copy the link.");

    public string Picture => Say(sv: "Bild att rikta kameran mot", da: "Billede at rette kameraet mod", en: "A picture to point the camera at");

    public string OrCode(string address) => Say(sv: $"Eller gå till {address} och skriv", da: $"Eller gå til {address}, og skriv", en: $"Or go to {address} and enter");

    public string Back => Say(sv: "Till gästerna", da: "Til gæsterne", en: "To the guests");

    public string Of(GuestLink link, WhoMeets meets) => Line(
        new ProgrammeWords(Language).Named(link.Thing, meets), Count(link.Guests),
        Say(sv: $"fungerar till {Until(link)}", da: $"virker til {Until(link)}", en: $"works until {Until(link)}"));

    public string Wait(TimeSpan wait) => Say(
        sv: $"För många koder har provats härifrån. Vänta {Whole(Math.Ceiling(wait.TotalSeconds))} sekunder och försök igen.",
        da: $"For mange koder er prøvet herfra. Vent {Whole(Math.Ceiling(wait.TotalSeconds))} sekunder, og prøv igen.",
        en: $"Too many codes have been tried from here. Wait {Whole(Math.Ceiling(wait.TotalSeconds))} seconds and try again.");

    private string Count(int guests) => guests == 1
        ? Say(sv: "en gäst har kommit", da: "én gæst er kommet", en: "one guest has come")
        : Say(sv: $"{Whole(guests)} gäster har kommit", da: $"{Whole(guests)} gæster er kommet", en: $"{Whole(guests)} guests have come");

    private string Until(GuestLink link) => new TogetherWords(Language).Day(DateOnly.FromDateTime(link.Expires.LocalDateTime));
}
