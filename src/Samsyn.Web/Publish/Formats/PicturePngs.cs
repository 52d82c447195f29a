// Draws all pictures of a document as PNG by one call of rsvg-convert: what a program shows that cannot show SVG.
using System.Globalization;
using System.Text;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Draws all pictures of a document at once.</summary>
internal static class PicturePngs
{
    // What a document's PNGs may hold together: a document with few pictures has them sharp, one with many has them drawn as soon.
    private const double MostDotsInAll = 6_000_000;
    private const double Sharpest = 2;
    private const double Coarsest = 0.75;

    // A sheet may be 32,767 dots high; a lower one takes less memory.
    private const int MostDots = 16_000;
    private const int Gap = 2;

    /// <summary>A PNG for each picture, by its identity; none where rsvg-convert is not installed.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Of(Composition composition, CancellationToken stop)
    {
        var drawn = new Dictionary<string, byte[]>();
        if (!Rasteriser.Found)
        {
            return drawn;
        }

        Piece.Picture[] pictures = [.. composition.Pictures().DistinctBy(picture => picture.Id)];
        foreach (var sheet in Sheets(pictures, Zoom(pictures)))
        {
            var png = await Rasteriser.Png(Stacked(sheet), stop, zoom: 1);
            foreach (var (placed, cut) in sheet.Zip(PngSheet.Cut(png, [.. sheet.Select(placed => placed.Part)])))
            {
                drawn[placed.Picture.Id] = cut;
            }
        }

        return drawn;
    }

    /// <summary>How many dots each unit of the drawings has.</summary>
    public static double Zoom(IReadOnlyCollection<Piece.Picture> pictures) =>
        Math.Clamp(Math.Sqrt(MostDotsInAll / Math.Max(1, pictures.Sum(picture => picture.Width * picture.Height))), Coarsest, Sharpest);

    private static IEnumerable<IReadOnlyList<Placed>> Sheets(IEnumerable<Piece.Picture> pictures, double zoom)
    {
        var sheet = new List<Placed>();
        var top = Gap;
        foreach (var picture in pictures)
        {
            var (width, height) = (Dots(picture.Width * zoom), Dots(picture.Height * zoom));
            if (sheet.Count > 0 && top + height > MostDots)
            {
                yield return sheet;
                (sheet, top) = ([], Gap);
            }

            sheet.Add(new(picture, new(top, width, height)));
            top += height + Gap;
        }

        if (sheet.Count > 0)
        {
            yield return sheet;
        }
    }

    // Each drawing lies in a frame of its own, which cuts off what would reach into the next.
    private static string Stacked(IReadOnlyList<Placed> sheet)
    {
        var last = sheet[^1].Part;
        var svg = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{sheet.Max(placed => placed.Part.Width)}\" height=\"{last.Top + last.Height + Gap}\">");
        foreach (var (picture, part) in sheet)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<svg x=\"0\" y=\"{part.Top}\" width=\"{part.Width}\" height=\"{part.Height}\" viewBox=\"0 0 {picture.Width} {picture.Height}\" overflow=\"hidden\">{picture.Svg}</svg>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static int Dots(double size) => Math.Max(1, (int)Math.Ceiling(size));

    private sealed record Placed(Piece.Picture Picture, PngPart Part);
}
