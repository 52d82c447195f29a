// From which day to which something exists: bodies are reorganised, and their plans outlive them.
namespace Samsyn.Loop.Convene;

/// <summary>From which day to which something exists.</summary>
public sealed record LifeSpan
{
    /// <summary>From one day to another.</summary>
    /// <param name="from">The first day; null when it is not known.</param>
    /// <param name="to">The last day; null while there is none.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public LifeSpan(DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            throw new ArgumentException($"The last day, {to:O}, is before the first, {from:O}. Give a last day that is the first or later.", nameof(to));
        }

        (From, To) = (from, to);
    }

    /// <summary>Without a known beginning and without an end.</summary>
    public static LifeSpan Open { get; } = new(null, null);

    /// <summary>The first day; null when it is not known.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day; null while there is none.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether its last day was before a day.</summary>
    public bool HasEnded(DateOnly day) => To < day;

    /// <summary>Whether it exists on a day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
