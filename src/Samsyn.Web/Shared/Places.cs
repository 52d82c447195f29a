// Finds whose page is asked for and for which place, the top one when none is named.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Shared;

/// <summary>Finds collaborations and their places.</summary>
public sealed record Places(ICollaborations Collaborations, IAreas Areas)
{
    /// <summary>The collaboration with an address name and the place asked for; null when either is not there.</summary>
    public async Task<PlaceFound?> Find(string slug, string? area, CancellationToken stop)
    {
        var collaboration = (await Collaborations.All(stop)).FirstOrDefault(one => one.Slug == slug);
        if (collaboration is null)
        {
            return null;
        }

        var areas = await Areas.Of(collaboration.Key, stop);
        var found = area is null ? Top(areas) : areas.FirstOrDefault(one => one.Code == area);
        return found is null && area is not null ? null : new(collaboration, areas, found);
    }

    /// <summary>The place that most others are part of.</summary>
    public static Area? Top(IReadOnlyList<Area> areas) => areas
        .OrderBy(area => area.Level)
        .ThenByDescending(area => areas.Count(other => other.Parent == area.Code))
        .ThenBy(area => area.Code, StringComparer.Ordinal)
        .FirstOrDefault();
}

/// <summary>A collaboration, all its places, and the place looked at; null when it has no places yet.</summary>
public sealed record PlaceFound(Collaboration Collaboration, IReadOnlyList<Area> Areas, Area? Area);
