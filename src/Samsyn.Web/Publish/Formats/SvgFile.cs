// A picture's drawing as a file of its own: with its size and its namespace, which it can do without on a page.
using System.Globalization;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>A picture's drawing as a file of its own.</summary>
internal static class SvgFile
{
    private const string Root = "<svg";

    public static string Of(Piece.Picture picture)
    {
        var at = picture.Svg.IndexOf(Root, StringComparison.Ordinal);
        var end = at < 0 ? -1 : picture.Svg.IndexOf('>', at);
        if (end < 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {picture.Width} {picture.Height}\"/>");
        }

        var head = picture.Svg[(at + Root.Length)..end];
        var space = head.Contains(" xmlns=", StringComparison.Ordinal) ? "" : " xmlns=\"http://www.w3.org/2000/svg\"";
        var size = head.Contains(" width=", StringComparison.Ordinal) ? "" : string.Create(CultureInfo.InvariantCulture, $" width=\"{picture.Width}\" height=\"{picture.Height}\"");
        var box = head.Contains(" viewBox=", StringComparison.Ordinal) ? "" : string.Create(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {picture.Width} {picture.Height}\"");
        return $"{Root}{space}{size}{box}{picture.Svg[(at + Root.Length)..]}";
    }
}
