// In which collaborations a login is, or was, a member; and all else that is kept about a person.
namespace Samsyn.Loop.Convene;

/// <summary>A login's place in a collaboration.</summary>
/// <param name="Collaboration">Which.</param>
/// <param name="Roles">What the person is in it.</param>
public sealed record Membership(Collaboration Collaboration, IReadOnlySet<Role> Roles)
{
    /// <summary>Since when.</summary>
    public DateTimeOffset Since { get; init; }
}

/// <summary>Some of what is kept about a person.</summary>
/// <param name="Name">What it is, such as <c>login</c> or <c>sign_in</c>.</param>
/// <param name="Rows">One for each thing: what is kept of it, by name. A moment is a <see cref="DateTimeOffset" />.</param>
public sealed record PersonalPart(string Name, IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows);

/// <summary>Where a login's places are found.</summary>
public interface IMemberships
{
    /// <summary>The collaborations that a login is a member of now, by name.</summary>
    Task<IReadOnlyList<Membership>> Of(string login, CancellationToken stop);
}

/// <summary>Where everything is found that is kept about a person. Each step brings its part.</summary>
public interface IPersonalData
{
    /// <summary>All that is kept about a login, save what proves it: hashes and keys.</summary>
    Task<IReadOnlyList<PersonalPart>> Of(string login, CancellationToken stop);
}
