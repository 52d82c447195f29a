// Cuts one tall PNG into the pictures that it was drawn with, without drawing any of them again.
using System.Buffers.Binary;
using System.IO.Compression;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Cuts one tall PNG into its pictures.</summary>
/// <remarks>
/// A row of a PNG is written as its difference from the row above and from what is to its left. Above each picture the sheet has an empty row,
/// and PNG takes the row above the first for empty: so the rows of a picture can be taken out of the sheet as they are written, and what is to the right left out.
/// </remarks>
internal static class PngSheet
{
    private const int BytesPerDot = 4;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>The pictures of a sheet.</summary>
    /// <param name="png">The sheet: eight bits for each of red, green, blue and opacity.</param>
    /// <param name="parts">Where each picture lies; above each is at least one empty row.</param>
    /// <exception cref="InvalidDataException">It is no such PNG.</exception>
    public static IReadOnlyList<byte[]> Cut(byte[] png, IReadOnlyList<PngPart> parts)
    {
        var (width, height) = Size(png);
        var rows = Rows(png, width, height);
        var line = 1 + (width * BytesPerDot);
        return [.. parts.Select(part => Write(part.Width, part.Height, packed =>
        {
            for (var row = part.Top; row < part.Top + part.Height; row++)
            {
                packed.Write(rows, row * line, 1 + (part.Width * BytesPerDot));
            }
        }))];
    }

    /// <summary>A picture of one colour with a frame: what stands where a picture could not be drawn.</summary>
    public static byte[] Framed(int width, int height) => Write(width, height, packed =>
    {
        var row = new byte[1 + (width * BytesPerDot)];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var edge = x == 0 || y == 0 || x == width - 1 || y == height - 1;
                row.AsSpan(1 + (x * BytesPerDot), 3).Fill(edge ? (byte)0xae : (byte)0xf5);
                row[4 + (x * BytesPerDot)] = 0xff;
            }

            packed.Write(row);
        }
    });

    private static (int Width, int Height) Size(byte[] png)
    {
        if (png.Length < 33 || !png.AsSpan(0, 8).SequenceEqual(Signature) || png[24] != 8 || png[25] != 6 || png[28] != 0)
        {
            throw new InvalidDataException("A PNG with eight bits for each of red, green, blue and opacity, not interlaced, was expected.");
        }

        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private static byte[] Rows(byte[] png, int width, int height)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(png, at + 8, length);
            }

            at += 12 + length;
        }

        packed.Position = 0;
        using var unpack = new ZLibStream(packed, CompressionMode.Decompress);
        var rows = new byte[height * (1 + (width * BytesPerDot))];
        unpack.ReadExactly(rows);
        return rows;
    }

    private static byte[] Write(int width, int height, Action<Stream> rows)
    {
        using var data = new MemoryStream();
        using (var pack = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            rows(pack);
        }

        using var png = new MemoryStream();
        png.Write(Signature);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 6);
        Chunk(png, "IHDR"u8, head);
        Chunk(png, "IDAT"u8, data.GetBuffer().AsSpan(0, (int)data.Length));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        var from = (int)png.Position;
        png.Write(kind);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngSum.Of(png.GetBuffer().AsSpan(from, (int)png.Position - from)));
        png.Write(number);
    }
}

/// <summary>Where a picture lies on a sheet, in dots; it begins at the left edge.</summary>
internal sealed record PngPart(int Top, int Width, int Height);
