// Who looks after the whole installation, whichever collaborations there are in it: the first owner, and whom the machine's own command names.
namespace Samsyn.Loop.Convene;

/// <summary>Where it is kept who looks after the installation.</summary>
public interface IAdministrators
{
    /// <summary>All of them, by name.</summary>
    Task<IReadOnlyList<Login>> All(CancellationToken stop);

    /// <summary>Whether a login is one.</summary>
    Task<bool> Is(string login, CancellationToken stop);

    /// <summary>Makes a login one, or no longer one, and writes it in the journal.</summary>
    /// <returns>Whether anything was changed by it.</returns>
    Task<bool> Set(string login, bool administers, CancellationToken stop);
}
