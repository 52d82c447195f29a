// What the page of hidden texts says.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>What the page of hidden texts says.</summary>
public sealed class HiddenTextsWords(Language language) : Words(language)
{
    private const int Longest = 500;

    public string Title => Say(sv: "Dolda texter", da: "Skjulte tekster", en: "Hidden texts");

    public string Lead => Say(
        sv: "De som skrev de här texterna har raderat sig. Texterna visas inte för någon, men kan vara allmänna handlingar: den som måste svara på en begäran läser dem här. Att de lästes, av vem och varför, står i journalen.",
        da: "De, der skrev disse tekster, har slettet sig. Teksterne vises ikke for nogen, men kan være omfattet af aktindsigt: den, der skal svare på en anmodning, læser dem her. At de er læst, af hvem og hvorfor, står i journalen.",
        en: "Those who wrote these texts have erased themselves. The texts are shown to nobody, but may be public records: whoever must answer a request reads them here. That they were read, by whom and why, stands in the journal.");

    public string None => Say(sv: "Ingen text är dold.", da: "Ingen tekst er skjult.", en: "No text is hidden.");

    public string ReadThis => Say(sv: "Läs texten", da: "Læs teksten", en: "Read the text");

    public string Reason => Say(sv: "Varför", da: "Hvorfor", en: "Why");

    public string ReasonHint => Say(sv: "Till exempel numret på begäran om att ta del av handlingen.", da: "For eksempel nummeret på anmodningen om aktindsigt.", en: "For example the number of the request for the record.");

    public string Show => Say(sv: "Visa, och skriv i journalen", da: "Vis, og skriv i journalen", en: "Show, and write in the journal");

    public string Read => Say(sv: "Läst. Det står i journalen.", da: "Læst. Det står i journalen.", en: "Read. It stands in the journal.");

    /// <summary>What a text belongs to.</summary>
    public string What(HiddenText text) => (text.Thing.Kind switch
    {
        "contribution" => Say(sv: "Inlägg i en dialog", da: "Indlæg i en dialog", en: "Contribution to a dialogue"),
        "fault_report" => Say(sv: "Felanmälan", da: "Fejlmelding", en: "Report of a fault"),
        _ => text.Thing.Kind,
    }) + (text.Part is "" or "text" ? "" : $", {text.Part}");

    /// <summary>Since when it is hidden.</summary>
    public string Since(HiddenText text)
    {
        var day = Date(DateOnly.FromDateTime(text.Hidden.UtcDateTime));
        return Say(sv: $"Dold sedan {day}", da: $"Skjult siden {day}", en: $"Hidden since {day}");
    }

    /// <summary>What is wrong with a reason; null for nothing.</summary>
    public string? FlawOf(string? why) =>
        string.IsNullOrWhiteSpace(why) ? Say(sv: "Skriv varför texten läses.", da: "Skriv, hvorfor teksten læses.", en: "Write why the text is read.")
        : why.Trim().Length > Longest ? Say(sv: $"Högst {Longest} tecken.", da: $"Højst {Longest} tegn.", en: $"At most {Longest} characters.")
        : null;
}
