// Ideas of the invented county: one on trial, one from which something was learned, one that did not help.
namespace Samsyn.Loop.Decide.Example;

/// <summary>Ideas of the invented county.</summary>
internal static class ExampleIdeas
{
    public static IReadOnlyList<Idea> Make(DateOnly today) =>
    [
        new()
        {
            Id = "ide-frukost", Title = "Frukost på skolan före första lektionen", Text = "Två skolor dukar fram frukost klockan halv åtta. Alla är välkomna, ingen anmäler sig.",
            Need = "Många elever kommer hungriga, och de som äter frukost hemma minskar med åldern.", Group = "Elever i årskurs 7 till 9", Stage = IdeaStage.Test, Lead = new("body", "tarnkoping-valfard"), Contributors = [new("organisation", "idrott")],
            Question = "Kommer minst en av fyra elever, och kommer de som oftast är frånvarande? Om färre än en av tio kommer efter en månad är svaret nej.", Arena = "Två högstadieskolor i Tärnköping", First = today.AddDays(-60), Last = today.AddDays(90),
        },
        new()
        {
            Id = "ide-kontakt", Title = "En vuxen att gå till, vald av eleven själv", Text = "Varje elev i årskurs 7 väljer en vuxen på skolan att prata med en gång i månaden.",
            Need = "Ungdomar sa på dialogdagen att de inte vet vem de kan gå till.", Group = "Elever i årskurs 7", Stage = IdeaStage.Adopted, Lead = new("body", "tarnkoping-valfard"),
            Question = "Säger fler elever än förra året att det finns en vuxen de litar på?", Arena = "En skola i Tärnköping", First = today.AddDays(-500), Last = today.AddDays(-310),
            Learned = "Flickor valde genast, pojkar först när samtalet kunde ske under en promenad. Tiden räckte inte för lärare med fler än tolv elever.", Outcome = IdeaOutcome.Partly,
        },
        new()
        {
            Id = "ide-stegtavling", Title = "Stegtävling mellan arbetsplatser", Text = "Anställda räknar steg under sex veckor.", Need = "Många sitter stilla i arbetet.", Group = "Vuxna i arbete", Stage = IdeaStage.Aside,
            Lead = new("body", "region-halso"), Question = "Rör sig de som rörde sig minst mer ett halvår efteråt?", Arena = "Fyra arbetsplatser", First = today.AddDays(-700), Last = today.AddDays(-650),
            Learned = "De som redan rörde sig mycket var med. Ett halvår efteråt var inget annorlunda för dem som rörde sig minst.", Outcome = IdeaOutcome.DidNotHelp,
        },
    ];
}
