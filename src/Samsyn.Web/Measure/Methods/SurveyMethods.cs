// The pages of the methods for surveys, decompositions and crossed groups.
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods for surveys, decompositions and crossed groups.</summary>
internal static class SurveyMethods
{
    private static readonly SurveyOptions All = new() { LeastPersons = 0, LeastCases = 0 };

    /// <summary>Shares and means from respondents drawn in strata and clusters.</summary>
    public static MethodTold Survey(Language language) => new()
    {
        Code = "survey",
        Name = language.Say(sv: "Enkäter", da: "Spørgeskemaundersøgelser", en: "Surveys"),
        Answers = language.Say(
            sv: "Hur vanligt är något, och hur ojämlikt längs trappan, när bara ett urval har svarat, draget i strata och grupper och med olika vikt?",
            da: "Hvor almindeligt er noget, og hvor ulige langs trappen, når kun en stikprøve har svaret, trukket i strata og klynger og med forskellig vægt?",
            en: "How common is something, and how unequal along the ladder, when only a sample has answered, drawn in strata and clusters and with unequal weights?"),
        Formula = ["ȳ = Σ w y / Σ w", "V = Σₕ (1 − fₕ) nₕ/(nₕ − 1) Σ (z − z̄ₕ)²", "se = √V", "ȳ′ = Σₐ Nₐ/N · ȳₐ"],
        Signs = language.Say(
            sv: "w är vikten och z vad varje urvalsenhet bidrar med. n är enheterna i ett stratum och f den del av alla som drogs. En ensam enhet jämförs med alla enheters medel. ȳ′ är med allas åldrar: a är åldern, och varje ålder väger så mycket som den gör bland alla.",
            da: "w er vægten, og z er, hvad hver stikprøveenhed bidrager med. n er enhederne i et stratum, og f den del af alle, der blev trukket. En enlig enhed sammenlignes med alle enheders gennemsnit. ȳ′ er med alles aldre: a er alderen, og hver alder vejer så meget, som den gør blandt alle.",
            en: "w is the weight and z what each sampling unit adds. n are the units of a stratum and f the part of all that was drawn. A lonely unit is held against the mean of all units. ȳ′ is with the ages of all: a is the age, and each age weighs what it does among all."),
        Assumes = language.Say(
            sv: "Att vikterna stämmer och att enheterna drogs oberoende. Trappstegens storlek och medelvärdet skattas ur samma urval, och det räknas in. Intervallet rymmer sanningen i 93 till 95 fall av 100.",
            da: "At vægtene passer, og at enhederne blev trukket uafhængigt. Trinnenes størrelse og gennemsnittet skønnes af samme stikprøve, og det regnes med. Intervallet rummer sandheden i 93 til 95 tilfælde af 100.",
            en: "That the weights are right and that units were drawn independently. The sizes of the steps and the mean are estimated from the same sample, and that is counted in. The interval holds the truth in 93 to 95 cases of 100."),
        NotWhen = language.Say(
            sv: "För att säga vad de som inte svarade tycker, eller för grupper med färre än 50 svarande.",
            da: "Til at sige, hvad de, der ikke svarede, mener, eller for grupper med færre end 50 svarpersoner.",
            en: "To tell what those who did not answer would have said, or for groups of fewer than 50 respondents."),
        Example = new(
            language.Say(
                sv: "Ett stratum har två skolor: i den ena svarar 1 av 2 ja, i den andra 2 av 2. Ett annat har en skola, där 1 av 3 svarar ja.",
                da: "Et stratum har to skoler: i den ene svarer 1 af 2 ja, i den anden 2 af 2. Et andet har én skole, hvor 1 af 3 svarer ja.",
                en: "One stratum has two schools: in one 1 of 2 say yes, in the other 2 of 2. Another has one school, where 1 of 3 say yes."),
            SurveyExample(language)),
        Source = "D. A. Binder, International Statistical Review 51 (1983) 279–292",
    };

    /// <summary>The concentration index divided among determinants.</summary>
    public static MethodTold Determinants(Language language) => new()
    {
        Code = "decomposition",
        Name = language.Say(sv: "Vad ojämlikheten följer med", da: "Hvad uligheden følges med", en: "What inequality goes along with"),
        Answers = language.Say(
            sv: "Hur stor del av ojämlikheten längs trappan följer med arbete, boende eller något annat?",
            da: "Hvor stor en del af uligheden langs trappen følges med arbejde, bolig eller noget andet?",
            en: "How much of the inequality along the ladder goes along with work, housing or something else?"),
        Formula = ["y = α + Σ βₖ xₖ + ε", "RCI = Σ (βₖ x̄ₖ / μ) · Cₖ + rest"],
        Signs = language.Say(
            sv: "β säger hur y följer med x, de andra lika. C är hur snett x är fördelat längs trappan, μ medelvärdet. Delarna och resten är tillsammans hela indexet.",
            da: "β siger, hvordan y følger x, de andre ens. C er, hvor skævt x er fordelt langs trappen, μ gennemsnittet. Delene og resten er tilsammen hele indekset.",
            en: "β says how y goes along with x, the others equal. C is how unevenly x is spread along the ladder, μ the mean. The parts and the rest together are the whole index."),
        Assumes = language.Say(
            sv: "Att sambanden är raka och att alla svarande hör till samma urval. Intervallet rymmer sanningen i 94 till 95 fall av 100.",
            da: "At sammenhængene er lige, og at alle svarpersoner hører til samme stikprøve. Intervallet rummer sandheden i 94 til 95 tilfælde af 100.",
            en: "That what goes along does so in straight lines, and that all respondents belong to one sample. The interval holds the truth in 94 to 95 cases of 100."),
        NotWhen = language.Say(
            sv: "För att säga vad som orsakar vad. Det som inte mätts gömmer sig i resten eller i de andra delarna.",
            da: "Til at sige, hvad der forårsager hvad. Det, der ikke er målt, gemmer sig i resten eller i de andre dele.",
            en: "To tell what causes what. What was not measured hides in the rest or in the other parts."),
        Example = new(
            language.Say(
                sv: "Tre personer på tre steg har y = 1, 2 och 6 och x = 0, 1 och 1.",
                da: "Tre personer på tre trin har y = 1, 2 og 6 og x = 0, 1 og 1.",
                en: "Three persons on three steps have y = 1, 2 and 6 and x = 0, 1 and 1."),
            DeterminantExample(language)),
        Source = "A. Wagstaff, E. van Doorslaer and N. Watanabe, Journal of Econometrics 112 (2003) 207–223",
    };

    /// <summary>Crossed groups beside what their parts add up to.</summary>
    public static MethodTold Crossed(Language language) => new()
    {
        Code = "intersections",
        Name = language.Say(sv: "Där grupper korsas", da: "Hvor grupper krydses", en: "Where groups cross"),
        Answers = language.Say(
            sv: "Har kvinnor med kort utbildning det annorlunda än vad deras kön och deras utbildning tillsammans låter vänta?",
            da: "Har kvinder med kort uddannelse det anderledes, end deres køn og deres uddannelse tilsammen lader vente?",
            en: "Do women with short schooling fare otherwise than their sex and their schooling together lead one to expect?"),
        Formula = ["B y + (1 − B) x′β", "B = τ² / (τ² + e²)", "VPC = τ₀² / (τ₀² + σ²)", "PCV = 1 − τ² / τ₀²"],
        Signs = language.Say(
            sv: "y är det uppmätta med medelfelet e, x′β det som delarna lägger ihop sig till, τ hur mycket korsningarna skiljer sig utöver det. VPC är hur mycket av all variation som ligger mellan korsningarna, PCV hur mycket av den som delarna förklarar.",
            da: "y er det målte med standardfejlen e, x′β det, som delene lægger sig sammen til, τ hvor meget krydsningerne adskiller sig ud over det. VPC er, hvor meget af al variation der ligger mellem krydsningerne, PCV hvor meget af den delene forklarer.",
            en: "y is what was measured with its error e, x′β what the parts add up to, τ how much the crossings differ beyond that. VPC is how much of all variation lies between the crossings, PCV how much of that the parts explain."),
        Assumes = language.Say(
            sv: "Att korsningarna avviker åt alla håll, utan en som är helt för sig. Intervallet rymmer sanningen i 95 till 97 fall av 100.",
            da: "At krydsningerne afviger til alle sider, uden en, der er helt for sig. Intervallet rummer sandheden i 95 til 97 tilfælde af 100.",
            en: "That the crossings differ to all sides, without one that is quite apart. The interval holds the truth in 95 to 97 cases of 100."),
        NotWhen = language.Say(
            sv: "När det knappt finns fler korsningar än delar, som två gånger två. Och aldrig för att säga att en grupp är sådan: fråga i stället vad den möter.",
            da: "Når der næppe er flere krydsninger end dele, som to gange to. Og aldrig for at sige, at en gruppe er sådan: spørg i stedet, hvad den møder.",
            en: "When there are hardly more crossings than parts, such as two by two. And never to say that a group is like that: ask what it meets."),
        Example = new(
            language.Say(
                sv: "Kvinnor med kort, mellan och lång utbildning har 12, 20 och 30 procent, män 14, 24 och 34, alla med medelfelet 2.",
                da: "Kvinder med kort, mellemlang og lang uddannelse har 12, 20 og 30 procent, mænd 14, 24 og 34, alle med standardfejlen 2.",
                en: "Women with short, middle and long schooling have 12, 20 and 30 per cent, men 14, 24 and 34, all with the standard error 2."),
            CrossedExample(language)),
        Source = "C. R. Evans et al., Social Science & Medicine 203 (2018) 64–73",
    };

    private static MethodFigure[] SurveyExample(Language language)
    {
        var reduction = new SurveyReduction();
        foreach (var (stratum, unit, yes, persons) in new[] { ("A", "1", 1, 2), ("A", "2", 2, 2), ("B", "3", 1, 3) })
        {
            for (var person = 0; person < persons; person++)
            {
                reduction.Add(new("1", person < yes ? 1 : 0) { Stratum = stratum, Unit = unit });
            }
        }

        var found = SurveyGroups.Of(reduction.Reduced(), All)[^1].Estimate!;
        return
        [
            new(language.Say(sv: "Andel", da: "Andel", en: "Share"), found.Value, "0.571"),
            new(language.Say(sv: "Medelfel", da: "Standardfejl", en: "Standard error"), found.StandardError!.Value, "0.176"),
        ];
    }

    private static MethodFigure[] DeterminantExample(Language language)
    {
        DeterminedRespondent[] three = [new(new("1", 1) { Step = 1 }, [0]), new(new("1", 2) { Step = 2 }, [1]), new(new("1", 6) { Step = 3 }, [1])];
        var found = (ConcentrationDecomposition.Found)ConcentrationDecomposition.Of(["x"], three, All);
        return
        [
            new("RCI", found.Whole.Value, "0.370"),
            new(language.Say(sv: "Del som följer med x", da: "Del, der følger x", en: "Part that goes along with x"), found.Parts[0].Part.Value, "0.222"),
            new(language.Say(sv: "Rest", da: "Rest", en: "Rest"), found.Residual.Value, "0.148"),
        ];
    }

    private static MethodFigure[] CrossedExample(Language language)
    {
        double[] values = [12, 20, 30, 14, 24, 34];
        var found = (Intersections.Found)Intersections.Of(
            [.. values.Select((value, place) => new IntersectionStratum($"{place}", [$"{place / 3}", $"{place % 3}"], value) { StandardError = 2, Population = 100 })], 100);
        return
        [
            new("VPC", found.BetweenStrata!.Value, "0.041"),
            new("PCV", found.ExplainedByParts!.Value, "1.00"),
            new(language.Say(sv: "Väntat för den första", da: "Ventet for den første", en: "Expected of the first"), found.Strata[0].Expected.Value, "11.3"),
        ];
    }
}
