// Which alphabet a text file is written in.
using System.Text;
using System.Text.Unicode;

namespace Samsyn.Sources;

/// <summary>Finds the encoding of a text file: a byte-order mark first, else valid UTF-8, else Windows-1252.</summary>
internal static class TextEncoding
{
    private const int Chunk = 1 << 16;

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Of(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[3];
        var read = stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        if (mark[..read] is [0xEF, 0xBB, 0xBF])
        {
            return Encoding.UTF8;
        }

        if (mark[..read] is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (mark[..read] is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }

        stream.Position = 0;
        return IsUtf8(stream) ? Encoding.UTF8 : Windows1252;
    }

    // A character may lie across the edge of two chunks: what is left of it is carried over.
    private static bool IsUtf8(Stream stream)
    {
        var bytes = new byte[Chunk];
        var kept = 0;
        while (true)
        {
            var read = stream.Read(bytes, kept, bytes.Length - kept);
            var end = kept + read;
            if (read == 0)
            {
                return kept == 0;
            }

            kept = Unfinished(bytes.AsSpan(0, end));
            if (!Utf8.IsValid(bytes.AsSpan(0, end - kept)))
            {
                return false;
            }

            bytes.AsSpan(end - kept, kept).CopyTo(bytes);
        }
    }

    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var value = bytes[^back];
            if (value >= 0xC0)
            {
                var whole = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return whole > back ? back : 0;
            }

            if (value < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}
