// A sheet of pictures is cut so that each is the same, dot by dot, as if it had been drawn alone.
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed class PngSheetTests
{
    [Fact]
    public async Task A_picture_cut_from_a_sheet_is_the_picture_drawn_alone()
    {
        if (!Rasteriser.Found)
        {
            return; // without rsvg-convert no picture is drawn
        }

        var picture = ReportSample.Of(Language.Swedish).Pictures().Single();
        var three = Three(picture);
        var cut = await PicturePngs.Of(three, CancellationToken.None);

        Assert.Equal(["a", "b", "c"], cut.Keys.Order(StringComparer.Ordinal));
        foreach (var one in three.Pictures())
        {
            var alone = (await PicturePngs.Of(three with { Chapters = [new("x", "x", [one])] }, CancellationToken.None))[one.Id];
            Assert.InRange(Unlike(Dots(alone), Dots(cut[one.Id])), 0, 0.02); // a pattern begins where the sheet does, so its edges may be half a dot off
        }

        var drawn = await Rasteriser.Png(SvgFile.Of(picture with { Width = 720, Height = 240 }), CancellationToken.None, zoom: 1);
        Assert.Equal(720, WidthOf(new MemoryStream(drawn)));
    }

    [Fact]
    public void The_cut_follows_the_rows_that_were_written()
    {
        var sheet = PngSheet.Framed(6, 9);
        var part = PngSheet.Cut(sheet, [new(2, 3, 4)])[0];

        Assert.Equal((3, 4), (WidthOf(new MemoryStream(part)), Dots(part).Length));
        Assert.Equal(Dots(sheet)[3][..12], Dots(part)[1]);
    }

    [Fact]
    public void Something_else_than_such_a_png_is_refused() =>
        Assert.Throws<InvalidDataException>(() => PngSheet.Cut("GIF89a, and long enough to be looked at closely"u8.ToArray(), []));

    [Fact]
    public void The_checksum_is_that_of_the_standard() => Assert.Equal(0xcbf43926u, PngSum.Of("123456789"u8));

    internal static int WidthOf(Stream png)
    {
        var head = new byte[24];
        png.ReadExactly(head);
        return BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16));
    }

    private static Composition Three(Piece.Picture picture)
    {
        Piece.Picture As(string id, double width, double height) => picture with { Id = id, Svg = picture.Svg.Replace("f1-", $"{id}-", StringComparison.Ordinal), Width = width, Height = height };
        return ReportSample.Of(Language.Swedish) with { Chapters = [new("x", "x", [As("a", 720, 240), As("b", 360, 121), As("c", 500, 300)])] };
    }

    // The share of bytes that differ by more than the eye can see.
    private static double Unlike(byte[][] one, byte[][] other) => one.Zip(other).SelectMany(row => row.First.Zip(row.Second)).Count(dot => Math.Abs(dot.First - dot.Second) > 12) / (double)one.Sum(row => row.Length);

    // Our own reading of a PNG, row by row as its five filters ask.
    private static byte[][] Dots(byte[] png)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var at = png.AsSpan().IndexOf(Encoding.ASCII.GetBytes("IDAT")) + 4;
        using var unpack = new ZLibStream(new MemoryStream(png, at, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 8))), CompressionMode.Decompress);
        var rows = new byte[height][];
        var above = new byte[width * 4];
        for (var y = 0; y < height; y++)
        {
            var filter = unpack.ReadByte();
            var row = new byte[width * 4];
            unpack.ReadExactly(row);
            for (var x = 0; x < row.Length; x++)
            {
                var (left, up, corner) = (x < 4 ? 0 : row[x - 4], (int)above[x], x < 4 ? 0 : above[x - 4]);
                row[x] = (byte)((row[x] + filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) }) & 0xff);
            }

            rows[y] = above = row;
        }

        return rows;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
