// Reads the numbers and names in a call to samsyn rates: with a decimal point and a comma between them, wherever the terminal stands.
using System.CommandLine.Parsing;
using System.Globalization;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Reads what stands in a call.</summary>
internal static class RatesNumbers
{
    private const int MostConfidences = 5;

    /// <summary>Names with a comma between them, or said one after the other.</summary>
    public static IReadOnlyList<string> Words(string[]? given) => [.. (given ?? []).SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>One number.</summary>
    public static double? One(ArgumentResult given)
    {
        if (Number(Text(given)) is { } number)
        {
            return number;
        }

        given.AddError($"'{Text(given)}' is no number, such as 100 or 0.5.");
        return null;
    }

    /// <summary>A whole number within a range.</summary>
    public static int Whole(ArgumentResult given, int usual, (int Least, int Most) range)
    {
        if (int.TryParse(Text(given), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= range.Least && number <= range.Most)
        {
            return number;
        }

        given.AddError(FormattableString.Invariant($"'{Text(given)}' is no whole number from {range.Least} to {range.Most}."));
        return usual;
    }

    /// <summary>Ages in whole years.</summary>
    public static int[] Ages(ArgumentResult given)
    {
        var ages = Text(given).Split(',').Select(age => int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : (int?)null).ToArray();
        if (Array.Exists(ages, age => age is null))
        {
            given.AddError($"'{Text(given)}' is not ages in whole years, such as 0,65.");
            return [];
        }

        return [.. ages.OfType<int>()];
    }

    /// <summary>Confidences between 0 and 1; those of 50 and more are per cent.</summary>
    public static double[] Confidences(ArgumentResult given)
    {
        var levels = Text(given).Split(',').Select(Number).Select(level => level >= 50 ? level / 100 : level).ToArray();
        if (levels.Length > MostConfidences || levels.Distinct().Count() < levels.Length || Array.Exists(levels, level => !(level is > 0 and < 1)))
        {
            given.AddError($"--confidence is up to five different shares between 0 and 1, such as 0.95 or 0.95,0.998, not '{Text(given)}'.");
            return [0.95];
        }

        return [.. levels.OfType<double>()];
    }

    private static string Text(ArgumentResult given) => string.Join(',', given.Tokens.Select(token => token.Value));

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
