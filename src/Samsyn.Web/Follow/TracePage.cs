// GET /sv/exempellan/trace/{kind}/{id} : the whole chain through one thing on one page, to read and to print.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Web.Convene;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>The whole chain through one thing.</summary>
internal static class TracePage
{
    public static void Map(IEndpointRouteBuilder pages) => pages.OnGet("/trace/{kind}/{id}", Show).IsForReadersOf(Rules.Plan);

    private static async Task<Results<RazorComponentResult<TraceView>, NotFound>> Show(string kind, string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        Thing thing = new(kind, id);
        var place = await tools.Place(address => address.Trace(thing), stop);
        var trace = Trace.Of(place.Plan.Plan, place.Known.Evaluations, thing);
        Thing[] things = [thing, .. trace.Before.Select(one => one.Thing), .. trace.After.Select(one => one.Thing)];
        var ends = (await Chain.Ends(place.Plan, things, tools.Store, stop)).ToDictionary();
        var evaluations = await EvaluationPage.Lines(place, tools, place.Known.Evaluations.Where(one => things.Contains(one.Thing)), stop);
        foreach (var one in evaluations.Select(line => line.Evaluation))
        {
            ends[one.Thing] = new(one.Thing, one.Title, place.Address.Follow(Evaluation.Name, one.Id));
        }

        return ends[thing].Address is null && trace.Before.Count + trace.After.Count == 0
            ? TypedResults.NotFound()
            : TraceView.Of(place, trace, new(ends, evaluations), await Answers.Of(place.Key, [.. ends.Keys.Where(one => one.Kind == Chain.OfContribution).Select(one => one.Id)], tools.Store, stop));
    }
}

/// <summary>What the things of a chain are called, and what came of the evaluations among them.</summary>
/// <param name="Ends">Each thing, named.</param>
/// <param name="Evaluations">The evaluations, each with its answer.</param>
public sealed record TraceNamed(IReadOnlyDictionary<Thing, ChainEnd> Ends, IReadOnlyList<EvaluationLine> Evaluations);
