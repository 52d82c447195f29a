// How the letters of a text file are written: what the bytes show is believed before what the file says of itself.
using System.Text;
using System.Text.Unicode;

namespace Samsyn.Sources;

/// <summary>How the letters of a text file are written.</summary>
/// <remarks>
/// A byte order mark decides. Without one, bytes that form sound UTF-8 are UTF-8, whatever the file says of itself, for
/// files that declare ISO 8859-1 and are UTF-8 are common, and text of another kind that happens to be sound UTF-8 is all
/// but impossible. Otherwise what is declared holds, or else Windows-1252.
/// </remarks>
public static class TextEncoding
{
    private const int Chunk = 1 << 16;

    /// <summary>Western European text of Windows, which holds ISO 8859-1.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Western European text of DOS (code page 850).</summary>
    public static Encoding Dos { get; } = CodePagesEncodingProvider.Instance.GetEncoding(850)!;

    /// <summary>The encoding of a file; reads the file once, without holding it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="declared">What the file says of itself, or null when it says nothing.</param>
    public static Encoding Of(string path, Encoding? declared = null)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        return Of(stream, declared);
    }

    /// <summary>The encoding of bytes that are held.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">What the text says of itself, or null when it says nothing.</param>
    public static Encoding Of(ReadOnlyMemory<byte> bytes, Encoding? declared = null)
    {
        var span = bytes.Span;
        return Marked(span) ?? (Utf8.IsValid(span) ? Encoding.UTF8 : declared is null or UTF8Encoding ? Windows1252 : declared);
    }

    /// <summary>The encoding of a stream that stands at its beginning; reads it to its end, or to the first byte that decides.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="declared">What the text says of itself, or null when it says nothing.</param>
    public static Encoding Of(Stream stream, Encoding? declared = null)
    {
        var bytes = new byte[Chunk];
        var held = stream.ReadAtLeast(bytes, 4, throwOnEndOfStream: false);
        return Marked(bytes.AsSpan(0, held))
            ?? (IsUtf8(stream, bytes, held) ? Encoding.UTF8 : declared is null or UTF8Encoding ? Windows1252 : declared);
    }

    /// <summary>The encoding of a name that files use, such as <c>Windows-1252</c>, <c>iso-8859-15</c> or <c>utf-8</c>; null when nobody knows it.</summary>
    /// <remarks>ISO 8859-1 and US-ASCII are read as Windows-1252: files that declare them do hold its dashes and quotation marks.</remarks>
    public static Encoding? Named(string name)
    {
        var plain = name.Trim();
        if (plain.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || plain.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            return Windows1252;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
        }
        catch (ArgumentException)
        {
            // The framework has no other way to say that it does not know a name.
            return null;
        }
    }

    private static Encoding? Marked(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? Encoding.UTF8
        : start.StartsWith<byte>([0xFF, 0xFE, 0, 0]) ? Encoding.UTF32
        : start.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : start.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    private static bool IsUtf8(Stream stream, byte[] bytes, int held)
    {
        while (held > 0)
        {
            var cut = CutOff(bytes.AsSpan(0, held));
            if (!Utf8.IsValid(bytes.AsSpan(0, held - cut)))
            {
                return false;
            }

            bytes.AsSpan(held - cut, cut).CopyTo(bytes);
            var read = stream.ReadAtLeast(bytes.AsSpan(cut), 1, throwOnEndOfStream: false);
            if (read == 0)
            {
                return cut == 0;
            }

            held = cut + read;
        }

        return true;
    }

    // How many of the last bytes begin a letter that the next bytes finish.
    private static int CutOff(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var last = bytes[^back];
            if ((last & 0xC0) != 0x80)
            {
                var whole = last >= 0xF0 ? 4 : last >= 0xE0 ? 3 : last >= 0xC0 ? 2 : 1;
                return whole > back ? back : 0;
            }
        }

        return 0;
    }
}
