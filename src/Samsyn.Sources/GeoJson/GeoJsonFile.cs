// Reads boundaries from a GeoJSON file (RFC 7946), also from one packed in a zip.
using System.IO.Compression;
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.GeoJson;

/// <summary>Reads boundaries from a GeoJSON file.</summary>
/// <remarks>Polygons and multipolygons in degrees (WGS 84). What is read, mended and refused stands in docs/maps.md.</remarks>
public static class GeoJsonFile
{
    /// <summary>The largest file that is read, also when it is unpacked, in megabytes.</summary>
    public const int Megabytes = 64;

    private const long Most = Megabytes * 1_000_000L;

    /// <summary>What the file draws; or everything that is wrong with it.</summary>
    /// <param name="path">The file: GeoJSON, or a zip with one GeoJSON in it.</param>
    public static Checked<DrawnFile> Open(string path)
    {
        if (!IsZip(path))
        {
            return new FileInfo(path).Length > Most ? TooLarge() : Read(path);
        }

        var unpacked = Path.GetTempFileName();
        try
        {
            return Unpack(path, unpacked) is { } wrong ? new Checked<DrawnFile>.Flawed(wrong) : Read(unpacked);
        }
        finally
        {
            File.Delete(unpacked);
        }
    }

    private static Checked<DrawnFile> Read(string path)
    {
        switch (JsonSource.Open(SourceBytes.Of(path)))
        {
            case Checked<JsonDocument>.Sound(var document):
                using (document)
                {
                    return new GeoJsonReader().Read(new(document.RootElement, ""));
                }

            case Checked<JsonDocument>.Flawed(var flaws):
                return new Checked<DrawnFile>.Flawed(flaws);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[4];
        return file.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first.SequenceEqual("PK\u0003\u0004"u8);
    }

    private static Flaw? Unpack(string path, string into)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.Entries.Where(IsGeoJson).ToArray() is not [var only])
            {
                return new(new Where.All(), FlawKind.UnknownKind, string.Join(", ", zip.Entries.Take(5).Select(entry => entry.FullName)), "*.geojson");
            }

            using var from = only.Open();
            using var to = File.Create(into);
            return Copy(from, to) ? null : new(new Where.All(), FlawKind.TooLarge, only.FullName, Limit);
        }
        catch (InvalidDataException)
        {
            // The framework tells a broken archive by an exception only.
            return new(new Where.All(), FlawKind.Broken, Path.GetFileName(path), "zip");
        }
    }

    private static string Limit => FormattableString.Invariant($"{Megabytes} MB");

    private static bool IsGeoJson(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.Name).ToUpperInvariant() is ".GEOJSON" or ".JSON" && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal);

    // What an archive says of its size may be a lie, so it is counted.
    private static bool Copy(Stream from, Stream to)
    {
        var (buffer, all) = (new byte[81_920], 0L);
        while (from.Read(buffer) is > 0 and var read)
        {
            all += read;
            if (all > Most)
            {
                return false;
            }

            to.Write(buffer.AsSpan(0, read));
        }

        return true;
    }

    private static Checked<DrawnFile> TooLarge() => new Checked<DrawnFile>.Flawed(new Flaw(new Where.All(), FlawKind.TooLarge, "", Limit));
}
