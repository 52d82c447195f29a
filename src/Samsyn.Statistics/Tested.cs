// An estimate that was held against "no difference".
namespace Samsyn.Statistics;

/// <summary>An estimate, and how often chance alone would bring one as far from zero.</summary>
/// <param name="Estimate">The estimate with its interval.</param>
/// <param name="PValue">The p-value of zero: below 1 − confidence exactly when the interval does not hold zero.</param>
public sealed record Tested(Estimate Estimate, double PValue);
