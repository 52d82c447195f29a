// A table or key figure as a service's catalogue lists it, with what shows that it has changed its meaning.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>A table or key figure as a service lists it.</summary>
/// <param name="Table">As in <see cref="TableQuery.Table" />.</param>
/// <param name="Title">What it is called.</param>
public sealed record CatalogueEntry(string Table, string Title)
{
    /// <summary>A mark that changes when what it means changes: a hash of the description, of the variables' codes and of the unit; empty when only a title is known.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>What its figures mean, in its own words.</summary>
    public string? Description { get; init; }

    /// <summary>When its figures were last changed, as the service spells it; null when it does not say.</summary>
    public string? Updated { get; init; }

    /// <summary>The last period it has, or the year its series ended, as the service spells it; null when it does not say.</summary>
    public string? Latest { get; init; }

    /// <summary>Whether it says that no more will come.</summary>
    public bool Ended { get; init; }

    /// <summary>Whether it is a folder of others rather than figures.</summary>
    public bool IsFolder { get; init; }
}
