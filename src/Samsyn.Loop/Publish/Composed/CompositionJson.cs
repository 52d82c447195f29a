// A composition as text, always the same for the same content, and the seal that shows that nothing in it was changed.
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Samsyn.Loop.Publish.Composed;

/// <summary>Writes and reads a composition as JSON.</summary>
public static partial class CompositionJson
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by us alone; the letters of our languages stay letters
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The composition as JSON: one text for one content.</summary>
    public static string Write(Composition composition) => JsonSerializer.Serialize(composition, Form);

    /// <summary>The composition that a text holds.</summary>
    /// <exception cref="JsonException">The text holds none.</exception>
    public static Composition Read(string text) => JsonSerializer.Deserialize<Composition>(text, Form) ?? throw new JsonException("A composition was expected, and null was read.");

    /// <summary>The same text without the bounds of its cells: as it was written before they were kept.</summary>
    public static string Unbounded(string text) => Bounds().Replace(text, "");

    /// <summary>The same text without its drawings: what was said and counted, however it was drawn.</summary>
    public static string Undrawn(string text) => Drawings().Replace(text, "");

    /// <summary>The SHA-256 of the composition's text, in lower-case hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(""",?"(?:svg|narrow)":"(?>[^"\\]+|\\.)*\x22""")]
    private static partial Regex Drawings();

    // In what people wrote every quotation mark has a backslash before it, so this stands nowhere else.
    [GeneratedRegex(""",?"bounds":\{"lower":[^}]*\}""")]
    private static partial Regex Bounds();
}
