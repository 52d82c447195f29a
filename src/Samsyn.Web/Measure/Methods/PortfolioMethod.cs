// The page of the Method of Equal Shares.
using Samsyn.Statistics.Agreement.Portfolio;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The Method of Equal Shares.</summary>
internal static class PortfolioMethod
{
    /// <summary>The method, told.</summary>
    public static MethodTold Of(Language language) => new()
    {
        Code = "equal-shares",
        Name = language.Say(sv: "Lika delar av en budget", da: "Lige dele af et budget", en: "Equal shares of a budget"),
        Answers = language.Say(
            sv: "Vilka åtgärder räcker pengarna till, om alla som röstat får lika mycket att använda?",
            da: "Hvilke tiltag rækker pengene til, hvis alle, der har stemt, får lige meget at bruge?",
            en: "What does the money pay for, when everybody who voted has as much of it to use?"),
        Formula = ["b = B/n", "ρ = min { ρ : Σ min(bᵢ, ρ uᵢ) = c }", "max c/ρ,   bᵢ ← bᵢ − min(bᵢ, ρ uᵢ)"],
        Signs = language.Say(
            sv: "B är budgeten, n de som röstat, c åtgärdens kostnad, u rösten (1, eller poäng). De som vill ha en åtgärd delar på kostnaden, lika långt som deras del räcker. Den åtgärd där kostnaden delad med det var och en högst betalar är störst tas först. Räcker inget mer höjs allas del lite i taget (Add1), så länge budgeten håller: med en krona i kommandot, med en tusendel av den lika delen i en dialog. Steg som säkert inte ändrar något hoppas över.",
            da: "B er budgettet, n dem, der har stemt, c tiltagets pris, u stemmen (1, eller point). De, der vil have et tiltag, deler prisen, så langt deres del rækker. Det tiltag, hvor prisen delt med det, hver højst betaler, er størst, tages først. Rækker det ikke til mere, hæves alles del lidt ad gangen (Add1), så længe budgettet holder: med en krone i kommandoen, med en tusindedel af den lige del i en dialog. Trin, der sikkert intet ændrer, springes over.",
            en: "B is the budget, n those who voted, c the cost, u the vote (1, or points). Those who want something share its cost as far as their part goes. What has the largest cost over what each pays at most is taken first. When nothing more can be paid for, everybody’s part is raised a little at a time (Add1) as long as the budget holds: by one unit in the command, by a thousandth of the equal share in a dialogue. Steps that surely change nothing are skipped."),
        Assumes = language.Say(
            sv: "Inget intervall: svaret gäller dem som röstat, och räknas exakt. Lika bra: den som kostar mindre, sedan den som fler vill ha, sedan en lott som dragits innan rösterna räknades.",
            da: "Intet interval: svaret gælder dem, der har stemt, og regnes nøjagtigt. Lige gode: det, der koster mindre, så det, flere vil have, så et lod, der er trukket, før stemmerne blev talt.",
            en: "No interval: the answer is of those who voted, and is computed exactly. As good: what costs less, then what more people want, then a lot drawn before the votes were counted."),
        NotWhen = language.Say(
            sv: "När kostnaderna inte är kända, eller när åtgärder förutsätter varandra.",
            da: "Når priserne ikke kendes, eller når tiltag forudsætter hinanden.",
            en: "When costs are not known, or when one thing presupposes another."),
        Example = new(
            language.Say(
                sv: "Tio personer har tillsammans 100. Sex vill ha A och C (60 var), fyra vill ha B (40). Majoriteten får A, men har sedan inget kvar till C.",
                da: "Ti personer har tilsammen 100. Seks vil have A og C (60 hver), fire vil have B (40). Flertallet får A, men har så intet tilbage til C.",
                en: "Ten people have 100 together. Six want A and C (60 each), four want B (40). The majority gets A, and then has nothing left for C."),
            ExampleOf(language)),
        Source = "D. Peters, G. Pierczyński, P. Skowron, NeurIPS 34 (2021); equalshares.net",
    };

    private static MethodFigure[] ExampleOf(Language language)
    {
        var chosen = EqualShares.Of(
            new()
            {
                Budget = 100,
                Projects = [new("A", 60), new("B", 40), new("C", 60)],
                Voters = [.. Enumerable.Range(0, 10).Select(voter => voter < 6 ? new Dictionary<string, int> { ["A"] = 1, ["C"] = 1 } : new Dictionary<string, int> { ["B"] = 1 })],
            },
            new() { Completion = Completion.None });
        return
        [
            new(language.Say(sv: "A: betalar var", da: "A: betaler hver", en: "A: each pays"), chosen.Winners[0].Share!.Value, "10"),
            new(language.Say(sv: "B: betalar var", da: "B: betaler hver", en: "B: each pays"), chosen.Winners[1].Share!.Value, "10"),
            new(language.Say(sv: "kostar tillsammans", da: "koster tilsammen", en: "cost together"), (double)chosen.Cost, "100"),
        ];
    }
}
