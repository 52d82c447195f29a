// Writes lists of texts, named texts and numbers that may be missing, as JSON has them.
using System.Text.Json;

namespace Samsyn.Web.Publish;

/// <summary>What is written again and again in JSON.</summary>
internal static class OpenJson
{
    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Texts by their names.</summary>
    public static void Named(this Utf8JsonWriter json, string name, IEnumerable<(string Name, string Text)> texts)
    {
        json.WriteStartObject(name);
        foreach (var (own, text) in texts)
        {
            json.WriteString(own, text);
        }

        json.WriteEndObject();
    }

    /// <summary>A number, or null.</summary>
    public static void Number(this Utf8JsonWriter json, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
