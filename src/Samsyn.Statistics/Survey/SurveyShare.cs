// The interval of a share that a survey gives, which stays between nobody and everybody.
namespace Samsyn.Statistics.Survey;

/// <summary>Wilson's interval with the number of persons that the design is worth.</summary>
internal static class SurveyShare
{
    /// <summary>A share with its design-based error.</summary>
    public static Estimate Of(double share, double error, double reach, double confidence) =>
        Wilson(share, share * (1 - share) / (error * error), error, reach, confidence);

    /// <summary>A share of nobody or everybody, whose error the sample itself cannot tell.</summary>
    public static Estimate Extreme(SurveyGroup group, double reach, double confidence)
    {
        var persons = group.EffectivePersons;
        var moved = ((group.Mean * persons) + 1) / (persons + 2);
        return Wilson(group.Mean, persons, Math.Sqrt(moved * (1 - moved) / persons), reach, confidence);
    }

    private static Estimate Wilson(double share, double persons, double error, double reach, double confidence)
    {
        var squared = reach * reach / persons;
        var middle = (share + (squared / 2)) / (1 + squared);
        var width = reach * Math.Sqrt((share * (1 - share) / persons) + (squared / (4 * persons))) / (1 + squared);
        return new(share, new(Math.Min(share, Math.Max(0, middle - width)), Math.Max(share, Math.Min(1, middle + width)), confidence), error);
    }
}
