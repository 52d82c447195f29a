// The kinds of files that the library takes: by their ending, and by the signs that a file of the kind begins with.
namespace Samsyn.Web.Publish.Front;

/// <summary>A kind of file that the library takes.</summary>
/// <param name="MediaType">What it is sent as.</param>
/// <param name="Begins">Whether a file begins as one of the kind does.</param>
internal sealed record MaterialKind(string MediaType, Func<ReadOnlyMemory<byte>, bool> Begins)
{
    // A PDF may have other signs before its own (ISO 32000-1, annex H.3.4.1).
    private const int PdfWithin = 1024;

    private static readonly Dictionary<string, MaterialKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = new("application/pdf", file => file.Span[..Math.Min(file.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file => Holds(file, "word/"u8)),
        [".pptx"] = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", file => Holds(file, "ppt/"u8)),
        [".xlsx"] = new(Shared.SheetFile.Excel, file => Holds(file, "xl/"u8)),
        [".odt"] = new("application/vnd.oasis.opendocument.text", file => Holds(file, "mimetypeapplication/vnd.oasis.opendocument."u8)),
        [".odp"] = new("application/vnd.oasis.opendocument.presentation", file => Holds(file, "mimetypeapplication/vnd.oasis.opendocument."u8)),
        [".ods"] = new("application/vnd.oasis.opendocument.spreadsheet", file => Holds(file, "mimetypeapplication/vnd.oasis.opendocument."u8)),
        [".csv"] = new("text/csv", IsText),
        [".txt"] = new("text/plain", IsText),
        [".png"] = new("image/png", file => file.Span.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])),
        [".jpg"] = new("image/jpeg", IsJpeg),
        [".jpeg"] = new("image/jpeg", IsJpeg),
        [".mp3"] = new("audio/mpeg", file => file.Span.StartsWith("ID3"u8) || (file.Length > 1 && file.Span[0] == 0xff && (file.Span[1] & 0xe0) == 0xe0)),
        [".zip"] = new("application/zip", IsZip),
    };

    /// <summary>The kind of a file by its ending; null for one that the library does not take.</summary>
    public static MaterialKind? Of(string ending) => Kinds.GetValueOrDefault(ending);

    // The second is that of an archive with nothing in it.
    private static bool IsZip(ReadOnlyMemory<byte> file) => file.Span.StartsWith("PK\x03\x04"u8) || file.Span.StartsWith("PK\x05\x06"u8);

    // The names of what is packed stand in the archive as they are; an open document begins with what it is.
    private static bool Holds(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> name) => IsZip(file) && file.Span.IndexOf(name) >= 0;

    private static bool IsJpeg(ReadOnlyMemory<byte> file) => file.Span.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]);

    // Text has no sign of the number 0, unless it is of two bytes a sign, and then says so.
    private static bool IsText(ReadOnlyMemory<byte> file) =>
        !file.Span.Contains((byte)0) || file.Span.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]) || file.Span.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]);
}
