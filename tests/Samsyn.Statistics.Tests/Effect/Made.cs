// Small panels for the tests of effects.
using System.Globalization;
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

/// <summary>Small panels: the first unit is the treated one, the first year 2001.</summary>
internal static class Made
{
    private const int First = 2001;

    public static Panel Counts(int start, params (string Unit, double[] Cases, double Persons)[] units) => Panel.Of(
        [.. units.SelectMany(unit => unit.Cases.Select((cases, year) => new PanelCell(new(unit.Unit, First + year), cases) { Persons = unit.Persons }))],
        new(units[0].Unit, start));

    public static Panel Values(int start, params (string Unit, double[] Values)[] units) => Panel.Of(
        [.. units.SelectMany(unit => unit.Values.Select((value, year) => new PanelCell(new(unit.Unit, First + year), value)))],
        new(units[0].Unit, start));

    /// <summary>The cells of a panel drawn from a seed: 8 to 16 units, 4 to 8 years before and 3 to 5 after from 2020 on, 'M00' treated.</summary>
    public static (PanelCell[] Cells, Treatment Treatment) Drawn(int seed, bool counts)
    {
        var random = new Random(seed);
        var (units, before, after) = (random.Next(9, 17), random.Next(4, 9), random.Next(3, 6));
        PanelCell Cell(int unit, int year)
        {
            var (key, persons) = (new PanelKey(string.Create(CultureInfo.InvariantCulture, $"M{unit:00}"), 2020 - before + year), 5_000.0 + (3_000 * unit));
            return counts
                ? new(key, Math.Round(persons * 0.01 * (0.8 + (0.4 * random.NextDouble())))) { Persons = persons }
                : new(key, 10 + unit + (0.3 * year) + random.NextDouble());
        }

        return ([.. Enumerable.Range(0, units).SelectMany(unit => Enumerable.Range(0, before + after).Select(year => Cell(unit, year)))], new("M00", 2020));
    }
}
