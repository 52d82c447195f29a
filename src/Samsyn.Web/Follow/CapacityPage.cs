// GET /sv/exempellan/follow/capacity : how able people judge themselves to be, year by year, out of the dialogues that asked.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Web.Agree;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>How able people judge themselves to be, over the years.</summary>
internal static class CapacityPage
{
    public static void Map(IEndpointRouteBuilder follow) => follow.OnGet("/capacity", Show).IsForReadersOf(Rules.Plan);

    private static async Task<RazorComponentResult<CapacityView>> Show([AsParameters] FollowTools tools, [FromServices] Rooms rooms, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("capacity"), stop);
        return CapacityView.Of(place, await Told(place, tools, rooms, stop));
    }

    // Whoever reads the plan may not be a reader of each dialogue: only those that they may read, and whose results are told, are used.
    private static async Task<CapacityShown> Told(FollowPlace place, FollowTools tools, Rooms rooms, CancellationToken stop)
    {
        var (used, answers) = (new List<Dialogue>(), new List<CapacityAnswers>());
        foreach (var dialogue in (await tools.Store.Agree.Dialogues.Of(place.Key, stop)).Where(one => one.Opened is not null && one.ShowsResults).OrderBy(one => one.Day).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            // The last time it was asked counts, once nobody can answer any more.
            if ((await tools.Store.Agree.Activities.Of(place.Key, dialogue.Id, stop)).LastOrDefault(one => one.Kind == ActivityKind.SelfCheck && one.Closed is not null) is { } asked
                && await MayRead(place, dialogue, tools, stop) && await rooms.Of(place.Key, dialogue.Id) is { } room)
            {
                CapacityAnswers[] own =
                [
                    .. PartWords.Scales(ActivityKind.SelfCheck).Select(scale => (scale.Name, ScaleResult.Answered(room, asked, scale).All)).Where(one => one.All is not null)
                        .Select(one => new CapacityAnswers(dialogue.Id, dialogue.Day.Year, one.Name, one.All!)),
                ];
                answers.AddRange(own);
                used.AddRange(own.Length > 0 ? [dialogue] : []);
            }
        }

        return new(Capacity.Of(answers), used);
    }

    private static async Task<bool> MayRead(FollowPlace place, Dialogue dialogue, FollowTools tools, CancellationToken stop) =>
        place.Plan.Frame.Collaboration.Invented || place.Plan.May(Right.Read) || await tools.Store.Publications.Is(place.Key, dialogue.Thing, stop);
}

/// <summary>What the page shows.</summary>
/// <param name="Dimensions">The dimensions, in the order in which they are asked.</param>
/// <param name="Dialogues">The dialogues in which they were asked, the earliest first.</param>
public sealed record CapacityShown(IReadOnlyList<Capacity> Dimensions, IReadOnlyList<Dialogue> Dialogues)
{
    /// <summary>The years of which something is told, the earliest first.</summary>
    public IReadOnlyList<int> Years { get; } = [.. Dimensions.SelectMany(one => one.Levels).Select(one => one.Year).Distinct().Order()];

    /// <summary>Whether a year is out of more than one dialogue, in which the same person may have answered.</summary>
    public bool Joins => Dimensions.Any(one => one.Levels.Any(level => level.Dialogues > 1));
}
