// Pictures in Word: the drawing itself as SVG, a PNG for programs that cannot show it, and what can be seen in words.
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using Samsyn.Loop.Publish.Composed;
using static System.FormattableString;
using Bits = DocumentFormat.OpenXml.Drawing.Pictures;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Pictures in Word.</summary>
internal static class WordPicture
{
    // In the English Metric Units that Word measures drawings in, 36,000 to a millimetre.
    private const double FullWidth = 166 * 36_000.0;
    private const double FullHeight = 200 * 36_000.0;
    private const string VectorUri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /// <summary>The picture, its caption, and where it comes from.</summary>
    public static IEnumerable<OpenXmlElement> Of(WordPaper paper, Piece.Picture picture)
    {
        yield return WordText.Set("Figure", new Word.Run(new Word.Drawing(Placed(paper, picture))));
        yield return WordText.Caption(paper, "FigureCaption", picture.Id, picture.Label, picture.Title);
        yield return picture.Numbers is { } numbers && numbers.Label.Length + numbers.Caption.Length > 0
            ? WordText.Set("Source", WordText.Words(picture.Source.Length > 0 ? $"{picture.Source} " : ""), new Word.Hyperlink(WordText.Words(paper.Words.ToNumbers)) { Anchor = paper.Bookmark(numbers.Id), History = true }, WordText.Words("."))
            : WordText.Plain("Source", picture.Source);
    }

    private static Inline Placed(WordPaper paper, Piece.Picture picture)
    {
        var number = paper.NextDrawing();
        var name = Invariant($"picture{number}");
        var size = Size(picture);
        var (title, says) = (WordText.Clean(picture.Title), WordText.Clean($"{picture.Title}. {picture.Says}"));
        return new(
            new Extent { Cx = size.Width, Cy = size.Height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = number, Name = name, Title = title, Description = says },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new Bits.Picture(
                new Bits.NonVisualPictureProperties(
                    new Bits.NonVisualDrawingProperties { Id = number, Name = name, Description = says },
                    new Bits.NonVisualPictureDrawingProperties()),
                new Bits.BlipFill(Both(paper, picture, number), new Stretch(new FillRectangle())),
                new Bits.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = size.Width, Cy = size.Height }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }

    private static Blip Both(WordPaper paper, Piece.Picture picture, uint number)
    {
        var png = paper.Keep(paper.Png(picture.Id) ?? PngSheet.Framed(240, 120), ImagePartType.Png, Invariant($"rIdPng{number}"));
        var svg = paper.Keep(Encoding.UTF8.GetBytes(SvgFile.Of(picture)), ImagePartType.Svg, Invariant($"rIdSvg{number}"));
        return new(new BlipExtensionList(new BlipExtension(new SVGBlip { Embed = svg }) { Uri = VectorUri })) { Embed = png };
    }

    // As wide as the text where it is drawn for a desk, never higher than a page.
    private static (long Width, long Height) Size(Piece.Picture picture)
    {
        var width = FullWidth * Math.Min(1, picture.Width / 720);
        var height = width * picture.Height / picture.Width;
        var share = Math.Min(1, FullHeight / height);
        return ((long)(width * share), (long)(height * share));
    }
}
