// Keeps the example follow-ups as real ones are kept.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Follow.Example;

namespace Samsyn.Web.Commands;

/// <summary>Keeps the example follow-ups.</summary>
internal static class ExampleFollowing
{
    public static async Task Keep(FollowShelf shelf, CollaborationKey here, ExampleRounds made, CancellationToken stop)
    {
        foreach (var round in made.Rounds)
        {
            await shelf.Rounds.Keep(here, round, stop);
        }

        await shelf.Reviews.Add(here, made.Reviews, stop);
    }
}
