// An organisation that takes part: a municipality, a region, a state agency, an association, a folk high school.
namespace Samsyn.Loop.Convene;

/// <summary>An organisation that takes part in a collaboration.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Name">What it is called, in its own language.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sector">What it works with, in people's own words: school, health care, sports.</param>
/// <param name="Inside">Whether it is part of one of the municipalities or the region that work together, rather than a partner from outside.</param>
public sealed record Organisation(string Id, string Name, OrganisationKind Kind, string Sector, bool Inside)
{
    /// <summary>The first and the last day it exists.</summary>
    public LifeSpan Life { get; init; } = LifeSpan.Open;

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>What an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A region, county or welfare area.</summary>
    Region,

    /// <summary>A state agency, such as one for employment or insurance.</summary>
    StateAgency,

    /// <summary>A provider of health care or dental care.</summary>
    CareProvider,

    /// <summary>A federation that several authorities fund together.</summary>
    Federation,

    /// <summary>An association, a club, or a federation of such.</summary>
    Association,

    /// <summary>A school, a folk high school, a study association or a university.</summary>
    Education,

    /// <summary>A company, also one that a municipality owns.</summary>
    Company,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Where organisations are kept.</summary>
public interface IOrganisations
{
    /// <summary>All of a collaboration, by name.</summary>
    Task<IReadOnlyList<Organisation>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Organisation organisation, CancellationToken stop);
}
