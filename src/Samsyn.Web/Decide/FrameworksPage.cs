// GET /sv/exempellan/plan/frameworks and …/{id}, and POST …/{id}/adopt : frameworks in their versions, held against each other, and targets that are adopted from them.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Frameworks;
using Samsyn.Web.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Frameworks, and what is adopted from them.</summary>
internal static class FrameworksPage
{
    public static void Map(IEndpointRouteBuilder plan)
    {
        var frameworks = plan.MapGroup("/frameworks");
        frameworks.OnGet("/", All).IsForReadersOf(Rules.Plan);
        frameworks.OnGet("/{id}", Show).IsForReadersOf(Rules.Plan);
        frameworks.OnPost("/{id}/adopt", Adopt).Needs(Right.Convene);
        new OwnFrameworkPage().Map(plan);
    }

    private static async Task<RazorComponentResult<FrameworksView>> All(string? from, string? to, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Frameworks("", ("from", from), ("to", to)), stop);
        var all = FrameworksShown.Known(place);
        return FrameworksView.Of(new(place, all, all.FirstOrDefault(one => one.Id == from), all.FirstOrDefault(one => one.Id == to)));
    }

    private static async Task<Results<RazorComponentResult<FrameworkView>, NotFound>> Show(string id, string[] adopt, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Frameworks(id), stop);
        if (KnownFrameworks.Find(id) is not { } framework)
        {
            return TypedResults.NotFound();
        }

        var shown = AdoptShown.Of(place, framework, adopt);
        return FrameworkView.Of(shown with { Written = shown.Begun() }, Flaws.None);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<FrameworkView>, NotFound>> Adopt(
        string id, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Frameworks(id), stop);
        if (KnownFrameworks.Find(id) is not { } framework)
        {
            return TypedResults.NotFound();
        }

        var written = Written.Of(sent);
        var shown = AdoptShown.Of(place, framework, written.All(AdoptShown.Name)) with { Written = written };
        var reader = new EditReader(written, new EditWords(tools.Language));
        var goals = shown.Chosen.Select(fields => fields.Read(reader, framework)).ToList();
        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return FrameworkView.Of(shown, flaws);
        }

        // A goal's identity follows from what it is adopted from: whoever adopts it at the same moment does not double it.
        var made = 0;
        foreach (var goal in goals)
        {
            made += await tools.Own.Decide.Goals.Keep(place.Key, goal, stop) is Kept.Done ? 1 : 0;
        }

        var done = made > 0 ? FrameworkWords.Adopted : written.All(AdoptShown.Name).Count > 0 ? FrameworkWords.Already : FrameworkWords.NoneChosen;
        return TypedResults.LocalRedirect(place.Address.Frameworks(id, ("done", done)));
    }
}

/// <summary>What the page of all frameworks shows.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="All">All of them, the collaboration's own first.</param>
/// <param name="From">The one that is held against another; null for none.</param>
/// <param name="To">The other; null for none.</param>
public sealed record FrameworksShown(PlanPlace Place, IReadOnlyList<Framework> All, Framework? From, Framework? To)
{
    /// <summary>All that are known to a collaboration.</summary>
    public static IReadOnlyList<Framework> Known(PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return [.. place.Plan.Frameworks.Select(one => Framework.Of(one, place.Frame.Collaboration.Name)), .. KnownFrameworks.All];
    }

    /// <summary>Where one is seen.</summary>
    public string AddressOf(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return KnownFrameworks.Find(framework.Id) is null ? Place.Address.Planned(new(OwnFramework.Name, framework.Id)) : Place.Address.Frameworks(framework.Id);
    }
}

/// <summary>What the page of a framework shows.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Framework">The framework.</param>
public sealed record AdoptShown(PlanPlace Place, Framework Framework)
{
    /// <summary>The name under which targets are chosen.</summary>
    public const string Name = "adopt";

    /// <summary>The targets that are chosen and not adopted before, with their fields.</summary>
    internal IReadOnlyList<AdoptFields> Chosen { get; init; } = [];

    /// <summary>What stands in the form.</summary>
    public Written Written { get; init; } = Written.Nothing;

    /// <summary>The goal that was adopted from a target; null for none.</summary>
    public Goal? GoalOf(FrameworkTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Place.Plan.Goals.FirstOrDefault(one => one.Framework == target.OriginIn(Framework));
    }

    /// <summary>The page with some targets chosen.</summary>
    internal static AdoptShown Of(PlanPlace place, Framework framework, IReadOnlyCollection<string> chosen)
    {
        var shown = new AdoptShown(place, framework);
        return shown with { Chosen = [.. framework.Targets.Where(one => place.Edits && chosen.Contains(one.Code) && shown.GoalOf(one) is null).Select(one => new AdoptFields(place, one))] };
    }

    /// <summary>The form as it begins: each target with its change.</summary>
    internal Written Begun() => Chosen.Aggregate(new Written(), (written, fields) => fields.Begun(written));
}
