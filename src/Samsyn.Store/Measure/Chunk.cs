// Observations of one indicator at one place, packed column by column into bytes that never change.
using System.Numerics;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace Samsyn.Store.Measure;

/// <summary>A packed piece of a batch: observations of one indicator at one place.</summary>
/// <param name="Observations">How many.</param>
/// <param name="Format">The number of the form they are packed in.</param>
/// <param name="Crc">The CRC-32C of the bytes, by which damage shows.</param>
/// <param name="Data">The bytes.</param>
internal sealed record Chunk(int Observations, int Format, uint Crc, byte[] Data)
{
    /// <summary>The form that is written now.</summary>
    public const int CurrentFormat = 1;

    public static Chunk Of(int observations, byte[] data) => new(observations, CurrentFormat, Crc32C(data), data);

    /// <summary>Throws when the bytes are not those that were written.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or in a form of a newer program.</exception>
    public void Guard(string indicator, string area)
    {
        if (Format != CurrentFormat)
        {
            throw new InvalidDataException(Invariant(
                $"The figures of '{indicator}' at '{area}' are stored in form {Format}; this program reads form {CurrentFormat}. Start the newer Samsyn that wrote them."));
        }

        var crc = Crc32C(Data);
        if (crc != Crc)
        {
            throw new InvalidDataException(Invariant(
                $"The stored figures of '{indicator}' at '{area}' are damaged: their checksum is {crc:x8}, and {Crc:x8} was written. Restore the data folder from a copy."));
        }
    }

    private static uint Crc32C(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            // The order of bytes in memory is that of the file on every machine .NET 10 runs on but s390x.
            crc = BitOperations.Crc32C(crc, BitConverter.IsLittleEndian ? word : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word));
        }

        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, rest);
        }

        return ~crc;
    }
}
