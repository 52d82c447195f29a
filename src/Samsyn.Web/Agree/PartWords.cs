// What is said to somebody who takes part, and what is asked of them.
using Samsyn.Loop.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>A scale on which somebody judges: its name in the form, and how many steps it has.</summary>
/// <param name="Name">The name.</param>
/// <param name="Steps">The steps, from 1.</param>
public sealed record PartScale(string Name, int Steps);

/// <summary>What is said to somebody who takes part.</summary>
public sealed partial class PartWords(Language language) : Words(language)
{
    /// <summary>So many letters at most say who could influence something.</summary>
    public const int LongestInfluence = 120;

    private static readonly PartScale[] Understandings = [new("who", 3), new("why", 3), new("how", 3)];

    private static readonly PartScale[] Abilities =
        [new("commitment", 5), new("management", 5), new("monitoring", 5), new("resources", 5), new("practices", 5), new("participation", 5), new("core", 5)];

    public string Waiting => Say(
        sv: "Inget att göra just nu. Sidan ändras när nästa moment öppnas.",
        da: "Intet at gøre lige nu. Siden ændrer sig, når næste aktivitet åbnes.",
        en: "Nothing to do right now. The page changes when the next activity opens.");

    public string WaitingWithoutScript => Say(sv: "Ladda om sidan för att se om något har öppnats.", da: "Genindlæs siden for at se, om noget er åbnet.", en: "Reload the page to see whether something has opened.");

    public string Over => Say(sv: "Dialogen är stängd. Tack för att du var med!", da: "Dialogen er lukket. Tak, fordi du var med!", en: "The dialogue is closed. Thank you for taking part!");

    public string SeeResult => Say(sv: "Se vad det blev", da: "Se, hvad det blev til", en: "See what came of it");

    public string What => Say(sv: "Vad är det?", da: "Hvad er det?", en: "What is it?");

    public string Text => Say(sv: "Skriv", da: "Skriv", en: "Write");

    public string TextHint => Say(sv: "Högst 200 tecken. En sak i taget.", da: "Højst 200 tegn. Én ting ad gangen.", en: "At most 200 characters. One thing at a time.");

    public string Influence => Say(sv: "Vem kan påverka det?", da: "Hvem kan påvirke det?", en: "Who can influence it?");

    public string Send => Say(sv: "Skicka", da: "Send", en: "Send");

    public string Sent => Say(sv: "Skickat.", da: "Sendt.", en: "Sent.");

    public string Keeping => Say(sv: "Sparat på telefonen. Skickas när det går.", da: "Gemt på telefonen. Sendes, når det går.", en: "Kept on the phone. Sent when possible.");

    public string Own => Say(sv: "Det du har skrivit", da: "Det, du har skrevet", en: "What you have written");

    public string Withdraw => Say(sv: "Dra tillbaka", da: "Træk tilbage", en: "Withdraw");

    public string Agree => Say(sv: "Håller med", da: "Enig", en: "Agree");

    public string Disagree => Say(sv: "Håller inte med", da: "Uenig", en: "Disagree");

    public string Pass => Say(sv: "Vet inte", da: "Ved ikke", en: "Pass");

    public string AllJudged => Say(sv: "Du har svarat på allt som finns just nu.", da: "Du har svaret på alt, der er lige nu.", en: "You have answered all there is right now.");

    public string DontKnow => Say(sv: "vet inte", da: "ved ikke", en: "don't know");

    public string Low => Say(sv: "1 = låg", da: "1 = lav", en: "1 = low");

    public string High => Say(sv: "9 = hög", da: "9 = høj", en: "9 = high");

    public string Save => Say(sv: "Spara svaret", da: "Gem svaret", en: "Save the answer");

    public string ChangeAnswers => Say(sv: "Ändra dina svar", da: "Ændr dine svar", en: "Change your answers");

    public string TalkAtTable => Say(
        sv: "Samtala vid bordet. Den som för anteckningar skriver här.",
        da: "Tal sammen ved bordet. Den, der fører noter, skriver her.",
        en: "Talk at your table. Whoever keeps notes writes here.");

    public string Outside => Say(sv: "Kom in med koden först.", da: "Kom ind med koden først.", en: "Come in by the code first.");

    public string Closed => Say(
        sv: "Momentet är stängt, så det här togs inte emot. Texten finns kvar på din skärm.",
        da: "Aktiviteten er lukket, så dette blev ikke modtaget. Teksten står stadig på din skærm.",
        en: "The activity is closed, so this was not taken in. The text is still on your screen.");

    public string NotTaken => Say(
        sv: "Det togs inte emot. Ladda om sidan och försök igen; texten finns kvar.", da: "Det blev ikke modtaget. Genindlæs siden, og prøv igen; teksten er der stadig.", en: "It was not taken in. Reload the page and try again; the text is still here.");

    public string NoSuch => Say(sv: "Det du svarade på finns inte längre. Ladda om sidan.", da: "Det, du svarede på, findes ikke længere. Genindlæs siden.", en: "What you answered is no longer there. Reload the page.");

    public string RateAll => Say(sv: "Välj ett tal eller ”vet inte” på varje rad.", da: "Vælg et tal eller »ved ikke« i hver række.", en: "Choose a number or “don't know” on each line.");

    public string AnswerAll => Say(sv: "Välj ett svar på varje fråga.", da: "Vælg ét svar på hvert spørgsmål.", en: "Choose one answer to each question.");

    public string SavedMark => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string Unheard(IReadOnlyList<string> groups)
    {
        var names = string.Join(", ", groups);
        return Say(sv: $"Ännu har ingen kommit som talar för: {names}.", da: $"Endnu er ingen kommet, der taler for: {names}.", en: $"Nobody has come yet who speaks for: {names}.");
    }

    public string TooManyPoints(int most, int given) => Say(
        sv: $"Du har {Whole(most)} poäng att dela ut, och delade ut {Whole(given)}. Skriv hela tal.",
        da: $"Du har {Whole(most)} point at fordele, og fordelte {Whole(given)}. Skriv hele tal.",
        en: $"You have {Whole(most)} points to share out, and shared out {Whole(given)}. Write whole numbers.");

    public string PointsLead(int most) => Say(sv: $"Du har {Whole(most)} poäng.", da: $"Du har {Whole(most)} point.", en: $"You have {Whole(most)} points.");

    public string Left(int left) => left == 1 ? Say(sv: "En kvar.", da: "Én tilbage.", en: "One left.") : Say(sv: $"{Whole(left)} kvar.", da: $"{Whole(left)} tilbage.", en: $"{Whole(left)} left.");

    public string YourCode(string code) => Say(
        sv: $"Din egen kod är {code}. Med den kommer du tillbaka på en annan enhet, och ser svaren på det du skrev.",
        da: $"Din egen kode er {code}. Med den kommer du tilbage på en anden enhed og ser svarene på det, du skrev.",
        en: $"Your own code is {code}. By it you come back on another device, and see the answers to what you wrote.");

    /// <summary>The scales of an activity that judges nothing else.</summary>
    public static IReadOnlyList<PartScale> Scales(ActivityKind kind) => kind == ActivityKind.Understanding ? Understandings : Abilities;

    /// <summary>What a scale asks.</summary>
    public string Asks(string scale) => scale switch
    {
        "who" => Say(sv: "Vem handlar det om?", da: "Hvem handler det om?", en: "Whom is it about?"),
        "why" => Say(sv: "Varför finns skillnaderna?", da: "Hvorfor er der forskelle?", en: "Why are there differences?"),
        "how" => Say(sv: "Hur ska vi göra?", da: "Hvordan skal vi gøre?", en: "How should we act?"),
        "commitment" => Say(sv: "Åtagande: mål, beslut och ledning står bakom", da: "Forpligtelse: mål, beslutninger og ledelse står bag", en: "Commitment: goals, decisions and leaders stand behind it"),
        "management" => Say(sv: "Ledning: någon håller ihop arbetet", da: "Ledelse: nogen holder arbejdet sammen", en: "Management: somebody holds the work together"),
        "monitoring" => Say(sv: "Uppföljning: vi vet hur det ser ut för olika grupper", da: "Opfølgning: vi ved, hvordan det ser ud for forskellige grupper", en: "Monitoring: we know how different groups fare"),
        "resources" => Say(sv: "Resurser: tid, pengar och kunskap finns", da: "Ressourcer: tid, penge og viden findes", en: "Resources: there is time, money and knowledge"),
        "practices" => Say(sv: "Gemensamma arbetssätt: vi gör lika, och det är nedskrivet", da: "Fælles praksis: vi gør ens, og det er skrevet ned", en: "Common practices: we do alike, and it is written down"),
        "participation" => Say(sv: "Delaktighet: de det gäller är med", da: "Deltagelse: de, det gælder, er med", en: "Participation: those concerned take part"),
        _ => Say(sv: "Kärnverksamheten: jämlik hälsa är en del av det dagliga", da: "Kerneopgaven: lige sundhed er en del af hverdagen", en: "Core work: equal health is a part of daily work"),
    };

    /// <summary>What a step of a scale means.</summary>
    public string Step(string scale, int step) => (scale, step) switch
    {
        ("who", 1) => Say(sv: "Vissa grupper som har det svårt", da: "Visse grupper, der har det svært", en: "Certain groups who have it hard"),
        ("who", 2) => Say(sv: "Avståndet mellan dem som har det sämst och bäst", da: "Afstanden mellem dem, der har det dårligst og bedst", en: "The distance between those worst and best off"),
        ("who", 3) => Say(sv: "Alla: hälsan ändras steg för steg", da: "Alle: sundheden ændrer sig trin for trin", en: "Everybody: health changes step by step"),
        ("why", 1) => Say(sv: "Hur människor lever", da: "Hvordan mennesker lever", en: "How people live"),
        ("why", 2) => Say(sv: "Under vilka villkor de lever", da: "Under hvilke vilkår de lever", en: "Under which conditions they live"),
        ("why", 3) => Say(sv: "Hur samhället är ordnat", da: "Hvordan samfundet er indrettet", en: "How society is arranged"),
        ("how", 1) => Say(sv: "Lika för alla", da: "Ens for alle", en: "The same for everybody"),
        ("how", 2) => Say(sv: "För alla, mest där behovet är störst", da: "For alle, mest hvor behovet er størst", en: "For everybody, most where needs are greatest"),
        ("how", 3) => Say(sv: "Bara för dem som behöver det mest", da: "Kun for dem, der behøver det mest", en: "Only for those who need it most"),
        (_, 1) => Say(sv: "1, inte alls", da: "1, slet ikke", en: "1, not at all"),
        (_, 5) => Say(sv: "5, helt", da: "5, helt", en: "5, fully"),
        _ => Whole(step),
    };

    /// <summary>What is wrong with what somebody wrote; null for nothing.</summary>
    public string? FlawOf(WrittenForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (text, influence) = (Tidy(form.Text ?? ""), Tidy(form.Influence ?? ""));
        return text.Length == 0
            ? Say(sv: "Skriv något först.", da: "Skriv noget først.", en: "Write something first.")
            : TooLong(text, Contribution.Longest) ?? Personal(text) ?? TooLong(influence, LongestInfluence) ?? Personal(influence);
    }

    private string? TooLong(string text, int longest) => Length(text) <= longest ? null : Say(
        sv: $"Högst {longest} tecken; det här är {Whole(Length(text))}.", da: $"Højst {longest} tegn; dette er {Whole(Length(text))}.", en: $"At most {longest} characters; this is {Whole(Length(text))}.");

    private string? Personal(string text) => PersonalText.Finds(text) switch
    {
        PersonalKind.Number => Say(sv: "Det ser ut som ett personnummer. Skriv inget om enskilda personer.", da: "Det ligner et personnummer. Skriv intet om enkeltpersoner.", en: "That looks like a personal number. Write nothing about individual people."),
        PersonalKind.Phone => Say(sv: "Det ser ut som ett telefonnummer. Ta bort det.", da: "Det ligner et telefonnummer. Fjern det.", en: "That looks like a phone number. Take it away."),
        PersonalKind.Email => Say(sv: "Det ser ut som en e-postadress. Ta bort den.", da: "Det ligner en e-mailadresse. Fjern den.", en: "That looks like an e-mail address. Take it away."),
        _ => null,
    };

    /// <summary>A text without what a phone adds around it; one line.</summary>
    public static string Tidy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // As people count: a face with its colour is one sign.
    private static int Length(string text) => new System.Globalization.StringInfo(text).LengthInTextElements;
}
