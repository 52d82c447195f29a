// Entries of the catalogue on work and income.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using static Samsyn.Loop.Agree.InfluenceLevel;
using static Samsyn.Loop.Decide.Catalogue.InterventionCatalogue;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>Entries on work and income.</summary>
internal static class CatalogueOfWork
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Of("WORK-SUPPORT", Determinant.Work, new(sv: "Eget stöd in i arbete för den som länge varit utan", da: "Individuel støtte til job for den, der længe har været uden", en: "Individual supported work for those long out of work"), Ages(20, 69)) with
        {
            Levels = [Municipality, State], Strength = EvidenceStrength.Strong, Note = new(sv: "Starkt för metoden IPS vid psykisk sjukdom", da: "Stærkt for metoden IPS ved psykisk sygdom", en: "Strong for the method IPS in mental illness"), Source = Danish("E"),
        },
        Structure("WORK-FLEX", new(sv: "Krav i arbetet som går att anpassa, och arbetsgivare som släpper in", da: "Fleksible krav på arbejdet, og arbejdsgivere der lukker ind", en: "Flexible demands at work, and inclusive employers")) with { Source = Danish("L") },
        Structure("WORK-ENV", new(sv: "Bättre arbetsmiljö i kvinnodominerade välfärdsyrken", da: "Bedre arbejdsmiljø i kvindedominerede velfærdsfag", en: "Better work environment in welfare jobs where most are women")) with { Source = Danish("H") },
        Of("WORK-NEW", Determinant.Work, new(sv: "Nyanlända i arbete eller studier", da: "Nyankomne i arbejde eller uddannelse", en: "Newcomers in work or study"), Ages(20, 64)) with { Levels = [Municipality, State], Source = HealthStrategy },
        Of("INCOME-ASSIST", Determinant.Income, new(sv: "Försörjningsstöd som skyddar barnen", da: "Økonomisk hjælp, der beskytter børnene", en: "Income support practice that protects children"), Ages(0, 69)) with { Source = Danish("D") },
        Of("INCOME-DEBT", Determinant.Income, new(sv: "Rådgivning om budget och skulder", da: "Rådgivning om budget og gæld", en: "Budget and debt advice"), Ages(18, null)) with { Strength = EvidenceStrength.Emerging },
    ];

    private static CatalogueEntry Structure(string code, LocalText title) => Of(code, Determinant.Work, title, Ages(20, 69)) with { Approach = null, Structural = true, Levels = [Arena] };

    private static CatalogueEntry Of(string code, Determinant determinant, LocalText title, LifeStage ages) =>
        new(code, title) { Determinants = [determinant], Ages = ages, Approach = Approach.Targeted, Levels = [Municipality], Strength = EvidenceStrength.Moderate, Source = General };
}
