// A place among the others of its kind: the scale and the class by hand, and that what is withheld takes no part.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Compare;

namespace Samsyn.Tests.Measure;

public sealed class SpineTests
{
    private static readonly Area County = new("01", "Granlän", AreaLevel.Region);

    // 40, 50, 60 and 70 about 54: half width 16. 60 of the place at 6/16; sure to differ from 54 at 99.8 per cent when 4,000 are asked.
    [Fact]
    public async Task A_spine_worked_by_hand()
    {
        var spine = (await Line([40, 50, 60, 70], 54))!.Spine!;

        Assert.Equal((40, 70, 4), (spine.Scale.Lowest, spine.Scale.Highest, spine.Places));
        Assert.Equal(6 / 16.0, spine.Scale.At(60), 1e-12);
        Assert.Equal(BenchmarkClass.MuchHigher, spine.Class);
    }

    [Fact]
    public async Task The_class_is_the_one_that_the_indicator_s_page_gives()
    {
        var shelves = Shelved([40, 50, 60, 70], 59.2);

        var profile = await shelves.Board.Profile(Shelves.Ours, "0103", null, CancellationToken.None);
        var picture = await shelves.Board.Indicator(Shelves.Ours, new("health", "0103"), CancellationToken.None);

        Assert.Equal(picture!.Places.Single(place => place.Area.Code == "0103").Comparison!.Class, Assert.Single(profile.Lines).Spine!.Class);
    }

    [Fact]
    public async Task A_withheld_figure_is_in_no_end_and_no_quarter()
    {
        var shelves = Shelved([40, 50, 60, 70, 95], 54);
        shelves.Kept = [.. shelves.Kept.Select(one => one.Key.Area == "0105" ? one with { Figure = new Figure.Withheld() } : one)];

        var spine = Assert.Single((await shelves.Board.Profile(Shelves.Ours, "0103", null, CancellationToken.None)).Lines).Spine!;
        var own = Assert.Single((await shelves.Board.Profile(Shelves.Ours, "0105", null, CancellationToken.None)).Lines);

        Assert.Equal((70, 4), (spine.Scale.Highest, spine.Places));
        Assert.Equal((70, null), (own.Spine!.Scale.Highest, own.Spine.Class));
        Assert.IsType<Figure.Withheld>(own.Here);
    }

    [Fact]
    public async Task Of_three_places_or_without_a_figure_for_the_whole_there_is_no_spine()
    {
        Assert.Null((await Line([40, 50, 60], 54))!.Spine);
        Assert.Null((await Line([40, 50, 60, 70], null))!.Spine);
        Assert.Null(Assert.Single((await Shelved([40, 50, 60, 70], 54).Board.Profile(Shelves.Ours, "01", null, CancellationToken.None)).Lines).Spine);
    }

    private static async Task<ProfileLine?> Line(double[] percents, double? whole) =>
        Assert.Single((await Shelved(percents, whole).Board.Profile(Shelves.Ours, "0103", null, CancellationToken.None)).Lines);

    private static Shelves Shelved(double[] percents, double? whole)
    {
        Area[] towns = [.. percents.Index().Select(place => new Area($"010{(char)('1' + place.Index)}", $"Ort {(char)('A' + place.Index)}", AreaLevel.Municipality, "01"))];
        return new(
            new([Town.Health], [County, .. towns], []),
            [
                .. towns.Zip(percents).Select(pair => Town.Asked(Town.Health, pair.First, Period.Year(2024), Stratum.Everyone, (pair.Second, 4_000))),
                .. whole is { } percent ? [Town.Asked(Town.Health, County, Period.Year(2024), Stratum.Everyone, (percent, 16_000))] : Array.Empty<Observation>(),
            ]);
    }
}
