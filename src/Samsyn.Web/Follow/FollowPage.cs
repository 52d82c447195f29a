// GET /sv/exempellan/follow : how it goes, as the figures and the owners tell it; and the pages of the rounds.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>How it goes.</summary>
internal static class FollowPage
{
    /// <summary>The pages of the follow-up.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        var follow = pages.MapGroup("/follow");
        follow.OnGet("/", Show).IsForReadersOf(Rules.Plan);
        follow.OnGet("/goal/{id}", OfGoal).IsForReadersOf(Rules.Plan);
        RoundPage.Map(follow);
        EvaluationPage.Map(follow);
        ReviewPage.Map(follow);
        CalendarPage.Map(follow);
        TracePage.Map(pages);
    }

    private static async Task<RazorComponentResult<FollowView>> Show([AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow(), stop);
        return FollowView.Of(place, await EvaluationPage.Lines(place, tools, place.Known.Evaluations, stop));
    }

    private static async Task<Results<RazorComponentResult<GoalFollowView>, NotFound>> OfGoal(string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("goal", id), stop);
        if (place.Plan.Plan.Find(new(Goal.Name, id)) is not Goal goal)
        {
            return TypedResults.NotFound();
        }

        var followed = new List<GoalFollowed>();
        foreach (var status in place.Known.Statuses.GetValueOrDefault(id) ?? [])
        {
            followed.Add(new(status, await tools.Board.Series(place.Key, goal, status.Target.Area, stop) ?? []));
        }

        return GoalFollowView.Of(place, goal, followed);
    }
}

/// <summary>How a goal stands in one area, and what it follows there.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Series">The figures, the earliest first.</param>
public sealed record GoalFollowed(Loop.Follow.GoalStatus Status, IReadOnlyList<Loop.Measure.PeriodFigure> Series);
