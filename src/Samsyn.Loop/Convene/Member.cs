// A person who belongs to a collaboration, with the roles they have in it.
namespace Samsyn.Loop.Convene;

/// <summary>A person who belongs to a collaboration.</summary>
/// <param name="Login">Who.</param>
/// <param name="Roles">What they are in it.</param>
public sealed record Member(Login Login, IReadOnlySet<Role> Roles)
{
    /// <summary>The organisation they come from; null when it is not told.</summary>
    public string? Organisation { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Until when; null when they still belong.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>Where members are kept.</summary>
public interface IMembers
{
    /// <summary>The members of a collaboration by name, those who have left last.</summary>
    Task<IReadOnlyList<Member>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>What a login may be in a collaboration: no role when they are no member, or have left.</summary>
    Task<IReadOnlySet<Role>> Roles(CollaborationKey collaboration, string login, CancellationToken stop);

    /// <summary>Changes a member, brings one in (version 0) or lets one leave (no role). The last owner cannot leave.</summary>
    /// <exception cref="InvalidOperationException">It would leave the collaboration without an owner.</exception>
    Task<Kept> Keep(CollaborationKey collaboration, Member member, CancellationToken stop);
}
