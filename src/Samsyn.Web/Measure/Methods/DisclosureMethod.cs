// The page of how small numbers are hidden so that nobody can work them out.
using Samsyn.Statistics.Disclosure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>How small numbers are hidden.</summary>
internal static class DisclosureMethod
{
    /// <summary>Primary and secondary suppression with a proof for each hidden number.</summary>
    public static MethodTold Of(Language language) => new()
    {
        Code = "disclosure",
        Name = language.Say(sv: "Skydd av små tal", da: "Beskyttelse af små tal", en: "Protection of small numbers"),
        Answers = language.Say(
            sv: "Vilka siffror skulle kunna avslöja någon, och vilka fler måste döljas så att ingen kan räkna ut dem?",
            da: "Hvilke tal kunne afsløre nogen, og hvilke flere må skjules, så ingen kan regne dem ud?",
            en: "Which figures could give somebody away, and which more must be hidden so that nobody can work them out?"),
        Formula = ["0 < x < 5, 0 < n − x < 5, 0 < n < 10", "x − min{T : +} ≤ x ≤ x + min{T : −}", "min{T : +} + min{T : −} ≥ 5"],
        Signs = language.Say(
            sv: "x är antalet som räknas, n alla, T antalet i de dolda cellerna. Personer tänks flytta mellan dolda celler så att alla summor står kvar: + är celler som ökar, − celler som minskar. Så får man två tabeller som ser likadana ut utifrån.",
            da: "x er antallet, der tælles med, n alle, T antallet i de skjulte celler. Personer tænkes flyttet mellem skjulte celler, så alle summer bliver stående: + er celler, der vokser, − celler, der mindskes. Sådan fås to tabeller, der ser ens ud udefra.",
            en: "x is how many are counted, n all, T the persons in the hidden cells. Persons are thought to move between hidden cells so that every sum stays: + are cells that rise, − cells that fall. That gives two tables which look the same from outside."),
        Assumes = language.Say(
            sv: "Att den som försöker räkna ut något ser allt som visas, känner regeln och alla summor, men inte personerna i tabellen. Det lägsta och det högsta tänkbara skiljer då minst fem personer; för en dold bas tio.",
            da: "At den, der prøver at regne noget ud, ser alt, der vises, kender reglen og alle summer, men ikke personerne i tabellen. Det laveste og det højeste tænkelige er da mindst fem personer fra hinanden; for en skjult base ti.",
            en: "That whoever tries to work something out sees all that is shown, knows the rule and every sum, but not the people in the table. The lowest and the highest possible are then at least five people apart; for a hidden base ten."),
        NotWhen = language.Say(
            sv: "När utgivaren har ändrat antalen slumpvis: då stämmer inte summorna, och inget kan räknas ut ur dem. När mer än en fjärdedel skulle döljas är det bättre att slå ihop grupper, år eller platser.",
            da: "Når udgiveren har ændret antallene tilfældigt: så stemmer summerne ikke, og intet kan regnes ud af dem. Når mere end en fjerdedel ville blive skjult, er det bedre at slå grupper, år eller steder sammen.",
            en: "When the publisher has changed the counts at random: sums then do not hold, and nothing can be worked out of them. When more than a quarter would be hidden, it is better to merge groups, years or places."),
        Example = new(
            language.Say(
                sv: "I tre områden finns 3, 20 och 30 fall, tillsammans 53. Trean döljs, och 20 för dess skull: tillsammans är de 23.",
                da: "I tre områder er der 3, 20 og 30 tilfælde, i alt 53. Tretallet skjules, og 20 for dets skyld: tilsammen er de 23.",
                en: "In three areas there are 3, 20 and 30 cases, 53 in all. The 3 is hidden, and the 20 for its sake: together they are 23."),
            ExampleOf(language)),
        Source = "S. Giessing, D. Repsilber, Inference Control in Statistical Databases, LNCS 2316 (2002)",
    };

    private static MethodFigure[] ExampleOf(Language language)
    {
        var told = Protection.Of(
            new([new("area") { Total = "all" }], [new(["a"], 3), new(["b"], 20), new(["c"], 30), new(["all"], 53)]), ProtectionRule.Register);
        var proof = told.Proofs.First(one => one.Codes is ["a"]);
        return
        [
            new(language.Say(sv: "dolda siffror", da: "skjulte tal", en: "hidden figures"), told.Cells.Count(cell => !cell.Shown), "2"),
            new(language.Say(sv: "trean kan vara lägst", da: "tretallet kan være lavest", en: "the 3 may be at least"), proof.Lowest, "0"),
            new(language.Say(sv: "och högst", da: "og højst", en: "and at most"), proof.Highest, "23"),
        ];
    }
}
