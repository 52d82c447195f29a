// The years still to be lived at an age, or why they cannot be told.
namespace Samsyn.Statistics.Rates;

/// <summary>Life expectancy at an age.</summary>
/// <param name="Age">In years.</param>
public sealed record LifeExpectancy(int Age)
{
    /// <summary>The years still to be lived; null where there is an obstacle.</summary>
    public Estimate? Estimate { get; init; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    public LifeTableObstacle? Obstacle { get; init; }

    /// <summary>Deaths at this age and above.</summary>
    public required double Deaths { get; init; }

    /// <summary>Person-years at this age and above.</summary>
    public required double PersonYears { get; init; }
}

/// <summary>Why a life expectancy cannot be told.</summary>
public enum LifeTableObstacle
{
    /// <summary>5,000 person-years or fewer, at all ages together.</summary>
    TooFewPersons,

    /// <summary>Nobody died in the open band, so nothing tells how long its people live.</summary>
    NoDeathsInLastBand,

    /// <summary>By the table nobody reaches the age.</summary>
    NobodyLeft,

    /// <summary>The 95 % interval reaches more than ten years to either side.</summary>
    TooUncertain,
}
