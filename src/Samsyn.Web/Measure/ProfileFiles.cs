// GET /sv/exempellan/area/0183/figures.csv?against=01 : the profile of a place as a table to download.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Sends the profile of a place as a table.</summary>
internal static class ProfileFiles
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Send(
        [AsParameters] ProfileAsk ask, string file, [AsParameters] Places places, IFigures figures, CancellationToken stop)
    {
        if (file is not ("figures.csv" or "figures.xlsx") || await places.Find(ask.Slug, ask.Code, stop) is not { Area: { } area } found)
        {
            return TypedResults.NotFound();
        }

        var profile = await figures.Profile(found.Collaboration.Key, area.Code, ask.Against, stop);
        var (words, sheet) = (new ProfileWords(ask.Language), new SheetWords(ask.Language));
        return SheetFile.Of($"profile-{area.Code}-{file}", Figures(profile, words, sheet), About(profile, words, sheet, found.Collaboration.Invented), ask.Language)!;
    }

    private static Sheet Figures(Profile profile, ProfileWords words, SheetWords sheet) => new(
        sheet.Figures,
        [
            sheet.IndicatorColumn, sheet.Unit, sheet.When, .. sheet.Three(profile.Area.Name), sheet.Standing,
            .. sheet.Three(profile.Comparison?.Name ?? "–"), .. sheet.Three(words.Women), .. sheet.Three(words.Men), sheet.Note,
        ],
        [.. profile.Lines.Select(line => Row(line, words))]);

    private static IReadOnlyList<Field> Row(ProfileLine line, ProfileWords words) =>
    [
        words.Name(line.Indicator.Name), words.AxisTitle(line.Indicator), line.Period.Code(), .. Three(line.Here), words.Stands(line),
        .. Three(line.There), .. Three(line.Women), .. Three(line.Men), line.Here is Figure.Known ? "" : words.Why(line.Here),
    ];

    private static IReadOnlyList<Field> Three(Figure figure) => SheetWords.Three((figure as Figure.Known)?.Estimate);

    private static Sheet About(Profile profile, ProfileWords words, SheetWords sheet, bool invented) => sheet.Explained(invented,
    [
        [words.ReadHeading, words.Lead(profile)],
        .. profile.Lines
            .Where(line => line.Indicator.Definition is not null)
            .Select(line => (IReadOnlyList<Field>)[words.Name(line.Indicator.Name), words.Name(line.Indicator.Definition!)]),
    ]);
}
