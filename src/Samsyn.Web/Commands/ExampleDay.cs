// Holds an example dialogue as a real one is held: prepared, opened, step by step, and closed.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Agree.Example;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Commands;

/// <summary>Holds an example dialogue.</summary>
internal static class ExampleDay
{
    public static async Task Hold(DialogueShelf shelf, CollaborationKey here, ExampleDialogue made, CancellationToken stop)
    {
        await shelf.Dialogues.Keep(here, made.Dialogue, stop);
        foreach (var activity in made.Activities)
        {
            await shelf.Activities.Keep(here, activity, stop);
        }

        await shelf.Dialogues.Open(here, made.Dialogue.Id, new(made.Dialogue.Day.AddYears(1).ToDateTime(default), TimeSpan.Zero), stop);
        foreach (var participant in made.Participants)
        {
            await shelf.Participants.Take(here, participant, stop);
        }

        foreach (var activity in made.Activities)
        {
            await shelf.Activities.Open(here, activity.Id, null, stop);
            await Do(shelf, here, activity, made, stop);
            await shelf.Activities.Close(here, activity.Id, stop);
        }

        await shelf.Dialogues.Close(here, made.Dialogue.Id, stop);
    }

    private static async Task Do(DialogueShelf shelf, CollaborationKey here, Activity activity, ExampleDialogue made, CancellationToken stop)
    {
        foreach (var one in made.Contributions.Where(one => one.Activity == activity.Id))
        {
            await shelf.Contributions.Add(here, one with { Answer = null, MergedInto = null }, stop);
        }

        foreach (var one in made.Contributions.Where(one => one.Activity == activity.Id))
        {
            if (one.MergedInto is { } into)
            {
                await shelf.Contributions.Merge(here, [one.Id, into], into, stop);
            }

            if (one.Answer is { } answer)
            {
                await shelf.Contributions.Respond(here, one.Id, answer, stop);
            }
        }

        await shelf.Judgements.Give(here, [.. made.Judgements.Where(one => one.Activity == activity.Id)], stop);
    }
}
