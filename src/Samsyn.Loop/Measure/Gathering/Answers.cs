// Finds the answers of a run again, byte for byte, as they came.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Finds answers again.</summary>
public static class Answers
{
    /// <summary>The answer that a call brought.</summary>
    /// <exception cref="InvalidOperationException">It has not been answered, or its bytes are gone.</exception>
    public static async Task<RawAnswer> Of(IRawBlobs blobs, CollaborationKey collaboration, RunChunk call, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        ArgumentNullException.ThrowIfNull(call);
        var blob = call.Hash is null ? null : await blobs.Find(collaboration, call.Hash, stop);
        return blob is null
            ? throw new InvalidOperationException($"The answer of {call.Chunk.Address} is not kept. Fetch it before it is read.")
            : new(call.Chunk, blob.Bytes, call.Type, call.At ?? blob.FirstAt);
    }
}
