// A made-up open service of boundaries: it draws what a test says, or cannot be reached.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Web.Tests.Measure.Maps;

/// <summary>A made-up open service of boundaries.</summary>
internal sealed class FakeBoundaries : IBoundaryService
{
    public IReadOnlyList<BoundaryLayer> Layers { get; } = [new("SE", AreaLevel.Municipality, "SCB", "kommunkod")];

    /// <summary>Whether it can be reached.</summary>
    public bool Down { get; set; }

    public Task<Checked<DrawnFile>> Fetch(BoundaryLayer layer, IReadOnlyList<string> codes, CancellationToken stop) => Down
        ? throw new HttpRequestException("The service is down.")
        : Task.FromResult<Checked<DrawnFile>>(new Checked<DrawnFile>.Sound(new([.. codes.Select(Square)], [])));

    private static DrawnPlace Square(string code) =>
        new(new Where.All(), new Dictionary<string, string> { ["kommunkod"] = code }, [new([[new(13, 59), new(14, 59), new(14, 60), new(13, 60)]])]);
}
