// What the page of the catalogue says: what is there, what it is worth, and how it is taken into a plan.
using Samsyn.Loop.Decide.Catalogue;
using Samsyn.Web.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the page of the catalogue says.</summary>
public sealed class CatalogueWords(Language language) : Words(language)
{
    private readonly TagWords tags = new(language);
    private readonly InterventionWords words = new(language);

    public string Title => Say(sv: "Katalog över insatser", da: "Katalog over indsatser", en: "A catalogue of interventions");

    public string Lead(int count) => Say(
        sv: $"{Whole(count)} insatser för jämlik hälsa som prövas på andra håll. Ta in dem som passar er, och gör dem till era.",
        da: $"{Whole(count)} indsatser for lige sundhed, som prøves andre steder. Tag dem ind, der passer jer, og gør dem til jeres egne.",
        en: $"{Whole(count)} interventions for equal health that are tried elsewhere. Take in those that suit you, and make them yours.");

    public string Coarse => Say(
        sv: "Det som sägs om effekten är en grov första bedömning. Ingen har granskat den. Låt någon som kan området se på den innan ni beslutar.",
        da: "Det, der siges om virkningen, er en grov første vurdering. Ingen har gennemgået den. Lad en, der kender området, se på den, før I beslutter.",
        en: "What is said of effects is a coarse first judgement. Nobody has reviewed it. Let somebody who knows the field look at it before you decide.");

    public string Found(int count) => count switch
    {
        0 => Say(sv: "Inget i katalogen passar in på det. Välj färre villkor.", da: "Intet i kataloget passer til det. Vælg færre betingelser.", en: "Nothing in the catalogue fits that. Choose fewer conditions."),
        1 => Say(sv: "1 insats", da: "1 indsats", en: "1 intervention"),
        _ => Say(sv: $"{Whole(count)} insatser", da: $"{Whole(count)} indsatser", en: $"{Whole(count)} interventions"),
    };

    public string Any => Say(sv: "Alla", da: "Alle", en: "All");

    public string Steering => Say(sv: "Hur allt styrs", da: "Hvordan alt styres", en: "How everything is steered");

    public string Directness => Say(sv: "Direkt eller indirekt", da: "Direkte eller indirekte", en: "Direct or indirect");

    public string Direct => Say(sv: "Direkt, på livsområden", da: "Direkte, på livsområder", en: "Direct, on areas of life");

    public string Indirect => Say(sv: "Indirekt, på styrning", da: "Indirekte, på styring", en: "Indirect, on steering");

    public string Filter => Say(sv: "Visa", da: "Vis", en: "Show");

    public string Take => Say(sv: "Ta in i vår plan", da: "Tag ind i vores plan", en: "Take it into our plan");

    public string Taken => Say(sv: "Finns i planen:", da: "Står i planen:", en: "In the plan:");

    /// <summary>What it works on, for whom, and at which level.</summary>
    public string About(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Line(
            entry.Determinants.Count == 0 ? Steering : string.Join(", ", entry.Determinants.Select(tags.Named)), Ages(entry),
            entry.Approach is { } approach ? words.Named(approach) : null, entry.Directness == Loop.Decide.Directness.Indirect ? Indirect : null, string.Join(", ", entry.Levels.Select(tags.Named)));
    }

    /// <summary>What is known of its effect, marked as what that is.</summary>
    public string Effect(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var note = entry.Note is null ? "" : $" {Name(entry.Note)}.";
        return $"{Name(InterventionCatalogue.FirstJudgement)}: {Inside(words.Named(entry.Strength))}.{note} {Name(entry.Source)}.";
    }

    private string Ages(CatalogueEntry entry) => entry.Ages switch
    {
        null => Say(sv: "alla åldrar", da: "alle aldre", en: "all ages"),
        { To: { } last } ages => Say(sv: $"{Whole(ages.From)} till {Whole(last)} år", da: $"{Whole(ages.From)} til {Whole(last)} år", en: $"ages {Whole(ages.From)} to {Whole(last)}"),
        var ages => Say(sv: $"från {Whole(ages.From)} år", da: $"fra {Whole(ages.From)} år", en: $"ages {Whole(ages.From)} and up"),
    };
}
