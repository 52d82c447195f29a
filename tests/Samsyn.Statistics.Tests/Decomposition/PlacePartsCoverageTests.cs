// How often the intervals of inequality between places and inside them hold the truth.
using System.Globalization;
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Tests.Coverage;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Decomposition;

public sealed class PlacePartsCoverageTests(ITestOutputHelper output)
{
    private const int Places = 12;

    // As many draws as the page takes.
    private static readonly SummaryOptions Options = new() { Draws = 4_000 };

    [Theory, InlineData(0.0, 0.0), InlineData(0.04, 0.0), InlineData(0.0, 0.04), InlineData(0.04, 0.04)]
    public void Both_parts_and_the_share_keep_their_promise_in_a_sample(double places, double groups) => Hold((places, groups), 20, PlaceParts.Theil, "Theil");

    [Theory, InlineData(0.0, 0.0), InlineData(0.01, 0.0), InlineData(0.04, 0.0), InlineData(0.0, 0.01), InlineData(0.0, 0.04), InlineData(0.01, 0.01), InlineData(0.04, 0.04), InlineData(0.08, 0.02), Trait("slow", "yes")]
    public void Both_parts_and_the_share_keep_their_promise(double places, double groups)
    {
        Hold((places, groups), 1_000, PlaceParts.Theil, "Theil");
        Hold((places, groups), 1_000, PlaceParts.MeanLogDeviation, "MLD");
    }

    private void Hold((double Places, double Groups) spread, int files, Func<IReadOnlyList<PlaceCell>, SummaryOptions, PlaceParts> divide, string name)
    {
        var chance = new Chance(20_260_303);
        var cells = Cells(spread);
        var known = (PlaceParts.Found)divide([.. cells.Select(cell => Cell(cell.Place, cell.Persons, cell.Share))], Options);
        var (between, within, sure) = (Math.Round(known.PlainBetween, 12), Math.Round(known.PlainWithin, 12), new int[3]);
        for (var file = 0; file < files; file++)
        {
            var found = (PlaceParts.Found)divide([.. cells.Select(cell => Cell(cell.Place, cell.Persons, chance.Cases(cell.Persons, cell.Share) / cell.Persons))], Options);
            sure[0] += found.Between.Estimate.Interval!.Holds(between) ? 1 : 0;
            sure[1] += found.Within.Estimate.Interval!.Holds(within) ? 1 : 0;
            sure[2] += between + within == 0 || found.Share?.Interval!.Holds(between / (between + within)) != false ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"places\t{name}\t{spread.Places}\t{spread.Groups}\t{sure[0] / (double)files:F3}\t{sure[1] / (double)files:F3}\t{sure[2] / (double)files:F3}"));
        var room = 3.5 * Math.Sqrt(0.05 * 0.95 / files);
        Assert.InRange(sure[0] / (double)files, 0.92 - room, Math.Min(1, 0.98 + room));
        Assert.InRange(sure[1] / (double)files, 0.92 - room, Math.Min(1, 0.98 + room));
        Assert.InRange(sure[2] / (double)files, 0.95 - room, 1);
    }

    // Twelve places of 400 to 2,600 persons, one in five of them a case; two groups in each.
    private static (string Place, int Persons, double Share)[] Cells((double Places, double Groups) spread) =>
    [
        .. from place in Enumerable.Range(0, Places)
           from side in (int[])[-1, 1]
           select ($"{place}", 200 + (100 * place), 0.2 + (spread.Places * ((place * 7 % Places) - 5.5) / 5.5) + (side * spread.Groups)),
    ];

    private static PlaceCell Cell(string place, int persons, double share) =>
        new(place, 100 * share) { Population = persons, StandardError = 100 * Math.Sqrt(Math.Max(1, share * (1 - share) * persons)) / persons };
}
