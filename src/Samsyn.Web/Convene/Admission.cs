// Decides whether somebody may come to an address. What it has learnt of members it remembers for two seconds.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Decides whether somebody may come to an address.</summary>
internal sealed class Admission(ICollaborations collaborations, IMembers members, IPublications publications, IAdministrators administrators, TimeProvider clock)
{
    /// <summary>So long may a role that was taken away on another server still be believed.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(string Collaboration, string Login), Learnt<IReadOnlySet<Role>>> roles = [];
    private readonly ConcurrentDictionary<(string Collaboration, Thing Thing), Learnt<bool>> published = [];
    private Learnt<IReadOnlyDictionary<string, Collaboration>>? bySlug;

    /// <summary>Decides.</summary>
    /// <param name="rule">What the address states.</param>
    /// <param name="slug">The collaboration named in the address; null when none is.</param>
    /// <param name="login">Who asks; null for a stranger.</param>
    /// <param name="stop">Gives up.</param>
    public async ValueTask<Verdict> Decide(Rule rule, string? slug, string? login, CancellationToken stop)
    {
        switch (rule)
        {
            case Rule.Everyone:
                return Verdict.Welcome;

            case Rule.SignedIn:
                return login is null ? Verdict.SignInFirst : Verdict.Welcome;

            case Rule.Guests:
                return Verdict.Forbidden; // the gate asks who came by a link

            case Rule.Administering:
                return login is null ? Verdict.SignInFirst : await administrators.Is(login, stop) ? Verdict.Welcome : Verdict.Forbidden;
        }

        if (slug is null || await Find(slug, stop) is not { } collaboration)
        {
            return Verdict.NotThere;
        }

        var (right, open) = rule switch
        {
            Rule.Reading(var thing, _) => (Right.Read, collaboration.Invented || await IsPublished(collaboration.Key, thing, stop)),
            Rule.Members(var needed) => (needed, false),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return open ? Verdict.Welcome
            : login is null ? Verdict.SignInFirst
            : (await Roles(collaboration.Key, login, stop)).Bring(right) ? Verdict.Welcome
            : Verdict.Forbidden;
    }

    /// <summary>A collaboration by its name in addresses; null when there is none.</summary>
    public async ValueTask<Collaboration?> Find(string slug, CancellationToken stop) => (await Collaborations(stop)).GetValueOrDefault(slug);

    /// <summary>The roles of somebody in a collaboration.</summary>
    public async ValueTask<IReadOnlySet<Role>> Roles(CollaborationKey collaboration, string login, CancellationToken stop) =>
        roles.TryGetValue((collaboration.Id, login), out var known) && IsFresh(known.When)
            ? known.What
            : (roles[(collaboration.Id, login)] = new(await members.Roles(collaboration, login, stop), clock.GetTimestamp())).What;

    /// <summary>Forgets what was learnt, after a change made here.</summary>
    public void Forget()
    {
        roles.Clear();
        published.Clear();
        bySlug = null;
    }

    private async ValueTask<bool> IsPublished(CollaborationKey collaboration, Thing thing, CancellationToken stop) =>
        published.TryGetValue((collaboration.Id, thing), out var known) && IsFresh(known.When)
            ? known.What
            : (published[(collaboration.Id, thing)] = new(await publications.Is(collaboration, thing, stop), clock.GetTimestamp())).What;

    private async ValueTask<IReadOnlyDictionary<string, Collaboration>> Collaborations(CancellationToken stop)
    {
        if (bySlug is { } known && IsFresh(known.When))
        {
            return known.What;
        }

        var all = await collaborations.All(stop);
        bySlug = new(all.ToDictionary(one => one.Slug), clock.GetTimestamp());
        return bySlug.What;
    }

    private bool IsFresh(long since) => clock.GetElapsedTime(since) < Believed;

    private sealed record Learnt<T>(T What, long When);
}

/// <summary>What is decided about somebody at an address.</summary>
internal enum Verdict
{
    /// <summary>They may come in.</summary>
    Welcome,

    /// <summary>They are sent to sign in, which may help.</summary>
    SignInFirst,

    /// <summary>They have signed in with one factor, and two are asked of everybody.</summary>
    SecondFactorFirst,

    /// <summary>They have signed in and may not come here: 403.</summary>
    Forbidden,

    /// <summary>There is nothing here: 404.</summary>
    NotThere,
}
