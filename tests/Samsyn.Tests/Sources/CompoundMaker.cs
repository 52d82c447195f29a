// Makes compound documents for the tests, the container of workbooks of old and of workbooks with a password.
using System.Buffers.Binary;
using System.Text;

namespace Samsyn.Tests.Sources;

/// <summary>Writes the least that is taken for a compound document: a header, one sector of links, one of names, and the streams.</summary>
internal static class CompoundMaker
{
    private const int Sector = 512;
    private const int Cutoff = 4096;
    private const int End = -2;

    public static byte[] Of(params (string Name, byte[] Bytes)[] streams)
    {
        // Streams below the cutoff would have to lie in sectors of another size.
        var padded = streams.Select(stream => (stream.Name, Bytes: Padded(stream.Bytes, Math.Max(Cutoff, stream.Bytes.Length)))).ToArray();
        var links = Enumerable.Repeat(-1, Sector / 4).ToArray();
        (links[0], links[1]) = (-3, End);
        var (names, bodies, next) = (new byte[Sector], new List<byte>(), 2);
        Name(names, 0, "Root Entry", (5, 1, -1), (End, 0));
        foreach (var (index, (name, bytes)) in padded.Index())
        {
            Name(names, index + 1, name, (2, -1, index + 1 < padded.Length ? index + 2 : -1), (next, bytes.Length));
            var last = next + (bytes.Length / Sector) - 1;
            for (; next < last; next++)
            {
                links[next] = next + 1;
            }

            links[next++] = End;
            bodies.AddRange(bytes);
        }

        return [.. Header(), .. links.SelectMany(BitConverter.GetBytes), .. names, .. bodies];
    }

    private static byte[] Padded(byte[] bytes, int least)
    {
        Array.Resize(ref bytes, (least + Sector - 1) / Sector * Sector);
        return bytes;
    }

    private static byte[] Header()
    {
        var header = new byte[Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        foreach (var (at, value) in new[] { (24, 0x3E), (26, 3), (28, 0xFFFE), (30, 9), (32, 6) })
        {
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(at), (ushort)value);
        }

        foreach (var (at, value) in new[] { (44, 1), (48, 1), (56, Cutoff), (60, End), (68, End), (76, 0) })
        {
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at), value);
        }

        header.AsSpan(80).Fill(0xFF);
        return header;
    }

    private static void Name(byte[] names, int entry, string name, (byte Kind, int Child, int Next) tree, (int First, int Length) body)
    {
        var at = names.AsSpan(128 * entry, 128);
        Encoding.Unicode.GetBytes(name, at);
        BinaryPrimitives.WriteUInt16LittleEndian(at[64..], (ushort)(2 * (name.Length + 1)));
        (at[66], at[67]) = (tree.Kind, 1);
        BinaryPrimitives.WriteInt32LittleEndian(at[68..], -1);
        BinaryPrimitives.WriteInt32LittleEndian(at[72..], tree.Next);
        BinaryPrimitives.WriteInt32LittleEndian(at[76..], tree.Child);
        BinaryPrimitives.WriteInt32LittleEndian(at[116..], body.First);
        BinaryPrimitives.WriteInt32LittleEndian(at[120..], body.Length);
    }
}
