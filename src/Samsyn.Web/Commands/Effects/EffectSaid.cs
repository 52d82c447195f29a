// What the answers of samsyn effect are called in a terminal.
using Samsyn.Statistics.Effect;

namespace Samsyn.Web.Commands.Effects;

/// <summary>Says obstacles, verdicts and reasons.</summary>
internal static class EffectSaid
{
    /// <summary>Why there is nothing.</summary>
    public static string Of(EffectObstacle why) => why switch
    {
        EffectObstacle.NeedsCounts => "needs counts with persons",
        EffectObstacle.TooFewComparators => "too few areas to compare with",
        EffectObstacle.TooFewTimesBefore => "too few times before the start",
        EffectObstacle.TooFewTimesAfter => "too few times after the start",
        EffectObstacle.NoCases => "no cases where a logarithm is taken",
        _ => "the figures leave nothing over to learn an error from",
    };

    /// <summary>What a verdict says.</summary>
    public static string Of(EffectVerdict verdict) => verdict switch
    {
        EffectVerdict.Supports => "supports",
        EffectVerdict.DoesNotShow => "does not show",
        _ => "too little data",
    };

    /// <summary>Why it says so.</summary>
    public static string Of(VerdictReason reason) => reason switch
    {
        VerdictReason.TooFewComparators => "too few areas to compare with",
        VerdictReason.TooFewTimesBefore => "fewer than three times before the start",
        VerdictReason.TooFewTimesAfter => "fewer than three times after the start",
        VerdictReason.TooFewCases => "fewer than ten cases before or after",
        VerdictReason.NeedsCounts => "needs counts with persons",
        VerdictReason.Undetermined => "the figures leave nothing over to learn an error from",
        VerdictReason.OnWantedSide => "the whole interval lies on the wanted side",
        VerdictReason.HoldsNoEffect => "the interval holds no effect",
        VerdictReason.OnOtherSide => "the whole interval lies on the side that was not wanted",
        VerdictReason.SlopesAlike => "before the start the area went as the others did",
        VerdictReason.SlopesUnlike => "already before the start the area went another way than the others",
        _ => OfRankAndAim(reason),
    };

    /// <summary>What a verdict and its negative control say together.</summary>
    public static string Of(ControlReading reading) => reading switch
    {
        ControlReading.OnlyOutcomeMoved => "only the figure that was to move did",
        ControlReading.BothMoved => "what should not move did as well: something else came with the start",
        ControlReading.ControlIsOpen => "the control is too uncertain to say",
        _ => "the figure itself shows nothing to hold against the control",
    };

    private static string OfRankAndAim(VerdictReason reason) => reason switch
    {
        VerdictReason.AmongLargest => "its score is among the largest tenth",
        VerdictReason.NotAmongLargest => "its score is not among the largest tenth",
        VerdictReason.AimRuledOut => "an effect as large as aimed at is ruled out",
        VerdictReason.AimPossible => "an effect as large as aimed at is still possible",
        _ => "nobody has said which effect is aimed at: --aim",
    };
}
