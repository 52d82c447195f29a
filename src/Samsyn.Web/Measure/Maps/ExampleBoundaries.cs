// The boundaries of the invented county, drawn for it, and taken in as every other file of boundaries is.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Web.Measure.Maps;

/// <summary>The boundaries of the invented county.</summary>
internal static class ExampleBoundaries
{
    /// <summary>Prepares them.</summary>
    /// <param name="areas">The places of the county.</param>
    public static IReadOnlyList<Boundary> Make(IReadOnlyList<Area> areas)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var resource = typeof(ExampleBoundaries).Assembly.GetManifestResourceStream("Samsyn.Web.Measure.Maps.example-county.geojson")!)
            using (var written = File.Create(file))
            {
                resource.CopyTo(written);
            }

            return BoundaryIntake.Read(file, "Samsyn (CC0 1.0)", new(), areas) is Checked<BoundaryIntake>.Sound(var read)
                ? read.Boundaries
                : throw new InvalidOperationException("The boundaries of the invented county are not those of its places. Draw them anew.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
