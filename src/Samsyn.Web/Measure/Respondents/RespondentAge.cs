// The age of a respondent, as a band: as the file has it, or the band that surveys put a number of years in.
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>Reads ages.</summary>
internal static class RespondentAge
{
    /// <summary>Ages that can be read.</summary>
    public const string Examples = "37, 16-29, 85+";

    private const int Oldest = 130;

    // The bands of the Swedish national public health survey, with those younger and older.
    private static readonly AgeBand[] Usual = [new(0, 15), new(16, 29), new(30, 44), new(45, 64), new(65, 84), new(85, null)];

    /// <summary>The band that an age or a band means; null when it means none.</summary>
    public static string? Read(string text) => AgeBand.Read(text) switch
    {
        null or { From: > Oldest } => null,
        { From: var years, To: var to } when years == to => Array.Find(Usual, band => band.Holds(new(years, years)))!.ToString(),
        var band => band.ToString(),
    };
}
