// Something that is measured: what it is called, what it means, in which unit, and whether more is better.
using Samsyn.Loop.Convene;
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure;

/// <summary>Something that is measured again and again.</summary>
/// <param name="Code">Its code, unique in the collaboration.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">In what it is measured.</param>
/// <param name="Direction">Whether more is better.</param>
public sealed record Indicator(string Code, LocalText Name, Unit Unit, Direction Direction)
{
    /// <summary>What exactly is measured, or null when its source does not say.</summary>
    public LocalText? Definition { get; init; }

    /// <summary>The life stage it belongs to, such as <c>0-19</c>, or null.</summary>
    public string? LifeStage { get; init; }

    /// <summary>The target area of public-health policy it belongs to, such as <c>early-life</c>, or null.</summary>
    public string? TargetArea { get; init; }

    /// <summary>Who made the figures, or null when the file does not say.</summary>
    public string? Source { get; init; }
}

/// <summary>In what an indicator is measured.</summary>
public abstract record Unit
{
    private Unit()
    {
    }

    /// <summary>A share of persons: 100 for per cent, 1,000 for per thousand, 100,000 for cases per 100,000.</summary>
    /// <param name="Scale">The value that would mean everybody.</param>
    public sealed record Share(double Scale) : Unit;

    /// <summary>A mean, such as years of life or points on a scale.</summary>
    /// <param name="Name">The unit's name, such as "years".</param>
    public sealed record Mean(LocalText Name) : Unit;

    /// <summary>An estimate whose bounds do not pass what can be: nobody and everybody are as far as a share goes.</summary>
    /// <param name="estimate">The estimate, in this unit.</param>
    public Estimate Within(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return this is not Share(var everybody) || estimate.Interval is not { } bounds ? estimate : new(
            estimate.Value,
            new(
                Math.Clamp(bounds.Lower, Math.Min(0, estimate.Value), estimate.Value),
                Math.Clamp(bounds.Upper, estimate.Value, Math.Max(everybody, estimate.Value)),
                bounds.Confidence,
                bounds.Promise),
            estimate.StandardError);
    }
}

/// <summary>Whether more of what is measured is better.</summary>
public enum Direction
{
    /// <summary>No judgement is made.</summary>
    NoJudgement,

    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,
}

/// <summary>Where indicators are kept.</summary>
public interface IIndicators
{
    /// <summary>All indicators of a collaboration, by code.</summary>
    Task<IReadOnlyList<Indicator>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps new indicators, and what is changed in those there are.</summary>
    Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Indicator> indicators, CancellationToken stop);
}
