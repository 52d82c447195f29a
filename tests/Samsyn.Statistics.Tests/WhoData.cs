// Reads the tables behind WHO's reference cases, in place, and turns them into disaggregations.
using System.Globalization;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests;

/// <summary>One table of reference/who/data.</summary>
internal sealed class WhoData
{
    private readonly List<Dictionary<string, string>> rows;

    private WhoData(List<Dictionary<string, string>> rows) => this.rows = rows;

    public static WhoData Of(string dataset)
    {
        var lines = File.ReadAllLines(Reference.File($"who/data/{dataset}.csv"));
        var names = Cells(lines[0]);
        return new([.. lines.Skip(1).Select(line => names.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second))]);
    }

    /// <summary>The table with one change, told in the words of the reference.</summary>
    public WhoData Edited(string edit)
    {
        string[] missing = edit switch
        {
            "estimate of M03 set to missing (1 of 12 = 8.3%)" => ["M03"],
            "estimates of M03 and M05 missing (16.7%)" => ["M03", "M05"],
            "estimate of Secondary missing" => ["Secondary"],
            _ => [],
        };
        var copy = rows.Select(row => new Dictionary<string, string>(row)).ToList();
        foreach (var row in copy)
        {
            row["estimate"] = missing.Contains(row["subgroup"]) ? "" : row["estimate"];
            row["estimate"] = edit == "estimate of M12 set to 0" && row["subgroup"] == "M12" ? "0" : row["estimate"];
            row["population"] = edit == "population of Secondary missing" && row["subgroup"] == "Secondary" ? "" : row["population"];
        }

        Assert.True(edit.Length == 0 || missing.Length > 0 || edit is "estimate of M12 set to 0" or "population of Secondary missing" or "rows in order 3,1,4,2", edit);
        return new(edit == "rows in order 3,1,4,2" ? [copy[2], copy[0], copy[3], copy[1]] : copy);
    }

    /// <summary>The disaggregation, with the named columns only, or with all.</summary>
    public Disaggregation Disaggregation(Func<string, bool>? has = null)
    {
        has ??= _ => true;
        var known = rows.Where(row => row["estimate"].Length > 0).ToList();
        var ordered = rows[0]["ordered_dimension"] == "1";
        return new([.. known.Select(row => Group(row, has, ordered))])
        {
            Ordered = ordered,
            MoreIsBetter = has("favourable_indicator") ? rows[0]["favourable_indicator"] == "1" : null,
            Scale = Number(rows[0]["indicator_scale"]),
            Average = has("setting_average") ? Number(rows[0]["setting_average"]) : null,
            Missing = rows.Count - known.Count,
        };
    }

    private static SubgroupFigure Group(Dictionary<string, string> row, Func<string, bool> has, bool ordered) =>
        new(row["subgroup"], Number(row["estimate"])!.Value)
        {
            StandardError = has("se") ? Number(row["se"]) : null,
            Population = has("population") ? Number(row["population"]) : null,
            Step = ordered ? (int?)Number(row["subgroup_order"]) : null,
            Reference = has("reference_subgroup") && row.TryGetValue("reference_subgroup", out var reference) && reference == "1",
        };

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    internal static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), "", false);
        foreach (var sign in line)
        {
            quoted ^= sign == '"';
            if (sign == ',' && !quoted)
            {
                cells.Add(cell);
                cell = "";
            }
            else if (sign != '"')
            {
                cell += sign;
            }
        }

        return [.. cells, cell];
    }
}
