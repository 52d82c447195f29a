// The codes of the measures, as they are written in calls and answers.

using Samsyn.Statistics.Inequality;
namespace Samsyn.Web.Commands;

/// <summary>The codes of the measures: WHO's, and RCI_WAGSTAFF and RCI_ERREYGERS for the two corrections.</summary>
internal static class MeasureCodes
{
    private static readonly Dictionary<string, SummaryMeasure> ByCode =
        Enum.GetValues<SummaryMeasure>().ToDictionary(Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>All codes, in the order in which the measures are printed.</summary>
    public static IReadOnlyCollection<string> All => ByCode.Keys;

    /// <summary>The code of a measure.</summary>
    public static string Code(SummaryMeasure measure) => measure switch
    {
        SummaryMeasure.RciWagstaff => "RCI_WAGSTAFF",
        SummaryMeasure.RciErreygers => "RCI_ERREYGERS",
        _ => measure.ToString(),
    };

    /// <summary>The measures of some codes; null, which means all that apply, when there are none.</summary>
    public static IReadOnlySet<SummaryMeasure>? Measures(IReadOnlyCollection<string> codes) =>
        codes.Count == 0 ? null : codes.Select(code => ByCode[code]).ToHashSet();
}
