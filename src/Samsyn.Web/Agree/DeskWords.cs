// What is said to whoever leads a dialogue.
using Samsyn.Loop.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said to whoever leads a dialogue.</summary>
public sealed class DeskWords(Language language) : Words(language)
{
    public string Open => Say(sv: "Öppna dialogen", da: "Åbn dialogen", en: "Open the dialogue");

    public string OpenAgain => Say(sv: "Öppna dialogen igen", da: "Åbn dialogen igen", en: "Open the dialogue again");

    public string Close => Say(sv: "Stäng dialogen", da: "Luk dialogen", en: "Close the dialogue");

    public string Start => Say(sv: "Öppna", da: "Åbn", en: "Open");

    public string Stop => Say(sv: "Stäng", da: "Luk", en: "Close");

    public string Next => Say(sv: "Nästa: stäng och öppna det här", da: "Næste: luk, og åbn denne", en: "Next: close and open this");

    public string Now => Say(sv: "Pågår", da: "I gang", en: "Going on");

    public string Finished => Say(sv: "Stängt", da: "Lukket", en: "Closed");

    public string ComeIn => Say(sv: "Så kommer man in", da: "Sådan kommer man ind", en: "How to come in");

    public string Code => Say(sv: "Kod", da: "Kode", en: "Code");

    public string QrTitle => Say(sv: "Rutmönster som leder in i dialogen", da: "Mønster, der fører ind i dialogen", en: "Pattern that leads into the dialogue");

    public string Present => Say(sv: "Vilka är här", da: "Hvem er her", en: "Who is here");

    public string Nobody => Say(sv: "Ingen har kommit in ännu.", da: "Ingen er kommet ind endnu.", en: "Nobody has come in yet.");

    public string MissingGroup => Say(sv: "ingen ännu", da: "ingen endnu", en: "nobody yet");

    public string Queue => Say(sv: "Väntar på att någon tittar", da: "Venter på, at nogen ser på det", en: "Waiting to be looked at");

    public string Policy => Say(
        sv: "Ta bara ut det som pekar ut en person, hotar eller kränker, eller inte hör till frågan. Alla kan läsa skälet, ingen det som stod.",
        da: "Tag kun det ud, der udpeger en person, truer eller krænker, eller ikke hører til spørgsmålet. Alle kan læse grunden, ingen det, der stod.",
        en: "Take out only what points at a person, threatens or demeans, or does not belong to the question. Everybody can read the reason, nobody what it said.");

    public string Show => Say(sv: "Visa", da: "Vis", en: "Show");

    public string TakeOut => Say(sv: "Ta ut", da: "Tag ud", en: "Take out");

    public string Reason => Say(sv: "Skäl", da: "Grund", en: "Reason");

    public string Moderation => Say(sv: "Så modererades dialogen", da: "Sådan blev dialogen modereret", en: "How the dialogue was moderated");

    public string ReasonErased => Say(sv: "skälet är gallrat", da: "grunden er slettet", en: "the reason has been destroyed");

    public string NoReason => Say(sv: "Skriv varför den tas ut.", da: "Skriv, hvorfor den tages ud.", en: "Write why it is taken out.");

    public string Everything => Say(sv: "Allt som är skrivet", da: "Alt, der er skrevet", en: "All that has been written");

    public string MergeLead => Say(
        sv: "Kryssa för inlägg som säger samma sak. Det första behåller sin text; de andra står kvar under det, med sina egna röster, och kan delas igen.",
        da: "Sæt kryds ved indlæg, der siger det samme. Det første beholder sin tekst; de andre bliver stående under det med deres egne stemmer og kan skilles igen.",
        en: "Tick contributions that say the same. The first keeps its text; the others stay under it with their own votes, and can be parted again.");

    public string Merge => Say(sv: "Slå ihop", da: "Slå sammen", en: "Merge");

    public string Apart => Say(sv: "Dela igen", da: "Skil igen", en: "Part again");

    /// <summary>How much was taken out of all that was written.</summary>
    public string TakenOutOf(int removed, int written) => removed == 0
        ? Say(sv: "Inget har tagits ut.", da: "Intet er taget ud.", en: "Nothing has been taken out.")
        : Say(sv: $"{Whole(removed)} av {Whole(written)} inlägg har tagits ut:", da: $"{Whole(removed)} af {Whole(written)} indlæg er taget ud:", en: $"{Whole(removed)} of {Whole(written)} contributions have been taken out:");

    /// <summary>How many of all are shown to work with.</summary>
    public string LatestOf(int shown, int all) => Say(sv: $"De senaste {Whole(shown)} av {Whole(all)} visas.", da: $"De seneste {Whole(shown)} af {Whole(all)} vises.", en: $"The latest {Whole(shown)} of {Whole(all)} are shown.");

    public string ChooseTwo => Say(sv: "Kryssa för minst två inlägg.", da: "Sæt kryds ved mindst to indlæg.", en: "Tick at least two contributions.");

    public string UnderOther => Say(sv: "står under ett annat", da: "står under et andet", en: "stands under another");

    public string TakenOut => Say(sv: "uttaget", da: "taget ud", en: "taken out");

    public string Waits => Say(sv: "väntar", da: "venter", en: "waits");

    public string Answers => Say(sv: "Svara", da: "Svar", en: "Answer");

    public string AnswersLead => Say(
        sv: "Varje inlägg får ett svar. Det syns för alla, och för den som skrev det när de kommer tillbaka med sin kod.",
        da: "Hvert indlæg får et svar. Det ses af alle og af den, der skrev det, når de kommer tilbage med deres kode.",
        en: "Each contribution gets an answer. Everybody sees it, and whoever wrote it when they come back by their code.");

    public string OutcomeLabel => Say(sv: "Vad det blev av", da: "Hvad der blev af det", en: "What became of it");

    public string SaidLabel => Say(sv: "Svaret, i en mening", da: "Svaret i én sætning", en: "The answer, in a sentence");

    public string GiveAnswer => Say(sv: "Svara", da: "Svar", en: "Answer");

    public string NoAnswer(int longest) => Say(
        sv: $"Välj vad det blev av, och skriv svaret med högst {Whole(longest)} tecken.",
        da: $"Vælg, hvad der blev af det, og skriv svaret med højst {Whole(longest)} tegn.",
        en: $"Choose what became of it, and write the answer in at most {Whole(longest)} characters.");

    /// <summary>Until when an activity is meant to go on.</summary>
    public string Until(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity is { Opened: { } opened, Minutes: { } minutes } ? Say(sv: $"till {Clock(opened.AddMinutes(minutes))}", da: $"til {Clock(opened.AddMinutes(minutes))}", en: $"until {Clock(opened.AddMinutes(minutes))}") : "";
    }

    public string TimeIsUp => Say(sv: "Tiden är ute", da: "Tiden er gået", en: "Time is up");

    /// <summary>Until when an activity is meant to go on, and how long it is.</summary>
    public string MeantUntil(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Say(
            sv: $"{Whole(activity.Minutes ?? 0)} minuter, {Until(activity)}", da: $"{Whole(activity.Minutes ?? 0)} minutter, {Until(activity)}", en: $"{Whole(activity.Minutes ?? 0)} minutes, {Until(activity)}");
    }

    /// <summary>How many are here of how many who came.</summary>
    public string Here(int here, int came) => Say(
        sv: $"{Whole(here)} har sidan öppen, {Whole(came)} har kommit in", da: $"{Whole(here)} har siden åben, {Whole(came)} er kommet ind", en: $"{Whole(here)} have the page open, {Whole(came)} have come in");

    /// <summary>Why something did not open.</summary>
    public string WhyNot(Moved moved) => moved switch
    {
        Moved.NoMandate => Say(
            sv: "Skriv först vem som beslutar, vad som går att påverka och när svaret kommer.",
            da: "Skriv først, hvem der beslutter, hvad der kan påvirkes, og hvornår svaret kommer.",
            en: "Write first who decides, what can be influenced and when the answer comes."),
        Moved.NoActivities => Say(sv: "Dagordningen är tom. Lägg till minst ett moment.", da: "Dagsordenen er tom. Tilføj mindst én aktivitet.", en: "The agenda is empty. Add at least one activity."),
        Moved.NoBudget => Say(
            sv: "Skriv först budgeten och vad förslagen kostar. Länken står vid momentet på dialogens sida.",
            da: "Skriv først budgettet, og hvad forslagene koster. Linket står ved aktiviteten på dialogens side.",
            en: "Write the budget and what the proposals cost first. The link stands beside the activity on the dialogue's page."),
        _ => Say(sv: "Öppna dialogen först.", da: "Åbn dialogen først.", en: "Open the dialogue first."),
    };

    private string Clock(DateTimeOffset moment) => moment.ToLocalTime().ToString("HH:mm", Language.Culture);
}
