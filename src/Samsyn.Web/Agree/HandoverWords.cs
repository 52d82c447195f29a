// What is said of what is handed to other collaborations.
using Samsyn.Loop.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said of what is handed to other collaborations.</summary>
public sealed class HandoverWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Överlämnat till oss", da: "Givet videre til os", en: "Handed to us");

    public string Lead => Say(
        sv: "Andra samarbeten har lämnat över det här ur sina dialoger och ber om ett svar. Svaret läses av alla som kan läsa dialogen, och av den som skrev inlägget.",
        da: "Andre samarbejder har givet dette videre fra deres dialoger og beder om et svar. Svaret læses af alle, der kan læse dialogen, og af den, der skrev indlægget.",
        en: "Other collaborations have handed this over from their dialogues and ask for an answer. The answer is read by all who can read the dialogue, and by whoever wrote the contribution.");

    public string None => Say(sv: "Inget har lämnats över till oss.", da: "Intet er givet videre til os.", en: "Nothing has been handed to us.");

    public string HandOver => Say(sv: "Lämna över till ett annat samarbete", da: "Giv videre til et andet samarbejde", en: "Hand over to another collaboration");

    public string Receiver => Say(sv: "Vilket samarbete?", da: "Hvilket samarbejde?", en: "Which collaboration?");

    public string ReceiverHint => Say(
        sv: "Det som står efter språket i deras webbadress. De får läsa inlägget, inget annat, och ombeds svara.",
        da: "Det, der står efter sproget i deres webadresse. De kan læse indlægget, intet andet, og bedes svare.",
        en: "What stands after the language in their web address. They can read the contribution, nothing else, and are asked to answer.");

    public string Hand => Say(sv: "Lämna över", da: "Giv videre", en: "Hand over");

    public string TakeBack => Say(sv: "Ta tillbaka", da: "Træk tilbage", en: "Take back");

    public string NotAnswered => Say(sv: "inte besvarat ännu", da: "ikke besvaret endnu", en: "not answered yet");

    public string NoSuch(string given) => Say(
        sv: $"Här finns inget annat samarbete med adressen ”{given}”.", da: $"Her er intet andet samarbejde med adressen »{given}«.", en: $"There is no other collaboration here with the address “{given}”.");

    /// <summary>To whom something was handed.</summary>
    public string To(Handover one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return Say(sv: $"Överlämnat till {one.Name}:", da: $"Givet videre til {one.Name}:", en: $"Handed to {one.Name}:");
    }

    /// <summary>From whom and which dialogue something came, and when.</summary>
    public string From(Received one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var day = Date(DateOnly.FromDateTime(one.Made.ToLocalTime().DateTime));
        return Say(sv: $"Från {one.Name}: {one.Title}, {day}", da: $"Fra {one.Name}: {one.Title}, {day}", en: $"From {one.Name}: {one.Title}, {day}");
    }

    /// <summary>How many wait for an answer.</summary>
    public string Waiting(int waiting) => waiting == 0 ? "" : Say(sv: $"{Whole(waiting)} väntar på svar", da: $"{Whole(waiting)} venter på svar", en: $"{Whole(waiting)} wait for an answer");
}
