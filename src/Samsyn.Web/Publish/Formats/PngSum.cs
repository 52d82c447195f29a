// The checksum at the end of each part of a PNG (CRC-32, as in ISO 3309), eight bytes at a time.
namespace Samsyn.Web.Publish.Formats;

/// <summary>The checksum of a part of a PNG.</summary>
internal static class PngSum
{
    private static readonly uint[][] Tables = Make();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        while (bytes.Length >= 8)
        {
            var low = sum ^ BitConverter.ToUInt32(bytes);
            var high = BitConverter.ToUInt32(bytes[4..]);
            sum = Tables[7][low & 0xff] ^ Tables[6][(low >> 8) & 0xff] ^ Tables[5][(low >> 16) & 0xff] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xff] ^ Tables[2][(high >> 8) & 0xff] ^ Tables[1][(high >> 16) & 0xff] ^ Tables[0][high >> 24];
            bytes = bytes[8..];
        }

        foreach (var one in bytes)
        {
            sum = Tables[0][(sum ^ one) & 0xff] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[][] Make()
    {
        var tables = new uint[8][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => (sum & 1) == 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1))];
        for (var table = 1; table < 8; table++)
        {
            tables[table] = [.. tables[table - 1].Select(sum => tables[0][sum & 0xff] ^ (sum >> 8))];
        }

        return tables;
    }
}
