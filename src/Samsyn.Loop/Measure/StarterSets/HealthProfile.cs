// How a file with the Danish national health profile is read: a row for each municipality, a column for each indicator.
using System.Globalization;

namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>Reads the Danish national health profile from a file that somebody uploads, since it is in no service that can be asked.</summary>
public static class HealthProfile
{
    /// <summary>The set whose columns it reads.</summary>
    public const string Set = "danish-health-profile";

    /// <summary>The column of the municipality's code, three digits.</summary>
    public const string CodeColumn = "kommune_kode";

    /// <summary>The years in which people have been asked.</summary>
    public static IReadOnlyList<int> Waves { get; } = [2010, 2013, 2017, 2021, 2025];

    /// <summary>The recipe for a file of one wave. The file gives no intervals, so the figures have none, and nothing is said to be sure of them.</summary>
    /// <exception cref="ArgumentException">Nobody was asked in that year.</exception>
    public static Recipe Recipe(int wave)
    {
        if (!Waves.Contains(wave))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The health profile was made in {string.Join(", ", Waves)}, not in {wave}."), nameof(wave));
        }

        var items = AllStarterSets.All.Single(set => set.Code == Set).Items;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Den nationale sundhedsprofil {wave}"),
            [new(CodeColumn, ColumnRole.PlaceCode) { CodeWidth = 3 }, .. items.Select(ColumnOf)])
        {
            Indicators = [.. items.Select(item => new IndicatorUse(CodeOf(item), item.Name.In("da"), item.Direction) { Scale = 100 })],
            Constants = new()
            {
                Period = wave.ToString(CultureInfo.InvariantCulture),
                Scale = 100,
                Source = "Sundhedsstyrelsen og Statens Institut for Folkesundhed: Den Nationale Sundhedsprofil",
            },
        };
    }

    private static ColumnUse ColumnOf(StarterItem item) => new(item.Places[0].Table, ColumnRole.Value)
    {
        Says = [new(ColumnRole.IndicatorCode, CodeOf(item)), new(ColumnRole.Indicator, item.Name.In("da"))],
    };

    // The column's name without "_pct", as a code is written.
    private static string CodeOf(StarterItem item) => item.Places[0].Table.Replace("_pct", "", StringComparison.Ordinal).Replace('_', '-');
}
