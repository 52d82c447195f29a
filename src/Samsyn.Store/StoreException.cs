// What keeps a store from being used, in words for the one who looks after it.
namespace Samsyn.Store;

/// <summary>A store cannot be used. The message says which, why, and what to do; it never holds a password.</summary>
public sealed class StoreException : Exception
{
    /// <inheritdoc cref="StoreException(string, Exception)" />
    public StoreException()
        : this("The store cannot be used.")
    {
    }

    /// <inheritdoc cref="StoreException(string, Exception)" />
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is in the way.</summary>
    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Whether it was asked for in a way that cannot be understood, rather than that something is wrong with the store.</summary>
    public bool IsWrongCall { get; init; }
}
