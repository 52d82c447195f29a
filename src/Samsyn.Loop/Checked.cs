// What comes of reading something that a person or another system sent us.
namespace Samsyn.Loop;

/// <summary>What was sent, read into a sound value; or everything that is wrong with it, so that one round of mending is enough.</summary>
public abstract record Checked<T>
{
    private Checked()
    {
    }

    /// <summary>It could be read.</summary>
    public sealed record Sound(T Value) : Checked<T>;

    /// <summary>It could not be read, for these reasons.</summary>
    public sealed record Flawed(IReadOnlyList<Flaw> Flaws) : Checked<T>
    {
        /// <summary>It could not be read, for one reason.</summary>
        public Flawed(Flaw flaw)
            : this([flaw])
        {
        }
    }
}
