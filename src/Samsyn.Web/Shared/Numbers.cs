// How numbers are written in a language: how many decimals, and its own signs.
using System.Globalization;

namespace Samsyn.Web.Shared;

/// <summary>Writes numbers in the language's own way, with as many decimals as they can bear.</summary>
public static class Numbers
{
    /// <summary>Decimals that suit a set of numbers written together: none from a hundred up, one from one up, else two.</summary>
    public static int Decimals(params ReadOnlySpan<double> numbers)
    {
        var largest = 0.0;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }

        return largest >= 100 ? 0 : largest >= 1 ? 1 : 2;
    }

    /// <summary>A number with a fixed count of decimals.</summary>
    public static string Write(this Language language, double number, int decimals)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", language.Culture);
    }

    /// <summary>A whole number.</summary>
    public static string Write(this Language language, long number) => number.ToString("N0", language.Culture);

    /// <summary>A year: four digits, never parted.</summary>
    public static string Year(this Language language, int year) => year.ToString("0000", language.Culture);

    /// <summary>A number for machines: the same everywhere, every digit kept.</summary>
    public static string Plain(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
