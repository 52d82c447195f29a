// Writes days as an iCalendar feed (RFC 5545) that any calendar reads.
using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Samsyn.Web.Follow;

/// <summary>A day in a calendar.</summary>
/// <param name="Id">By which a calendar knows it again.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What it is.</param>
public sealed record CalendarEvent(string Id, DateOnly Day, string Title)
{
    /// <summary>Where; null when it is not told.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it comes round every year.</summary>
    public bool Yearly { get; init; }
}

/// <summary>Writes an iCalendar feed.</summary>
/// <remarks>Lines end with CR LF and are folded at 75 octets; commas, semicolons, backslashes and line breaks in texts are escaped (RFC 5545, 3.1 and 3.3.11).</remarks>
public static class Calendar
{
    private const int LongestLine = 75;

    /// <summary>The feed.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="events">Its days.</param>
    /// <param name="now">The moment it is.</param>
    public static string Write(string name, IReadOnlyList<CalendarEvent> events, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(events);
        var feed = new StringBuilder();
        Line(feed, "BEGIN:VCALENDAR");
        Line(feed, "VERSION:2.0");
        Line(feed, "PRODID:-//Samsyn//Calendar//EN");
        Line(feed, $"X-WR-CALNAME:{Escaped(name)}");
        foreach (var one in events)
        {
            Line(feed, "BEGIN:VEVENT");
            Line(feed, $"UID:{Escaped(one.Id)}@samsyn");
            Line(feed, $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line(feed, Invariant($"DTSTART;VALUE=DATE:{one.Day:yyyyMMdd}"));
            Line(feed, Invariant($"DTEND;VALUE=DATE:{one.Day.AddDays(1):yyyyMMdd}"));
            Line(feed, $"SUMMARY:{Escaped(one.Title)}");
            if (one.Place is { } place)
            {
                Line(feed, $"LOCATION:{Escaped(place)}");
            }

            if (one.Yearly)
            {
                Line(feed, "RRULE:FREQ=YEARLY");
            }

            Line(feed, "END:VEVENT");
        }

        Line(feed, "END:VCALENDAR");
        return feed.ToString();
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // A line is folded between letters, never inside one: what follows begins with a blank.
    private static void Line(StringBuilder feed, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                feed.Append("\r\n ");
                octets = 1;
            }

            feed.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        feed.Append("\r\n");
    }
}
