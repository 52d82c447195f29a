// What an intervention costs, who pays, and who gains and when.
namespace Samsyn.Loop.Decide;

/// <summary>What an intervention costs, who pays, and who gains and when.</summary>
public sealed record Cost
{
    /// <summary>How much, in whole kronor; null when it is not known. Nothing (0) is a statement.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Whether it is paid once rather than every year.</summary>
    public bool Once { get; init; }

    /// <summary>Who pays.</summary>
    public string Payer { get; init; } = "";

    /// <summary>Who gains.</summary>
    public string Gainer { get; init; } = "";

    /// <summary>After how many years a gain could be seen; null when it is not known.</summary>
    public int? YearsToEffect { get; init; }
}
