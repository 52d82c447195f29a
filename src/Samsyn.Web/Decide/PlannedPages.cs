// The pages of things of one kind of the plan: the thing itself, an empty form, a filled one, and keeping what was sent.
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

/// <summary>The pages of things of one kind of the plan.</summary>
/// <param name="kind">The kind, as it stands in addresses.</param>
internal abstract class PlannedPages<T>(string kind)
    where T : Planned
{
    /// <summary>Adds the pages below the address of the plan.</summary>
    public virtual void Map(IEndpointRouteBuilder plan)
    {
        var things = plan.MapGroup($"/{kind}");
        things.OnGet("/new", New).Needs(Right.Convene);
        things.OnGet("/{id}", Show).IsForReadersOf(Rules.Plan);
        things.OnGet("/{id}/change", Edit).Needs(Right.Convene);
        things.OnPost("/{id}/change", Change).Needs(Right.Convene);
    }

    /// <summary>Where things of the kind are kept.</summary>
    protected abstract IPlanned<T> Shelf(PlanShelf shelf);

    /// <summary>One that is not there yet.</summary>
    /// <param name="place">Where it is made.</param>
    /// <param name="from">What leads to it: its title is a first proposal; null for nothing.</param>
    protected abstract T Empty(PlanPlace place, ChainEnd? from);

    /// <summary>The form.</summary>
    protected abstract EditForm<T> Form(PlanPlace place, T? before);

    /// <summary>What the page says of a thing besides what stands in its form.</summary>
    protected abstract PlannedTold Told(PlanPlace place, T thing);

    /// <summary>Parts of a thing's page that must be asked for: what others made of it.</summary>
    protected virtual Task<IReadOnlyList<PlannedPart>> PartsElsewhere(PlanPlace place, T thing, PlanTools tools, CancellationToken stop) => Task.FromResult<IReadOnlyList<PlannedPart>>([]);

    /// <summary>What is done once a thing has been kept, besides linking it to what led to it.</summary>
    protected virtual Task Kept(PlanPlace place, T thing, PlanTools tools, CancellationToken stop) => Task.CompletedTask;

    private async Task<Results<RazorComponentResult<PlannedView>, NotFound>> Show(string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(kind, id)), stop);
        if (place.Plan.Find(new(kind, id)) is not T thing)
        {
            return TypedResults.NotFound();
        }

        var form = Form(place, thing);
        var (told, chain) = (Told(place, thing), await Chain.Around(place, thing.Thing, tools.Store, stop));
        return PlannedView.Of(place, thing, told with { Fields = form.Fields, Written = form.Of(thing), Parts = [.. told.Parts, .. await PartsElsewhere(place, thing, tools, stop)] }, chain);
    }

    private async Task<Results<RazorComponentResult<EditView>, NotFound>> New(string? from, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.NewPlanned(kind, Chain.Read(from)), stop);
        var led = await Chain.End(place, Chain.Read(from), tools.Store, stop);
        var id = NewId.Make(tools.Clock);
        return Shown(place, null, id, led).Of(Form(place, null), Empty(place, led), 0);
    }

    private async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(kind, id), "change"), stop);
        return place.Plan.Find(new(kind, id)) is T thing ? Shown(place, thing, id, null).Of(Form(place, thing), thing, thing.Version) : TypedResults.NotFound();
    }

    private async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, string? from, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(kind, id), "change"), stop);
        var before = place.Plan.Find(new(kind, id)) as T;
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        var led = await Chain.End(place, Chain.Read(from), tools.Store, stop);
        return await Shown(place, before, id, led).Keep(
            Form(place, before), before ?? Empty(place, led), sent,
            async (changed, seen) =>
            {
                var thing = (T)(changed with { Id = id, Version = seen });
                var kept = await Shelf(tools.Own.Decide).Keep(place.Key, thing, stop);
                if (kept is Kept.Done)
                {
                    await Tie(place, led, thing, tools, stop);
                    await Kept(place, thing, tools, stop);
                }

                return kept;
            },
            async () => await Shelf(tools.Store.Decide).Find(place.Key, id, stop) is { } now ? (now, now.Version) : null);
    }

    private static async Task Tie(PlanPlace place, ChainEnd? led, T thing, PlanTools tools, CancellationToken stop)
    {
        if (led is not null && Chain.Leads(led.Thing) && thing.Version == 0)
        {
            await tools.Own.Decide.Links.Make(place.Key, new(NewId.Make(tools.Clock), led.Thing, thing.Thing), stop);
        }
    }

    // Once kept, a new thing is seen on its own page.
    private EditShown Shown(PlanPlace place, T? before, string id, ChainEnd? led)
    {
        var words = new PlanWords(place.Address.Language);
        var action = place.Address.Planned(new(kind, id), "change");
        return new(place.Frame, before?.Title ?? words.New(kind), (before is null ? place.Address.Plan() : place.Address.Planned(before.Thing), before?.Title ?? words.Section), led is null ? action : $"{action}?from={led.Thing.Kind}/{Uri.EscapeDataString(led.Thing.Id)}")
        {
            Lead = led is null ? words.Meaning(kind) : words.LedBy(words.Named(led.Thing.Kind), led.Title),
            Next = place.Address.Planned(new(kind, id)),
        };
    }
}

/// <summary>What the page of a thing says of it.</summary>
/// <param name="Lead">Its sentence.</param>
public sealed record PlannedTold(string Lead)
{
    /// <summary>What is missing or amiss, each in a sentence.</summary>
    public IReadOnlyList<string> Amiss { get; init; } = [];

    /// <summary>What can be done next: where, and what it is called.</summary>
    public IReadOnlyList<(string Address, string Label)> Next { get; init; } = [];

    /// <summary>What more there is to read about it: where, and what it is called.</summary>
    public IReadOnlyList<(string Address, string Label)> More { get; init; } = [];

    /// <summary>Parts of the page with lists.</summary>
    public IReadOnlyList<PlannedPart> Parts { get; init; } = [];

    /// <summary>How it is meant to help; nothing for most.</summary>
    public TheoryOfChange Theory { get; init; } = TheoryOfChange.None;

    /// <summary>The fields of its form.</summary>
    public IReadOnlyList<EditField> Fields { get; init; } = [];

    /// <summary>What stands in them.</summary>
    public Written Written { get; init; } = Written.Nothing;

    /// <summary>Fields that are told elsewhere on the page.</summary>
    public IReadOnlyCollection<string> Hidden { get; init; } = [];
}

/// <summary>A part of a thing's page with a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Lines">The lines: what, where it leads (null for nowhere), and more about it.</param>
public sealed record PlannedPart(string Title, IReadOnlyList<(string What, string? Address, string More)> Lines)
{
    /// <summary>What is said when there are none; null to leave the part out.</summary>
    public string? Empty { get; init; }

    /// <summary>What can be added: where, and what it is called; null for nothing.</summary>
    public (string Address, string Label)? Add { get; init; }
}
