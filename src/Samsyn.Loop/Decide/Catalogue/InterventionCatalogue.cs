// The catalogue of interventions: what others do for equal health, to filter and to take into a plan.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>The catalogue of interventions.</summary>
public static class InterventionCatalogue
{
    /// <summary>All of it, steering first, then by the areas of health.</summary>
    public static IReadOnlyList<CatalogueEntry> All => field ??= [.. CatalogueOfSteering.All, .. CatalogueOfChildhood.All, .. CatalogueOfSchool.All, .. CatalogueOfWork.All, .. CatalogueOfPlaces.All, .. CatalogueOfCare.All];

    /// <summary>The entry of a code; null when there is none.</summary>
    public static CatalogueEntry? Find(string? code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>An entry as an intervention of a plan, not yet kept: proposed, with its evidence and nobody who has reviewed that.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="stages">The collaboration's parts of life.</param>
    /// <param name="language">The code of the language it is written in: sv, da, en.</param>
    public static Intervention Taken(CatalogueEntry entry, IReadOnlyList<LifeStage> stages, string language)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(stages);
        return new()
        {
            Id = "",
            Title = entry.Title.In(language),
            Stage = InterventionStage.Proposed,
            Determinants = entry.Determinants,
            Directness = entry.Directness,
            Approach = entry.Approach ?? Approach.Universal,
            Layer = entry.Structural ? CauseLayer.Structures : CauseLayer.Conditions,
            LifeStages = entry.Ages is null ? [] : [.. stages.Where(entry.IsFor).Select(LifeStageKey.Of)],
            Evidence = new() { Strength = entry.Strength, Source = $"{FirstJudgement.In(language)}. {(entry.Note is null ? "" : $"{entry.Note.In(language)}. ")}{entry.Source.In(language)}" },
            Origin = OriginOf(entry),
        };
    }

    /// <summary>How an intervention of a plan says that it was taken from an entry.</summary>
    public static string OriginOf(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return $"Catalogue: {entry.Code}";
    }

    /// <summary>The code of each entry, by how interventions that were taken from it say so.</summary>
    public static IReadOnlyDictionary<string, string> Origins => field ??= All.ToDictionary(OriginOf, one => one.Code);

    /// <summary>What all that is said of effects in the catalogue is.</summary>
    public static LocalText FirstJudgement { get; } = new(sv: "En grov första bedömning", da: "En grov første vurdering", en: "A coarse first judgement");

    internal static readonly LocalText General = new(sv: "Allmän kunskap, inte kontrollerad", da: "Almen viden, ikke kontrolleret", en: "General knowledge, not checked");
    internal static readonly LocalText Practice = new(sv: "Vanlig svensk praxis, inte kontrollerad", da: "Almindelig svensk praksis, ikke kontrolleret", en: "Common Swedish practice, not checked");
    internal static readonly LocalText HealthStrategy = new(sv: "Mål i Strategi för hälsa", da: "Mål i den svenske Strategi för hälsa", en: "A target of Strategi för hälsa (Sweden)");
    internal static readonly LocalText Partners = new(sv: "Aktörer i den dialog Samsyn utgår från", da: "Aktører i den dialog, Samsyn udgår fra", en: "Partners in the dialogue that Samsyn builds on");

    /// <summary>A list of the Danish Health Authority's overview of 2020, lettered A to L.</summary>
    internal static LocalText Danish(string list, string more = "") => new(sv: $"Sundhedsstyrelsen 2020, lista {list}{more}", da: $"Sundhedsstyrelsen 2020, liste {list}{more}", en: $"Danish Health Authority 2020, list {list}{more}");

    /// <summary>Ages, from the first to the last; null for all that follow.</summary>
    internal static LifeStage Ages(int from, int? to) => new(LocalText.Same(LifeStageKey.Of(new(LocalText.Same("ages"), from, to))), from, to);
}
