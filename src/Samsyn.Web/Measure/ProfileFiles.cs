// GET /sv/exempellan/area/0183/figures.csv?against=01 : the profile of a place as a table to download.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Sends the profile of a place as a table.</summary>
internal static class ProfileFiles
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Send(
        [AsParameters] ProfileAsk ask, string file, [AsParameters] Places places, IFigures figures, CancellationToken stop)
    {
        if (file is not ("figures.csv" or "figures.xlsx" or "spine.svg" or "spine.png") || await places.Find(ask.Slug, ask.Code, stop) is not { Area: { } area } found)
        {
            return TypedResults.NotFound();
        }

        var profile = await figures.Profile(found.Collaboration.Key, area.Code, ask.Against, stop);
        if (file is "spine.svg" or "spine.png")
        {
            return await Spine(file, profile, new(ask.Language), found.Collaboration.Invented, stop);
        }

        var (words, sheet) = (new ProfileWords(ask.Language), new SheetWords(ask.Language));
        return SheetFile.Of($"profile-{area.Code}-{file}", Figures(profile, words, sheet), About(profile, words, sheet, found.Collaboration.Invented), ask.Language)!;
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Spine(string file, Profile profile, SpineWords words, bool invented, CancellationToken stop)
    {
        if (!SpineView.Has(profile) || (file is "spine.png" && !Rasteriser.Found))
        {
            return TypedResults.NotFound();
        }

        return await PictureFile.Of(Captioned.Of(SpineView.Draw(profile, Drawing.Wide, words), words.SourceLine(profile, invented)), $"profile-{profile.Area.Code}-{file}", stop);
    }

    private static Sheet Figures(Profile profile, ProfileWords words, SheetWords sheet)
    {
        var (spine, has) = (new SpineWords(words.Language), SpineView.Has(profile));
        string[] columns = has ? [spine.ClassColumn(profile), $"{profile.Whole!.Name}, {spine.MiddleOfSpine}", spine.Lowest, spine.LowerQuarter, spine.UpperQuarter, spine.Highest] : [];
        return new(
            sheet.Figures,
            [
                sheet.IndicatorColumn, sheet.Unit, sheet.When, .. sheet.Three(profile.Area.Name), sheet.Standing,
                .. sheet.Three(profile.Comparison?.Name ?? "–"), .. sheet.Three(words.Women), .. sheet.Three(words.Men), sheet.Note,
                .. columns,
            ],
            [.. profile.Lines.Select(line => (IReadOnlyList<Field>)[.. Row(line, words), .. has ? Spine(line, spine) : []])]);
    }

    private static IReadOnlyList<Field> Spine(ProfileLine line, SpineWords words) => line.Spine is { } spine
        ? [words.Class(line), spine.Whole.Estimate.Value, spine.Scale.Lowest, spine.Scale.LowerQuarter, spine.Scale.UpperQuarter, spine.Scale.Highest]
        : ["", "", "", "", "", ""];

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
