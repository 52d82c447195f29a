// GET /sv/exempellan/follow/evaluations and …/follow/evaluation/{id} : whether interventions helped, all of them, and one with all its figures.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Whether interventions helped.</summary>
internal static class EvaluationPage
{
    public static void Map(IEndpointRouteBuilder follow)
    {
        follow.OnGet("/evaluations", List).IsForReadersOf(Rules.Plan);
        var evaluations = follow.MapGroup($"/{Evaluation.Name}");
        EvaluationEditing.Map(evaluations);
        evaluations.OnGet("/{id}", Show).IsForReadersOf(Rules.Plan);
        evaluations.OnGet("/{id}/figures.csv", Figures).IsForReadersOf(Rules.Plan);
        evaluations.OnGet("/{id}/result.json", Result).IsForReadersOf(Rules.Plan);
    }

    /// <summary>The page of a frozen evaluation that somebody asked to change.</summary>
    public static async Task<IResult> Refused(FollowPlace place, FollowTools tools, Evaluation frozen, CancellationToken stop) =>
        EvaluationView.Of(place, (await tools.Evaluations.Result(place.Key, frozen, place.Plan.Known, stop))!, refused: true);

    /// <summary>Evaluations with their answers, for a list.</summary>
    public static async Task<IReadOnlyList<EvaluationLine>> Lines(FollowPlace place, FollowTools tools, IEnumerable<Evaluation> evaluations, CancellationToken stop)
    {
        var lines = new List<EvaluationLine>();
        foreach (var one in evaluations)
        {
            lines.Add(new(one, await tools.Evaluations.Result(place.Key, one, place.Plan.Known, stop)));
        }

        return lines;
    }

    private static async Task<RazorComponentResult<EvaluationListView>> List(string? of, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Evaluations(of), stop);
        var intervention = of is null ? null : place.Plan.Plan.Find(new(Intervention.Name, of)) as Intervention;
        return EvaluationListView.Of(place, intervention, await Lines(place, tools, place.Known.Evaluations.Where(one => of is null || one.Intervention == of), stop));
    }

    private static async Task<IResult> Show(string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow(Evaluation.Name, id), stop);
        if (place.Known.Evaluation(id) is not { } found)
        {
            return TypedResults.NotFound();
        }

        if (await tools.Evaluations.Result(place.Key, found, place.Plan.Known, stop) is { } result)
        {
            return EvaluationView.Of(place, result, refused: false);
        }

        // Before it is frozen nothing from the start on is shown, so that nobody chooses by it.
        var figures = await tools.Evaluations.Figures(place.Key, found, place.Plan.Known, stop);
        return EvaluationDraftView.Of(place, found, EvaluationPanel.Of(found, figures), await tools.Evaluations.Suggested(place.Key, found, (figures, place.Plan.Known), stop));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Figures(string id, [AsParameters] FollowTools tools, CancellationToken stop) =>
        await Found(id, tools, stop) is var (place, result)
            ? TypedResults.File(CsvFile.Of(EvaluationFiles.Sheet(result, place.Plan.Known, new(place.Address.Language)), place.Address.Language), "text/csv; charset=utf-8", $"{Evaluation.Name}-{id}.csv")
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> Result(string id, [AsParameters] FollowTools tools, CancellationToken stop) =>
        await Found(id, tools, stop) is var (place, result)
            ? TypedResults.File(EvaluationFiles.Json(result, new(place.Address.Language)), "application/json", $"{Evaluation.Name}-{id}.json")
            : TypedResults.NotFound();

    private static async Task<(FollowPlace Place, EvaluationResult Result)?> Found(string id, FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow(Evaluation.Name, id), stop);
        return place.Known.Evaluation(id) is { } found && await tools.Evaluations.Result(place.Key, found, place.Plan.Known, stop) is { } result ? (place, result) : null;
    }
}

/// <summary>An evaluation in a list.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Result">What it found; null while it is not frozen.</param>
public sealed record EvaluationLine(Evaluation Evaluation, EvaluationResult? Result);
