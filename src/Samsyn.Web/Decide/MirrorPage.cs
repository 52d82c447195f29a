// GET /sv/exempellan/plan/mirror : challenges held against interventions, inequalities against goals, and what the plan wants.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>The coherence mirror.</summary>
internal static class MirrorPage
{
    public static void Map(IEndpointRouteBuilder plan)
    {
        plan.OnGet("/mirror", Show).IsForReadersOf(Rules.Plan);
        plan.OnGet("/mirror/mirror.svg", Vectors).IsForReadersOf(Rules.Plan);
        plan.OnGet("/mirror/mirror.png", Pixels).IsForReadersOf(Rules.Plan);
    }

    public static async Task<RazorComponentResult<MirrorView>> Show(string? with, [AsParameters] PlanTools tools, [FromServices] IFigures figures, CancellationToken stop)
    {
        var proposed = with == "proposed";
        var place = await tools.Place(address => proposed ? $"{address.Plan("mirror")}?with=proposed" : address.Plan("mirror"), stop);
        return MirrorView.Of(place, Mirror.Of(place.Plan, proposed), proposed, await Gaps(place, figures, stop));
    }

    private static Task<FileContentHttpResult> Vectors(string? with, [AsParameters] PlanTools tools, CancellationToken stop) => File("mirror.svg", with, tools, stop);

    private static Task<FileContentHttpResult> Pixels(string? with, [AsParameters] PlanTools tools, CancellationToken stop) => File("mirror.png", with, tools, stop);

    private static async Task<FileContentHttpResult> File(string file, string? with, PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan("mirror"), stop);
        var words = new MirrorWords(place.Address.Language);
        var mirror = Mirror.Of(place.Plan, with == "proposed");
        return await PictureFile.Of(Captioned.Of(MirrorChart.Draw(mirror, new(Drawing.Wide, words.Title, words.Drift(mirror)), words), place.Frame.Collaboration.Name), file, stop);
    }

    // The inequalities that the figures surely show, and whether a goal answers to each. Members see figures that are not published; the plan alone does not open them.
    private static async Task<IReadOnlyList<MirroredGap>> Gaps(PlanPlace place, IFigures figures, CancellationToken stop)
    {
        if (!place.Frame.Collaboration.Invented && !place.May(Loop.Convene.Right.Read))
        {
            return [];
        }

        var area = place.Known.Settings.Areas is [var first, ..] ? first : place.Known.Areas.FirstOrDefault(one => one.Parent is null)?.Code;
        if (area is null)
        {
            return [];
        }

        var ranking = await figures.Ranking(place.Key, area, RankingOrder.Relative, stop);
        var met = place.Plan.Goals.Where(one => one.Stage != GoalStage.Ended).Select(one => (one.Indicator, one.Dimension)).ToHashSet();
        return [.. ranking.Gaps.Where(gap => gap.Certainty == Certainty.Sure).Select(gap => new MirroredGap(gap, met.Contains((gap.Split.Indicator.Code, gap.Split.Dimension.Code))))];
    }
}

/// <summary>An inequality that the figures surely show, and whether a goal answers to it.</summary>
/// <param name="Gap">The inequality.</param>
/// <param name="Met">Whether a goal answers to it.</param>
public sealed record MirroredGap(Gap Gap, bool Met);
