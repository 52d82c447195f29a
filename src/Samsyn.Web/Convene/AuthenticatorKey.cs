// The key that an authenticator app is given: as a picture to point the camera at, and as text.
using System.Text;
using QRCoder;
using static System.FormattableString;

namespace Samsyn.Web.Convene;

/// <summary>The key that an authenticator app is given.</summary>
/// <param name="Text">The key in groups of four, to be typed.</param>
/// <param name="Size">How many squares the picture is wide and high.</param>
/// <param name="Path">The dark squares, as the path of an SVG.</param>
public sealed record AuthenticatorKey(string Text, int Size, string Path)
{
    // Squares of white around the picture, without which a camera does not find it.
    private const int Quiet = 2;

    /// <summary>The key of somebody.</summary>
    /// <param name="key">In base 32.</param>
    /// <param name="email">Whose it is, as the app will call it.</param>
    public static AuthenticatorKey Of(string key, string email)
    {
        var uri = $"otpauth://totp/Samsyn:{Uri.EscapeDataString(email)}?secret={key}&issuer=Samsyn&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(uri, QRCodeGenerator.ECCLevel.M);
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

        return new(string.Join(' ', key.Chunk(4).Select(group => new string(group))), rows.Count - (2 * edge), path.ToString());
    }
}
