// Reads a long list of values or symbols as it streams by, some thousand at a time.
using System.Text;
using System.Text.Json;
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.JsonStat;

/// <summary>Reads a long list in the order of its cells.</summary>
internal sealed class JsonStatStream(ReadOnlyMemory<byte> bytes)
{
    private const int Batch = 4096;
    private const int LongestPooled = 64;

    private readonly JsonStatItem[] items = new JsonStatItem[Batch];
    private readonly long[] cells = new long[Batch];
    private readonly TextPool pool = new();
    private JsonReaderState state = new(JsonStatCut.Tolerant);
    private int at;
    private int held;
    private int next;
    private long read;

    /// <summary>What stands in a cell. Cells are asked for in order.</summary>
    public JsonStatItem Find(long cell)
    {
        if (next == held && !Fill())
        {
            return default;
        }

        return cells[next] == cell ? items[next++] : default;
    }

    private bool Fill()
    {
        var reader = new Utf8JsonReader(bytes.Span[at..], isFinalBlock: true, state);
        (held, next) = (0, 0);
        var named = -1L;
        while (held < Batch && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject or JsonTokenType.EndArray or JsonTokenType.EndObject:
                    break;
                case JsonTokenType.PropertyName:
                    _ = JsonStatCut.Cell(ref reader, out named);
                    break;
                default:
                    items[held] = Item(ref reader);
                    cells[held++] = named >= 0 ? named : read;
                    read++;
                    break;
            }
        }

        at += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return held > 0;
    }

    private JsonStatItem Item(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => new(JsonValueKind.Number, Text(reader.ValueSpan)),
        JsonTokenType.String => new(JsonValueKind.String, Text(reader.ValueSpan)),
        JsonTokenType.True => new(JsonValueKind.True, "YES"),
        JsonTokenType.False => new(JsonValueKind.False, "NO"),
        _ => new(JsonValueKind.Null, ""),
    };

    private string Text(ReadOnlySpan<byte> letters)
    {
        if (letters.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(letters);
        }

        Span<char> characters = stackalloc char[LongestPooled];
        return pool.Of(characters[..Encoding.UTF8.GetChars(letters, characters)]);
    }
}

/// <summary>What stands in a cell: of which kind it is, and its text.</summary>
internal readonly record struct JsonStatItem(JsonValueKind Kind, string? Text)
{
    /// <summary>What stands in a document.</summary>
    public static JsonStatItem Of(JsonPlace place) => new(place.Element.ValueKind, place.Text);
}
