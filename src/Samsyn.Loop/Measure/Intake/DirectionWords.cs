// Words in an indicator's name that tell whether more of it is better: only a guess, to be shown as one.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Guesses from an indicator's name whether more of it is better.</summary>
internal static class DirectionWords
{
    private static readonly string[] Worse =
    [
        "arbetslös", "varken arbetar", "ohälsa", "sjuk", "rök", "övervikt", "fetma", "död", "självmord", "suicid", "ensam", "besvär", "ångest", "fattig",
        "utsatt", "otrygg", "skad", "karies", "avstå", "smärta", "stillasittande", "riskkonsum", "obehörig", "mobb", "våld", "trångbod", "brott", "oro",
        "arbejdsløs", "ledig", "sygdom", "syge", "ryger", "rygning", "overvægt", "fedme", "dødelig", "selvmord", "ensom", "stress", "angst", "utryg", "smerte",
        "unemploy", "neither in", "neither work", "ill health", "ill-health", "sick", "smok", "overweight", "obes", "death", "mortality", "suicid", "lonel", "poverty", "poor", "injur", "caries", "pain", "bully", "violen",
    ];

    private static readonly string[] Better =
    [
        "god hälsa", "bra hälsa", "bra självskattad", "behörig", "medellivslängd", "förväntad livslängd", "tillit", "delaktig", "vaccin", "fysiskt aktiv", "sysselsätt", "trygg", "kariesfri", "nöjd", "förtroende",
        "godt helbred", "godt selvvurderet", "middellevetid", "tillid", "beskæftig", "tilfreds",
        "good health", "life expectancy", "trust", "employ", "eligible", "vaccinat", "physically active", "satisf", "caries-free",
    ];

    /// <summary>Whether more is better by the words of a name; null when no word tells, or words tell both.</summary>
    public static bool? MoreIsBetter(string name)
    {
        var better = Better.Where(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        // "Obehörig" holds "behörig", and "kariesfri" holds "karies": the longer word is the one that is meant.
        var worse = Worse.Where(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        better = [.. better.Where(word => !worse.Any(longer => longer.Contains(word, StringComparison.Ordinal)))];
        worse = [.. worse.Where(word => !better.Any(longer => longer.Contains(word, StringComparison.Ordinal)))];
        return (better.Length > 0, worse.Length > 0) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };
    }
}
