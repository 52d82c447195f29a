// Key figures that a source gives apart although they are one indicator: life expectancy of women, and of men.
namespace Samsyn.Loop.Measure.Families;

/// <summary>One indicator that a source has split into a key figure for each subgroup.</summary>
/// <param name="Code">The code of the indicator they become together.</param>
/// <param name="Name">Its name.</param>
/// <param name="Dimension">The dimension that tells them apart.</param>
/// <param name="Members">The key figures.</param>
public sealed record IndicatorFamily(string Code, LocalText Name, string Dimension, IReadOnlyList<FamilyMember> Members);

/// <summary>A key figure of a family.</summary>
/// <param name="Figure">The key figure, as its source numbers it.</param>
/// <param name="Subgroup">The subgroup it is about; empty for everybody.</param>
public sealed record FamilyMember(string Figure, string Subgroup);
