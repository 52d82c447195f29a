// One figure divided among the subgroups of a population: what every measure of inequality starts from.
namespace Samsyn.Statistics.Inequality;

/// <summary>The figures of the subgroups of one population, at one place and time.</summary>
/// <param name="Subgroups">The subgroups whose figure is known; ordered ones from the worst off to the best off.</param>
public sealed record Disaggregation(IReadOnlyList<SubgroupFigure> Subgroups)
{
    /// <summary>Whether the subgroups stand on a ladder, from the worst off to the best off.</summary>
    public bool Ordered { get; init; }

    /// <summary>True when more of what is measured is better, false when less is, null when no judgement is made.</summary>
    public bool? MoreIsBetter { get; init; }

    /// <summary>The value that means everybody: 100 for per cent, 100,000 for cases per 100,000; null for a mean such as years of life.</summary>
    public double? Scale { get; init; }

    /// <summary>The figure of the whole population as its source gives it, or null.</summary>
    public double? Average { get; init; }

    /// <summary>How many subgroups have no figure and so are not in the list.</summary>
    public int Missing { get; init; }
}

/// <summary>One subgroup and its figure.</summary>
/// <param name="Name">What it is called; used when something is wrong with it.</param>
/// <param name="Value">Its figure, in the unit of all the others.</param>
public sealed record SubgroupFigure(string Name, double Value)
{
    /// <summary>The standard error of the figure, or null where it is not known.</summary>
    public double? StandardError { get; init; }

    /// <summary>Persons in the subgroup, or the weight that stands for them; null where it is not known.</summary>
    public double? Population { get; init; }

    /// <summary>Persons counted as cases, where the figure is a share of counted persons; null where it is not known.</summary>
    public double? Cases { get; init; }

    /// <summary>Persons that were counted or asked, to which <see cref="Cases"/> belong; null where it is not known.</summary>
    public double? Base { get; init; }

    /// <summary>Its step on the ladder, 1 for the worst off; null when the subgroups are not ordered.</summary>
    public int? Step { get; init; }

    /// <summary>Whether the others are compared with it.</summary>
    public bool Reference { get; init; }
}
