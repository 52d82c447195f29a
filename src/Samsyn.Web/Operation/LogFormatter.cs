// Writes a line of the log, as text or as JSON; addresses of people and secrets in links are left out, whoever wrote the line.
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Samsyn.Web.Operation;

/// <summary>How lines are written.</summary>
internal sealed class LogFormatterOptions : ConsoleFormatterOptions
{
    /// <summary>Whether each line is a JSON object.</summary>
    public bool Json { get; set; }
}

/// <summary>Writes lines of the log.</summary>
internal sealed class LogFormatter(IOptions<LogFormatterOptions> how, TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    /// <summary>The formatter's name.</summary>
    public const string FormatterName = "samsyn";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new LogLine(clock.GetUtcNow(), logEntry.LogLevel, logEntry.Category, LogScrub.Clean(logEntry.Formatter(logEntry.State, logEntry.Exception)))
        {
            Exception = logEntry.Exception is { } wrong ? LogScrub.Clean(wrong.ToString()) : null,
            Values = logEntry.State as IReadOnlyList<KeyValuePair<string, object?>> ?? [],
        };
        textWriter.WriteLine(how.Value.Json ? Json(line) : Text(line));
    }

    // A line begins with its time, and what somebody wrote begins no line: nobody can make up lines of the log.
    private static string Text(LogLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{Moment(line)} {Weight(line)} {line.Category}: {line.Message.ReplaceLineEndings("\\n")}{(line.Exception is null ? "" : "\n    " + line.Exception.ReplaceLineEndings("\n    "))}");

    private static string Json(LogLine line)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("time", Moment(line));
            json.WriteString("level", Weight(line));
            json.WriteString("category", line.Category);
            json.WriteString("message", line.Message);
            foreach (var (name, value) in line.Values.Where(pair => pair.Key is not ("{OriginalFormat}" or "time" or "level" or "category" or "message" or "exception")))
            {
                json.WriteString(JsonNamingPolicy.CamelCase.ConvertName(name), LogScrub.Clean(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
            }

            if (line.Exception is not null)
            {
                json.WriteString("exception", line.Exception);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Moment(LogLine line) => line.When.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Weight(LogLine line) => line.Level switch
    {
        LogLevel.Critical => "critical",
        LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        LogLevel.Information => "information",
        _ => "debug",
    };

    private sealed record LogLine(DateTimeOffset When, LogLevel Level, string Category, string Message)
    {
        public string? Exception { get; init; }

        public required IReadOnlyList<KeyValuePair<string, object?>> Values { get; init; }
    }
}
