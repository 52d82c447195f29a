// What is said of what health depends on, and at which level it can be influenced.
using Samsyn.Loop.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said of the tags of a contribution.</summary>
public sealed class TagWords(Language language) : Words(language)
{
    public string More => Say(sv: "Vad hör det till? (om du vill)", da: "Hvad hører det til? (hvis du vil)", en: "What does it belong to? (if you like)");

    public string DeterminantLabel => Say(sv: "Område", da: "Fagområde", en: "Area");

    public string LevelLabel => Say(sv: "Nivå där det går att påverka", da: "Niveau, hvor det kan påvirkes", en: "Level at which it can be influenced");

    public string LifeStageLabel => Say(sv: "livsskede", da: "livsfase", en: "part of life");

    public string NotSaid => Say(sv: "Inget valt", da: "Intet valgt", en: "Nothing chosen");

    /// <summary>What health depends on.</summary>
    public string Named(Determinant determinant) => determinant switch
    {
        Determinant.EarlyLife => Say(sv: "Det tidiga livets villkor", da: "Livets første vilkår", en: "Conditions in early life"),
        Determinant.Education => Say(sv: "Kunskaper och utbildning", da: "Viden og uddannelse", en: "Knowledge and education"),
        Determinant.Work => Say(sv: "Arbete och arbetsmiljö", da: "Arbejde og arbejdsmiljø", en: "Work and working conditions"),
        Determinant.Income => Say(sv: "Inkomst och försörjning", da: "Indkomst og forsørgelse", en: "Income and support"),
        Determinant.Housing => Say(sv: "Boende och närmiljö", da: "Bolig og nærmiljø", en: "Housing and neighbourhood"),
        Determinant.Habits => Say(sv: "Levnadsvanor", da: "Levevaner", en: "Living habits"),
        Determinant.Participation => Say(sv: "Kontroll, inflytande och delaktighet", da: "Kontrol, indflydelse og deltagelse", en: "Control, influence and participation"),
        _ => Say(sv: "Hälso- och sjukvård", da: "Sundhedsvæsen", en: "Health care"),
    };

    /// <summary>At which level something can be influenced.</summary>
    public string Named(InfluenceLevel level) => level switch
    {
        InfluenceLevel.Person => Say(sv: "Människor själva och deras nära", da: "Mennesker selv og deres nære", en: "People themselves and those close to them"),
        InfluenceLevel.Arena => Say(sv: "Skolan, arbetsplatsen, grannskapet", da: "Skolen, arbejdspladsen, nabolaget", en: "The school, the workplace, the neighbourhood"),
        InfluenceLevel.Municipality => Say(sv: "Kommunen", da: "Hele kommunen", en: "The municipality"),
        InfluenceLevel.Region => Say(sv: "Regionen", da: "Hele regionen", en: "The region"),
        _ => Say(sv: "Staten", da: "Hele landet", en: "The state"),
    };

    /// <summary>The area that a contribution belongs to; empty when not said.</summary>
    public string AreaOf(ContributionTags tags) => Enum.TryParse<Determinant>(tags?.Determinant, out var one) ? Named(one) : "";

    /// <summary>The level at which it can be influenced; empty when not said.</summary>
    public string LevelOf(ContributionTags tags) => Enum.TryParse<InfluenceLevel>(tags?.Level, out var one) ? Named(one) : "";
}
