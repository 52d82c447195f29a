// Puts the gaps of a place in order, the greatest first.

namespace Samsyn.Loop.Measure;

/// <summary>Finds and orders the gaps of a place.</summary>
internal static class Rankings
{
    /// <summary>The dimensions that are not ranked: being of another age is no position in society, and health differs with age.</summary>
    private static readonly HashSet<string> Unranked = [Dimension.Age];

    /// <summary>The gap in the latest split of every indicator by every dimension that is ranked, judged together.</summary>
    public static IReadOnlyList<Gap> Find(Catalogue catalogue, Splits splits, Area area) => Gaps.Judge(
    [
        .. from indicator in catalogue.Indicators
           from dimension in catalogue.Dimensions
           where !Unranked.Contains(dimension.Code)
           let overTime = splits.Of(indicator, area, dimension)
           where overTime.Count > 0
           select Gaps.Of(overTime[^1], GapTrends.Of(overTime)),
    ]);

    /// <summary>The gaps in order: those that can be told from chance before those that cannot, the greatest first; what cannot be computed last.</summary>
    public static Ranking Order(Area area, RankingOrder order, IReadOnlyList<Gap> gaps, IReadOnlyList<Indicator> noSexSplit) => new(
        area,
        order,
        [
            .. gaps
                .OrderBy(gap => gap.Certainty == Certainty.CannotSay)
                .ThenBy(gap => order == RankingOrder.Absolute ? UnitOf(gap.Split.Indicator.Unit) : "", StringComparer.Ordinal)
                .ThenBy(gap => SizeOf(gap, order) is null)
                .ThenByDescending(gap => SizeOf(gap, order)),
        ],
        noSexSplit);

    /// <summary>The indicators that have figures at a place, but not by sex.</summary>
    public static IReadOnlyList<Indicator> WithoutSex(Catalogue catalogue, Splits splits, Area area)
    {
        var sex = catalogue.Dimensions.FirstOrDefault(dimension => dimension.Code == Dimension.Sex);
        return
        [
            .. from indicator in catalogue.Indicators
               where splits.IsMeasured(indicator, area) && (sex is null || splits.Of(indicator, area, sex).Count == 0)
               select indicator,
        ];
    }

    // A gradient the other way round is an inequality too: half as common is as far from equal as twice as common.
    private static double? SizeOf(Gap gap, RankingOrder order) => order switch
    {
        RankingOrder.Relative => gap.Relative.Estimate is { Value: > 0 } ratio ? Math.Abs(Math.Log(ratio.Value)) : null,
        RankingOrder.Persons => gap.Excess.Persons?.Value,
        _ => gap.Absolute.Estimate is { } difference ? Math.Abs(difference.Value) : null,
    };

    private static string UnitOf(Unit unit) => unit switch
    {
        Unit.Share share => FormattableString.Invariant($"1/{share.Scale:000000000}"),
        Unit.Mean mean => $"2/{mean.Name.In("en")}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
