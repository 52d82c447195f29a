// What places are used for: how many figures each has; and the taking away of a place that has none.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>What came of taking a place away.</summary>
public enum AreaRemoval
{
    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It has figures, or an import that was taken back has figures for it.</summary>
    HasFigures,

    /// <summary>Other places are part of it.</summary>
    HasParts,

    /// <summary>There was no such place.</summary>
    NotThere,
}

/// <summary>Where it is known what places are used for.</summary>
public interface IAreaUse
{
    /// <summary>How many figures each place has, by its code; those of imports that were taken back left out, and so are places that have none.</summary>
    Task<IReadOnlyDictionary<string, long>> Figures(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Takes a place away that nothing depends on.</summary>
    Task<AreaRemoval> Remove(CollaborationKey collaboration, string code, CancellationToken stop);
}
