// Where in a JSON-stat document the long lists of values and symbols stand, so that they can be read as they stream by.
using System.Buffers.Text;
using System.Text.Json;

namespace Samsyn.Sources.JsonStat;

/// <summary>A long list of values or symbols that is left out of the document and read by itself.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="IsObject">Whether it is an object by the cell's number, in order; else it is a list.</param>
/// <param name="Count">How many things it holds.</param>
/// <param name="Last">The last cell it names; for a list one less than its count.</param>
internal sealed record JsonStatCut(int Start, int Length, bool IsObject, long Count, long Last)
{
    /// <summary>Shorter lists stay in the document.</summary>
    private const int Least = 256;

    public static readonly JsonReaderOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>All long lists of plain things in a document; none when the document is faulty, which is told by whoever reads it.</summary>
    public static IReadOnlyList<JsonStatCut> In(ReadOnlySpan<byte> bytes)
    {
        var cuts = new List<JsonStatCut>();
        try
        {
            var reader = new Utf8JsonReader(bytes, Tolerant);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName)
                {
                    Member(ref reader, cuts);
                }
            }

            return cuts;
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static void Member(ref Utf8JsonReader reader, List<JsonStatCut> cuts)
    {
        if (reader.ValueTextEquals("dimension"u8) || reader.ValueTextEquals("extension"u8) || reader.ValueTextEquals("note"u8))
        {
            reader.Skip();
        }
        else if (reader.ValueTextEquals("value"u8) || reader.ValueTextEquals("status"u8))
        {
            var ahead = reader;
            if (ahead.Read() && Flat(ref ahead) is { } cut)
            {
                reader = ahead;
                cuts.Add(cut);
            }
        }
    }

    // A list within a list, a letter written as a number, an object out of order: such are rare, and left to the document.
    private static JsonStatCut? Flat(ref Utf8JsonReader reader)
    {
        var (start, isObject, count, last) = ((int)reader.TokenStartIndex, reader.TokenType is JsonTokenType.StartObject, 0L, -1L);
        if (!isObject && reader.TokenType is not JsonTokenType.StartArray)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            var cell = count;
            if (isObject && (!Cell(ref reader, out cell) || cell <= last || !reader.Read()))
            {
                return null;
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject || reader.ValueIsEscaped)
            {
                return null;
            }

            (count, last) = (count + 1, cell);
        }

        var length = (int)reader.BytesConsumed - start;
        return length < Least ? null : new(start, length, isObject, count, last);
    }

    /// <summary>The cell that a member's name tells.</summary>
    public static bool Cell(ref Utf8JsonReader reader, out long cell)
    {
        cell = 0;
        return !reader.ValueIsEscaped && Utf8Parser.TryParse(reader.ValueSpan, out cell, out var used) && used == reader.ValueSpan.Length && cell >= 0;
    }
}
