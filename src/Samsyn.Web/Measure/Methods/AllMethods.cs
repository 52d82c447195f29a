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
        new(language.Say(sv: "Enkäter, delar och korsningar", da: "Undersøgelser, dele og krydsninger", en: "Surveys, parts and crossings"),
        [
            SurveyMethods.Survey(language),
            SurveyMethods.Determinants(language),
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
