// Writes the rows of a record's table, as CSV and as JSON, row after row.
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Records;

/// <summary>Writes the rows of a table.</summary>
internal static class RecordTables
{
    private const int FlushAt = 1 << 16;

    /// <summary>Writes CSV; how many rows.</summary>
    public static async Task<long> Csv(RecordPart.Table table, Stream goal, CancellationToken stop)
    {
        await using var text = new StreamWriter(goal, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), FlushAt, leaveOpen: true);
        await text.WriteAsync(RecordCsv.Line(table.Columns.Select(column => ((string?)column.Name, true))));
        var rows = 0L;
        await foreach (var row in table.Rows.WithCancellation(stop))
        {
            await text.WriteAsync(RecordCsv.Line(table.Columns.Zip(row, (column, value) => (value, IsBare(column.Kind)))));
            rows++;
        }

        return rows;
    }

    /// <summary>Writes a JSON list with an object for each row; how many rows.</summary>
    public static async Task<long> Json(RecordPart.Table table, Stream goal, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(goal, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        var rows = 0L;
        await foreach (var row in table.Rows.WithCancellation(stop))
        {
            json.WriteStartObject();
            foreach (var (column, value) in table.Columns.Zip(row))
            {
                json.WritePropertyName(column.Name);
                Write(json, column.Kind, value);
            }

            json.WriteEndObject();
            rows++;
            if (json.BytesPending > FlushAt)
            {
                await json.FlushAsync(stop);
            }
        }

        json.WriteEndArray();
        return rows;
    }

    // What Samsyn writes itself is never taken for a formula: digits, true and false, days.
    private static bool IsBare(RecordKind kind) => kind is RecordKind.Number or RecordKind.Truth or RecordKind.Day or RecordKind.Moment;

    private static void Write(Utf8JsonWriter json, RecordKind kind, string? value)
    {
        switch (kind)
        {
            case var _ when value is null:
                json.WriteNullValue();
                break;
            case RecordKind.Number:
                json.WriteNumberValue(long.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            case RecordKind.Truth:
                json.WriteBooleanValue(value == "true");
                break;
            default:
                json.WriteStringValue(value);
                break;
        }
    }
}
