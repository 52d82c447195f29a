// What was said on the example day: factors that strengthen or harm, and proposals.
namespace Samsyn.Loop.Agree.Example;

/// <summary>What was said on the example day. Nobody has said it.</summary>
internal static class ExampleSaid
{
    /// <summary>What strengthens and what harms.</summary>
    public static IReadOnlyList<ExampleText> Factors { get; } =
    [
        new(ContributionKind.Strengthens, "En vuxen i skolan som har tid och som stannar hela läsåret.", 0.96, 0.93) { About = Determinant.Education, Influence = "Skolan", Answer = new(Outcome.Accepted, "Tas med i förslaget om elevhälsan till nämnden i vår.") },
        new(ContributionKind.Harms, "Resan till tandvården är för lång för den som inte har bil.", 0.93, 0.90) { About = Determinant.HealthCare, Influence = "Regionen och kommunerna", Answer = new(Outcome.Accepted, "Ingår i ärendet om tandhälsa hos barn.") },
        new(ContributionKind.Harms, "Trångboddhet: barn har ingenstans att läsa läxor.", 0.95, 0.15) { About = Determinant.Housing, Influence = "Bostadsbolagen" },
        new(ContributionKind.Strengthens, "Avgiftsfria fritidsaktiviteter nära hemmet.", 0.96, 0.12) { About = Determinant.Participation, Influence = "Kommunen och föreningarna", Answer = new(Outcome.AlreadyDone, "Finns i två stadsdelar sedan förra året; vi redovisar hur många som kommer.") },
        new(ContributionKind.Harms, "Ensamhet när bussen slutar gå på kvällen.", 0.88, 0.91) { About = Determinant.Participation, Influence = "Regionen" },
        new(ContributionKind.Strengthens, "Egna vanor betyder mer än hur man har det.", 0.05, 0.93),
        new(ContributionKind.Harms, "Tobaken är lätt att få tag på för unga.", 0.72, 0.88) { About = Determinant.Habits, Influence = "Kommunens tillsyn" },
        new(ContributionKind.Strengthens, "Ett arbete att gå till, också på deltid.", 0.86, 0.90) { About = Determinant.Work, Influence = "Arbetsgivarna i länet" },
        new(ContributionKind.Harms, "Information finns bara på nätet.", 0.92, 0.15) { Influence = "Alla som har en webbplats" },
        new(ContributionKind.Harms, "Ersättningarna räcker inte månaden ut.", 0.93, 0.18) { About = Determinant.Income, Answer = new(Outcome.NotInfluenceable, "Nivåerna bestäms av staten. Vi tar upp det i vårt svar på nästa remiss.") },
        new(ContributionKind.Strengthens, "Samma vuxen i skolan år efter år.", 0.95, 0.95) { Into = 1 },
        new(ContributionKind.Harms, "Det är långt till tandläkaren.", 0.95, 0.95) { Into = 2 },
    ];

    /// <summary>What should be done.</summary>
    public static IReadOnlyList<ExampleText> Proposals { get; } =
    [
        new(ContributionKind.Proposal, "Tandvård på hjul till skolor och äldreboenden, fyra gånger om året.", 0.88, 0.86) { About = Determinant.HealthCare, Influence = "Regionen", Answer = new(Outcome.Accepted, "Ett förslag med kostnad går till nämnden i mars.") },
        new(ContributionKind.Proposal, "En fast kontaktperson i elevhälsan för varje elev som behöver det.", 0.85, 0.80) { Ease = 0.62, About = Determinant.Education, Influence = "Skolan", Answer = new(Outcome.Accepted, "Prövas på två skolor från hösten.") },
        new(ContributionKind.Proposal, "Fritidskort som gäller i hela länet, utan avgift.", 0.90, 0.35) { Ease = 0.45, Influence = "Kommunerna" },
        new(ContributionKind.Proposal, "En kvällsbuss mellan centralorterna på fredagar och lördagar.", 0.66, 0.62) { Ease = 0.35, About = Determinant.Housing, Influence = "Regionen", Answer = new(Outcome.Parked, "Trafikplanen öppnas igen om ett år.") },
        new(ContributionKind.Proposal, "En kampanj om goda vanor i alla brevlådor.", 0.18, 0.40) { Ease = 0.92, Influence = "Regionen" },
        new(ContributionKind.Proposal, "Medborgarlotsar som hjälper till vid myndighetskontakter.", 0.80, 0.72) { Influence = "Kommunerna och föreningarna" },
    ];
}
