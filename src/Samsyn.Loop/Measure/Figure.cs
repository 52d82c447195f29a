// What one cell of a table may show: a number with its certainty, or one of three different reasons why there is none.
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure;

/// <summary>An estimate, or the reason why there is none to show. Three reasons that are never mixed.</summary>
public abstract record Figure
{
    private Figure()
    {
    }

    /// <summary>A number that may be shown.</summary>
    public sealed record Known(Estimate Estimate) : Figure;

    /// <summary>There is no number: nobody measured, or it is not there yet, or it cannot exist.</summary>
    public sealed record Missing(MissingReason Reason) : Figure;

    /// <summary>There is a number, but so few persons that one of them might be recognised.</summary>
    public sealed record Withheld : Figure;

    /// <summary>There is a number, but so uncertain that it would mislead.</summary>
    public sealed record TooUncertain : Figure;
}

/// <summary>Why a number is missing.</summary>
public enum MissingReason
{
    /// <summary>It is not known why.</summary>
    NotAvailable,

    /// <summary>It cannot exist, such as births among men.</summary>
    NotApplicable,

    /// <summary>It has not been published yet.</summary>
    NotYet,
}
