// What the mirror says: where the plan and the challenges part ways, and what is wanting.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the mirror says.</summary>
public sealed class MirrorWords(Language language) : Words(language)
{
    private readonly PlanWords plan = new(language);

    // So far apart, in parts of the whole, before it is said that plan and challenges part ways.
    private const double Apart = 0.2;

    public string Title => Say(sv: "Planen i spegeln", da: "Planen i spejlet", en: "The plan in the mirror");

    public string ChallengesHead => Say(sv: "Utmaningar: var orsakerna ligger", da: "Udfordringer: hvor årsagerne ligger", en: "Challenges: where causes lie");

    public string MoneyHead => Say(sv: "Insatser: pengar om året", da: "Indsatser: penge om året", en: "Interventions: money a year");

    public string InterventionsHead => Say(sv: "Insatser: antal", da: "Indsatser: antal", en: "Interventions: number");

    public string Empty => Say(
        sv: "När det finns utmaningar och insatser visar spegeln om insatserna sätter in där orsakerna ligger. Börja med en utmaning.",
        da: "Når der er udfordringer og indsatser, viser spejlet, om indsatserne sætter ind, hvor årsagerne ligger. Begynd med en udfordring.",
        en: "Once there are challenges and interventions, the mirror shows whether interventions take hold where the causes lie. Begin with a challenge.");

    public string Table => Say(sv: "Siffrorna i bilden", da: "Tallene i billedet", en: "The figures in the picture");

    public string Layer => Say(sv: "Nivå", da: "Niveau", en: "Layer");

    public string ChallengesColumn => Say(sv: "Utmaningar", da: "Udfordringer", en: "Challenges");

    public string InterventionsColumn => Say(sv: "Insatser", da: "Indsatser", en: "Interventions");

    public string UniversalColumn => Say(sv: "Till alla lika", da: "Til alle ens", en: "To all alike");

    public string ProportionateColumn => Say(sv: "Mer där behovet är större", da: "Mere hvor behovet er større", en: "More where need is greater");

    public string TargetedColumn => Say(sv: "Till några", da: "Til nogle", en: "To some");

    public string YearlyColumn => Say(sv: "Kronor om året", da: "Kroner om året", en: "Kronor a year");

    public string OnceColumn => Say(sv: "Kronor en gång", da: "Kroner én gang", en: "Kronor once");

    public string UnpricedColumn => Say(sv: "Utan känd kostnad", da: "Uden kendt udgift", en: "Without known cost");

    public string HowRead => Say(
        sv: "Banden visar vilka insatser som svarar på vilka utmaningar, så breda som pengarna. Det som inget band når till vänster har ingen insats; till höger svarar det inte på någon utmaning. En insats som svarar på flera utmaningar delas lika.",
        da: "Båndene viser, hvilke indsatser der svarer på hvilke udfordringer, så brede som pengene. Det, intet bånd når til venstre, har ingen indsats; til højre svarer det ikke på nogen udfordring. En indsats, der svarer på flere udfordringer, deles lige.",
        en: "The bands show which interventions answer which challenges, as wide as the money. What no band reaches on the left has no intervention; on the right it answers no challenge. An intervention that answers several challenges is shared equally.");

    public string WithProposed => Say(sv: "Räkna också det som bara är föreslaget", da: "Tæl også det, der kun er foreslået", en: "Count also what is only proposed");

    public string WithoutProposed => Say(sv: "Räkna bara det som finns eller är beslutat", da: "Tæl kun det, der findes eller er besluttet", en: "Count only what exists or is decided");

    public string GapsHead => Say(sv: "Ojämlikheter och mål", da: "Uligheder og mål", en: "Inequalities and goals");

    public string WantsHead => Say(sv: "Vad saknas i planen?", da: "Hvad mangler i planen?", en: "What is wanting in the plan?");

    public string NoWants => Say(sv: "Inget saknas: varje mål har ägare, pengar och indikator, och varje insats kan följas.", da: "Intet mangler: hvert mål har ejer, penge og indikator, og hver indsats kan følges.", en: "Nothing is wanting: every goal has an owner, money and an indicator, and every intervention can be followed.");

    public string Unmet => Say(sv: "Inget mål ännu", da: "Intet mål endnu", en: "No goal yet");

    public string AllAsPictures => Say(sv: "Bilden", da: "Billedet", en: "The picture");

    public string Brief(CauseLayer layer) => plan.Brief(layer);

    public string Challenges(int count) => count == 1
        ? Say(sv: "1 utmaning", da: "1 udfordring", en: "1 challenge")
        : Say(sv: $"{Whole(count)} utmaningar", da: $"{Whole(count)} udfordringer", en: $"{Whole(count)} challenges");

    public string Interventions(int count) => count == 1
        ? Say(sv: "1 insats", da: "1 indsats", en: "1 intervention")
        : Say(sv: $"{Whole(count)} insatser", da: $"{Whole(count)} indsatser", en: $"{Whole(count)} interventions");

    /// <summary>How many interventions a layer has, and their money.</summary>
    public string Effort(MirrorLayer layer, bool money)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return money ? $"{Interventions(layer.Interventions.Count)}, {plan.Kronor(layer.Yearly)}" : Interventions(layer.Interventions.Count);
    }

    /// <summary>Where the plan goes further than the challenges reach.</summary>
    public string Drift(Mirror mirror)
    {
        ArgumentNullException.ThrowIfNull(mirror);
        if (mirror.MostBeyond is not { } beyond)
        {
            return Empty;
        }

        var (share, causes, where) = (Whole(Math.Round(mirror.ShareOfEffort(beyond) * 100)), $"{Whole(beyond.Challenges.Count)}", Inside(Brief(beyond.Layer)));
        var all = Whole(mirror.Challenges);
        if (mirror.ShareOfEffort(beyond) - mirror.ShareOfChallenges(beyond) < Apart)
        {
            return mirror.Yearly > 0
                ? Say(sv: "Pengarna går i stort sett dit orsakerna ligger.", da: "Pengene går stort set derhen, hvor årsagerne ligger.", en: "The money goes more or less where the causes lie.")
                : Say(sv: "Insatserna sätter i stort sett in där orsakerna ligger.", da: "Indsatserne sætter stort set ind, hvor årsagerne ligger.", en: "The interventions take hold more or less where the causes lie.");
        }

        return mirror.Yearly > 0
            ? Say(
                sv: $"{share} procent av de kända pengarna går till {where}, men där ligger {causes} av {all} utmaningar.",
                da: $"{share} procent af de kendte penge går til {where}, men der ligger {causes} af {all} udfordringer.",
                en: $"{share} per cent of the known money goes to {where}, where {causes} of {all} challenges lie.")
            : Say(
                sv: $"{share} procent av insatserna sätter in i {where}, men där ligger {causes} av {all} utmaningar.",
                da: $"{share} procent af indsatserne sætter ind i {where}, men der ligger {causes} af {all} udfordringer.",
                en: $"{share} per cent of the interventions take hold in {where}, where {causes} of {all} challenges lie.");
    }

    /// <summary>How much of the money is not known.</summary>
    public string? Unpriced(Mirror mirror)
    {
        ArgumentNullException.ThrowIfNull(mirror);
        var bare = mirror.Layers.Sum(layer => layer.Unpriced);
        return bare == 0 ? null : Say(
            sv: $"{Whole(bare)} av {Interventions(mirror.Interventions)} har ingen känd kostnad.",
            da: $"{Whole(bare)} af {Interventions(mirror.Interventions)} har ingen kendt udgift.",
            en: $"{Whole(bare)} of {Interventions(mirror.Interventions)} have no known cost.");
    }

    /// <summary>How many of the sure inequalities a goal answers to.</summary>
    public string Met(IReadOnlyList<MirroredGap> gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return Say(
            sv: $"Siffrorna visar {Whole(gaps.Count)} säkra ojämlikheter. Mål finns för {Whole(gaps.Count(gap => gap.Met))} av dem.",
            da: $"Tallene viser {Whole(gaps.Count)} sikre uligheder. Der er mål for {Whole(gaps.Count(gap => gap.Met))} af dem.",
            en: $"The figures show {Whole(gaps.Count)} sure inequalities. There are goals for {Whole(gaps.Count(gap => gap.Met))} of them.");
    }

    /// <summary>An inequality in a line.</summary>
    public string Of(Gap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return Say(
            sv: $"{Name(gap.Split.Indicator.Name)}, efter {Inside(Name(gap.Split.Dimension.Name))}",
            da: $"{Name(gap.Split.Indicator.Name)}, efter {Inside(Name(gap.Split.Dimension.Name))}",
            en: $"{Name(gap.Split.Indicator.Name)}, by {Inside(Name(gap.Split.Dimension.Name))}");
    }

    /// <summary>What is wanting, in so many things.</summary>
    public string Wanting(WantKind kind, int count) => $"{Named(kind)}: {Whole(count)}";

    private string Named(WantKind kind) => kind switch
    {
        WantKind.ChallengeWithoutGoal => Say(sv: "Utmaningar utan mål", da: "Udfordringer uden mål", en: "Challenges without a goal"),
        WantKind.ChallengeWithoutIntervention => Say(sv: "Utmaningar som inget har kommit av", da: "Udfordringer, som intet er kommet ud af", en: "Challenges that nothing has come of"),
        WantKind.GoalWithoutOwner => Say(sv: "Mål utan ägare", da: "Mål uden ejer", en: "Goals without an owner"),
        WantKind.GoalWithoutIndicator => Say(sv: "Mål utan indikator", da: "Mål uden indikator", en: "Goals without an indicator"),
        WantKind.GoalWithoutTarget => Say(sv: "Mål utan målvärde", da: "Mål uden målværdi", en: "Goals without a target"),
        WantKind.GoalWithoutMoney => Say(sv: "Mål utan pengar", da: "Mål uden penge", en: "Goals without money"),
        WantKind.InterventionWithoutLead => Say(sv: "Insatser som ingen leder", da: "Indsatser, som ingen leder", en: "Interventions that nobody leads"),
        WantKind.InterventionWithoutFigure => Say(sv: "Insatser som ingen siffra kan följa", da: "Indsatser, som intet tal kan følge", en: "Interventions no figure can follow"),
        _ => Say(sv: "Obesvarade åtaganden", da: "Ubesvarede forpligtelser", en: "Unanswered commitments"),
    };
}
