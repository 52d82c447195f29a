// What the pages say on which bodies are asked about a package, and answer.
using Samsyn.Loop.Decide;

namespace Samsyn.Web.Decide;

/// <content>Asking and answering.</content>
public sealed partial class PackageWords
{
    public string AnswerKicker => Say(sv: "Ni är tillfrågade", da: "I bliver hørt", en: "You are asked");

    public string AnswerTitle => Say(sv: "Vad tycker ni?", da: "Hvad mener I?", en: "What do you think?");

    public string AnswerFrom => Say(sv: "Vilka svarar?", da: "Hvem svarer?", en: "Who answers?");

    public string AnswerStance => Say(sv: "I ett ord", da: "Med ét ord", en: "In a word");

    public string AnswerText => Say(sv: "Ert svar", da: "Jeres svar", en: "Your answer");

    public string AnswerSent => Say(sv: "Tack! Svaret är sparat, och kan läsas på paketets sida.", da: "Tak! Svaret er gemt og kan læses på pakkens side.", en: "Thank you! The answer is kept, and can be read on the package's page.");

    public string AnswerCame => Say(sv: "Kom den", da: "Kom den", en: "Came on");

    public string SendAnswer => Say(sv: "Skicka svaret", da: "Send svaret", en: "Send the answer");

    public string PublicRecord => Say(
        sv: "Svaret blir en allmän handling. Skriv inget om enskilda människor. Svarar ni en gång till står båda svaren kvar.",
        da: "Svaret bliver en offentlig sag. Skriv intet om enkelte mennesker. Svarer I igen, står begge svar.",
        en: "The answer becomes a public record. Write nothing about single people. If you answer once more, both answers stay.");

    public string NobodyAsked => Say(sv: "Ingen är tillfrågad ännu. Välj vilka på paketets sida, under Ändra.", da: "Ingen er hørt endnu. Vælg hvem på pakkens side under Ret.", en: "Nobody is asked yet. Choose who on the package's page, under Change.");

    public string LinkLead => Say(
        sv: "Gör en länk och skicka den till dem som tillfrågas. Den öppnar paketet och ett enda formulär, utan konto. Den som svarar efter sista dagen får också svara, och det står att svaret kom för sent.",
        da: "Lav et link, og send det til dem, der høres. Det åbner pakken og én formular, uden konto. Den, der svarer efter sidste dag, kan også svare, og der står, at svaret kom for sent.",
        en: "Make a link and send it to those who are asked. It opens the package and one form, without an account. Whoever answers after the last day may still answer, and it says that the answer came late.");

    public string MakeLink => Say(sv: "Gör en länk", da: "Lav et link", en: "Make a link");

    public string EnterAnswer => Say(sv: "Skriv in ett svar som kom på annat sätt", da: "Indtast et svar, der kom på anden måde", en: "Enter an answer that came in another way");

    /// <summary>By when an answer is wanted.</summary>
    public string AnswerBy(Package package, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package.Deadline is not { } last ? Say(sv: "Läs och svara när det passar.", da: "Læs og svar, når det passer.", en: "Read and answer when it suits you.")
            : last < today ? Say(sv: $"Sista dagen var {Date(last)}. Ni kan ändå svara.", da: $"Sidste dag var {Date(last)}. I kan stadig svare.", en: $"The last day was {Date(last)}. You can still answer.")
            : Say(sv: $"Svara senast {Date(last)}.", da: $"Svar senest {Date(last)}.", en: $"Answer by {Date(last)}.");
    }
}
