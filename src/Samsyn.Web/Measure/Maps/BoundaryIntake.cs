// Reads a file of boundaries and prepares them: for the page, the command and the invented county alike.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;

namespace Samsyn.Web.Measure.Maps;

/// <summary>What came of a file of boundaries.</summary>
/// <param name="Boundaries">The boundaries, prepared.</param>
/// <param name="Elsewhere">How many official places it draws that the collaboration does not have.</param>
/// <param name="PassedOver">Small faults that were mended or left out.</param>
public sealed record BoundaryIntake(IReadOnlyList<Boundary> Boundaries, int Elsewhere, IReadOnlyList<Flaw> PassedOver)
{
    /// <summary>Reads and prepares a file; or tells everything that is wrong.</summary>
    public static Checked<BoundaryIntake> Read(string path, string credit, BoundaryNaming naming, IReadOnlyList<Area> areas) =>
        Of(GeoJsonFile.Open(path), credit, naming, areas);

    /// <summary>Prepares what was drawn; or tells everything that is wrong.</summary>
    public static Checked<BoundaryIntake> Of(Checked<DrawnFile> file, string credit, BoundaryNaming naming, IReadOnlyList<Area> areas)
    {
        switch (file)
        {
            case Checked<DrawnFile>.Sound(var drawn):
                return NamedFile.Of(drawn.Places, areas, naming) switch
                {
                    Checked<NamedFile>.Sound(var named) => new Checked<BoundaryIntake>.Sound(new(Preparing.Of(named.Places, credit), named.Elsewhere, drawn.PassedOver)),
                    Checked<NamedFile>.Flawed(var flaws) => new Checked<BoundaryIntake>.Flawed(flaws),
                    _ => throw new System.Diagnostics.UnreachableException(),
                };

            case Checked<DrawnFile>.Flawed(var flaws):
                return new Checked<BoundaryIntake>.Flawed(flaws);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
