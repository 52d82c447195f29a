// Reads the worked examples of "did it help?": panels, and the figures that R gave for them.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

/// <summary>The worked examples of "did it help?".</summary>
internal static class EffectReference
{
    public static Panel California => Values("prop99/prop99.csv", ("state", "year", "packs_per_capita"), new("California", 1989));

    public static Panel Donations => Values("organ_donations_did/organ_donations.csv", ("state", "quarter_num", "rate"), new("California", 4));

    public static Panel Sicily => Panel.Of(
        [.. Rows("sicily_its/sicily.csv").Select(row => new PanelCell(new("Sicily", Whole(row["time"])), Number(row["aces"])) { Persons = Number(row["stdpop"]) })],
        new("Sicily", 37));

    public static Panel Municipal(string folder) => Panel.Of(
        [.. Rows($"{folder}/panel.csv").Select(row => new PanelCell(new(row["area"], Whole(row["year"])), Number(row["count"])) { Persons = Number(row["pop"]) })],
        new("M00", 2021));

    public static Panel Values(string file, (string Unit, string Time, string Value) columns, Treatment treatment) => Panel.Of(
        [.. Rows(file).Select(row => new PanelCell(new(row[columns.Unit], Whole(row[columns.Time])), Number(row[columns.Value])))],
        treatment);

    public static JsonElement Expected(string folder) => JsonDocument.Parse(File.ReadAllText(Reference.File($"effect/{folder}/expected.json"))).RootElement;

    public static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Reference.File($"effect/{file}"));
        var names = lines[0].Split(',');
        return lines.Skip(1).Select(line => names.Zip(line.Split(','), (name, cell) => (name, cell.Trim())).ToDictionary(pair => pair.name, pair => pair.Item2));
    }

    public static T Known<T>(this Learnt<T> learnt) => Assert.IsType<Learnt<T>.Known>(learnt).Value;

    public static EffectObstacle Obstacle<T>(this Learnt<T> learnt) => Assert.IsType<Learnt<T>.TooLittle>(learnt).Why;

    public static double Of(this JsonElement from, params string[] path) => path.Aggregate(from, (at, name) => at.GetProperty(name)).GetDouble();

    /// <summary>Alike to a share of the figure.</summary>
    public static void Near(double expected, double actual, double share = 1e-6) =>
        Assert.True(Math.Abs(actual - expected) <= share * Math.Max(1e-3, Math.Abs(expected)), string.Create(CultureInfo.InvariantCulture, $"expected {expected:R}, was {actual:R}"));

    public static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
