// All that is kept of a survey: totals by group, and how surely the sample tells them. The respondents are gone.
namespace Samsyn.Statistics.Survey;

/// <summary>A survey reduced to the totals of its groups and the covariance of those totals.</summary>
/// <remarks>
/// With G groups there are 2G totals: N₁ to N_G (weights) and Y₁ to Y_G (weight times outcome). Every share, mean and
/// measure is a smooth function of them, so nothing else is needed. No single answer can be found in them again, as long
/// as no group is small.
/// </remarks>
public sealed record ReducedSurvey
{
    internal ReducedSurvey(IReadOnlyList<SurveyGroup> groups, Covariance covariance) => (Groups, Covariance) = (groups, covariance);

    /// <summary>The groups: by step where all have one, else by name.</summary>
    public IReadOnlyList<SurveyGroup> Groups { get; }

    /// <summary>The design-based covariance of N₁ to N_G, Y₁ to Y_G.</summary>
    internal Covariance Covariance { get; }

    /// <summary>Units that were drawn: primary sampling units, and persons drawn alone.</summary>
    public required int Units { get; init; }

    /// <summary>Strata that units were drawn from.</summary>
    public required int Strata { get; init; }

    /// <summary>Strata with a single unit, which cannot tell how units differ. They are held against the mean of all units.</summary>
    public required int LonelyUnits { get; init; }

    /// <summary>Whether some unit holds persons of several groups, so that the groups' errors hang together.</summary>
    public required bool SharedUnits { get; init; }

    /// <summary>Whether every outcome is 0 or 1, so that the mean is a share.</summary>
    public required bool IsShare { get; init; }

    /// <summary>Whether all respondents weigh 1 and were drawn alone from one stratum: other programs then leave the design out.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>Units less strata: how much is known of the errors themselves.</summary>
    public int DegreesOfFreedom => Units - Strata;

    /// <summary>Whether every group has a step, so that the groups stand on a ladder.</summary>
    public bool Ordered => Groups.Count > 1 && Groups.All(group => group.Step is not null);
}

/// <summary>What is kept of one group of respondents.</summary>
/// <param name="Name">What it is called.</param>
public sealed record SurveyGroup(string Name)
{
    /// <summary>Its step on the ladder, lowest for the worst off; null where there is no order.</summary>
    public double? Step { get; init; }

    /// <summary>Respondents in it.</summary>
    public required int Persons { get; init; }

    /// <summary>Respondents with the outcome 1, where outcomes are 0 and 1; else the plain sum of outcomes.</summary>
    public required double Cases { get; init; }

    /// <summary>The sum of weights: how many persons they stand for.</summary>
    public required double Weight { get; init; }

    /// <summary>The sum of weight times outcome.</summary>
    public required double WeightedSum { get; init; }

    /// <summary>(Σw)²/Σw²: how many respondents of equal weight would tell as much (Kish, Survey Sampling (1965) 430).</summary>
    public required double EffectivePersons { get; init; }

    /// <summary>The weighted mean, or share.</summary>
    public double Mean => WeightedSum / Weight;
}
