// What the pages of rounds and of answering say, and what an owner answered, word for word.
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <content>Rounds and answers.</content>
public sealed partial class FollowWords
{
    public string Saved => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string NoTarget => Say(sv: "Kan inte bedömas: det står inte vad som ska nås.", da: "Kan ikke vurderes: det står ikke, hvad der skal nås.", en: "Cannot be judged: it does not say what is to be reached.");

    public string NotSaidWhich => Say(sv: "Stöd, utan att det står vilket", da: "Støtte, uden at det står hvilken", en: "Support, without saying which");

    public string TheGoal => Say(sv: "Målet i planen", da: "Målet i planen", en: "The goal in the plan");

    public string FiguresBelow => Say(sv: "Siffrorna", da: "Tallene", en: "The figures");

    public string AnswersSheet => Say(sv: "Svar i uppföljningarna", da: "Svar i opfølgningerne", en: "Answers in the rounds");

    public string AllAnswers => Say(sv: "Alla års svar (CSV)", da: "Alle års svar (CSV)", en: "The answers of all years (CSV)");

    public string From => Say(sv: "Från vem", da: "Fra hvem", en: "From whom");

    public string About => Say(sv: "Om vad", da: "Om hvad", en: "About what");

    public string Came => Say(sv: "Kom", da: "Modtaget", en: "Came");

    public string CameLate => Say(sv: "kom för sent", da: "kom for sent", en: "came late");

    public string AsPicture => Say(sv: "Bilden som fil", da: "Billedet som fil", en: "The picture as a file");

    public string AsOf(DateOnly day) => Say(sv: $"Som det stod {Date(day)}.", da: $"Som det stod den {Date(day)}.", en: $"As it stood on {Date(day)}.");

    public string LineColumn => Say(sv: "Linjen till målet", da: "Linjen til målet", en: "The line to the target");

    public string TargetLabel => Say(sv: "målet", da: "målet", en: "the target");

    public string NobodyHasAnswered => Say(sv: "Ingen har svarat om det ännu.", da: "Ingen har svaret om det endnu.", en: "Nobody has answered about it yet.");

    public string RoundTitle => Say(sv: "Rubrik", da: "Titel", en: "Title");

    public string RoundYear => Say(sv: "Vilket år gäller den?", da: "Hvilket år gælder den?", en: "Which year is it about?");

    public string Opens => Say(sv: "Öppnar", da: "Åbner", en: "Opens");

    public string Deadline => Say(sv: "Sista dag", da: "Sidste dag", en: "Last day");

    public string RoundText => Say(sv: "Vad vill du säga till dem som tillfrågas?", da: "Hvad vil du sige til dem, der spørges?", en: "What do you want to say to those who are asked?");

    public string Reminders => Say(sv: "Påminnelser med e-post", da: "Påmindelser med e-mail", en: "Reminders by e-mail");

    public string RemindersHint => Say(
        sv: "En brevlåda för varje organ, inte en persons. Brev går när uppföljningen öppnar, två veckor före sista dagen och tre dagar före, bara till dem som inte har svarat.",
        da: "En postkasse for hvert organ, ikke en persons. Breve sendes, når opfølgningen åbner, to uger før sidste dag og tre dage før, kun til dem, der ikke har svaret.",
        en: "A post box for each body, not a person's. Letters go when the round opens, two weeks before the last day and three days before, only to those who have not answered.");

    public string RemindedWho => Say(sv: "Till vem", da: "Til hvem", en: "To whom");

    public string RemindedAddress => Say(sv: "E-postadress", da: "E-mailadresse", en: "E-mail address");

    public string AnswerLink => Say(sv: "Länk för svar", da: "Link til svar", en: "Link for answers");

    public string MakeLink => Say(sv: "Gör en länk", da: "Lav et link", en: "Make a link");

    public string LinkLead => Say(
        sv: "Skicka länken till alla som tillfrågas. Den öppnar ett enda formulär, utan konto: var och en väljer vilka de är och svarar om det som är deras.",
        da: "Send linket til alle, der spørges. Det åbner én formular, uden konto: hver vælger, hvem de er, og svarer om det, der er deres.",
        en: "Send the link to all who are asked. It opens one form, without an account: each chooses who they are and answers about what is theirs.");

    public string EnterAnswer => Say(sv: "Skriv in ett svar åt någon", da: "Indtast et svar for nogen", en: "Enter an answer for somebody");

    public string WhoAreYou => Say(sv: "Vilka svarar ni för?", da: "Hvem svarer I for?", en: "For whom do you answer?");

    public string Next => Say(sv: "Fortsätt", da: "Fortsæt", en: "Go on");

    public string DoneQuestion => Say(sv: "Är det gjort?", da: "Er det gjort?", en: "Is it done?");

    public string JudgedQuestion => Say(sv: "Hur långt har ni nått, som ni själva bedömer det?", da: "Hvor langt er I nået, som I selv vurderer det?", en: "How far have you come, as you judge it yourselves?");

    public string DifficultyQuestion => Say(sv: "Vad är i vägen?", da: "Hvad står i vejen?", en: "What is in the way?");

    public string MoreQuestions => Say(sv: "Vad är i vägen, vilket stöd behövs, och vad har ni lärt er?", da: "Hvad står i vejen, hvilken støtte er der brug for, og hvad har I lært?", en: "What is in the way, which support is needed, and what have you learnt?");

    public string InWords => Say(sv: "Med egna ord", da: "Med egne ord", en: "In your own words");

    public string SupportQuestion => Say(sv: "Vilket stöd behöver ni?", da: "Hvilken støtte har I brug for?", en: "Which support do you need?");

    public string SupportFrom => Say(sv: "Från vem?", da: "Fra hvem?", en: "From whom?");

    public string LearningQuestion => Say(sv: "Vad har ni lärt er?", da: "Hvad har I lært?", en: "What have you learnt?");

    public string MoreThings => Say(sv: "Allt som är ert", da: "Alt, hvad der er jeres", en: "All that is yours");

    public string Span(int first, int last) => Say(sv: $"{Whole(first)} till {Whole(last)}", da: $"{Whole(first)} til {Whole(last)}", en: $"{Whole(first)} to {Whole(last)}");

    public string Send => Say(sv: "Spara svaren", da: "Gem svarene", en: "Keep the answers");

    public string Sent => Say(sv: "Tack! Svaren är sparade. Ni kan ändra dem genom att svara igen; det som stod förut finns kvar.", da: "Tak! Svarene er gemt. I kan ændre dem ved at svare igen; det, der stod før, findes stadig.", en: "Thank you! The answers are kept. You can change them by answering again; what stood before is kept too.");

    public string NothingSaid => Say(sv: "Svara på något, annars finns det inget att spara.", da: "Svar på noget, ellers er der intet at gemme.", en: "Answer something, or there is nothing to keep.");

    public string NothingAsked => Say(sv: "Inget är ert i planen just nu. Hör av er till den som skickade länken om det är fel.", da: "Intet er jeres i planen lige nu. Kontakt den, der sendte linket, hvis det er forkert.", en: "Nothing is yours in the plan right now. Tell whoever sent the link if that is wrong.");

    public string PublicRecord => Say(sv: "Svaren blir en allmän handling. Skriv inget om enskilda människor.", da: "Svarene bliver en offentlig sag. Skriv intet om enkelte mennesker.", en: "The answers become a public record. Write nothing about single people.");

    public string TooLong(int length) => Say(
        sv: $"Texten är {Whole(length)} tecken. Korta den till högst {Whole(ReviewSaid.Longest)}.",
        da: $"Teksten er {Whole(length)} tegn. Kort den ned til højst {Whole(ReviewSaid.Longest)}.",
        en: $"The text is {Whole(length)} characters. Shorten it to {Whole(ReviewSaid.Longest)} at most.");

    public string LastYear(int year) => Say(sv: $"Ni svarade {Language.Year(year)}:", da: $"I svarede {Language.Year(year)}:", en: $"You answered in {Language.Year(year)}:");

    public string NotAnAddress(string given) => Say(sv: $"”{given}” är ingen e-postadress. Skriv den som folkhalsa@kommunen.example.", da: $"»{given}« er ikke en e-mailadresse. Skriv den som sundhed@kommunen.example.", en: $"“{given}” is not an e-mail address. Write it like health@town.example.");

    public string AnsweredOf(int answered, int things) => answered == 0
        ? Say(sv: "har inte svarat ännu", da: "har ikke svaret endnu", en: "has not answered yet")
        : Say(sv: $"har svarat om {Whole(answered)} av {Whole(Math.Max(things, answered))}", da: $"har svaret om {Whole(answered)} af {Whole(Math.Max(things, answered))}", en: $"has answered about {Whole(answered)} of {Whole(Math.Max(things, answered))}");

    /// <summary>When a round is, and whether it is open.</summary>
    public string When(Round round, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(round);
        return round.IsOpen(today) ? Say(sv: $"Öppen till {Date(round.Deadline)}", da: $"Åben til {Date(round.Deadline)}", en: $"Open until {Date(round.Deadline)}")
            : today < round.Opens ? Say(sv: $"Öppnar {Date(round.Opens)}", da: $"Åbner {Date(round.Opens)}", en: $"Opens on {Date(round.Opens)}")
            : Say(sv: $"Stängde {Date(round.Deadline)}; sena svar tas emot", da: $"Lukkede {Date(round.Deadline)}; sene svar modtages", en: $"Closed on {Date(round.Deadline)}; late answers are taken");
    }

    /// <summary>By when an answer is wanted.</summary>
    public string AnswerBy(Round round, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(round);
        return today > round.Deadline ? Say(sv: $"Sista dagen var {Date(round.Deadline)}. Ni kan ändå svara, och det står att svaret kom för sent.", da: $"Sidste dag var {Date(round.Deadline)}. I kan stadig svare, og der står, at svaret kom for sent.", en: $"The last day was {Date(round.Deadline)}. You can still answer, and it says that the answer came late.")
            : Say(sv: $"Svara senast {Date(round.Deadline)}.", da: $"Svar senest {Date(round.Deadline)}.", en: $"Answer by {Date(round.Deadline)}.");
    }

    /// <summary>What an owner wrote, each part with its question.</summary>
    public IReadOnlyList<(string Label, string Text)> Told(ReviewSaid said)
    {
        ArgumentNullException.ThrowIfNull(said);
        List<(string, string)> told = [];
        if (said.Difficulties.Count > 0 || said.Obstacles.Length > 0)
        {
            told.Add((DifficultyQuestion, Line([.. said.Difficulties.Select(Named), said.Obstacles])));
        }

        if (said.Support.Length > 0 || said.From.Count > 0)
        {
            told.Add((SupportAsked, Line([.. said.From.Select(Named), said.Support])));
        }

        if (said.Learning.Length > 0)
        {
            told.Add((Learnt, said.Learning));
        }

        return told;
    }

    /// <summary>The verdicts of all areas in a sentence.</summary>
    public string Verdict(IReadOnlyList<GoalFollowed> followed)
    {
        ArgumentNullException.ThrowIfNull(followed);
        return followed is [var only] ? $"{Named(only.Status.Standing)}{(only.Status.Why is { } why ? $": {Why(why)}" : "")}."
            : followed.Count == 0 ? NoTarget
            : string.Join(", ", followed.CountBy(one => one.Status.Standing).OrderByDescending(one => one.Value).Select(one => $"{Inside(Named(one.Key))}: {Whole(one.Value)}")) + ".";
    }

    /// <summary>Where the line to the target is at a time.</summary>
    public string LineAt(Loop.Decide.Target target, Period period)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.At(period.End.Year) is { } at ? Number(at) : "–";
    }
}
