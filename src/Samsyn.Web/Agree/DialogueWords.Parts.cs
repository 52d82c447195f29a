// What is said of a process with several local dialogues.
namespace Samsyn.Web.Agree;

/// <content>A process with several local dialogues.</content>
public sealed partial class DialogueWords
{
    public string Parts => Say(sv: "Dialogerna i processen", da: "Dialogerne i processen", en: "The dialogues of the process");

    public string DialogueColumn => Say(sv: "Dialog", da: "Dialogmøde", en: "Dialogue");

    public string PeopleColumn => Say(sv: "Deltagare", da: "Deltagere", en: "Participants");

    public string WrittenCount => Say(sv: "Inlägg", da: "Indlæg", en: "Contributions");

    public string AnsweredCount => Say(sv: "Besvarade", da: "Besvarede", en: "Answered");

    public string AgreedCount => Say(sv: "Samsyn om", da: "Enighed om", en: "Shared views");

    public string Together => Say(sv: "Alla tillsammans", da: "Alle tilsammen", en: "All together");

    public string AgreedInParts => Say(sv: "Samsyn i dialogerna", da: "Enighed i dialogerne", en: "Shared views in the dialogues");

    public string HowPooled => Say(
        sv: "Varje dialog räknas för sig: ett påstående som fått samsyn i en dialog har inte prövats i de andra. Svar på samma skalor läggs ihop som antal, en gång för varje dialog, den sista gången de ställdes; dialoger där färre än fem svarat är inte med.",
        da: "Hver dialog tæller for sig: et udsagn, der er enighed om i én dialog, er ikke prøvet i de andre. Svar på samme skalaer lægges sammen som antal, én gang for hver dialog, den sidste gang de blev stillet; dialoger, hvor færre end fem har svaret, er ikke med.",
        en: "Each dialogue counts by itself: a statement with a shared view in one dialogue has not been tried in the others. Answers on the same scales are added as counts, once for each dialogue, the last time they were asked; dialogues in which fewer than five answered are left out.");

    /// <summary>From how many dialogues answers were added.</summary>
    public string PooledFrom(int dialogues) => dialogues == 1 ? Say(sv: "Från 1 dialog.", da: "Fra én dialog.", en: "From 1 dialogue.") : Say(sv: $"Från {Whole(dialogues)} dialoger.", da: $"Fra {Whole(dialogues)} dialoger i alt.", en: $"From {Whole(dialogues)} dialogues.");
}
