// Recipes as JSON that a person can read and mend by hand.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Samsyn.Loop.Measure;

/// <summary>Writes recipes as JSON and reads them again.</summary>
public static class RecipeJson
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutTheEmpty } },
    };

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>A recipe as JSON; what is empty is left out.</summary>
    public static string Write(Recipe recipe) => JsonSerializer.Serialize(recipe, Options);

    /// <summary>Reads a recipe; comments and a last comma are allowed, a name that is not known is a flaw.</summary>
    /// <returns>The recipe, or all that is wrong with it, each with its path such as <c>columns[2].role</c>.</returns>
    public static Checked<Recipe> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var reader = new RecipeReader();
            var recipe = reader.Recipe(document.RootElement);
            return reader.Flaws.Count == 0 ? new Checked<Recipe>.Sound(recipe) : new Checked<Recipe>.Flawed(reader.Flaws);
        }
        catch (JsonException broken)
        {
            return new Checked<Recipe>.Flawed(new Flaw(new Where.TextLine((broken.LineNumber ?? 0) + 1), FlawKind.Broken, "", "JSON"));
        }
        catch (InvalidOperationException)
        {
            // Half a letter, as in "\ud800": the framework has no other way to say so.
            return new Checked<Recipe>.Flawed(new Flaw(new Where.All(), FlawKind.Broken, "", "JSON"));
        }
    }

    private static void LeaveOutTheEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = (_, value) => value is System.Collections.IEnumerable list && list.GetEnumerator().MoveNext();
            }
            else if (property.PropertyType == typeof(RecipeConstants))
            {
                property.ShouldSerialize = (_, value) => value is RecipeConstants constants && constants != new RecipeConstants();
            }
        }
    }
}
