// What a service answered, byte for byte, kept once and never changed.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>What a service answered, byte for byte. The same bytes are kept once, however often they come.</summary>
/// <param name="Hash">The SHA-256 of the bytes, in lower-case hexadecimal.</param>
/// <param name="Bytes">The bytes, unpacked.</param>
/// <param name="FirstAt">When they first came.</param>
public sealed record RawBlob(string Hash, ReadOnlyMemory<byte> Bytes, DateTimeOffset FirstAt);

/// <summary>Where answers are found. They come in by <see cref="IRuns.Fetched" />.</summary>
public interface IRawBlobs
{
    /// <summary>The answer with a fingerprint; null when there is none.</summary>
    Task<RawBlob?> Find(CollaborationKey collaboration, string hash, CancellationToken stop);

    /// <summary>How many answers are kept, and their size as they lie there.</summary>
    Task<(long Blobs, long PackedBytes)> Amount(CollaborationKey collaboration, CancellationToken stop);
}
