// What is to be paid for from one budget, and what each person wants of it.
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement.Portfolio;

/// <summary>Something that can be paid for.</summary>
/// <param name="Id">By which votes name it.</param>
/// <param name="Cost">What it costs, above 0, in money or in another unit such as days of work.</param>
public sealed record Project(string Id, decimal Cost);

/// <summary>A budget, what it can be used for, and who wants what.</summary>
public sealed record PortfolioQuestion
{
    /// <summary>What there is to use, above 0, in the unit of the costs.</summary>
    public required decimal Budget { get; init; }

    /// <summary>What it can be used for.</summary>
    public required IReadOnlyList<Project> Projects { get; init; }

    /// <summary>For each person the projects they want, with points above 0; without points, 1 for each.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, int>> Voters { get; init; }

    /// <summary>Throws when the question is not one.</summary>
    /// <exception cref="ArgumentException">The budget or a cost is not above 0, an id stands twice, there is no voter, or a vote names no project or has no points.</exception>
    internal void Verify()
    {
        if (Budget <= 0 || Voters.Count == 0 || Projects.FirstOrDefault(project => project.Cost <= 0) is not null)
        {
            throw new ArgumentException(Invariant($"A portfolio has a budget and costs above 0 and somebody who votes; a budget of {Budget}, a lowest cost of {Projects.Min(project => project.Cost)} and {Voters.Count} voters were given."));
        }

        var ids = Projects.Select(project => project.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count != Projects.Count)
        {
            throw new ArgumentException(Invariant($"Each project has an id of its own; {Projects.Count} projects have {ids.Count} ids."));
        }

        foreach (var (id, points) in Voters.SelectMany(voter => voter))
        {
            if (!ids.Contains(id) || points <= 0)
            {
                throw new ArgumentException(Invariant($"A vote gives a project points above 0; '{id}' was given {points}. Projects are: {string.Join(", ", ids.Take(10))}."));
            }
        }
    }
}
