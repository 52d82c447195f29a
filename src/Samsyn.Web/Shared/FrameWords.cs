// What stands around every page: the menu, the languages, the foot, and the mark of what is invented.
namespace Samsyn.Web.Shared;

/// <summary>What stands around every page.</summary>
public sealed class FrameWords(Language language) : Words(language)
{
    public string Skip => Say(sv: "Hoppa till innehållet", da: "Spring til indholdet", en: "Skip to the content");

    public string Menu => Say(sv: "Sidor", da: "Sider", en: "Pages");

    public string Languages => Say(sv: "Språk", da: "Sprog", en: "Language");

    public string Invented => Say(
        sv: "Platserna finns inte. Här kan ni prova er fram.",
        da: "Stederne findes ikke. Her kan I prøve jer frem.",
        en: "The places do not exist. They are here to learn with.");

    public string Begin => Say(sv: "Börja med egna siffror", da: "Begynd med egne tal", en: "Begin with figures of your own");

    public string InventedMark => Say(sv: "Påhittade siffror", da: "Opdigtede tal", en: "Invented figures");

    public string Foot => Say(
        sv: "Samsyn är fri programvara (EUPL-1.2). Varje siffra kan laddas ned och räknas om.",
        da: "Samsyn er fri software (EUPL-1.2). Hvert tal kan hentes og regnes efter.",
        en: "Samsyn is free software (EUPL-1.2). Every figure can be downloaded and computed again.");

    public string Methods => Say(sv: "Så räknar Samsyn", da: "Sådan regner Samsyn", en: "How Samsyn computes");

    public string Privacy => Say(sv: "Så skyddas personuppgifter", da: "Sådan beskyttes personoplysninger", en: "How personal data are protected");

    public string Accessibility => Say(sv: "Tillgänglighet, och att anmäla fel", da: "Tilgængelighed, og at melde fejl", en: "Accessibility, and reporting faults");

    public string SignIn => Say(sv: "Logga in", da: "Log ind", en: "Sign in");

    public string Mine => Say(sv: "Min sida:", da: "Min side:", en: "My page:");

    public string Named(Section section) => section switch
    {
        Section.Ranking => Say(sv: "Ojämlikhet", da: "Ulighed", en: "Inequality"),
        Section.Profile => Say(sv: "Platsen i siffror", da: "Stedet i tal", en: "The place in figures"),
        Section.Data => Say(sv: "Data", da: "Data", en: "Data"),
        Section.Import => Say(sv: "Läs in", da: "Indlæs", en: "Import"),
        Section.Dialogues => Say(sv: "Dialoger", da: "Dialoger", en: "Dialogues"),
        Section.Plan => Say(sv: "Planen", da: "Planen", en: "The plan"),
        Section.Follow => Say(sv: "Uppföljning", da: "Opfølgning", en: "Follow-up"),
        Section.Documents => Say(sv: "Dokument", da: "Dokumenter", en: "Documents"),
        Section.Together => Say(sv: "Samarbetet", da: "Samarbejdet", en: "Collaboration"),
        _ => "",
    };
}
