// GET /sv/exempellan/follow/goal/{id}/goal.svg and goal.png?area=… : the picture of a goal in one area as a file, with its source and the day.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Decide;
using Samsyn.Web.Charts;
using Samsyn.Web.Convene;
using Samsyn.Web.Decide;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Sends the picture of a goal in one area as a file.</summary>
internal static class GoalPicture
{
    public static void Map(IEndpointRouteBuilder follow)
    {
        follow.OnGet("/goal/{id}/goal.svg", Vectors).IsForReadersOf(Rules.Plan);
        follow.OnGet("/goal/{id}/goal.png", Pixels).IsForReadersOf(Rules.Plan);
    }

    private static Task<Results<FileContentHttpResult, NotFound>> Vectors(string id, string? area, [AsParameters] FollowTools tools, [AsParameters] Terms terms, CancellationToken stop) =>
        Send(new(id, area, ".svg"), tools, terms, stop);

    private static async Task<Results<FileContentHttpResult, NotFound>> Pixels(string id, string? area, [AsParameters] FollowTools tools, [AsParameters] Terms terms, CancellationToken stop) =>
        Rasteriser.Found ? await Send(new(id, area, ".png"), tools, terms, stop) : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> Send(Asked asked, FollowTools tools, Terms terms, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("goal", asked.Goal), stop);
        if (place.Plan.Plan.Find(new(Goal.Name, asked.Goal)) is not Goal goal
            || (await FollowPage.Followed(place, goal, tools, stop)).FirstOrDefault(one => asked.Area is null || one.Status.Target.Area == asked.Area) is not { } followed
            || !GoalChart.Fits(followed))
        {
            return TypedResults.NotFound();
        }

        var (words, area) = (new FollowWords(place.Address.Language), followed.Status.Target.Area);
        ChartFrame frame = new(Drawing.Wide, $"{goal.Title}, {place.Plan.Known.Area(area)?.Name ?? area}", words.Verdict([followed]));
        var source = await Source(place, goal, followed.Status.Target, terms, stop);
        return await PictureFile.Of(Captioned.Of(GoalChart.Draw(followed, frame, words), source), $"{Goal.Name}-{asked.Goal}-{area}{asked.Ending}", stop);
    }

    // What is followed and what is to be reached, where the figures come from, under which terms, and the day on which the picture was made.
    private static async Task<string> Source(FollowPlace place, Goal goal, Target target, Terms terms, CancellationToken stop)
    {
        var goals = new GoalWords(place.Address.Language);
        var indicator = place.Plan.Known.Indicator(goal.Indicator)!;
        var source = new IndicatorWords(place.Address.Language).SourceLine(indicator, await terms.Of(place.Key, indicator.Code, stop), place.Plan.Frame.Collaboration.Invented);
        return $"{goals.Followed(goal, place.Plan.Known)}: {goals.Of(target, goal, place.Plan.Known)}. {source} {new FollowWords(place.Address.Language).AsOf(place.Plan.Today)}";
    }

    private sealed record Asked(string Goal, string? Area, string Ending);
}
