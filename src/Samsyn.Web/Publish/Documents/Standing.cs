// How things stand on a day, or how they stood: where the parts of a document read figures, maps and names.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Publish;
using Samsyn.Web.Measure;

namespace Samsyn.Web.Publish.Documents;

/// <summary>How things stand or stood.</summary>
/// <param name="Day">The day.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Maps">Maps of them.</param>
/// <param name="Terms">The terms they came under.</param>
/// <param name="Boundaries">The boundaries of the places.</param>
internal sealed record Standing(DateOnly Day, IFigures Figures, IPlaceMaps Maps, Terms Terms, IBoundaries Boundaries)
{
    /// <summary>What the figures were about; null for today's names.</summary>
    public Meanings? Meanings { get; init; }

    /// <summary>The place shown where a part names none; null for today's.</summary>
    public string? Place { get; init; }
}
