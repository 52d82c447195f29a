// When something was changed, as services write it: in the international way, or in that of their country.
using System.Globalization;

namespace Samsyn.Sources.Services;

/// <summary>Reads the days and times that services write.</summary>
internal static class Dates
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:sszz'00'", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyyMMdd HH:mm", "yyyyMMdd",
        "dd.MM.yyyy", "d.M.yyyy", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm", "yyyy-MM-dd'T'HH:mm:ss.fffzz'00'", "yyyy-MM-dd'T'HH:mm:sszzz",
    ];

    /// <summary>The moment a text tells; null when it is in no form that can be read in one way only, such as 03/04/2024.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : null;
}
