// What is said where sectors tell of what is done already, and are asked each year whether it is still true.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What is said where sectors tell of what is done already.</summary>
public sealed class TellWords(Language language) : Words(language)
{
    public string Kicker => Say(sv: "Det som redan görs", da: "Det, der allerede gøres", en: "What is done already");

    public string Heading => Say(sv: "Vad gör ni redan för jämlik hälsa?", da: "Hvad gør I allerede for lige sundhed?", en: "What do you do already for equal health?");

    public string Lead => Say(
        sv: "Berätta om en insats i taget. Det tar några minuter, och det mesta kan lämnas tomt. Det du skriver sparas på din telefon tills det är skickat.",
        da: "Fortæl om én indsats ad gangen. Det tager et par minutter, og det meste kan stå tomt. Det, du skriver, gemmes på din telefon, til det er sendt.",
        en: "Tell of one intervention at a time. It takes a few minutes, and most of it may be left empty. What you write is kept on your phone until it is sent.");

    public string Sent => Say(sv: "Tack, det är mottaget. Gör ni något mer?", da: "Tak, det er modtaget. Gør I mere?", en: "Thank you, it has arrived. Do you do anything more?");

    public string TellOne => Say(sv: "Berätta om en insats", da: "Fortæl om en indsats", en: "Tell of an intervention");

    public string OneMore => Say(sv: "En insats till", da: "En indsats mere", en: "One more intervention");

    public string Send => Say(sv: "Skicka", da: "Send", en: "Send it");

    public string PublicRecord => Say(
        sv: "Det du skickar blir en allmän handling. Skriv inget om enskilda människor.",
        da: "Det, du sender, kan der søges aktindsigt i. Skriv intet om enkelte mennesker.",
        en: "What you send becomes a public record. Write nothing about individual people.");

    public string Who => Say(sv: "Vem svarar för den?", da: "Hvem svarer for den?", en: "Who answers for it?");

    public string WhoHint => Say(sv: "Nämnden, styrelsen eller organisationen, inte en person.", da: "Udvalget, bestyrelsen eller organisationen, ikke en person.", en: "The committee, the board or the organisation, not a person.");

    public string What => Say(sv: "Vad görs?", da: "Hvad gøres?", en: "What is done?");

    public string WhatHint => Say(sv: "I en mening, till exempel: simskola utan avgift för alla i årskurs 2.", da: "I en sætning, for eksempel: gratis svømmeundervisning for alle i 2. klasse.", en: "In a sentence, such as: free swimming lessons for everybody in the second grade.");

    public string GroupHint => Say(sv: "Till exempel: barn i årskurs 2, nyanlända, alla som bor i Norrängen.", da: "For eksempel: børn i 2. klasse, nyankomne, alle i Norrängen.", en: "For example: children in the second grade, newcomers, all who live in Norrängen.");

    public string NoneIsAll => Say(sv: "Inget valt betyder alla åldrar.", da: "Intet valgt betyder alle aldre.", en: "None chosen means all ages.");

    public string DeterminantsHint => Say(sv: "Vad arbetar den med? Välj ett eller flera.", da: "Hvad arbejder den med? Vælg et eller flere.", en: "What does it work on? Choose one or several.");

    public string Where => Say(sv: "Var görs den?", da: "Hvor gøres den?", en: "Where is it done?");

    public string NoneIsEverywhere => Say(sv: "Inget valt betyder överallt.", da: "Intet valgt betyder overalt.", en: "None chosen means everywhere.");

    public string Cost => Say(sv: "Vad kostar den om året?", da: "Hvad koster den om året?", en: "What does it cost a year?");

    public string Reached => Say(sv: "Hur många nås, och hur vet ni det?", da: "Hvor mange nås, og hvordan ved I det?", en: "How many are reached, and how do you know?");

    public string ReachedHint => Say(sv: "Till exempel: 240 barn om året, enligt närvarolistor.", da: "For eksempel: 240 børn om året ifølge fremmødelister.", en: "For example: 240 children a year, by attendance lists.");

    public string Evaluated => Say(sv: "Är den utvärderad?", da: "Er den evalueret?", en: "Has it been evaluated?");

    public string StillHeading => Say(sv: "Stämmer det fortfarande?", da: "Passer det stadig?", en: "Is it still true?");

    public string StillAsk => Say(
        sv: "Har ni berättat förut? Se vad som står om er, och säg om det stämmer. Gör ni inget sådant nu, så säg det där.",
        da: "Har I fortalt før? Se, hvad der står om jer, og sig, om det passer. Gør I intet sådant nu, så sig det dér.",
        en: "Have you told before? See what stands there of yours, and say whether it is still true. If you do nothing of this kind now, say so there.");

    public string NothingHeading => Say(sv: "Gör ni inget sådant nu?", da: "Gør I intet sådant nu?", en: "Do you do nothing of this kind now?");

    public string NothingLead => Say(
        sv: "Det är också ett svar. Det står med dagens datum, och ni tillfrågas igen om ett år.",
        da: "Det er også et svar. Det står med dagens dato, og I bliver spurgt igen om et år.",
        en: "That is an answer too. It stands with the date of today, and you are asked again in a year.");

    public string NothingNow => Say(sv: "Vi gör inget sådant nu", da: "Vi gør intet sådant nu", en: "We have nothing of this kind now");

    public string NothingSent => Say(sv: "Tack, ert svar är mottaget: inget sådant görs nu.", da: "Tak, jeres svar er modtaget: intet sådant gøres nu.", en: "Thank you, your answer has arrived: nothing of this kind is done now.");

    public string More => Say(sv: "Mer, om ni vill", da: "Mere, hvis I vil", en: "More, if you like");

    public string NothingSince(DateOnly day) => Say(sv: $"Ni svarade så {Date(day)}.", da: $"I svarede sådan den {Date(day)}.", en: $"You answered so on {Date(day)}.");

    public string NotNothing(int count) => Say(
        sv: $"{Whole(count)} {(count == 1 ? "insats" : "insatser")} som görs står under er. Säg först vid var och en att den är avslutad.",
        da: $"{Whole(count)} {(count == 1 ? "indsats" : "indsatser")}, der gøres, står under jer. Sig først ved hver, at den er afsluttet.",
        en: $"{Whole(count)} {(count == 1 ? "intervention that is done stands" : "interventions that are done stand")} under you. First say of each that it has ended.");

    public string ChooseWho => Say(sv: "Vilka är ni?", da: "Hvem er I?", en: "Who are you?");

    public string ShowOurs => Say(sv: "Visa våra insatser", da: "Vis vores indsatser", en: "Show ours");

    public string StillLead(string name, int count) => count == 0
        ? Say(
            sv: $"Inget som görs står under {name} ännu.",
            da: $"Intet, der gøres, står under {name} endnu.",
            en: $"Nothing that is done stands under {name} yet.")
        : Say(
            sv: $"{name}: {Whole(count)} {(count == 1 ? "insats" : "insatser")}. Svara för dem du känner till och lämna resten. Inget som står där försvinner.",
            da: $"{name}: {Whole(count)} {(count == 1 ? "indsats" : "indsatser")}. Svar for dem, du kender, og lad resten stå. Intet af det, der står, forsvinder.",
            en: $"{name}: {Whole(count)} {(count == 1 ? "intervention" : "interventions")}. Answer for those you know, and leave the rest. Nothing that stands there is lost.");

    public string StillSent => Say(sv: "Tack, era svar är mottagna.", da: "Tak, jeres svar er modtaget.", en: "Thank you, your answers have arrived.");

    public string StillNone => Say(sv: "Inget svar skickades. Välj ett svar vid minst en insats.", da: "Intet svar blev sendt. Vælg et svar ved mindst én indsats.", en: "No answer was sent. Choose an answer at one intervention at least.");

    public string Answer => Say(sv: "Stämmer den?", da: "Passer den?", en: "Is it still so?");

    public string ChangeText => Say(sv: "Vad har ändrats?", da: "Hvad er ændret?", en: "What has changed?");

    public string ChangeHint => Say(sv: "Läggs till under insatsen med dagens datum.", da: "Føjes til under indsatsen med dagens dato.", en: "It is added under the intervention with the date of today.");

    public string ChangedHow(string title) => Say(
        sv: $"Skriv vad som har ändrats i ”{title}”.",
        da: $"Skriv, hvad der er ændret i »{title}«.",
        en: $"Write what has changed in “{title}”.");

    public string ChooseAnswer(string title) => Say(
        sv: $"Välj ett svar för ”{title}”, så att det du skrev kommer med.",
        da: $"Vælg et svar for »{title}«, så det, du skrev, kommer med.",
        en: $"Choose an answer for “{title}”, so that what you wrote is taken in.");

    public string SendAnswers => Say(sv: "Skicka svaren", da: "Send svarene", en: "Send the answers");

    public string Told => Say(sv: "Vad som har berättats om den", da: "Hvad der er fortalt om den", en: "What has been told of it");

    public string ToAll => Say(sv: "Allt som görs", da: "Alt, der gøres", en: "All that is done");

    /// <summary>Who told something, and when.</summary>
    public string By(Remark remark, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(remark);
        ArgumentNullException.ThrowIfNull(parties);
        return Line(parties.NameThen(remark.From), Date(remark.Day));
    }

    /// <summary>When somebody last said that it is true.</summary>
    public string Confirmed(Intervention one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.Confirmed is { } day
            ? Say(sv: $"Bekräftad {Date(day)}", da: $"Bekræftet {Date(day)}", en: $"Confirmed {Date(day)}")
            : Say(sv: "Aldrig bekräftad", da: "Aldrig bekræftet", en: "Never confirmed");
    }

    /// <summary>The answers to the yearly question.</summary>
    public string Named(StillTrue answer) => answer switch
    {
        StillTrue.True => Say(sv: "Ja, den görs som det står", da: "Ja, den gøres, som der står", en: "Yes, it is done as it says"),
        StillTrue.Changed => Say(sv: "Den görs, men har ändrats", da: "Den gøres, men er ændret", en: "It is done, but has changed"),
        _ => Say(sv: "Den är avslutad", da: "Den er afsluttet", en: "It has ended"),
    };

    /// <summary>Whether it has been evaluated, as whoever does the work would say it.</summary>
    public string Named(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Strong => Say(sv: "Ja, flera goda studier säger att den hjälper", da: "Ja, flere gode studier siger, at den hjælper", en: "Yes, several good studies say that it helps"),
        EvidenceStrength.Moderate => Say(sv: "Ja, några studier säger att den hjälper", da: "Ja, nogle studier siger, at den hjælper", en: "Yes, some studies say that it helps"),
        EvidenceStrength.Limited => Say(sv: "Ja, men det säger inte mycket", da: "Ja, men det siger ikke meget", en: "Yes, but that does not say much"),
        EvidenceStrength.Mixed => Say(sv: "Ja, och svaren går isär", da: "Ja, og svarene peger i hver sin retning", en: "Yes, and the answers differ"),
        EvidenceStrength.Emerging => Say(sv: "Nej, den prövas", da: "Nej, den afprøves", en: "No, it is being tried"),
        EvidenceStrength.Process => Say(sv: "Vi följer att den görs, inte om den hjälper", da: "Vi følger, at den gøres, ikke om den hjælper", en: "We follow that it is done, not whether it helps"),
        _ => Say(sv: "Nej, eller vet inte", da: "Nej, eller ved ikke", en: "No, or I do not know"),
    };
}
