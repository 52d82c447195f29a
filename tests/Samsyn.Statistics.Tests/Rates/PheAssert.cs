// Holds our figures against those of the reference, to nine digits unless it says otherwise.
using System.Globalization;

namespace Samsyn.Statistics.Tests.Rates;

internal static class PheAssert
{
    /// <summary>The value and every pair of limits that the expected row has.</summary>
    public static void Same(PheCase given, PheRow expected, Func<double, Estimate> at)
    {
        Near(expected, "value", at(0.95).Value);
        foreach (var (confidence, lower, upper) in given.Levels())
        {
            Near(expected, lower, at(confidence).Interval?.Lower);
            Near(expected, upper, at(confidence).Interval?.Upper);
        }
    }

    /// <summary>One number, where the table has the column; nothing where it is empty.</summary>
    public static void Near(PheRow expected, string column, double? found, double relative = 1e-9)
    {
        if (!expected.Has(column))
        {
            return;
        }

        var wanted = expected.Number(column);
        Assert.True(wanted is null == found is null, $"{column}: expected {wanted}, found {found}");
        if (wanted is { } number)
        {
            Assert.True(Math.Abs(number - found!.Value) <= (relative * Math.Abs(number)) + 1e-12, string.Create(CultureInfo.InvariantCulture, $"{column}: expected {number:R}, found {found:R}"));
        }
    }
}
