// A place in a JSON document: what stands there, and the way to it, for messages.
using System.Globalization;
using System.Text.Json;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>A place in a JSON document. A list of one thing and the thing itself are taken for the same, for converters mix them up.</summary>
/// <param name="Element">What stands there.</param>
/// <param name="Path">The way to it, such as <c>dimension.sex.category.index</c>.</param>
internal readonly record struct JsonPlace(JsonElement Element, string Path)
{
    private const int LongestShown = 40;

    /// <summary>Where it is.</summary>
    public Where Where => new Where.Path(Path);

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    /// <summary>What stands there as a text: the words of a text, YES or NO, or as it is written.</summary>
    public string Text => Element.ValueKind switch
    {
        JsonValueKind.String => Element.GetString()!,
        JsonValueKind.True => "YES",
        JsonValueKind.False => "NO",
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => Element.GetRawText(),
    };

    /// <summary>What stands there, shortened for a message.</summary>
    public string Shown => Text is { Length: > LongestShown } text ? text[..LongestShown] + "…" : Text;

    /// <summary>The whole number that stands there, also as a text, or null.</summary>
    public int? Number
    {
        get
        {
            // Languages without whole numbers write 2.0.
            var text = Unboxed.Text is [.. var whole, '.', '0'] ? whole : Unboxed.Text;
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
    }

    /// <summary>The one thing in a list of one, or the place itself.</summary>
    public JsonPlace Unboxed => IsList && Element.GetArrayLength() == 1 ? Items().Single() : this;

    /// <summary>What an object holds under a name; null when there is nothing.</summary>
    public JsonPlace? Find(string name) =>
        IsObject && Element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? new(found, Way(name)) : null;

    /// <summary>What an object holds under one name and then another.</summary>
    public JsonPlace? Find(string name, params ReadOnlySpan<string> further)
    {
        var found = Find(name);
        foreach (var next in further)
        {
            found = found?.Find(next);
        }

        return found;
    }

    /// <summary>What a list holds; of anything else, the thing itself.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (!IsList)
        {
            yield return this;
            yield break;
        }

        var at = 0;
        foreach (var item in Element.EnumerateArray())
        {
            yield return new(item, Invariant($"{Path}[{at++}]"));
        }
    }

    /// <summary>What an object holds, with its names; nothing when it is no object.</summary>
    public IEnumerable<(string Name, JsonPlace Place)> Members()
    {
        if (IsObject)
        {
            foreach (var member in Element.EnumerateObject())
            {
                yield return (member.Name, new(member.Value, Way(member.Name)));
            }
        }
    }

    /// <summary>What an object holds, by name, to look up many; nothing when it is no object.</summary>
    public Dictionary<string, JsonPlace> ByName()
    {
        var found = new Dictionary<string, JsonPlace>();
        foreach (var (name, place) in Members())
        {
            found[name] = place;
        }

        return found;
    }

    private string Way(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
