// What figures are about as text, always the same for the same content.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Loop.Publish;

/// <summary>Writes and reads what figures are about as JSON.</summary>
public static class MeaningsJson
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by us alone; the letters of our languages stay letters
        Converters = { new JsonStringEnumConverter(), new PathConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithUnits } },
    };

    /// <summary>The meanings as JSON: one text for one content.</summary>
    public static string Write(Meanings meanings) => JsonSerializer.Serialize(meanings, Form);

    /// <summary>The meanings that a text holds.</summary>
    /// <exception cref="JsonException">The text holds none.</exception>
    public static Meanings Read(string text) => JsonSerializer.Deserialize<Meanings>(text, Form) ?? throw new JsonException("Meanings were expected, and null was read.");

    private static void WithUnits(JsonTypeInfo type)
    {
        if (type.Type == typeof(Unit))
        {
            type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "kind", DerivedTypes = { new(typeof(Unit.Share), "share"), new(typeof(Unit.Mean), "mean") } };
        }
    }

    // A boundary has thousands of points: it stands as it does in the store.
    private sealed class PathConverter : JsonConverter<BoundaryPath>
    {
        public override BoundaryPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return BoundaryPath.Read(reader.GetString() ?? "");
            }
            catch (FormatException flaw)
            {
                throw new JsonException("A boundary was expected.", flaw);
            }
        }

        public override void Write(Utf8JsonWriter writer, BoundaryPath value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
