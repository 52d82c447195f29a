// Answers byte for byte, as they lie packed in the table raw_blob: each once, and never changed.
using System.Data.Common;
using System.IO.Compression;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Store.Measure.Gathering;

/// <summary>Finds answers in the database.</summary>
internal sealed class RawBlobTable(DbDataSource source) : IRawBlobs
{
    public Task<RawBlob?> Find(CollaborationKey collaboration, string hash, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return source.Row(
            "select hash, bytes, packed, first_at from raw_blob where collaboration = @1 and hash = @2", [collaboration.Id, hash],
            row => new RawBlob(row.GetString(0), Unpacked(row.GetFieldValue<byte[]>(2), row.GetInt64(1)), row.Moment(3)!.Value), stop);
    }

    public async Task<(long Blobs, long PackedBytes)> Amount(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var found = await source.Rows(
            "select count(*), coalesce(sum(length(packed)), 0) from raw_blob where collaboration = @1", [collaboration.Id],
            row => (row.GetInt64(0), row.GetInt64(1)), stop);
        return found[0];
    }

    /// <summary>Keeps an answer, unless the same bytes are there already.</summary>
    public static Task<int> Keep(DbTransaction change, CollaborationKey collaboration, RawAnswer answer, byte[] packed, CancellationToken stop) => change.Run(
        "insert into raw_blob (collaboration, hash, bytes, packed, first_at) values (@1, @2, @3, @4, @5) on conflict (collaboration, hash) do nothing",
        [collaboration.Id, answer.Hash, (long)answer.Bytes.Length, packed, answer.When.Micros()], stop);

    /// <summary>Bytes as they lie in the table.</summary>
    public static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed, long length)
    {
        var bytes = new byte[length];
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        gzip.ReadExactly(bytes);
        return bytes;
    }
}
