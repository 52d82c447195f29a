// The style sheet that a document's own file carries within it: type, the owner's colour, and what stands at the foot of each sheet.
using System.Globalization;
using System.Text;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The style sheet of a document's own file.</summary>
internal static class ReportStyle
{
    // The signs that each file of Inter holds, as its makers say.
    private const string Latin = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
    private const string LatinExtended = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";

    private static readonly Lazy<string> Fixed = new(() => string.Concat(
        Face("latin-400", "400", Latin), Face("latin-ext-400", "400", LatinExtended), Face("latin-600", "600 700", Latin), Face("latin-ext-600", "600 700", LatinExtended),
        Sheet("report.css"), Sheet("document.css"), OnDark(Sheet("inks.css")), Sheet("report-paper.css")));

    /// <summary>The style sheet for a document with such a cover.</summary>
    public static string Of(Cover cover)
    {
        var colour = OwnerColour.Of(cover.Colour);
        return $$"""
            {{Fixed.Value}}
            :root{--own:{{colour.Own}};--over-own:{{colour.Over}};--accent:{{colour.OnLight}};}
            @media screen and (prefers-color-scheme:dark){:root{--accent:{{colour.OnDark}};} }
            @page{@bottom-left{content:{{Quoted(cover.Title)}};} }
            @page cover{@bottom-left{content:none;} }
            """;
    }

    // Everything but letters and digits is written by its number, so that no title can end the style.
    private static string Quoted(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune)
                ? written.Append(rune)
                : written.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}");
        }

        return written.Append('"').ToString();
    }

    private static string Face(string file, string weight, string signs) => Resource($"inter-{file}-normal.woff2") is { } font
        ? $"@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/woff2;base64,{Convert.ToBase64String(font)}) format(\"woff2\");unicode-range:{signs}}}\n"
        : ""; // a build without the front end has no fonts: the reader's own then serve

    // In the light, and on paper, a picture is as it was drawn.
    private static string OnDark(string sheet) => $"@media screen and (prefers-color-scheme:dark){{\n{sheet}}}\n";

    private static string Sheet(string file) => Encoding.UTF8.GetString(Resource(file) ?? throw new InvalidOperationException($"The style sheet {file} is not in the program."));

    private static byte[]? Resource(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var read = new MemoryStream();
        stream.CopyTo(read);
        return read.ToArray();
    }
}
