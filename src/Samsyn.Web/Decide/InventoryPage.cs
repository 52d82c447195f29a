// GET /sv/exempellan/plan/inventory : what is done already beside what is needed, gaps and overlaps; the link for those who are asked; and all of it as files.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What is done already, beside what is needed.</summary>
internal static class InventoryPage
{
    // The link opens a little longer than until it is asked again whether all is still true.
    private const int DaysOpen = 400;

    public static void Map(IEndpointRouteBuilder plan)
    {
        var inventory = plan.MapGroup("/inventory");
        inventory.OnGet("/", Show).IsForReadersOf(Rules.Plan);
        inventory.OnPost("/link", MakeLink).Needs(Right.Convene);
        inventory.OnGet("/inventory.csv", Csv).IsForReadersOf(Rules.Plan);
        inventory.OnGet("/inventory.xlsx", Excel).IsForReadersOf(Rules.Plan);
        TellPage.Map(inventory);
        StillTruePage.Map(inventory);
        NothingDonePage.Map(inventory);
    }

    private static async Task<RazorComponentResult<InventoryView>> Show([AsParameters] InventoryAsked asked, [AsParameters] PlanTools tools, CancellationToken stop) =>
        InventoryView.Of(InventoryShown.Of(await tools.Place(address => address.Inventory("", asked.Query), stop), asked));

    private static async Task<FileContentHttpResult> Csv([AsParameters] PlanTools tools, CancellationToken stop) =>
        InventoryFile.Of(await tools.Place(address => address.Inventory(""), stop), ".csv");

    private static async Task<FileContentHttpResult> Excel([AsParameters] PlanTools tools, CancellationToken stop) =>
        InventoryFile.Of(await tools.Place(address => address.Inventory(""), stop), ".xlsx");

    private static async Task<RazorComponentResult<GuestLinkView>> MakeLink([FromForm] LinkAsked form, [AsParameters] PlanTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        _ = form;
        var place = await tools.Place(address => address.Inventory(""), stop);
        var made = new GuestLink(NewId.Make(tools.Clock), new TellWords(tools.Language).Heading, Rules.Inventory) { Expires = tools.Clock.GetUtcNow().AddDays(DaysOpen) };
        return await tools.Own.Guests.MakeAndShow(place.Frame, made, (tools.Context, site), stop);
    }
}

/// <summary>What part of the inventory is asked for: all that is null is not asked for.</summary>
internal sealed record InventoryAsked(string? Determinant, string? Stage, string? Area, string? Group)
{
    /// <summary>As it stands in an address.</summary>
    public (string Name, string? Value)[] Query => [("determinant", Determinant), ("stage", Stage), ("area", Area), ("group", Group)];
}

/// <summary>What the page of the inventory shows.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Inventory">What is done and needed.</param>
public sealed record InventoryShown(PlanPlace Place, Inventory Inventory)
{
    /// <summary>What is asked for, in words; empty for all of it.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>By area of health, null for none: what is done there, and what is needed, of what is asked for.</summary>
    public IReadOnlyList<(Determinant? Determinant, IReadOnlyList<Intervention> Done, IReadOnlyList<Intervention> Needed)> Lists { get; init; } = [];

    /// <summary>Those who were asked what they do and have not answered within a year.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>Those who have answered within a year that they do nothing of this kind, with the day, and under whom nothing stands.</summary>
    public IReadOnlyList<(string Name, DateOnly Day)> Nothing { get; init; } = [];

    /// <summary>The page for what is asked for. What is asked for and not there leads to all of it.</summary>
    internal static InventoryShown Of(PlanPlace place, InventoryAsked asked)
    {
        var (settings, tags) = (place.Known.Settings, new Agree.TagWords(place.Address.Language));
        Determinant? determinant = Enum.TryParse<Determinant>(asked.Determinant, out var given) && Enum.IsDefined(given) ? given : null;
        var (stage, area) = (LifeStageKey.Find(settings.LifeStages, asked.Stage), place.Known.Area(asked.Area));
        bool Wanted(Intervention one) => (determinant is null || one.Determinants.Contains(determinant.Value)) && (stage is null || Inventory.IsFor(one, stage))
            && (area is null || one.Areas.Contains(area.Code)) && (asked.Group is null || string.Equals(one.Group, asked.Group, StringComparison.OrdinalIgnoreCase));
        var all = new Inventory(place.Plan.Interventions, settings.LifeStages, place.Today);
        IReadOnlyList<Intervention> done = [.. all.Done.Where(Wanted)], needed = [.. all.Needed.Where(Wanted)];
        IEnumerable<Determinant?> rows = determinant is null ? [.. Enum.GetValues<Determinant>().Cast<Determinant?>(), null] : [determinant];
        return new(place, all)
        {
            Asked = [.. new[] { determinant is { } one ? tags.Named(one) : null, stage is null ? null : place.Address.Language.Say(stage.Name), area?.Name, asked.Group }.OfType<string>()],
            Lists = [.. rows.Select(row => (row, (IReadOnlyList<Intervention>)[.. done.Where(In(row))], (IReadOnlyList<Intervention>)[.. needed.Where(In(row))])).Where(row => row.Item2.Count + row.Item3.Count > 0)],
            Silent = SilentOf(place, all),
            Nothing = NothingOf(place, all),
        };
    }

    private static Func<Intervention, bool> In(Determinant? row) => one => row is null ? one.Determinants.Count == 0 : one.Determinants.Contains(row.Value);

    private static List<string> SilentOf(PlanPlace place, Inventory all)
    {
        var parties = place.Parties;
        var answered = place.Plan.Interventions.Where(one => one.Lead is not null && !all.IsOld(one)).Select(one => one.Lead!).Concat(all.Nothing(place.Plan.Nothing).Select(one => one.From)).SelectMany(parties.With).ToHashSet();
        return [.. parties.Asked.Where(one => !answered.Contains(one)).Select(parties.Name)];
    }

    private static List<(string Name, DateOnly Day)> NothingOf(PlanPlace place, Inventory all)
    {
        var parties = place.Parties;
        var does = all.Done.Where(one => one.Lead is not null).Select(one => parties.Today(one.Lead!)).ToHashSet();
        return
        [
            .. all.Nothing(place.Plan.Nothing).GroupBy(one => parties.Today(one.From)).Where(same => !does.Contains(same.Key))
                .Select(same => (parties.Name(same.Key), same.Max(one => one.Day))).OrderBy(one => one.Item1, StringComparer.Ordinal),
        ];
    }
}
