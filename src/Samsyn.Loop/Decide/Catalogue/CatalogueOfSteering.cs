// Entries of the catalogue that work on how everything is steered and followed up.
using Samsyn.Loop.Agree;
using static Samsyn.Loop.Agree.InfluenceLevel;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>Entries on how the work is steered and followed up.</summary>
internal static class CatalogueOfSteering
{
    private static readonly LocalText Agreed = new(sv: "Det råder politisk enighet; effekten är inte bedömd", da: "Der er politisk enighed; virkningen er ikke vurderet", en: "There is agreement in policy; the effect has not been judged");

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Of("IND-GOALS", new(sv: "Sätt mål för jämlik hälsa, med siffror, i budget och ordinarie styrning", da: "Sæt mål for lige sundhed, med tal, i budget og almindelig styring", en: "Put equity goals with numbers into budget and ordinary steering"), EvidenceStrength.NotJudged, Municipality) with
        {
            Note = Agreed, Source = new(sv: "SKL:s rekommendation 1 (2013); SKR:s styrsnurra", da: "SKL's anbefaling 1 (2013); SKR's model for styring", en: "SKL's recommendation 1 (2013); SKR's model of steering"),
        },
        Of("IND-LEAD", new(sv: "En utsedd samordnare, ett tvärsektoriellt råd och ett mandat", da: "En udpeget koordinator, et tværgående råd og et mandat", en: "A named coordinator, a cross-sector council and a mandate"), EvidenceStrength.Process, Municipality) with
        {
            Source = new(sv: "TEAviisari, Finland; Karlskoga", da: "TEAviisari, Finland; Karlskoga i Sverige", en: "TEAviisari (Finland); Karlskoga (Sweden)"),
        },
        Of("IND-MEASURE", new(sv: "Kartlägg hälsan regelbundet, delad på grupper", da: "Kortlæg sundheden regelmæssigt, opdelt på grupper", en: "Map health regularly, split by group"), EvidenceStrength.NotJudged, Municipality, Region) with
        {
            Note = new(sv: "Det råder politisk enighet; lagkrav i Norge och Finland", da: "Der er politisk enighed; lovkrav i Norge og Finland", en: "There is agreement in policy; a legal duty in Norway and Finland"),
            Source = new(sv: "SKL:s rekommendation 2 (2013); norska folkhälsolagen § 5", da: "SKL's anbefaling 2 (2013); den norske folkesundhedslov § 5", en: "SKL's recommendation 2 (2013); the Norwegian public health act, section 5"),
        },
        Of("IND-HIA", new(sv: "Bedöm vad beslut betyder för jämlik hälsa innan de tas", da: "Vurdér, hvad beslutninger betyder for lige sundhed, før de træffes", en: "Assess what decisions mean for health and equity before they are taken"), EvidenceStrength.Process, Municipality) with
        {
            Note = new(sv: "Man vet hur det görs, men det används lite", da: "Man ved, hvordan det gøres, men det bruges kun lidt", en: "It is known how to do it, but little used"), Source = LocalText.Same("FHI R2009:23"),
        },
        Of("IND-REGION", new(sv: "Regionalt stöd till kommunernas tvärsektoriella arbete", da: "Regional støtte til kommunernes tværgående arbejde", en: "A regional support structure for local cross-sector work"), EvidenceStrength.NotJudged, Region) with
        {
            Note = Agreed, Source = new(sv: "Dalarna, rekommendation 1", da: "Dalarna (Sverige), anbefaling 1", en: "Dalarna (Sweden), recommendation 1"),
        },
        Of("IND-INNOV", new(sv: "En regional mötesplats för social innovation", da: "Et regionalt mødested for social innovation", en: "A regional arena for social innovation"), EvidenceStrength.Emerging, Region) with
        {
            Source = new(sv: "Dalarna, rekommendation 2", da: "Dalarna (Sverige), anbefaling 2", en: "Dalarna (Sweden), recommendation 2"),
        },
        Of("IND-FUND", new(sv: "En social investeringsfond som följer upp effekterna", da: "En social investeringsfond, der følger virkningerne op", en: "A social investment fund that follows up effects"), EvidenceStrength.Mixed, Municipality) with
        {
            Note = new(sv: "Värdet är svårt att räkna fram", da: "Værdien er svær at beregne", en: "The value is hard to compute"), Source = new(sv: "Malmö: tre fonder, 100 miljoner kronor", da: "Malmø: tre fonde, 100 millioner svenske kroner", en: "Malmö: three funds, 100 million Swedish kronor"),
        },
        Of("IND-AGREE", new(sv: "Ett avtal där parterna betalar lika mycket och redovisar varje år", da: "En aftale, hvor parterne betaler lige meget og gør rede hvert år", en: "An agreement with matched money and a yearly account"), EvidenceStrength.Process, Region, Municipality) with
        {
            Source = new(sv: "Örebro län 2011 och 2018 till 2023", da: "Örebro len 2011 og 2018 til 2023", en: "Örebro county 2011, and 2018 to 2023"),
        },
        Of("IND-SKILL", new(sv: "Temadagar och utbildning för politiker och chefer", da: "Temadage og uddannelse for politikere og ledere", en: "Theme days and training for politicians and managers"), EvidenceStrength.Process, Municipality) with
        {
            Source = new(sv: "KL:s temadagar, Danmark", da: "KL's temadage", en: "Theme days of KL (Denmark)"),
        },
        Of("IND-PEER", new(sv: "Jämför er med andra kommuner i ett nätverk, och granska varandra", da: "Sammenlign jer med andre kommuner i et netværk, og gennemgå hinandens arbejde", en: "A network for comparison, and peer review"), EvidenceStrength.Emerging, Municipality) with
        {
            Source = new(sv: "Karlskogas jämförelsenätverk", da: "Sammenligningsnetværket i Karlskoga, Sverige", en: "The comparison network of Karlskoga (Sweden)"),
        },
    ];

    private static CatalogueEntry Of(string code, LocalText title, EvidenceStrength strength, params InfluenceLevel[] levels) =>
        new(code, title) { Directness = Directness.Indirect, Structural = true, Levels = levels, Strength = strength, Source = InterventionCatalogue.General };
}
