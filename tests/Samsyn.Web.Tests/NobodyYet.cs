// A collaboration without members in which nothing has been published: the invented county is read by everybody all the same.
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests;

/// <summary>No member, nothing published.</summary>
internal sealed class NobodyYet : IMembers, IPublications, IAdministrators, IJournal
{
    Task<IReadOnlyList<Member>> IMembers.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult<IReadOnlyList<Member>>([]);

    Task<IReadOnlySet<Role>> IMembers.Roles(CollaborationKey collaboration, string login, CancellationToken stop) =>
        Task.FromResult<IReadOnlySet<Role>>(new HashSet<Role>());

    Task<Kept> IMembers.Keep(CollaborationKey collaboration, Member member, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<JournalLine>> IJournal.Of(ChainKey chain, Thing? about, CancellationToken stop) => Task.FromResult<IReadOnlyList<JournalLine>>([]);

    Task<IReadOnlyList<JournalLine>> IJournal.Part(ChainKey chain, Thing? about, long? before, int most, CancellationToken stop) => Task.FromResult<IReadOnlyList<JournalLine>>([]);

    Task<IReadOnlyList<ChainState>> IJournal.Check(CancellationToken stop) => Task.FromResult<IReadOnlyList<ChainState>>([]);

    Task<int> IJournal.EraseWho(string login, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Login>> IAdministrators.All(CancellationToken stop) => Task.FromResult<IReadOnlyList<Login>>([]);

    Task<bool> IAdministrators.Is(string login, CancellationToken stop) => Task.FromResult(false);

    Task<bool> IAdministrators.Set(string login, bool administers, CancellationToken stop) => throw new NotSupportedException();

    Task<IReadOnlyList<Publication>> IPublications.Of(CollaborationKey collaboration, CancellationToken stop) => Task.FromResult<IReadOnlyList<Publication>>([]);

    Task<bool> IPublications.Is(CollaborationKey collaboration, Thing thing, CancellationToken stop) => Task.FromResult(false);

    Task<bool> IPublications.Publish(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop) => throw new NotSupportedException();

    Task<bool> IPublications.Withdraw(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop) => throw new NotSupportedException();
}
