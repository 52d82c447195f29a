// Makes the tables and pictures of a document, each with its number, its name for machines, and its source.
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Makes the tables and pictures of one document.</summary>
internal sealed class PieceMaker(PictureWriter pictures, Words words)
{
    private int tables;
    private int figures;
    private int headings;

    /// <summary>A heading within a chapter.</summary>
    public Piece.Heading Heading(int level, string text) => new(Id("h", ++headings), level, text);

    /// <summary>A table.</summary>
    public Piece.Table Table(string caption, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, string? source = null, DataSheet? data = null)
    {
        var number = ++tables;
        return new(Id("table", number), string.Create(CultureInfo.InvariantCulture, $"{words.Say(sv: "Tabell", da: "Tabel", en: "Table")} {number}"), caption, columns, Filled(rows))
        {
            Source = source,
            Data = data is null ? null : data with { Rows = Filled(data.Rows) },
        };
    }

    // No cell is empty: one in which nobody has written anything has a dash.
    private static IReadOnlyList<IReadOnlyList<Cell>> Filled(IReadOnlyList<IReadOnlyList<Cell>> rows) =>
        [.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(cell => cell is { Text.Length: 0, Number: null, Mark: CellMark.None } ? cell with { Text = "–" } : cell)])];

    /// <summary>A picture for a desk and one for a phone, with the numbers they are drawn from.</summary>
    /// <param name="draw">Draws it, so wide.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="columns">The columns of its numbers.</param>
    /// <param name="rows">The rows of its numbers.</param>
    public async Task<Piece.Picture> Picture(Func<double, Drawing> draw, string source, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var number = ++figures;
        var (id, wide) = (Id("figure", number), draw(Drawing.Wide));
        return new(id, string.Create(CultureInfo.InvariantCulture, $"{words.Say(sv: "Figur", da: "Figur", en: "Figure")} {number}"), wide.Title, wide.Says, await pictures.Svg(wide, id), wide.Width, wide.Height)
        {
            Narrow = await pictures.Svg(draw(Drawing.Narrow), $"{id}-narrow"),
            Source = source,
            Numbers = new($"{id}-numbers", "", wide.Title, columns, rows) { Source = source },
        };
    }

    /// <summary>The same where one picture serves both, such as a map.</summary>
    public async Task<Piece.Picture> Map(Drawing drawing, string source, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows) =>
        await Picture(_ => drawing, source, columns, rows) with { Narrow = null };

    /// <summary>A figure as a cell: with its bounds, or why there is none.</summary>
    public Cell Of(Figure figure) => new(words.Cell(figure), (figure as Figure.Known)?.Estimate.Value)
    {
        Mark = figure switch
        {
            Figure.Known => CellMark.None,
            Figure.Withheld => CellMark.Withheld,
            Figure.TooUncertain => CellMark.TooUncertain,
            _ => CellMark.Missing,
        },
        Bounds = figure is Figure.Known { Estimate.Interval: { } interval } ? new(interval.Lower, interval.Upper) : null,
    };

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
