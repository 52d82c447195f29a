// The times of a table as a machine reads them: TIMEVAL, in both of its forms.
using System.Globalization;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>The times of a table, written in one form: 2024, 2024H1, 2024Q1, 2024M09, 2024W01.</summary>
/// <param name="Scale">A year, H half year, Q quarter, M month, W week.</param>
/// <param name="Times">The times; none when the file gives the scale only.</param>
internal sealed partial record PxTimes(char Scale, IReadOnlyList<string> Times)
{
    /// <summary>What is allowed, for messages.</summary>
    public const string Example = "TLIST(A1),\"2023\",\"2024\"";

    private const int Most = 10_000;

    /// <summary>The times of a sentence, or null when it cannot be read.</summary>
    public static PxTimes? Of(PxStatement sentence)
    {
        if (sentence.Values is not [PxValue.List { Values.Count: > 0 } list, ..]
            || !list.Name.Equals("TLIST", StringComparison.OrdinalIgnoreCase)
            || ScaleOf(list.Values[0].Written) is not { } scale)
        {
            return null;
        }

        return Written(scale, list.Values.Skip(1).Concat(sentence.Values.Skip(1))) is { } times ? new(scale, times) : null;
    }

    // A1, H1, Q1, M1, W1. T is a term of four months in the format's own list, which no office uses.
    private static char? ScaleOf(string unit) =>
        unit.Length is 1 or 2 && char.ToUpperInvariant(unit[0]) is var scale and ('A' or 'H' or 'Q' or 'M' or 'W') ? scale : null;

    private static List<string>? Written(char scale, IEnumerable<PxValue> values)
    {
        var times = new List<string>();
        foreach (var value in values)
        {
            var (first, last) = value is PxValue.Pair { Sign: '-' } pair ? (pair.First, pair.Second) : (value.Written, value.Written);
            if (Number(scale, first) is not { } from || Number(scale, last) is not { } to || to < from || to - from >= Most)
            {
                return null;
            }

            times.AddRange(Enumerable.Range(from, to - from + 1).Where(time => Exists(scale, time)).Select(time => Text(scale, time)));
        }

        return times;
    }

    private static int PerYear(char scale) => scale switch { 'A' => 1, 'H' => 2, 'Q' => 4, 'M' => 12, _ => 53 };

    // Times counted in a row, so that an interval of them can be walked through.
    private static int? Number(char scale, string text)
    {
        var form = Form().Match(text.Trim());
        if (!form.Success || form.Groups[2].Success == (scale == 'A'))
        {
            return null;
        }

        var year = int.Parse(form.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var part = scale == 'A' ? 1 : int.Parse(form.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return year >= 1 && part >= 1 && part <= PerYear(scale) ? (year * PerYear(scale)) + part - 1 : null;
    }

    // Most years have no 53rd week.
    private static bool Exists(char scale, int time) =>
        scale != 'W' || time % PerYear(scale) < 52 || ISOWeek.GetWeeksInYear(time / PerYear(scale)) == 53;

    private static string Text(char scale, int time)
    {
        var (year, part) = (time / PerYear(scale), (time % PerYear(scale)) + 1);
        return scale switch
        {
            'A' => Invariant($"{year:0000}"),
            'H' or 'Q' => Invariant($"{year:0000}{scale}{part}"),
            _ => Invariant($"{year:0000}{scale}{part:00}"),
        };
    }

    [GeneratedRegex(@"^([0-9]{4})(?:[A-Za-z:-]?([0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
