// Something that a store is looked through for.
namespace Samsyn.Store.Operation.Checks;

/// <summary>Something that a store is looked through for.</summary>
internal abstract class Check
{
    /// <summary>What is looked through, in a few words.</summary>
    public abstract string What { get; }

    /// <summary>Looks a database through, and changes nothing.</summary>
    /// <returns>How many were looked at, and what is wrong, each in a sentence.</returns>
    public abstract Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop);
}
