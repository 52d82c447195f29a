// Figures that the example county does not have: a clinic that did not report, a year that is not ready.
namespace Samsyn.Loop.Measure.Example;

/// <summary>Figures that are missing, as some always are.</summary>
internal static class ExampleGaps
{
    /// <summary>Why a figure is missing, or null where it is not.</summary>
    public static MissingReason? At(ObservationKey key) => (key.Indicator, key.Area, key.Period.End.Year) switch
    {
        // The dental service changed its system.
        ("CARIES3", "9909" or "9911", 2019) => MissingReason.NotAvailable,

        // A municipality that did not take part in the survey, so that four years cannot be put together until later.
        ("LONELY" or "STRAIN", "9908", >= 2018 and <= 2021) => MissingReason.NotAvailable,

        // Hospital records came late.
        ("FALL80", "9907", 2021) => MissingReason.NotAvailable,

        // Not ready when the others were published.
        ("VACC2", "9905" or "9912", 2025) => MissingReason.NotYet,
        ("LE30", "9912", 2025) => MissingReason.NotYet,
        _ => null,
    };
}
