// GET and POST /sv/exempellan/follow/evaluation/new, …/change and …/freeze : an evaluation is prepared, changed, and frozen for good.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>An evaluation is prepared, changed and frozen.</summary>
internal static class EvaluationEditing
{
    private const int LongestWhy = 500;

    public static void Map(IEndpointRouteBuilder evaluations)
    {
        evaluations.OnGet("/new", New).Needs(Right.Convene);
        evaluations.OnGet("/{id}/change", Edit).Needs(Right.Convene);
        evaluations.OnPost("/{id}/change", Change).Needs(Right.Convene);
        evaluations.OnGet("/{id}/freeze", Ask).Needs(Right.Convene);
        evaluations.OnPost("/{id}/freeze", Freeze).Needs(Right.Convene);
    }

    private static async Task<RazorComponentResult<EditView>> New(string? from, string? replaces, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.NewEvaluation(Chain.Read(from), replaces), stop);
        var empty = Empty(place, from, replaces);
        return Shown(place, null, NewId.Make(tools.Clock), empty.Replaces).Of(await Form(place, tools, empty, stop), empty, 0);
    }

    private static async Task<Results<RazorComponentResult<EditView>, RedirectHttpResult, NotFound>> Edit(string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow(Evaluation.Name, id, "change"), stop);
        return place.Known.Evaluation(id) switch
        {
            null => TypedResults.NotFound(),
            { IsFrozen: true } => TypedResults.LocalRedirect(place.Address.Follow(Evaluation.Name, id)),
            { } found => Shown(place, found, id, found.Replaces).Of(await Form(place, tools, found, stop), found, found.Version),
        };
    }

    private static async Task<IResult> Change(string id, string? replaces, [FromForm] IFormCollection sent, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.ChangeEvaluation(id, replaces), stop);
        var before = place.Known.Evaluation(id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        if (before is { IsFrozen: true })
        {
            return await EvaluationPage.Refused(place, tools, before, stop);
        }

        var empty = before ?? Empty(place, null, replaces) with { Comparators = [] };
        var group = sent[EvaluationForm.GroupName].ToString();
        var asked = empty with { Indicator = sent[EvaluationForm.IndicatorName].ToString(), Group = IsGroup(place, group) ? group : "" };
        return await Shown(place, before, id, empty.Replaces).Keep(
            await Form(place, tools, asked, stop), empty, sent,
            (changed, seen) => tools.Own.Follow.Evaluations.Keep(place.Key, changed with { Id = id, Version = seen }, stop),
            async () => await tools.Store.Follow.Evaluations.Find(place.Key, id, stop) is { } now ? (now, now.Version) : null);
    }

    private static async Task<Results<RazorComponentResult<EvaluationFreezeView>, RedirectHttpResult, NotFound>> Ask(string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow(Evaluation.Name, id, "freeze"), stop);
        return place.Known.Evaluation(id) switch
        {
            null => TypedResults.NotFound(),
            { IsFrozen: true } => TypedResults.LocalRedirect(place.Address.Follow(Evaluation.Name, id)),
            { } found => await Asked(place, tools, (found, ""), Flaws.None, stop),
        };
    }

    private static async Task<IResult> Freeze(string id, [FromForm] IFormCollection sent, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow(Evaluation.Name, id, "freeze"), stop);
        var (words, why) = (new EvaluationWords(place.Address.Language), sent["why"].ToString().Trim());
        if (place.Known.Evaluation(id) is not { } found || !long.TryParse(sent["version"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            return TypedResults.NotFound();
        }

        if (found.IsFrozen)
        {
            return await EvaluationPage.Refused(place, tools, found, stop);
        }

        if (why.Length is 0 or > LongestWhy)
        {
            return await Asked(place, tools, (found, why), Flaws.Of("why", why.Length == 0 ? words.WhyEmpty : words.WhyTooLong), stop);
        }

        var (version, baseline) = await tools.Evaluations.Baseline(place.Key, found, place.Plan.Known, stop);
        return await tools.Own.Follow.Evaluations.Freeze(place.Key, new(id, seen, why) { FiguresVersion = version, Baseline = baseline }, stop) switch
        {
            Kept.Overtaken => await Asked(place, tools, (found, why), Flaws.Of("why", words.ChangedMeanwhile), stop),
            _ => TypedResults.LocalRedirect($"{place.Address.Follow(Evaluation.Name, id)}?done=kept"), // a second press finds it frozen, and shows by whom
        };
    }

    private static async Task<RazorComponentResult<EvaluationFreezeView>> Asked(FollowPlace place, FollowTools tools, (Evaluation Thing, string Why) of, Flaws flaws, CancellationToken stop) =>
        EvaluationFreezeView.Of(place, of, (await tools.Evaluations.Baseline(place.Key, of.Thing, place.Plan.Known, stop)).Baseline, (of.Thing.IsAfterwards(tools.Clock.GetUtcNow()), flaws));

    private static async Task<EvaluationForm> Form(FollowPlace place, FollowTools tools, Evaluation asked, CancellationToken stop) => new(
        place.Plan, new(await tools.Evaluations.Figures(place.Key, asked, place.Plan.Known, stop), await tools.Store.SimilarPlaces.Of(place.Key, stop)));

    private static bool IsGroup(FollowPlace place, string key) =>
        place.Plan.Known.Dimensions.Any(by => by.Subgroups.Any(one => Stratum.Of(by.Code, one.Code).Key == key));

    // Begun from an intervention, or from the evaluation it replaces.
    private static Evaluation Empty(FollowPlace place, string? from, string? replaces)
    {
        if (place.Known.Evaluation(replaces) is { } old)
        {
            return old with { Id = "", Version = 0, Frozen = null, Replaces = old.Id };
        }

        var of = Chain.Read(from) is { } thing ? place.Plan.Plan.Find(thing) as Intervention : null;
        var indicator = place.Plan.Known.Indicator(of?.EffectIndicator);
        return new()
        {
            Id = "",
            Title = of is null ? "" : $"{new EvaluationWords(place.Address.Language).Title} {of.Title}"[..Math.Min(Planned.LongestTitle, of.Title.Length + new EvaluationWords(place.Address.Language).Title.Length + 1)],
            Intervention = of?.Id ?? "",
            Area = of?.Areas is [var only] ? only : "",
            Indicator = indicator?.Code ?? "",
            Start = of?.First?.Year ?? 0,
            MoreIsBetter = indicator?.Direction == Direction.HigherIsBetter,
            Theory = of is null ? "" : string.Join(" → ", of.Theory.Steps.Select(step => step.Text)),
            Matter = of?.Matter,
        };
    }

    private static EditShown Shown(FollowPlace place, Evaluation? before, string id, string? replaces)
    {
        var words = new EvaluationWords(place.Address.Language);
        return new(
            place.Plan.Frame, before?.Title ?? words.New, before is null ? (place.Address.Evaluations(), words.Title) : (place.Address.Follow(Evaluation.Name, id), before.Title),
            place.Address.ChangeEvaluation(id, before is null ? replaces : null))
        {
            Lead = $"{words.Meaning} {words.Expect}",
            Next = place.Address.Follow(Evaluation.Name, id),
        };
    }
}
