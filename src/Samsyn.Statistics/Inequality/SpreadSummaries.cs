// The measures of unordered groups.
namespace Samsyn.Statistics.Inequality;

/// <summary>The measures of three unordered subgroups or more.</summary>
internal static class SpreadSummaries
{
    public static IReadOnlyList<Summary> Of(in Figures figures) => [Answer.None(Measure.D, RemarkKind.TooFewSubgroups, figures)];
}
