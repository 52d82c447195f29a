// GET /sv/exempellan/figures.csv?area=01&order=persons : the ranking as a table to download.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Sends the ranking as a table.</summary>
internal static class RankingFiles
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Send(
        [AsParameters] RankingAsk ask, string file, [AsParameters] Places places, IFigures figures, CancellationToken stop)
    {
        if (file is not ("figures.csv" or "figures.xlsx") || await places.Find(ask.Slug, ask.Area, stop) is not { Area: { } area } found)
        {
            return TypedResults.NotFound();
        }

        var ranking = await figures.Ranking(found.Collaboration.Key, area.Code, Address.Order(ask.Order), stop);
        var (words, sheet) = (new RankingWords(ask.Language), new SheetWords(ask.Language));
        return SheetFile.Of($"ranking-{area.Code}-{file}", Figures(ranking, words, sheet), About(words, sheet, found.Collaboration.Invented), ask.Language)!;
    }

    private static Sheet Figures(Ranking ranking, RankingWords words, SheetWords sheet) => new(
        sheet.Figures,
        [
            sheet.Rank, sheet.IndicatorColumn, sheet.Place, sheet.When, sheet.DividedBy,
            .. sheet.Three(sheet.Times), .. sheet.Three(sheet.Difference), sheet.Unit, .. sheet.Three(sheet.Persons),
            sheet.HowSure, sheet.AdjustedP, sheet.Trend, sheet.Note,
        ],
        [.. ranking.Gaps.Index().Select(pair => Row(pair.Index + 1, pair.Item, words))]);

    private static IReadOnlyList<Field> Row(int place, Gap gap, RankingWords words) =>
    [
        (double?)place, words.Name(gap.Split.Indicator.Name), gap.Split.Area.Name, gap.Split.Period.Code(), words.Name(gap.Split.Dimension.Name),
        .. SheetWords.Three(gap.Relative.Estimate), .. SheetWords.Three(gap.Absolute.Estimate), words.UnitOfDifference(gap.Split.Indicator),
        .. SheetWords.Three(gap.Excess.Persons), words.Certain(gap.Certainty), gap.AdjustedP, words.TrendSaid(gap), words.Unshown(gap.Split),
    ];

    private static Sheet About(RankingWords words, SheetWords sheet, bool invented) => sheet.Explained(invented,
    [
        .. Enum.GetValues<Certainty>().Reverse().Select(certainty => (IReadOnlyList<Field>)[words.Certain(certainty), words.Explain(certainty)]),
        [words.RowsHeading, words.Rows],
        [words.OrderBy, words.OrderChanges],
    ]);
}
