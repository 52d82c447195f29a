// The list of all that is in a record: every file with its size and fingerprint, what it is, what made it, and how long it is kept.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Records;

/// <summary>The list of all that is in a record.</summary>
/// <param name="Id">What the whole is called: the collaboration, the matter, and when it was made.</param>
/// <param name="Made">When.</param>
/// <param name="By">The program that made it.</param>
/// <param name="Collaboration">Whose matter it is.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Files">The files, in the order in which they lie in the zip.</param>
internal sealed record RecordManifest(string Id, DateTimeOffset Made, string By, RecordOwner Collaboration, RecordMatter Matter, IReadOnlyList<RecordFile> Files)
{
    /// <summary>Where it lies.</summary>
    public const string Path = "manifest.json";

    /// <summary>Where all else lies, by the names of E-ARK's common specification (CSIP), from which FGS packages are made.</summary>
    public const string Folder = "representations/rep1/data";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The form of the list, by which a reader knows what to expect.</summary>
    public string Form { get; init; } = "samsyn-record-1";

    /// <summary>The algorithm of every fingerprint.</summary>
    public string Checksums { get; init; } = "SHA-256";

    /// <summary>How tables are written as CSV.</summary>
    public string Csv { get; init; } =
        "UTF-8 with a byte order mark, comma, RFC 4180. At the start of a text, and after a comma, semicolon, tab or new line in it, one apostrophe before = + - @ ' is to be dropped. An apostrophe alone is an empty text; an empty cell means that nothing is known. The JSON file beside it holds the same rows as they are.";

    /// <summary>The list as it is written.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>Reads a list.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static RecordManifest Read(Stream stream) =>
        JsonSerializer.Deserialize<RecordManifest>(stream, Options) is { Files: not null } read ? read : throw new JsonException("The manifest lists no files.");
}

/// <summary>Whose matter it is.</summary>
internal sealed record RecordOwner(string Id, string Name, bool Invented);

/// <summary>The matter, as a registrar knows it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="RegistryNumber">Its number in the registry; null for none.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Retention">Its class: <c>preserve</c>, or <c>dispose</c> after a number of years.</param>
internal sealed record RecordMatter(string Id, string? RegistryNumber, string Title, RecordRetention Retention)
{
    public DateOnly Opened { get; init; }

    public DateOnly? Closed { get; init; }
}

/// <summary>How long the record is kept.</summary>
/// <param name="Class"><c>preserve</c> or <c>dispose</c>.</param>
/// <param name="Years">The years after it was closed; null for good.</param>
/// <param name="Due">The first day on which it may be disposed of; null when there is none yet.</param>
internal sealed record RecordRetention(string Class, int? Years, DateOnly? Due)
{
    public static RecordRetention Of(Matter matter) =>
        new(matter.Retention.Years is null ? "preserve" : "dispose", matter.Retention.Years, matter.Retention.Due(matter.Closed));
}

/// <summary>A file in a record.</summary>
/// <param name="Path">Where it lies in the zip.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its fingerprint, in lower-case hexadecimal.</param>
/// <param name="MediaType">Its kind.</param>
/// <param name="Step">The step of Samsyn that keeps what is in it.</param>
/// <param name="What">What it is.</param>
internal sealed record RecordFile(string Path, long Bytes, string Sha256, string MediaType, string Step, string What)
{
    /// <summary>How many rows; null for a document.</summary>
    public long? Rows { get; init; }

    /// <summary>Its columns; null for a document.</summary>
    public IReadOnlyList<RecordColumn>? Columns { get; init; }

    /// <summary>What people called it; null for a table.</summary>
    public string? Name { get; init; }

    /// <summary>The registry number it belongs to; null for none.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>How long it is kept.</summary>
    public RecordRetention? Retention { get; init; }
}
