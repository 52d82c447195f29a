// An indicator that a file brings: what is known of its unit and direction, and what is only guessed.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>An indicator that a file brings.</summary>
/// <param name="Indicator">The indicator, as it would be kept.</param>
/// <param name="Unit">Why it would have its unit.</param>
/// <param name="Direction">Why more of it would be better or worse.</param>
public sealed record NewIndicator(Indicator Indicator, IndicatorReason Unit, IndicatorReason Direction)
{
    /// <summary>The indicator without what is only guessed: where nobody looks, no judgement is made.</summary>
    public Indicator Sure => Direction == IndicatorReason.Name ? Indicator with { Direction = Loop.Measure.Direction.NoJudgement } : Indicator;
}

/// <summary>Why something is thought of an indicator.</summary>
public enum IndicatorReason
{
    /// <summary>The file or its recipe says so.</summary>
    Read,

    /// <summary>The person has said so.</summary>
    Said,

    /// <summary>The values are the cases over the persons, times one and the same number.</summary>
    Counts,

    /// <summary>A word in its name.</summary>
    Name,

    /// <summary>All values lie between 0 and 100. A guess.</summary>
    Range,

    /// <summary>Nothing tells.</summary>
    Unknown,
}
