// What the figures of an edition were about: indicators, places, groups and boundaries, as they were named and defined on the day it was frozen.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Loop.Publish;

/// <summary>What figures are about. Kept with an edition, so that it is made again in its own words after something was renamed.</summary>
/// <param name="Indicators">What is measured.</param>
/// <param name="Areas">The places.</param>
/// <param name="Dimensions">How people are divided.</param>
/// <param name="Boundaries">The boundaries of the places; none where no map was drawn.</param>
public sealed record Meanings(IReadOnlyList<Indicator> Indicators, IReadOnlyList<Area> Areas, IReadOnlyList<Dimension> Dimensions, IReadOnlyList<Boundary> Boundaries);
