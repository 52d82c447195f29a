// A text as a picture of squares, to point a camera at.
using System.Text;
using QRCoder;
using static System.FormattableString;

namespace Samsyn.Web.Convene;

/// <summary>A text as a QR code.</summary>
/// <param name="Size">How many squares the picture is wide and high.</param>
/// <param name="Path">The dark squares, as the path of an SVG.</param>
public sealed record SquareCode(int Size, string Path)
{
    // Squares of white around the picture, without which a camera does not find it.
    private const int Quiet = 2;

    /// <summary>The picture of a text.</summary>
    public static SquareCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var edge = 4 - Quiet; // the library draws four squares of white
        var path = new StringBuilder();
        for (var y = edge; y < rows.Count - edge; y++)
        {
            for (var x = edge; x < rows.Count - edge; x++)
            {
                if (rows[y][x])
                {
                    path.Append(Invariant($"M{x - edge} {y - edge}h1v1h-1z"));
                }
            }
        }

        return new(rows.Count - (2 * edge), path.ToString());
    }
}
