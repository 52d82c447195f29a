// Which character parts the whole from the fraction in somebody's numbers.
namespace Samsyn.Loop;

/// <summary>Which character parts the whole from the fraction in the numbers of a column.</summary>
public enum DecimalMark
{
    /// <summary>Each number says it by itself, or is whole; one that can be read in two ways is refused.</summary>
    Either,

    /// <summary>A comma, as in 12,5; a point may part thousands.</summary>
    Comma,

    /// <summary>A point, as in 12.5; a comma may part thousands.</summary>
    Point,

    /// <summary>Nothing but numbers such as 1.234, which can be read in two ways; somebody must be asked.</summary>
    Ambiguous,
}
