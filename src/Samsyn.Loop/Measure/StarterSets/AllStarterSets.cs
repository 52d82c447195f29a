// The sets of indicators that come with Samsyn, read from the table beside this file.
namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>The sets of indicators that come with Samsyn. Sources: the public-health agency's list of core indicators (as far as it could be read), the goals of Strategi för hälsa that could be verified, scripts of regions and municipalities, the Danish national health profile.</summary>
public static class AllStarterSets
{
    private static readonly Lazy<IReadOnlyList<StarterSet>> Read = new(ReadAll);

    /// <summary>Every set.</summary>
    public static IReadOnlyList<StarterSet> All => Read.Value;

    private static List<StarterSet> ReadAll()
    {
        using var reader = new StreamReader(typeof(AllStarterSets).Assembly.GetManifestResourceStream("Samsyn.Loop.Measure.StarterSets.starter-sets.txt")!);
        var (sets, items, area) = (new List<StarterSet>(), new List<StarterItem>(), LocalText.Same(""));
        while (reader.ReadLine() is { } line)
        {
            switch (line.Split('|', StringSplitOptions.TrimEntries))
            {
                case ["set", var code, var country, var sv, var da, var en]:
                    items = [];
                    sets.Add(new(code, country, new(sv, da, en), items));
                    break;
                case ["area", var sv, var da, var en]:
                    area = new(sv, da, en);
                    break;
                case [_, _, _, _, _, ..] parts:
                    items.Add(ItemOf(area, parts));
                    break;
                default:
                    break;
            }
        }

        return sets;
    }

    private static StarterItem ItemOf(LocalText area, string[] parts)
    {
        var (better, by, unit) = parts[4].Split(' ') is [var first, var second, var third] ? (first, second, third) : ("-", "-", "-");
        return new(
            area, new(parts[0], parts[1], parts[2]),
            [.. parts[3].Split(' ').Where(place => place != "-").Select(place => place.Split(':', 2)).Select(place => new StarterPlace(place[0], place[1]))],
            better switch { "higher" => Direction.HigherIsBetter, "lower" => Direction.LowerIsBetter, _ => Direction.NoJudgement },
            by switch { "list" => StatedBy.List, "practice" => StatedBy.Practice, "ours" => StatedBy.Ours, _ => StatedBy.Nobody })
        {
            Unit = UnitOf(unit),
            Target = parts.Length > 7 ? new(parts[5], parts[6], parts[7]) : null,
        };
    }

    private static Unit? UnitOf(string code) => code switch
    {
        "%" => new Unit.Share(100),
        "per100000" => new Unit.Share(100_000),
        "years" => new Unit.Mean(new("år", "år", "years")),
        "days" => new Unit.Mean(new("dagar", "dage", "days")),
        "index" => new Unit.Mean(new("index", "indeks", "index")),
        "tkr" => new Unit.Mean(new("tusen kronor", "tusind svenske kroner", "thousand Swedish kronor")),
        _ => null,
    };
}
