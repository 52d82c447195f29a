// GET /sv/exempellan/plan : the plan in short, with what nobody has answered first; and all things of one kind.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>The plan in short.</summary>
internal static class PlanPage
{
    /// <summary>The pages of the plan.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        var plan = pages.MapGroup("/plan");
        plan.OnGet("/", Show).IsForReadersOf(Rules.Plan);
        plan.OnGet("/all/{kind}", All).IsForReadersOf(Rules.Plan);
        new ChallengePage().Map(plan);
        new RecommendationPage().Map(plan);
        TranslatePage.Map(plan);
        new GoalPage().Map(plan);
        new InterventionPage().Map(plan);
        new CommitmentPage().Map(plan);
        new PackagePage().Map(plan);
        new DecisionPage().Map(plan);
        MirrorPage.Map(plan);
        ConsultationPage.Map(plan);
        PlanFiles.Map(plan);
        LinksPage.Map(plan);
        InventoryPage.Map(plan);
        CataloguePage.Map(plan);
        FrameworksPage.Map(plan);
        new IdeaPage().Map(plan);
        LearnPage.Map(plan);
        SpreadPage.Map(plan);
    }

    private static async Task<RazorComponentResult<PlanView>> Show([AsParameters] PlanTools tools, CancellationToken stop) =>
        PlanView.Of(await tools.Place(address => address.Plan(), stop));

    private static async Task<Results<RazorComponentResult<PlanListView>, NotFound>> All(string kind, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan("all", kind), stop);
        return PlanLines.Kinds.Contains(kind) ? PlanListView.Of(place, kind) : TypedResults.NotFound();
    }
}
