// Files of invented figures, the same every time, to time the commands on: many small splits, and one very long table.
using static System.FormattableString;

namespace Samsyn.Web.Tests;

/// <summary>Writes files of invented figures.</summary>
internal static class GeneratedFiles
{
    private const string Header =
        "setting,date,source,indicator_abbr,indicator_name,dimension,subgroup,estimate,se,ci_lb,ci_ub,population,note,"
        + "setting_average,iso3,favourable_indicator,indicator_scale,ordered_dimension,subgroup_order,reference_subgroup";

    private static readonly string[] Sexes = ["Women", "Men"];
    private static readonly string[] Ages = ["16-29", "30-44", "45-64", "65-84", "85+"];
    private static readonly string[] Schooling = ["Pre-secondary", "Secondary", "Short tertiary", "Long tertiary", "Unknown"];

    /// <summary>Writes all three files into a folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "ordered.csv"), Splits(1_000, 5, ordered: true));
        File.WriteAllLines(Path.Combine(folder, "unordered.csv"), Splits(1_000, 12, ordered: false));
        File.WriteAllLines(Path.Combine(folder, "long.csv"), Long(1_000_000));
    }

    /// <summary>Splits in WHO's template, shares in per cent with standard errors.</summary>
    public static IEnumerable<string> Splits(int count, int groups, bool ordered)
    {
        var random = new Random(1);
        yield return Header;
        for (var split = 1; split <= count; split++)
        {
            var level = 5 + (30 * random.NextDouble());
            for (var group = 1; group <= groups; group++)
            {
                var persons = 100 + random.Next(2_000);
                var value = Math.Clamp(level + (ordered ? 2.0 * (groups - group) : 6 * random.NextDouble()) + random.NextDouble(), 0.5, 99.5);
                var error = Math.Sqrt(value * (100 - value) / persons);
                yield return Invariant(
                    $"Place {split:0000},2024,Invented,I1,Daily smoking (%),{(ordered ? "Education" : "District")},Group {group:00},{value:F4},{error:F4},,,{persons},,,,0,100,{(ordered ? 1 : 0)},{(ordered ? group : 0)},0");
            }
        }
    }

    /// <summary>A tidy table: 100 places, 10 years, indicators enough, by sex, age and schooling at once.</summary>
    public static IEnumerable<string> Long(int rows)
    {
        var random = new Random(2);
        yield return "Place,Year,Indicator,Sex,Age,Education,Value,Numerator,Denominator";
        for (var row = 0; row < rows; row++)
        {
            var (cell, rest) = (row % 50, row / 50);
            var persons = 50 + random.Next(950);
            var cases = random.Next(persons / 3);
            yield return Invariant(
                $"Place {rest % 100 + 1:000},{2015 + (rest / 100 % 10)},Indicator {rest / 1_000 + 1:00},{Sexes[cell % 2]},{Ages[cell / 2 % 5]},{Schooling[cell / 10]},{100.0 * cases / persons:F2},{cases},{persons}");
        }
    }
}
