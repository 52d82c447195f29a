// Texts in several languages and recipes, as they are written in a column.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samsyn.Loop;

namespace Samsyn.Store;

/// <summary>Writes and reads the documents that stand in a text column.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Options);

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("A column that holds a document holds nothing.");

    public static string? WriteText(LocalText? text) => text is null ? null : Write(text);

    public static LocalText? ReadText(string? text) => text is null ? null : Read<LocalText>(text);
}
