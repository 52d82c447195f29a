// One way in which the persons of a table are divided: into places, sexes, ages or years.
namespace Samsyn.Statistics.Disclosure;

/// <summary>One way in which the persons of a table are divided. Its categories are the codes that stand in the cells.</summary>
/// <param name="Name">What it is called: <c>sex</c>.</param>
public sealed record Classification(string Name)
{
    /// <summary>The code that stands for all of them together, such as <c>total</c>; null when no cell has one.</summary>
    public string? Total { get; init; }

    /// <summary>
    /// Categories that are made of others: a county of its municipalities, 65+ of 65-69 and 70+. They may overlap. What they
    /// are made of may be groups too, and need not stand in any cell.
    /// </summary>
    public IReadOnlyList<CategoryGroup> Groups { get; init; } = [];

    /// <summary>
    /// Whether the categories add up to something that is known, here or elsewhere. Years do not: set false. Where true and
    /// the table holds no total, the total is taken to be known from elsewhere.
    /// </summary>
    public bool Summed { get; init; } = true;

    /// <summary>Whether the categories are points of time, so that cells alike in all else make a series; never summed.</summary>
    public bool Time { get; init; }
}

/// <summary>A category that is made of others.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Parts">The codes of what it is made of.</param>
public sealed record CategoryGroup(string Code, IReadOnlyList<string> Parts);
