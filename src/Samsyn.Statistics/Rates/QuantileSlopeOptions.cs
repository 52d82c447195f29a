// How the slope over quantiles of areas is computed.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>How a slope over quantiles is computed.</summary>
public sealed record QuantileSlopeOptions
{
    /// <summary>The scale on which the errors of the figures are close to normal.</summary>
    public QuantileScale Scale { get; init; }

    /// <summary>Whether the line is fitted on that scale too (and its ends taken back), instead of on the figures themselves.</summary>
    public bool Transform { get; init; }

    /// <summary>What the slope is multiplied by: 100 for shares in per cent; below zero to turn its sign, and then the ratio is turned too.</summary>
    public double Multiplier { get; init; } = 1;

    /// <summary>The confidence of the limits that are given with the figures.</summary>
    public double ConfidenceOfLimits { get; init; } = 0.95;

    /// <summary>How many draws, where a simulation is needed.</summary>
    public int Draws { get; init; } = 100_000;

    /// <summary>Where the draws begin: the same seed gives the same limits.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether the limits are found by simulation: a line through figures whose errors are normal on another scale.</summary>
    public bool IsSimulated => Scale != QuantileScale.Value && !Transform;

    /// <summary>Refuses what cannot be computed with.</summary>
    internal void Check()
    {
        if (Draws < 1_000 || Multiplier == 0 || !double.IsFinite(Multiplier) || !(ConfidenceOfLimits is > 0 and < 1) || (Transform && Scale == QuantileScale.Value))
        {
            throw new ArgumentException(Invariant($"A slope over quantiles takes 1,000 draws or more, a multiplier other than 0, limits with a confidence between 0 and 1, and another scale where it is to be fitted on one; {Draws}, {Multiplier}, {ConfidenceOfLimits} and the scale {Scale} were given."));
        }
    }
}
