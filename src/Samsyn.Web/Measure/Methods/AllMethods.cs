// Every method that has a page, under what it is for.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>Every method that has a page.</summary>
internal static class AllMethods
{
    /// <summary>The chapters, each with its methods, in the order in which they are best read.</summary>
    public static IReadOnlyList<MethodChapter> Of(Language language) =>
    [
        new(language.Say(sv: "Skillnader mellan grupper", da: "Forskelle mellem grupper", en: "Differences between groups"),
        [
            InequalityMethods.Pair(language),
            InequalityMethods.Ladder(language),
        ]),
        new(language.Say(sv: "Från antal till andelar och frekvenser", da: "Fra antal til andele og rater", en: "From counts to rates"),
        [
            RateMethods.Proportion(language),
            RateMethods.Rate(language),
            RateMethods.Mean(language),
            StandardisedMethods.Direct(language),
            StandardisedMethods.Indirect(language),
            StandardisedMethods.Life(language),
        ]),
        new(language.Say(sv: "Områden mot varandra", da: "Områder mod hinanden", en: "Areas against each other"),
        [
            AreaMethods.Quantiles(language),
            AreaMethods.Slope(language),
            AreaMethods.Funnel(language),
        ]),
        new(language.Say(sv: "Vad åren säger", da: "Hvad årene siger", en: "What the years say"),
        [
            SignalMethods.Marker(language),
            SignalMethods.Chart(language),
            SignalMethods.GapChange(language),
            ManyMethods.Pooled(language),
            ManyMethods.Smallest(language),
        ]),
        new(language.Say(sv: "Hjälpte det?", da: "Hjalp det?", en: "Did it help?"),
        [
            ChangeMethods.BeforeAndAfter(language),
            ChangeMethods.Difference(language),
            HelpedMethods.Placebo(language),
            HelpedMethods.Verdict(language),
        ]),
        new(language.Say(sv: "Platser bredvid varandra", da: "Steder ved siden af hinanden", en: "Places side by side"),
        [
            CompareMethods.Against(language),
            CompareMethods.Rank(language),
            CompareMethods.Shrinkage(language),
            PlaceMethods.Fifths(language),
            PlaceMethods.Spine(language),
            ManyMethods.FalseDiscovery(language),
        ]),
        new(language.Say(sv: "Att visa utan att avslöja", da: "At vise uden at afsløre", en: "Showing without giving away"), [DisclosureMethod.Of(language)]),
        new(language.Say(sv: "Hur eniga människor är", da: "Hvor enige mennesker er", en: "How far people agree"),
        [
            AgreementMethods.Statement(language),
            AgreementMethods.Ratings(language),
            AgreementMethods.Concordance(language),
            OpinionMethods.Groups(language),
            OpinionMethods.Bridging(language),
            PortfolioMethod.Of(language),
        ]),
        new(language.Say(sv: "Enkäter, delar och korsningar", da: "Undersøgelser, dele og krydsninger", en: "Surveys, parts and crossings"),
        [
            SurveyMethods.Survey(language),
            SurveyMethods.Determinants(language),
            PartMethods.Places(language),
            SurveyMethods.Crossed(language),
        ]),
    ];

    /// <summary>A method by its name in addresses; null for none.</summary>
    public static MethodTold? Find(string code, Language language) =>
        Of(language).SelectMany(chapter => chapter.Methods).FirstOrDefault(method => method.Code == code);
}

/// <summary>Methods that are for the same thing.</summary>
/// <param name="Heading">What they are for.</param>
/// <param name="Methods">The methods.</param>
public sealed record MethodChapter(string Heading, IReadOnlyList<MethodTold> Methods);
