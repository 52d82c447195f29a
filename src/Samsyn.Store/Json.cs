// Texts in several languages and recipes, as they are written in a column.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samsyn.Loop;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;

namespace Samsyn.Store;

/// <summary>Writes and reads the documents that stand in a text column.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutColumns } },
    };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Options);

    /// <summary>An object, written as it comes: each change of a row is told twice, and reflection would take most of that time.</summary>
    public static string Write(Action<Utf8JsonWriter> fields)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new() { Encoder = Options.Encoder }))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>A value of a column.</summary>
    public static void Value(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(writer, value, Options);
                break;
        }
    }

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("A column that holds a document holds nothing.");

    public static string? WriteText(LocalText? text) => text is null ? null : Write(text);

    // Of a plan, what stands in columns of its own is not written again in the document beside them, nor what is worked out.
    private static void WithoutColumns(JsonTypeInfo type)
    {
        if (type.Type.Namespace != typeof(Planned).Namespace && type.Type.Namespace != typeof(Round).Namespace)
        {
            return;
        }

        string[] columns = type.Type.IsAssignableTo(typeof(Planned)) ? [nameof(Planned.Id), nameof(Planned.Title), nameof(Planned.Matter), nameof(Planned.Version)] : [];
        foreach (var property in type.Properties.Where(one => one.Set is null || columns.Contains(one.Name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    public static LocalText? ReadText(string? text) => text is null ? null : Read<LocalText>(text);
}
