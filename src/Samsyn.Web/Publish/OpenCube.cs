// The figures of an indicator as a cube: its sides, and in which cell each number lies.
using System.Globalization;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Publish;

/// <summary>One side of a cube.</summary>
/// <param name="Code">What it is called in every language.</param>
/// <param name="Label">What the reader calls it.</param>
/// <param name="Categories">What lies along it: codes and what the reader calls them.</param>
internal sealed record OpenSide(string Code, string Label, IReadOnlyList<(string Code, string Label)> Categories);

/// <summary>The figures of an indicator as a cube, the last side running fastest.</summary>
internal sealed class OpenCube
{
    /// <summary>The category of a dimension that holds everybody.</summary>
    public const string Total = "total";

    private static readonly string[] Own = ["place", "period", "measure"];

    private readonly OpenFigures figures;
    private readonly IReadOnlyList<OpenColumn> columns;
    private readonly Dictionary<string, int>[] places;
    private readonly long[] steps;

    public OpenCube(OpenFigures figures, OpenWords words)
    {
        (this.figures, columns) = (figures, OpenColumn.In(figures));
        Sides = SidesOf(figures, columns, words);
        places = [.. Sides.Select(side => side.Categories.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index))];
        steps = new long[Sides.Count];
        var cells = 1L;
        for (var side = Sides.Count - 1; side >= 0; side--)
        {
            (steps[side], cells) = (cells, cells * Sides[side].Categories.Count);
        }

        Cells = cells;
    }

    /// <summary>The sides: places, times, the dimensions, and the numbers that belong to a figure.</summary>
    public IReadOnlyList<OpenSide> Sides { get; }

    /// <summary>How many cells it has, the empty ones counted.</summary>
    public long Cells { get; }

    /// <summary>Every number with the cell it lies in.</summary>
    public IEnumerable<(long Cell, double Value)> Values =>
        from one in figures.Figures
        let cell = CellOf(one)
        from column in columns.Index()
        let value = column.Item.Of(one)
        where value is not null
        select (cell + column.Index, value.Value);

    /// <summary>Every figure without a number: the cell of its value, and why there is none.</summary>
    public IEnumerable<(long Cell, string Sign)> Signs =>
        from one in figures.Figures
        let sign = OpenStatus.Of(one.Figure)
        where sign is not null
        select (CellOf(one), sign);

    /// <summary>Every sign that the source itself set: the cell of the value, and the sign.</summary>
    public IEnumerable<(long Cell, string Sign)> Symbols => figures.Figures.Where(one => one.Symbol is not null).Select(one => (CellOf(one), one.Symbol!));

    /// <summary>How a cell is named where cells are listed one by one.</summary>
    public static string NameOf(long cell) => cell.ToString(CultureInfo.InvariantCulture);

    /// <summary>The code of a dimension's side; one that is called as a side of our own gets a longer one.</summary>
    public static string CodeOf(Dimension dimension) => Own.Contains(dimension.Code) ? $"{dimension.Code}_group" : dimension.Code;

    private static IReadOnlyList<OpenSide> SidesOf(OpenFigures figures, IReadOnlyList<OpenColumn> columns, OpenWords words) =>
    [
        new("place", words.Place, [.. figures.Areas.Select(area => (area.Code, area.Name))]),
        new("period", words.Period, [.. figures.Periods.Select(period => (period.Code(), words.Time(period)))]),
        .. figures.Dimensions.Select(dimension => new OpenSide(
            CodeOf(dimension), words.Name(dimension.Name), [(Total, words.Everyone), .. dimension.Subgroups.Select(group => (group.Code, words.Name(group.Name)))])),
        new("measure", words.Number, [.. columns.Select(column => (column.Code, words.Column(column.Code)))]),
    ];

    private long CellOf(Observation one)
    {
        var groups = one.Key.Stratum.Parts.ToDictionary(part => part.Dimension, part => part.Subgroup);
        var cell = (places[0][one.Key.Area] * steps[0]) + (places[1][one.Key.Period.Code()] * steps[1]);
        foreach (var (index, dimension) in figures.Dimensions.Index())
        {
            cell += places[index + 2][groups.GetValueOrDefault(dimension.Code, Total)] * steps[index + 2];
        }

        return cell;
    }
}
