// The columns that observations are packed into and out of: short codes by dictionary, numbers only where there are any.
using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Samsyn.Store.Measure;

/// <summary>Writes columns, little endian.</summary>
internal sealed class ChunkWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public byte[] Done() => bytes.WrittenSpan.ToArray();

    public void Byte(byte value) => Bytes([value]);

    public void Bytes(ReadOnlySpan<byte> values) => bytes.Write(values);

    public void Number(int value)
    {
        Span<byte> room = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(room, value);
        bytes.Write(room);
    }

    public void Text(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        Number(utf8.Length);
        bytes.Write(utf8);
    }

    /// <summary>Numbers into a dictionary, two bytes each.</summary>
    public void Codes(IReadOnlyList<ushort> codes)
    {
        Span<byte> room = stackalloc byte[sizeof(ushort)];
        foreach (var code in codes)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(room, code);
            bytes.Write(room);
        }
    }

    /// <summary>Values, of which some, all or none are there: a byte that says which, a bit for each when some are, then those that are.</summary>
    public void Values(IReadOnlyList<double?> values)
    {
        var there = values.Count(value => value is not null);
        var presence = there == 0 ? Presence.None : there < values.Count ? Presence.Some : Alike(values) ? Presence.AllAlike : Presence.All;
        Byte((byte)presence);
        if (presence == Presence.Some)
        {
            Bits(values);
        }

        Span<byte> room = stackalloc byte[sizeof(double)];
        foreach (var value in presence == Presence.AllAlike ? values.Take(1) : values)
        {
            if (value is { } number)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(room, number);
                bytes.Write(room);
            }
        }
    }

    private static bool Alike(IReadOnlyList<double?> values) =>
        values.All(value => BitConverter.DoubleToInt64Bits(value!.Value) == BitConverter.DoubleToInt64Bits(values[0]!.Value));

    private void Bits(IReadOnlyList<double?> values)
    {
        for (var start = 0; start < values.Count; start += 8)
        {
            var bits = 0;
            for (var bit = 0; bit < 8 && start + bit < values.Count; bit++)
            {
                bits |= (values[start + bit] is null ? 0 : 1) << bit;
            }

            Byte((byte)bits);
        }
    }
}

/// <summary>Reads columns again.</summary>
internal ref struct ChunkReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public byte Byte() => Take(1)[0];

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public string Text() => Encoding.UTF8.GetString(Take(Number()));

    public ReadOnlySpan<byte> Bytes(int count) => Take(count);

    public ushort[] Codes(int count)
    {
        var codes = new ushort[count];
        var room = Take(count * sizeof(ushort));
        for (var i = 0; i < count; i++)
        {
            codes[i] = BinaryPrimitives.ReadUInt16LittleEndian(room[(i * sizeof(ushort))..]);
        }

        return codes;
    }

    public double?[] Values(int count)
    {
        var values = new double?[count];
        var presence = (Presence)Byte();
        var bits = presence == Presence.Some ? Take((count + 7) / 8) : [];
        double? all = presence == Presence.AllAlike ? Value() : null;
        for (var i = 0; i < count; i++)
        {
            values[i] = presence switch
            {
                Presence.AllAlike => all,
                Presence.All => Value(),
                Presence.Some when (bits[i / 8] >> (i % 8) & 1) == 1 => Value(),
                _ => null,
            };
        }

        return values;
    }

    private double Value() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}

/// <summary>Which values of a column are there.</summary>
internal enum Presence : byte
{
    None,
    All,
    AllAlike,
    Some,
}
