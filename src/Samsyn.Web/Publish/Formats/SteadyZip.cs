// Packs files so that the same content gives the same bytes: sorted as given, and every entry dated by the document's own day.
using System.IO.Compression;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Packs files so that the same content gives the same bytes.</summary>
internal static class SteadyZip
{
    /// <summary>Packs files in the order in which they are given.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files, DateOnly day)
    {
        // What a ZIP can say begins in 1980, and has no zone of time.
        var dated = new DateTimeOffset(Math.Clamp(day.Year, 1980, 2107), day.Month, day.Day == 29 && day.Month == 2 ? 28 : day.Day, 0, 0, 0, TimeSpan.Zero);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var packed = Path.GetExtension(name) is ".png" or ".docx" or ".xlsx" or ".pdf";
                var entry = zip.CreateEntry(name, packed ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = dated;
                using var into = entry.Open();
                into.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same archive, packed so.</summary>
    public static byte[] Again(byte[] archive, DateOnly day)
    {
        using var stream = new MemoryStream(archive);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return Of(zip.Entries.Select(entry => (entry.FullName, Read(entry))), day);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var read = new MemoryStream();
        from.CopyTo(read);
        return read.ToArray();
    }
}
