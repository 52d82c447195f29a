// A way to divide people: by sex, age, education, income or background.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>A way to divide a population into subgroups.</summary>
/// <param name="Code">Its code, unique in the collaboration: <c>sex</c>, <c>age</c>, <c>education</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Ordered">Whether the subgroups stand on a ladder, from the worst off to the best off. Ages are not a ladder.</param>
/// <param name="Subgroups">The subgroups: a ladder from the worst off, others in the order they are shown.</param>
public sealed record Dimension(string Code, LocalText Name, bool Ordered, IReadOnlyList<Subgroup> Subgroups)
{
    /// <summary>The code of the dimension that is always shown first.</summary>
    public const string Sex = "sex";

    /// <summary>The code of the dimension of ages, which is shown but not ranked.</summary>
    public const string Age = "age";

    /// <summary>The code of the dimension whose subgroups are the places that a place is made of.</summary>
    public const string Places = "area";

    /// <summary>The dimension of places. Its subgroups are found for each place, so it has none of its own.</summary>
    public static Dimension ByPlace { get; } = new(Places, new("Område", "Område", "Place"), false, []);
}

/// <summary>One of the groups that a dimension divides people into.</summary>
/// <param name="Code">Its code, unique in the dimension.</param>
/// <param name="Name">What it is called, without blame.</param>
/// <param name="Reference">Whether the others are compared with it.</param>
public sealed record Subgroup(string Code, LocalText Name, bool Reference = false);

/// <summary>Where dimensions are kept.</summary>
public interface IDimensions
{
    /// <summary>All dimensions of a collaboration with their subgroups, sex first.</summary>
    Task<IReadOnlyList<Dimension>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps new dimensions, and what is changed in those there are.</summary>
    Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Dimension> dimensions, CancellationToken stop);
}
