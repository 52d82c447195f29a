// The bytes of a file on disk or of an answer from a service, to be read as often as needed.
using System.Runtime.InteropServices;

namespace Samsyn.Sources;

/// <summary>The bytes of a file on disk or of an answer from a service.</summary>
internal sealed class SourceBytes
{
    private readonly string? path;
    private readonly ReadOnlyMemory<byte> held;
    private readonly WeakReference<byte[]> read = new([]);
    private (long Length, DateTime Written) stood;

    private SourceBytes(string? path, ReadOnlyMemory<byte> held) => (this.path, this.held) = (path, held);

    /// <summary>What it is called in messages.</summary>
    public string Name => path is null ? "" : Path.GetFileName(path);

    /// <summary>A file, read anew each time.</summary>
    public static SourceBytes Of(string path) => new(path, default);

    /// <summary>An answer that is held.</summary>
    public static SourceBytes Of(ReadOnlyMemory<byte> bytes) => new(null, bytes);

    /// <summary>A stream that stands at the beginning.</summary>
    public Stream Open() => path is { } file
        ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan)
        : MemoryMarshal.TryGetArray(held, out var whole)
            ? new MemoryStream(whole.Array!, whole.Offset, whole.Count, writable: false)
            : new MemoryStream(held.ToArray(), writable: false);

    /// <summary>All of them at once. A file is not read again while what was read of it is still there and it has not changed.</summary>
    public ReadOnlyMemory<byte> All()
    {
        if (path is null)
        {
            return held;
        }

        var file = new FileInfo(path);
        if (!read.TryGetTarget(out var bytes) || bytes.Length == 0 || stood != (file.Length, file.LastWriteTimeUtc))
        {
            bytes = File.ReadAllBytes(path);
            stood = (file.Length, file.LastWriteTimeUtc);
            read.SetTarget(bytes);
        }

        return bytes;
    }
}
