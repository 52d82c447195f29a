// What a reader has chosen on an indicator page beside place, division and time.
using System.Globalization;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>What a reader has chosen.</summary>
/// <param name="From">The one of two times that a gap is compared between; null for the first.</param>
/// <param name="To">The other; null for the last.</param>
/// <param name="Years">How many years are taken together; null for year by year.</param>
public sealed record IndicatorChoice(string? From, string? To, int? Years)
{
    /// <summary>Nothing is chosen.</summary>
    public static IndicatorChoice Usual { get; } = new(null, null, null);

    /// <summary>How many years are taken together; what cannot be chosen is none, so that a mistyped link still opens.</summary>
    public static int? ReadYears(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && PooledFigures.Choices.Contains(years) ? years : null;

    /// <summary>The number as it stands in an address.</summary>
    public static string? Write(int? years) => years?.ToString(CultureInfo.InvariantCulture);
}
