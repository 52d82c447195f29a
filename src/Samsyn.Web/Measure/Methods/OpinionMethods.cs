// The pages of the methods that look for groups of opinion, and for statements that bridge groups.
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Opinions;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that look for groups of opinion and for bridges.</summary>
internal static class OpinionMethods
{
    /// <summary>Groups of opinion.</summary>
    public static MethodTold Groups(Language language) => new()
    {
        Code = "opinion-groups",
        Name = language.Say(sv: "Åsiktsgrupper", da: "Holdningsgrupper", en: "Opinion groups"),
        Answers = language.Say(
            sv: "Finns det grupper som tänker lika inom sig och olika sinsemellan, eller ritar slumpen dem?",
            da: "Findes der grupper, som tænker ens indbyrdes og forskelligt fra hinanden, eller tegner tilfældet dem?",
            en: "Are there groups that think alike within and differently between, or does chance draw them?"),
        Formula = ["X = M − c,  X = U Σ V′", "y = √(S/n) Σ (M − c) v", "λ₁ > q₉₅(λ₁*),  s > q₉₅(s*)"],
        Signs = language.Say(
            sv: "M är 1 för håller med, 0 för avstår och −1 för håller inte med; c är medelvärdet av varje påstående. De två starkaste mönstren V ger var och en en plats y på kartan (S påståenden, n röster). λ₁ är det starkaste mönstret och s hur väl grupperna håller ihop (silhuett). Stjärnan är samma sak när varje påståendes röster delats ut på nytt av slumpen, 39 gånger.",
            da: "M er 1 for enig, 0 for tager ikke stilling og −1 for uenig; c er gennemsnittet af hvert udsagn. De to stærkeste mønstre V giver hver person en plads y på kortet (S udsagn, n stemmer). λ₁ er det stærkeste mønster, og s er, hvor godt grupperne hænger sammen (silhuet). Stjernen er det samme, når hvert udsagns stemmer er delt ud på ny af tilfældet, 39 gange.",
            en: "M is 1 for agree, 0 for pass and −1 for disagree; c is the mean of each statement. The two strongest patterns V give everybody a place y on the map (S statements, n votes). λ₁ is the strongest pattern and s how well groups hold together (silhouette). The star is the same when each statement’s votes have been dealt anew by chance, 39 times."),
        Assumes = language.Say(
            sv: "Grupper visas bara när båda villkoren håller; slumpen klarar vart och ett i högst 5 fall av 100. Annars står det att inga åsiktsgrupper hittades. Raderna kan stå i vilken ordning som helst. Med fler än 500 personer görs provet på 500 som lottas.",
            da: "Grupper vises kun, når begge betingelser holder; tilfældet klarer hver af dem i højst 5 tilfælde af 100. Ellers står der, at der ikke blev fundet holdningsgrupper. Rækkerne kan stå i enhver orden. Med flere end 500 personer gøres prøven på 500, der trækkes ved lod.",
            en: "Groups are shown only when both conditions hold; chance passes each in at most 5 cases of 100. Otherwise it says that no opinion groups were found. Rows may stand in any order. With more than 500 people the test is made on 500 drawn by lot."),
        NotWhen = language.Say(
            sv: "För att bevisa att grupperna tycker olika: de är gjorda av samma röster. Provet skiljer inte två grupper från två ändar av en linje, och kan missa en liten grupp bland många.",
            da: "For at bevise, at grupperne mener noget forskelligt: de er lavet af de samme stemmer. Prøven skelner ikke to grupper fra to ender af en linje og kan overse en lille gruppe blandt mange.",
            en: "To prove that the groups think differently: they are made from the same votes. The test does not tell two groups from the two ends of a line, and may miss a small group among many."),
        Example = new(
            language.Say(
                sv: "Två personer håller med om båda påståendena, två om inget av dem. Alla skillnader ligger längs en linje.",
                da: "To personer er enige i begge udsagn, to i ingen af dem. Alle forskelle ligger langs én linje.",
                en: "Two people agree with both statements, two with neither. All differences lie along one line."),
            GroupsExample(language)),
        Source = "C. Small et al., Recerca 26 (2021) 1–26; J. L. Horn, Psychometrika 30 (1965) 179–185; P. J. Rousseeuw, JCAM 20 (1987) 53–65",
    };

    /// <summary>Statements that bridge groups.</summary>
    public static MethodTold Bridging(Language language) => new()
    {
        Code = "bridging",
        Name = language.Say(sv: "Påståenden som förenar", da: "Udsagn, der forener", en: "Statements that bridge"),
        Answers = language.Say(
            sv: "Vilka påståenden håller i alla grupper, också i dem som annars tycker olika?",
            da: "Hvilke udsagn holder i alle grupper, også i dem, der ellers mener noget forskelligt?",
            en: "Which statements hold in all groups, also in those that otherwise differ?"),
        Formula = ["p = (A + ½)/(S + 1) · (1 − (D + ½)/(S + 1))", "(p₁ p₂ … p_G)^(1/G)"],
        Signs = language.Say(
            sv: "A är de som håller med i en grupp, D de som inte gör det, S alla som röstat där, G antalet grupper. Resultatet går från 0 till 1.",
            da: "A er dem, der er enige i en gruppe, D dem, der ikke er, S alle, der har stemt der, G antallet af grupper. Resultatet går fra 0 til 1.",
            en: "A are those who agree in a group, D those who do not, S all who voted there, G the number of groups. The score runs from 0 to 1."),
        Assumes = language.Say(
            sv: "Intervallet är ungefärligt. Varje grupp behöver minst sju röster, och röster av minst fem procent av sina medlemmar. Grupper som är för små för att visas räknas tillsammans.",
            da: "Intervallet er omtrentligt. Hver gruppe skal have mindst syv stemmer, og stemmer fra mindst fem procent af sine medlemmer. Grupper, der er for små til at blive vist, tælles sammen.",
            en: "The interval is approximate. Every group needs seven votes, and votes of at least five per cent of its people. Groups too small to be shown are counted together."),
        NotWhen = language.Say(
            sv: "För att säga att alla håller med: ett högt tal är inte samsyn. Med åsiktsgrupper, som är gjorda av samma röster, säger intervallet för mycket.",
            da: "For at sige, at alle er enige: et højt tal er ikke enighed. Med holdningsgrupper, som er lavet af de samme stemmer, siger intervallet for meget.",
            en: "To tell that everybody agrees: a high score is not samsyn. With opinion groups, which are made from the same votes, the interval says too much."),
        Example = new(
            language.Say(
                sv: "I en grupp håller 8 med och 1 inte. I en annan håller 5 med, 2 inte, och 2 avstår.",
                da: "I en gruppe er 8 enige og 1 uenig. I en anden er 5 enige, 2 uenige, og 2 tager ikke stilling.",
                en: "In one group 8 agree and 1 does not. In another 5 agree, 2 do not, and 2 pass."),
            new ExampleWords(language).Of(
                language.Say(sv: "förenar", da: "forener", en: "bridges"),
                Samsyn.Statistics.Agreement.Bridging.Of([(new() { Agrees = 8, Disagrees = 1 }, 9), (new() { Agrees = 5, Disagrees = 2, Passes = 2 }, 9)])!, ("0.55", "0.32", "0.92"))),
        Source = "C. Small et al., Recerca 26 (2021) 1–26; H. Jeffreys, Proceedings of the Royal Society A 186 (1946) 453–461",
    };

    private static MethodFigure[] GroupsExample(Language language)
    {
        var sheet = new VoteSheet();
        for (var place = 0; place < 8; place++)
        {
            sheet.Cast(new() { Participant = place / 2, Statement = place % 2 }, place < 4 ? Vote.Agree : Vote.Disagree);
        }

        var map = OpinionMap.Of(sheet.Snapshot());
        return
        [
            new(language.Say(sv: "linjens styrka, √8", da: "linjens styrke, √8", en: "strength of the line, √8"), map.Components.All[0].SingularValue, "2.83"),
            new(language.Say(sv: "plats för den som håller med, √2", da: "plads for den, der er enig, √2", en: "place of who agrees, √2"), map.Places[0].X, "1.41"),
            new(language.Say(sv: "plats för den som inte gör det", da: "plads for den, der ikke er", en: "place of who does not"), map.Places[2].X, "-1.41"),
        ];
    }
}
