// Entries of the catalogue on housing, neighbourhoods and living habits.
using Samsyn.Loop.Agree;
using static Samsyn.Loop.Agree.InfluenceLevel;
using static Samsyn.Loop.Decide.Catalogue.InterventionCatalogue;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>Entries on housing, neighbourhoods and living habits.</summary>
internal static class CatalogueOfPlaces
{
    private static readonly LocalText ByArea = new(sv: "Riktas till vissa områden", da: "Rettes mod visse områder", en: "Aimed at certain areas");

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Of("HOME-HOMELESS", EvidenceStrength.Strong, new(sv: "Bostad först", da: "Bolig først", en: "Housing first"), Determinant.Housing) with { Ages = Ages(18, null), Approach = Approach.Targeted },
        Of("HOME-AREA", EvidenceStrength.Mixed, new(sv: "Områdesarbete med bostadsbolag, polis och föreningar", da: "Områdeindsats med boligselskab, politi og foreninger", en: "An area programme with housing company, police and associations"), Determinant.Housing) with
        {
            Approach = Approach.Targeted, Note = ByArea, Source = LocalText.Same("Kungälv; Göteborg"),
        },
        Of("HOME-SEGR", EvidenceStrength.Limited, new(sv: "Planering mot segregation och trångboddhet", da: "Planlægning mod segregering og trange boliger", en: "Planning against segregation and overcrowding"), Determinant.Housing) with { Structural = true, Source = Danish("C") },
        Of("ENV-AIR", EvidenceStrength.Strong, new(sv: "Renare luft och mindre buller där människor bor och går i skola", da: "Renere luft og mindre støj ved boliger og skoler", en: "Less air pollution and noise near homes and schools"), Determinant.Housing) with { Structural = true, Source = Danish("G") },
        Of("ENV-ACTIVE", EvidenceStrength.Moderate, new(sv: "Bygg så att det går att gå, cykla och leka", da: "Byg, så man kan gå, cykle og lege", en: "A built environment for walking, cycling and play"), Determinant.Housing, Determinant.Habits) with { Structural = true, Source = Danish("G") },
        Of("HABIT-STRUCT", EvidenceStrength.Strong, new(sv: "Mindre tobak och alkohol genom regler och tillsyn", da: "Mindre tobak og alkohol gennem regler og tilsyn", en: "Less tobacco and alcohol through rules and supervision"), Determinant.Habits) with { Structural = true, Source = Danish("I", "; ANDT") },
        Of("HABIT-CESS", EvidenceStrength.Strong, new(sv: "Hjälp att sluta röka som når den med låg inkomst", da: "Hjælp til rygestop, der når den med lav indkomst", en: "Help to stop smoking that reaches people with low income"), Determinant.Habits) with
        {
            Ages = Ages(20, null), Approach = Approach.Proportionate, Levels = [Municipality, Region], Source = new(sv: "Sundhedsstyrelsen 2011", da: "Sundhedsstyrelsen i 2011", en: "Danish Health Authority 2011"),
        },
        Of("HABIT-FOOD", EvidenceStrength.Moderate, new(sv: "Bra mat i förskola och skola", da: "God mad i børnehave og skole", en: "School and preschool meals of quality"), Determinant.Habits) with { Ages = Ages(1, 19), Approach = Approach.Universal },
    ];

    private static CatalogueEntry Of(string code, EvidenceStrength strength, LocalText title, params Determinant[] determinants) =>
        new(code, title) { Determinants = determinants, Levels = [Municipality], Strength = strength, Source = General };
}
