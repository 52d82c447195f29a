// What the inks of a map mean: the classes with how many places lie in each, the triangles, and the three reasons why there is no figure.
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Measure.Maps;

/// <summary>The legend of a map; what does not occur on it is left out.</summary>
internal sealed class MapLegend
{
    private const double RowHeight = 24;
    private const double LineHeight = 15;
    private const double Size = 12.5;
    private const double Swatch = 22;

    private readonly IReadOnlyList<(Ink? Ink, MapSide Side, bool Dashed, string Text)> rows;
    private readonly double room;

    /// <summary>A legend no wider than there is room; what is longer is set in lines.</summary>
    public MapLegend(MapShown shown, MapPanel panel, MapWords words, double most)
    {
        var all = shown.Map.Panels.SelectMany(one => one.Figures).ToArray();
        rows =
        [
            .. Classes(shown, words),
            .. new[] { MapSide.Higher, MapSide.Lower }.Where(side => shown.Classes is not null && all.Any(one => one.Side == side)).Select(side => ((Ink?)null, side, false, words.Side(side, shown.Map.Whole))),
            .. new[] { Ink.Hatch, Ink.Paper, Ink.Gap }.Where(ink => all.Any(one => shown.InkOf(one) == ink)).Select(ink => ((Ink?)ink, MapSide.CannotSay, ink == Ink.Paper, words.Absent(ink))),
        ];
        Heading = words.LegendHeading(shown.Map.Indicator);
        room = most - Swatch - 14;
        Width = Math.Min(room, rows.Select(row => TextWidth.Of(row.Text, Size)).Append(TextWidth.Of(Heading, Size)).Max()) + Swatch + 14;
        Height = RowHeight + rows.Sum(row => HeightOf(Lines(row.Text))) + 4;
        Panel = panel;
    }

    /// <summary>How wide it is.</summary>
    public double Width { get; }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>What stands above it.</summary>
    public string Heading { get; }

    /// <summary>The panel it stands beside.</summary>
    public MapPanel Panel { get; }

    /// <summary>Its rows, for a page that sets them as text.</summary>
    public IEnumerable<string> Texts => rows.Select(row => row.Text);

    /// <summary>Draws it, its upper left corner at a point.</summary>
    public void Draw(Sketch sketch, Point at)
    {
        sketch.Label(new(at.X, at.Y + 14), TextWidth.Fit(Heading, Size, room + Swatch), Anchor.Start, Ink.Quiet, Size, strong: true);
        var y = at.Y + RowHeight;
        foreach (var row in rows)
        {
            if (row.Ink is { } ink)
            {
                sketch.Add(new Shape.Region([[new(at.X, y + 4), new(at.X + Swatch, y + 4), new(at.X + Swatch, y + 19), new(at.X, y + 19)]], ink) { Dashed = row.Dashed });
            }

            if (row.Side != MapSide.CannotSay)
            {
                MapChart.Mark(sketch, new(at.X + (Swatch / 2), y + 11.5), row.Side, 5);
            }

            var lines = Lines(row.Text);
            foreach (var (index, line) in lines.Index())
            {
                sketch.Label(new(at.X + Swatch + 8, y + 16 + (index * LineHeight)), line, Anchor.Start, Ink.Text, Size);
            }

            y += HeightOf(lines);
        }
    }

    private IReadOnlyList<string> Lines(string text) => TextWidth.Lines(text, Size, room, most: 3);

    private static double HeightOf(IReadOnlyList<string> lines) => RowHeight + ((lines.Count - 1) * LineHeight);

    private static IEnumerable<(Ink? Ink, MapSide Side, bool Dashed, string Text)> Classes(MapShown shown, MapWords words) => shown.Classes is { } classes
        ? words.Classes(classes.All).Index().Reverse().Select(pair => ((Ink?)Ink.Step(pair.Index, classes.All.Count), MapSide.CannotSay, false, pair.Item))
        : new[] { (Ink.Higher, MapSide.Higher), (Ink.Same, MapSide.CannotSay), (Ink.Lower, MapSide.Lower) }
            .Select(one => ((Ink?)one.Item1, one.Item2, false, words.Side(one.Item2, shown.Map.Whole)));
}
