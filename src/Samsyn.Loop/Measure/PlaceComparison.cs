// How one place compares with the whole it is a part of and with the others of its kind.
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;

namespace Samsyn.Loop.Measure;

/// <summary>How one place compares.</summary>
/// <param name="Class">Against the whole: at 95 and at 99.8 per cent; null where there is nothing to hold it against.</param>
/// <param name="Rank">Its rank among the places of its kind, with the ranks it might have; null where it cannot be ranked.</param>
/// <param name="Shrunken">Its figure drawn towards the others', to be shown beside its own and never instead of it; null where there are too few.</param>
public sealed record PlaceComparison(BenchmarkClass? Class, AreaRank? Rank, Estimate? Shrunken);
