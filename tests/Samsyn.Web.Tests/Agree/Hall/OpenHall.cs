// A dialogue that is open, with one activity in which people both write statements and agree or not.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Agree.Hall;

/// <summary>A dialogue that is open.</summary>
/// <param name="Id">Which.</param>
/// <param name="Activity">What is open in it.</param>
/// <param name="Code">By which people come in.</param>
internal sealed record OpenHall(string Id, string Activity, string Code)
{
    /// <summary>Makes one, and opens it.</summary>
    public static async Task<OpenHall> Make(DialogueShelf shelf, CollaborationKey here)
    {
        var (id, activity) = (Guid.CreateVersion7().ToString("D"), Guid.CreateVersion7().ToString("D"));
        await shelf.Dialogues.Keep(
            here,
            new(id, "A full hall", "To say what we know")
            {
                Day = new(2026, 11, 29),
                Inviter = "The council",
                Mandate = new("The board", "What the municipality does", new(2027, 3, 1)),
                Groups = [new("g1", "Children", GroupKind.LifeStage), new("g2", "Adults", GroupKind.LifeStage), new("g3", "Older people", GroupKind.LifeStage)],
            },
            default);
        await shelf.Activities.Keep(here, new(activity, id, ActivityKind.Voting, "What do you say?") { Position = 1 }, default);
        await shelf.Dialogues.Open(here, id, DateTimeOffset.UtcNow.AddDays(30), default);
        await shelf.Activities.Open(here, activity, null, default);
        return new(id, activity, (await shelf.Dialogues.Find(here, id, default))!.Code!);
    }

    /// <summary>The address of a page of it.</summary>
    public string Path(string part) => $"/en/exempellan/dialogues/{Id}/{part}";
}
