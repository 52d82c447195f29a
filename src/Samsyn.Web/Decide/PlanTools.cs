// What the pages of the plan stand on: who asks, what they may do here, and the whole plan as it is now.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of the plan work with.</summary>
internal sealed record PlanTools(
    HttpContext Context, Language Language, string Slug, string? Done, [FromServices] SamsynStore Store,
    [FromServices] Admission Admission, [FromServices] PlanBoard Board, [FromServices] SpreadBoard Spread, [FromServices] TimeProvider Clock)
{
    /// <summary>The store, used by whoever sends the request; only where the rule lets nobody in who has not signed in.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>The day that it is here.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Where the page stands, what whoever asks may do there, and the plan.</summary>
    public async Task<PlanPlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var found = await Admission.Find(Slug, stop) ?? throw new InvalidOperationException("A page of a collaboration was reached that is not there.");
        IReadOnlySet<Role> roles = Visitor.Of(Context) is { } visitor ? await Admission.Roles(found.Key, visitor.Id, stop) : new HashSet<Role>();
        return new(new(found, new(Language, Slug), Section.Plan, here), roles, await Board.Of(found.Key, stop), Today) { Done = Done };
    }
}

/// <summary>Where a page of the plan stands, what whoever asks may do there, and the plan.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Roles">What they are here; none for a stranger.</param>
/// <param name="Known">The plan, and all that it names.</param>
/// <param name="Today">The day that it is.</param>
public sealed record PlanPlace(Frame Frame, IReadOnlySet<Role> Roles, PlanKnown Known, DateOnly Today)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>The plan.</summary>
    public Plan Plan => Known.Plan;

    /// <summary>Who works together.</summary>
    public WhoMeets Meets => Known.Meets;

    /// <summary>Whose page it is.</summary>
    public CollaborationKey Key => Frame.Collaboration.Key;

    /// <summary>The addresses in the reader's language.</summary>
    public Address Address => Frame.Address;

    /// <summary>Those who can lead, own and answer, and how they are named.</summary>
    public Parties Parties => new(Meets, Today);

    /// <summary>Whether whoever asks may change the plan.</summary>
    public bool Edits => May(Right.Convene);

    /// <summary>Whether whoever asks may do something here.</summary>
    public bool May(Right right) => Roles.Bring(right);
}
