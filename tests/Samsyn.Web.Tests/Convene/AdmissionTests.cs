// Who may come where: strangers, members of every role, members of another collaboration; and how soon a change counts.
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class AdmissionTests
{
    private static readonly Collaboration Invented = new(new("i"), "exempellan", "Exempellän", Invented: true);
    private static readonly Collaboration Own = new(new("o"), "tarnkoping", "Tärnköping", Invented: false);
    private static readonly Rule Reading = new Rule.Reading(Rules.Figures);

    private readonly Kept kept = new();
    private readonly Admission admission;

    public AdmissionTests() => admission = new(kept, kept, kept, kept, TimeProvider.System);

    [Fact]
    public async Task What_is_invented_is_read_by_everybody_and_changed_by_members_alone()
    {
        Assert.Equal(Verdict.Welcome, await Ask(Reading, "exempellan", null));
        Assert.Equal(Verdict.SignInFirst, await Ask(new Rule.Members(Right.Measure), "exempellan", null));
        Assert.Equal(Verdict.Forbidden, await Ask(new Rule.Members(Right.Measure), "exempellan", "somebody"));
    }

    [Fact]
    public async Task A_draft_is_read_by_members_and_what_is_published_by_everybody()
    {
        kept.Roles[("o", "reader")] = [Role.Reader];

        Assert.Equal(Verdict.SignInFirst, await Ask(Reading, "tarnkoping", null));
        Assert.Equal(Verdict.Forbidden, await Ask(Reading, "tarnkoping", "somebody"));
        Assert.Equal(Verdict.Welcome, await Ask(Reading, "tarnkoping", "reader"));

        kept.Published.Add(("o", Rules.Figures));
        admission.Forget();
        Assert.Equal(Verdict.Welcome, await Ask(Reading, "tarnkoping", null));
        Assert.Equal(Verdict.SignInFirst, await Ask(new Rule.Reading(new("plan", "p1")), "tarnkoping", null));
    }

    [Fact]
    public async Task Every_role_comes_where_its_rights_lead_and_nowhere_else()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            kept.Roles[("o", role.ToString())] = [role];
            foreach (var right in Enum.GetValues<Right>())
            {
                var expected = Rights.Of(role).Contains(right) ? Verdict.Welcome : Verdict.Forbidden;
                Assert.Equal(expected, await Ask(new Rule.Members(right), "tarnkoping", role.ToString()));
                Assert.Equal(Verdict.Forbidden, await Ask(new Rule.Members(right), "exempellan", role.ToString()));
            }
        }
    }

    [Fact]
    public async Task A_collaboration_that_is_not_there_is_not_there_for_anybody()
    {
        Assert.Equal(Verdict.NotThere, await Ask(Reading, "nowhere", null));
        Assert.Equal(Verdict.NotThere, await Ask(new Rule.Members(Right.Read), "nowhere", "somebody"));
        Assert.Equal(Verdict.NotThere, await Ask(new Rule.Members(Right.Read), null, "somebody"));
    }

    [Fact]
    public async Task Doors_for_all_and_for_the_signed_in_need_no_collaboration()
    {
        Assert.Equal(Verdict.Welcome, await Ask(new Rule.Everyone(), null, null));
        Assert.Equal(Verdict.SignInFirst, await Ask(new Rule.SignedIn(), null, null));
        Assert.Equal(Verdict.Welcome, await Ask(new Rule.SignedIn(), null, "somebody"));
    }

    [Fact]
    public async Task What_is_of_the_whole_installation_is_for_those_who_look_after_it_whatever_others_own()
    {
        kept.Roles[("o", "owner")] = [Role.Owner];

        Assert.Equal(Verdict.SignInFirst, await Ask(new Rule.Administering(), null, null));
        Assert.Equal(Verdict.Forbidden, await Ask(new Rule.Administering(), null, "owner"));
        Assert.Equal(Verdict.Welcome, await Ask(new Rule.Administering(), null, "administrator"));
    }

    [Fact]
    public async Task A_role_taken_away_here_counts_at_once()
    {
        kept.Roles[("o", "analyst")] = [Role.Analyst];
        Assert.Equal(Verdict.Welcome, await Ask(new Rule.Members(Right.Measure), "tarnkoping", "analyst"));

        kept.Roles.Clear();
        admission.Forget();

        Assert.Equal(Verdict.Forbidden, await Ask(new Rule.Members(Right.Measure), "tarnkoping", "analyst"));
    }

    private ValueTask<Verdict> Ask(Rule rule, string? slug, string? login) => admission.Decide(rule, slug, login, default);

    private sealed class Kept : ICollaborations, IMembers, IPublications, IAdministrators
    {
        public Dictionary<(string Collaboration, string Login), Role[]> Roles { get; } = [];

        public HashSet<(string Collaboration, Thing Thing)> Published { get; } = [];

        Task<IReadOnlyList<Login>> IAdministrators.All(CancellationToken stop) => throw new NotSupportedException();

        Task<bool> IAdministrators.Is(string login, CancellationToken stop) => Task.FromResult(login == "administrator");

        Task<bool> IAdministrators.Set(string login, bool administers, CancellationToken stop) => throw new NotSupportedException();

        Task<IReadOnlyList<Collaboration>> ICollaborations.All(CancellationToken stop) => Task.FromResult<IReadOnlyList<Collaboration>>([Invented, Own]);

        Task ICollaborations.Keep(Collaboration collaboration, CancellationToken stop) => throw new NotSupportedException();

        Task<IReadOnlyList<Member>> IMembers.Of(CollaborationKey collaboration, CancellationToken stop) => throw new NotSupportedException();

        Task<IReadOnlySet<Role>> IMembers.Roles(CollaborationKey collaboration, string login, CancellationToken stop) =>
            Task.FromResult<IReadOnlySet<Role>>(Roles.GetValueOrDefault((collaboration.Id, login), []).ToHashSet());

        Task<Loop.Kept> IMembers.Keep(CollaborationKey collaboration, Member member, CancellationToken stop) => throw new NotSupportedException();

        Task<IReadOnlyList<Publication>> IPublications.Of(CollaborationKey collaboration, CancellationToken stop) => throw new NotSupportedException();

        Task<bool> IPublications.Is(CollaborationKey collaboration, Thing thing, CancellationToken stop) =>
            Task.FromResult(Published.Contains((collaboration.Id, thing)));

        Task<bool> IPublications.Publish(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop) => throw new NotSupportedException();

        Task<bool> IPublications.Withdraw(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop) => throw new NotSupportedException();
    }
}
