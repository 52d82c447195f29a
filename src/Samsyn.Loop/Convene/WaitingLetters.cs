// Letters that wait to be sent, so that none is lost when the program stops.
namespace Samsyn.Loop.Convene;

/// <summary>A letter that waits.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Locked">What it says and to whom, locked with keys that the store does not have.</param>
/// <param name="Tries">How often somebody has taken it on.</param>
public sealed record WaitingLetter(string Id, string Locked, int Tries);

/// <summary>Where letters wait.</summary>
public interface IWaitingLetters
{
    /// <summary>Puts a letter there.</summary>
    Task Add(WaitingLetter letter, CancellationToken stop);

    /// <summary>Those that wait, the oldest first.</summary>
    Task<IReadOnlyList<WaitingLetter>> All(CancellationToken stop);

    /// <summary>Takes one on; false when another server has, or it is gone.</summary>
    Task<bool> Take(WaitingLetter letter, CancellationToken stop);

    /// <summary>Takes one away: it was sent, or given up.</summary>
    Task Remove(string id, CancellationToken stop);
}
