// What is written in the log, and how: nothing of the framework's that would tell what a visitor asked for.
using Microsoft.Extensions.Logging.Console;

namespace Samsyn.Web.Operation;

/// <summary>Sets up the log. It goes to the error stream, which systemd gathers.</summary>
internal static class Logs
{
    public static void Set(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Logging.ClearProviders();
        builder.Logging.AddConfiguration(settings.GetSection("Logging")); // what a test asks for
        builder.Logging.AddConsole(console => console.FormatterName = LogFormatter.FormatterName).AddConsoleFormatter<LogFormatter, LogFormatterOptions>();
        var json = IsJson(settings[Setting.LogFormat.Name]);
        builder.Services.Configure<LogFormatterOptions>(format => format.Json = json);

        // Standard output holds the address and nothing else.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var level = LevelOf(settings[Setting.LogLevel.Name]);
        var others = level > LogLevel.Warning ? level : LogLevel.Warning;
        builder.Logging.SetMinimumLevel(level)
            .AddFilter("Microsoft", others).AddFilter("System", others) // below that the framework tells addresses with all that stands in them
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // the keys lie in the data folder as everything else does, and are as safe as it is
    }

    private static bool IsJson(string? written) => written switch
    {
        null or "" or "text" => false,
        "json" => true,
        _ => throw SettingException.Of(Setting.LogFormat, "text or json"),
    };

    private static LogLevel LevelOf(string? written) => written switch
    {
        null or "" or "warning" => LogLevel.Warning,
        "error" => LogLevel.Error,
        "information" => LogLevel.Information,
        _ => throw SettingException.Of(Setting.LogLevel, "error, warning or information"),
    };
}
