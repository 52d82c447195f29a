// What the pages of the follow-up stand on: the plan, what has been answered about it, and how the goals stand.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>What the pages of the follow-up work with.</summary>
internal sealed record FollowTools(
    HttpContext Context, Language Language, string Slug, string? Done, [FromServices] SamsynStore Store,
    [FromServices] Admission Admission, [FromServices] PlanBoard Plans, [FromServices] FollowBoard Board, [FromServices] EvaluationBoard Evaluations,
    [FromServices] TimeProvider Clock)
{
    /// <summary>The store, used by whoever sends the request; only where the rule lets nobody in who has not signed in.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>The day that it is here.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Where the page stands, what whoever asks may do there, and all that is known.</summary>
    public async Task<FollowPlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var found = await Admission.Find(Slug, stop) ?? throw new InvalidOperationException("A page of a collaboration was reached that is not there.");
        IReadOnlySet<Role> roles = Visitor.Of(Context) is { } visitor ? await Admission.Roles(found.Key, visitor.Id, stop) : new HashSet<Role>();
        var known = await Plans.Of(found.Key, stop);
        return new(
            new(new(found, new(Language, Slug), Section.Follow, here), roles, known, Today) { Done = Done },
            await Board.Of(found.Key, known.Plan, stop));
    }
}

/// <summary>Where a page of the follow-up stands, and all that is known.</summary>
/// <param name="Plan">Where it stands, and the plan.</param>
/// <param name="Known">What has been answered, and how the goals stand.</param>
public sealed record FollowPlace(PlanPlace Plan, FollowKnown Known)
{
    /// <summary>The addresses in the reader's language.</summary>
    public Address Address => Plan.Address;

    /// <summary>Whose page it is.</summary>
    public CollaborationKey Key => Plan.Key;

    /// <summary>Who is asked, and about what.</summary>
    public IReadOnlyList<Asked> Asked { get; } = Loop.Follow.Asked.Of(Plan.Plan, Plan.Parties.Today);

    /// <summary>How many answers each has given who answers today.</summary>
    public IReadOnlyDictionary<Thing, int> Answers(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var parties = Plan.Parties;
        return account.Reviews.CountBy(one => parties.Today(one.From)).ToDictionary(one => one.Key, one => one.Value);
    }
}
