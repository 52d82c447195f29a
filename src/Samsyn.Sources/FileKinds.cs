// Tells what kind of file something is by its first bytes, since an extension can be wrong.
using System.Text;

namespace Samsyn.Sources;

/// <summary>The kinds of file that can be told apart by their first bytes.</summary>
internal enum FileKind
{
    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>Text that is none of the others.</summary>
    Text,

    /// <summary>A page of the web, such as an error message in place of figures.</summary>
    Html,

    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>A PX file.</summary>
    Px,

    /// <summary>A workbook of today (.xlsx), or another zip file.</summary>
    Zip,

    /// <summary>A workbook of old (.xls), or another compound document.</summary>
    Compound,

    /// <summary>Something else that is not text.</summary>
    Binary,
}

/// <summary>Looks at the first bytes of a file.</summary>
internal static class FileKinds
{
    private static readonly string[] PxKeywords = ["CHARSET=", "AXIS-VERSION=", "CODEPAGE=", "LANGUAGE=", "SUBJECT-", "MATRIX=", "TITLE=", "CREATION-DATE=", "DECIMALS=", "CONTENTS="];

    public static FileKind Of(string path) => Of(SourceBytes.Of(path));

    public static FileKind Of(SourceBytes source)
    {
        using var stream = source.Open();
        var bytes = new byte[4096];
        return Of(bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    /// <summary>What a person calls the kind.</summary>
    public static string Name(FileKind kind) => kind switch
    {
        FileKind.Html => "HTML",
        FileKind.Json => "JSON",
        FileKind.Px => "PX",
        FileKind.Zip => "XLSX",
        FileKind.Compound => "XLS",
        FileKind.Binary => "?",
        _ => "",
    };

    public static FileKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => FileKind.Empty,
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.Compound,
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => FileKind.Text,
        _ when bytes.Contains((byte)0) => FileKind.Binary,
        _ => OfText(Encoding.Latin1.GetString(bytes[(bytes.StartsWith("\uFEFF"u8) ? 3 : 0)..]).TrimStart()),
    };

    private static FileKind OfText(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? FileKind.Html
        : text.StartsWith('{') || text.StartsWith('[') ? FileKind.Json
        : PxKeywords.Any(keyword => text.StartsWith(keyword, StringComparison.OrdinalIgnoreCase)) ? FileKind.Px
        : FileKind.Text;
}
