// GET /sv/exempellan/follow : how it goes, as the figures and the owners tell it; and the pages of the rounds.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
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
        follow.OnGet("/goal/{id}/reach", Reach).IsForReadersOf(Rules.Plan);
        GoalPicture.Map(follow);
        RoundPage.Map(follow);
        EvaluationPage.Map(follow);
        ReviewPage.Map(follow);
        CapacityPage.Map(follow);
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

        return GoalFollowView.Of(place, goal, await Followed(place, goal, tools, stop));
    }

    /// <summary>How a goal stands in each of its areas, and what it follows there.</summary>
    public static async Task<IReadOnlyList<GoalFollowed>> Followed(FollowPlace place, Goal goal, FollowTools tools, CancellationToken stop)
    {
        var followed = new List<GoalFollowed>();
        foreach (var status in place.Known.Statuses.GetValueOrDefault(goal.Id) ?? [])
        {
            followed.Add(new(status, await tools.Board.Series(place.Key, goal, status.Target.Area, stop) ?? []));
        }

        return followed;
    }

    // What a target asks for is held against the places of the same kind.
    private static async Task<Results<RazorComponentResult<ReachView>, NotFound>> Reach(string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("goal", id, "reach"), stop);
        if (place.Plan.Plan.Find(new(Goal.Name, id)) is not Goal goal)
        {
            return TypedResults.NotFound();
        }

        var (reached, indicator) = (new List<TargetReach>(), place.Plan.Known.Indicator(goal.Indicator));
        foreach (var target in indicator is null ? [] : goal.Targets)
        {
            var level = place.Plan.Known.Area(target.Area)?.Level;
            var alike = new List<(Area, IReadOnlyList<PeriodFigure>)>();
            foreach (var area in place.Plan.Known.Areas.Where(one => one.Level == level))
            {
                alike.Add((area, await tools.Board.Series(place.Key, goal, area.Code, stop) ?? []));
            }

            if (TargetReach.Of(goal, target, indicator!.Unit, await tools.Board.Series(place.Key, goal, target.Area, stop) ?? [], alike) is { } one)
            {
                reached.Add(one);
            }
        }

        return ReachView.Of(place, goal, reached);
    }
}

/// <summary>How a goal stands in one area, and what it follows there.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Series">The figures, the earliest first.</param>
public sealed record GoalFollowed(GoalStatus Status, IReadOnlyList<PeriodFigure> Series);
