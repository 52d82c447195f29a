// GET and POST /sv/exempellan/plan/recommendation/{id}/translate : from a recommendation to activities, each with a leader and a first day.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Where a recommendation becomes activities.</summary>
internal static class TranslatePage
{
    public static void Map(IEndpointRouteBuilder plan)
    {
        plan.OnGet($"/{Recommendation.Name}/{{id}}/translate", Show).Needs(Right.Convene);
        plan.OnPost($"/{Recommendation.Name}/{{id}}/translate", Translate).Needs(Right.Convene);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Show(string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(Recommendation.Name, id), "translate"), stop);
        return Found(place, id) is { } recommendation
            ? Shown(place, recommendation).Of(new TranslateForm(place), new([]), recommendation.Version)
            : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Translate(
        string id, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(Recommendation.Name, id), "translate"), stop);
        return Found(place, id) is not { } recommendation ? TypedResults.NotFound() : await Shown(place, recommendation).Keep(
            new TranslateForm(place), new Translated([]), sent,
            async (made, _) =>
            {
                foreach (var activity in made.Activities)
                {
                    await Make(place, recommendation, activity, tools, stop);
                }

                return new Kept.Done(recommendation.Version);
            },
            () => Task.FromResult<(Translated, long)?>(null));
    }

    private static Recommendation? Found(PlanPlace place, string id) => place.Plan.Find(new(Recommendation.Name, id)) as Recommendation;

    private static EditShown Shown(PlanPlace place, Recommendation recommendation)
    {
        var words = new RecommendationWords(place.Address.Language);
        return new(place.Frame, words.Translate, (place.Address.Planned(recommendation.Thing), recommendation.Title), place.Address.Planned(recommendation.Thing, "translate"))
        {
            Lead = words.TranslateLead,
            Save = words.Make,
            Next = place.Address.Planned(recommendation.Thing),
        };
    }

    // An activity becomes an intervention, and its first step a commitment: asked of whoever leads, so that it can be answered.
    private static async Task Make(PlanPlace place, Recommendation recommendation, Activity activity, PlanTools tools, CancellationToken stop)
    {
        var (own, words) = (tools.Own.Decide, new RecommendationWords(place.Address.Language));
        var intervention = new Intervention
        {
            Id = NewId.Make(tools.Clock),
            Title = activity.What,
            Stage = InterventionStage.Proposed,
            Layer = recommendation.Layer,
            Lead = activity.Lead,
            First = activity.First,
            Matter = recommendation.Matter,
        };
        await own.Interventions.Keep(place.Key, intervention, stop);
        await own.Links.Make(place.Key, new(NewId.Make(tools.Clock), recommendation.Thing, intervention.Thing), stop);
        await own.Commitments.Keep(
            place.Key,
            new() { Id = NewId.Make(tools.Clock), Title = words.FirstStep(activity.What), Intervention = intervention.Id, Who = activity.Lead, By = activity.First, Matter = recommendation.Matter }, stop);
    }

    /// <summary>One activity.</summary>
    internal sealed record Activity(string What, Thing? Lead, DateOnly? First);

    /// <summary>What a recommendation becomes.</summary>
    internal sealed record Translated(IReadOnlyList<Activity> Activities);

    /// <summary>The form: a row for each activity.</summary>
    internal sealed class TranslateForm : EditForm<Translated>
    {
        private readonly EditField.Line what;
        private readonly EditField.One lead;
        private readonly EditField.Day first;
        private readonly EditField.Rows rows;

        public TranslateForm(PlanPlace place)
        {
            var words = new RecommendationWords(place.Address.Language);
            what = new("what", words.ActivityWhat, Planned.LongestTitle - 10);
            lead = new("lead", words.ActivityLead, place.Parties.Options) { Optional = true };
            first = new("first", words.ActivityFirst) { Optional = true };
            rows = new("activities", words.Activities, [what, lead, first]) { Most = 30 };
        }

        public override IReadOnlyList<EditField> Fields => [rows];

        public override Written Of(Translated thing) => new();

        public override Translated Read(EditReader read, Translated before) => new(read.Rows(rows, row => new Activity(row.Text(what), Parties.Read(row.One(lead)), row.Day(first))));
    }
}
