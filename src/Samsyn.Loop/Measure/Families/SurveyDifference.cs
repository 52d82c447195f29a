// Places whose figures come from different surveys under one name: what differs, so that nobody compares them unawares.
namespace Samsyn.Loop.Measure.Families;

/// <summary>Places whose figures of one indicator are measured in another way than the others'.</summary>
/// <param name="Apart">The codes of those places.</param>
/// <param name="Others">The codes of the others.</param>
/// <param name="Why">What differs.</param>
public sealed record SurveyDifference(IReadOnlyList<string> Apart, IReadOnlyList<string> Others, LocalText Why)
{
    // Uppsala, Södermanland, Värmland, Örebro and Västmanland ask their own survey, Liv & Hälsa.
    private static readonly string[] OwnSurvey = ["03", "04", "17", "18", "19"];

    private static readonly LocalText LifeAndHealth = new(
        "Uppsala, Södermanlands, Värmlands, Örebro och Västmanlands län använder sin egen enkät, Liv & Hälsa: ett enda år, åldrarna 18–84. De andra länen har den nationella enkäten: medelvärde av fyra år, åldrarna 16–84.",
        "Länene Uppsala, Södermanland, Värmland, Örebro og Västmanland bruger deres egen undersøgelse, Liv & Hälsa: et enkelt år, 18–84 år. De andre län har den nationale undersøgelse: gennemsnit af fire år, 16–84 år.",
        "The counties of Uppsala, Södermanland, Värmland, Örebro and Västmanland use their own survey, Liv & Hälsa: one single year, ages 18–84. The other counties have the national survey: a mean of four years, ages 16–84.");

    /// <summary>Whether some places among others are measured in another way.</summary>
    /// <param name="definition">What the source says of the indicator.</param>
    /// <param name="places">The codes of the places that are compared, as Statistics Sweden numbers them: two digits for a county, four for a municipality.</param>
    /// <returns>The difference; null when all are measured alike, as far as the source tells.</returns>
    /// <remarks>Source: Kolada's own descriptions, which name the five counties' survey ("CDUST") where it is used.</remarks>
    public static SurveyDifference? Of(string? definition, IEnumerable<string> places)
    {
        if (definition?.Contains("CDUST", StringComparison.Ordinal) != true)
        {
            return null;
        }

        var apart = places.Where(place => place is not ("00" or "0000")).ToLookup(place => OwnSurvey.Contains(County(place)));
        return apart[true].Any() && apart[false].Any() ? new([.. apart[true]], [.. apart[false]], LifeAndHealth) : null;
    }

    // Kolada writes a county as 0018, Statistics Sweden as 18.
    private static string County(string place) => place.Length == 4 && place.StartsWith("00", StringComparison.Ordinal) ? place[2..] : place.Length >= 2 ? place[..2] : place;
}
