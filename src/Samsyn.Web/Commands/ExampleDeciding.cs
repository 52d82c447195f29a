// Keeps the example plan as a real one is kept: thing by thing, tied together, asked about and decided.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Web.Commands;

/// <summary>Keeps the example plan.</summary>
internal static class ExampleDeciding
{
    public static async Task Keep(PlanShelf shelf, CollaborationKey here, Plan made, CancellationToken stop)
    {
        await All(shelf.Challenges, here, made.Challenges, stop);
        await All(shelf.Recommendations, here, made.Recommendations, stop);
        await All(shelf.Goals, here, made.Goals, stop);
        await All(shelf.Interventions, here, made.Interventions, stop);
        await All(shelf.Commitments, here, made.Commitments, stop);
        await All(shelf.Packages, here, made.Packages, stop);
        await All(shelf.Ideas, here, made.Ideas, stop);
        foreach (var answer in made.Answers)
        {
            await shelf.Answers.Add(here, answer, stop);
        }

        await All(shelf.Decisions, here, made.Decisions, stop);
        foreach (var link in made.Links)
        {
            await shelf.Links.Make(here, link, stop);
        }
    }

    private static async Task All<T>(IPlanned<T> kept, CollaborationKey here, IReadOnlyList<T> things, CancellationToken stop)
        where T : Planned
    {
        foreach (var thing in things)
        {
            await kept.Keep(here, thing, stop);
        }
    }
}
