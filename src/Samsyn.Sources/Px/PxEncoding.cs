// How the letters of a PX file are written: what it declares is believed only where the bytes do not show otherwise.
using System.Text;
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Px;

/// <summary>How the letters of a PX file are written.</summary>
internal static partial class PxEncoding
{
    private const int Beginning = 1 << 15;

    /// <summary>The encoding of a file: its byte order mark, or sound UTF-8, or CODEPAGE, or CHARSET="ANSI"; a file that says nothing was written in DOS.</summary>
    public static Encoding Of(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Beginning];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return TextEncoding.Of(path, Declared(Encoding.Latin1.GetString(bytes, 0, read)));
    }

    private static Encoding Declared(string beginning)
    {
        if (CodePage().Match(beginning) is { Success: true } codePage)
        {
            return TextEncoding.Named(codePage.Groups[1].Value) ?? TextEncoding.Windows1252;
        }

        var charset = Charset().Match(beginning);
        return charset.Success && charset.Groups[1].Value.Equals("ANSI", StringComparison.OrdinalIgnoreCase)
            ? TextEncoding.Windows1252
            : TextEncoding.Dos;
    }

    [GeneratedRegex(@"(?:^|[;\n\r])\s*CODEPAGE\s*=\s*""([^""]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodePage();

    [GeneratedRegex(@"(?:^|[;\n\r])\s*CHARSET\s*=\s*""([^""]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
