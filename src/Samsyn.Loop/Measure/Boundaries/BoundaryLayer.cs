// The boundaries that an official open service has, and how they are asked for.
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>The boundaries of one kind of place that a service has.</summary>
/// <param name="Country">Two letters of the country.</param>
/// <param name="Level">The kind of place.</param>
/// <param name="Credit">Who drew them, as it must be said beside every map.</param>
/// <param name="Property">The property that holds the code of the place. Several drawings with one code are parts of one place.</param>
public sealed record BoundaryLayer(string Country, AreaLevel Level, string Credit, string Property)
{
    /// <summary>The codes of those among some places that the layer draws: by code and name, since codes of countries are alike.</summary>
    public IReadOnlyList<string> CodesOf(IReadOnlyList<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return OfficialPlaces.All.FirstOrDefault(official => official.Country == Country) is not { } country ? [] :
        [
            .. from area in areas
               where country.WithCode(area.Code) is { } place && place.Level == Level && country.Called(PlaceText.Name(area.Name)).Contains(place)
               select area.Code,
        ];
    }
}

/// <summary>An official open service of boundaries. What asks it keeps to the same rules as every other connector.</summary>
public interface IBoundaryService
{
    /// <summary>What it has.</summary>
    IReadOnlyList<BoundaryLayer> Layers { get; }

    /// <summary>Fetches the boundaries of some places.</summary>
    /// <param name="layer">Which boundaries.</param>
    /// <param name="codes">The codes of the places; others near them may come too.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>What was drawn, or everything that was wrong with the answers.</returns>
    /// <exception cref="HttpRequestException">The service cannot be reached.</exception>
    Task<Checked<DrawnFile>> Fetch(BoundaryLayer layer, IReadOnlyList<string> codes, CancellationToken stop);
}
