// What the pages of those who work together stand on: who asks, what they may do here, and all that is known of who meets.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What the pages of those who work together work with.</summary>
internal sealed record TogetherTools(
    HttpContext Context, Language Language, string Slug, string? Done, [FromServices] SamsynStore Store, [FromServices] ICollaborations Collaborations,
    [FromServices] Admission Admission, [FromServices] TimeProvider Clock)
{
    /// <summary>The store, used by whoever sends the request; only where the rule lets nobody in who has not signed in.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>The day that it is here.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Where the page stands, and what whoever asks may do there. The rules of these pages let nobody in where there is no such collaboration.</summary>
    public async Task<TogetherPlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var found = (await Collaborations.All(stop)).First(one => one.Slug == Slug);
        IReadOnlySet<Role> roles = Visitor.Of(Context) is { } visitor ? await Admission.Roles(found.Key, visitor.Id, stop) : new HashSet<Role>();
        var (settings, version) = await Store.Settings.Of(found.Key, stop);
        return new(new(found, new(Language, Slug), Section.Together, here), roles, await WhoMeets.Of(Store, found.Key, stop), Today)
        {
            Done = Done,
            Settings = settings,
            SettingsVersion = version,
        };
    }
}

/// <summary>Where a page stands, what whoever asks may do there, and who meets.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Roles">What they are here; none for a stranger.</param>
/// <param name="Meets">Who meets, when and about what.</param>
/// <param name="Today">The day that it is.</param>
public sealed record TogetherPlace(Frame Frame, IReadOnlySet<Role> Roles, WhoMeets Meets, DateOnly Today)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>How the collaboration has set itself up.</summary>
    public CollaborationSettings Settings { get; init; } = CollaborationSettings.Usual;

    /// <summary>The version of that.</summary>
    public long SettingsVersion { get; init; }

    /// <summary>How bodies are called there.</summary>
    public BodyWords Bodies => new(Address.Language) { Titles = Settings.Titles };

    /// <summary>Whose page it is.</summary>
    public CollaborationKey Key => Frame.Collaboration.Key;

    /// <summary>The addresses in the reader's language.</summary>
    public Address Address => Frame.Address;

    /// <summary>Whether whoever asks may do something here.</summary>
    public bool May(Right right) => Roles.Bring(right);
}
