// What the first page shows, worked out from the ranking: the five facts, women and men, all other groups, and their axes.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Measure;

/// <summary>What the first page shows.</summary>
/// <param name="Orders">The ranking in each order.</param>
/// <param name="Order">The order chosen.</param>
/// <param name="Areas">The places that can be chosen.</param>
public sealed record RankingShown(IReadOnlyList<Ranking> Orders, RankingOrder Order, IReadOnlyList<Area> Areas)
{
    /// <summary>The ranking of a place in every order.</summary>
    public static async Task<RankingShown> Of(IFigures figures, CollaborationKey key, string area, RankingOrder order, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var orders = new List<Ranking>();
        foreach (var one in Enum.GetValues<RankingOrder>())
        {
            orders.Add(await figures.Ranking(key, area, one, stop));
        }

        return new(orders, order, []);
    }

    /// <summary>What the later steps bring: what we agreed, what we do, how it goes.</summary>
    public IReadOnlyList<FrontStrip> Strips { get; init; } = [];

    /// <summary>The ranking in the chosen order; null when there is no place yet.</summary>
    public Ranking? Ranking => Orders.FirstOrDefault(ranking => ranking.Order == Order);

    /// <summary>The gaps with their place in the order.</summary>
    public IReadOnlyList<RankedGap> All => [.. (Ranking?.Gaps ?? []).Index().Select(pair => new RankedGap(pair.Index + 1, pair.Item))];

    /// <summary>The gaps between women and men.</summary>
    public IReadOnlyList<RankedGap> WomenAndMen => [.. All.Where(ranked => ranked.Gap.Split.Dimension.Code == Dimension.Sex)];

    /// <summary>The gaps between all other groups.</summary>
    public IReadOnlyList<RankedGap> Others => [.. All.Where(ranked => ranked.Gap.Split.Dimension.Code != Dimension.Sex)];

    /// <summary>The axis that the ratios of all rows share.</summary>
    public Axis RatioAxis(double width) => Axis.OfRatios(
        [.. All.Select(ranked => ranked.Gap.Relative.Estimate).OfType<Statistics.Estimate>().Select(ratio => ratio.Value)], (6, width - 6));

    /// <summary>The axis that the persons of all rows share.</summary>
    public Axis PersonsAxis(double width) => Axis.Of(
        [.. All.Select(ranked => ranked.Gap.Excess.Persons).OfType<Statistics.Estimate>().Select(persons => persons.Value)], zero: true, (6, width - 6));

    /// <summary>The first gap in an order that can be told from chance, rather one whose ratio can too; null when there is none.</summary>
    public Gap? Greatest(RankingOrder order, Func<Gap, bool>? only = null)
    {
        var certain = (Orders.FirstOrDefault(ranking => ranking.Order == order)?.Gaps ?? [])
            .Where(gap => gap.Certainty != Certainty.CannotSay && (only?.Invoke(gap) ?? true)).ToArray();

        // Eight times, but perhaps half: that opens no meeting while there is a gap of which more is known.
        return Array.Find(certain, gap => gap.Relative.Estimate?.Interval is not { Lower: <= 1 }) ?? certain.FirstOrDefault();
    }

    /// <summary>Whether all orders put the same gap first.</summary>
    public bool OrdersAgree => Orders
        .Select(ranking => ranking.Gaps is [var first, ..] ? (first.Split.Indicator.Code, first.Split.Dimension.Code) : default)
        .Distinct().Count() <= 1;

    /// <summary>How many gaps are this sure.</summary>
    public int Count(Certainty certainty) => All.Count(ranked => ranked.Gap.Certainty == certainty);

    /// <summary>How many gaps move this way.</summary>
    public int Count(Turn turn) => All.Count(ranked => ranked.Gap.Trend.Turn == turn);
}

/// <summary>A gap and its place in the order.</summary>
public sealed record RankedGap(int Place, Gap Gap);
