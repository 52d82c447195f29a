// Boundaries are prepared once: simpler, still whole, and neighbours still share their border.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;

namespace Samsyn.Tests.Measure.Boundaries;

public sealed class PreparingTests
{
    // Two squares side by side; the border between them is a zigzag too fine to be seen from afar.
    private static IReadOnlyList<Position> Zigzag => [.. Enumerable.Range(0, 1001).Select(i => new Position(15 + (i % 2 * 0.0001), 60 + (i * 0.001)))];

    private static NamedPlace West => new("W", [new([[.. Zigzag, new(14, 61), new(14, 60)]])]);

    private static NamedPlace East => new("E", [new([[.. Zigzag.Reverse(), new(16, 60), new(16, 61)]])]);

    [Fact]
    public void Neighbours_still_share_their_border_after_it_is_simplified()
    {
        var prepared = Preparing.Of([West, East], "Gränser: ingen");

        var (west, east) = (Sides(prepared[0].Coarse), Sides(prepared[1].Coarse));
        Assert.InRange(prepared[0].Coarse.Points, 4, 60);
        Assert.NotEmpty(west.Intersect(east));
        Assert.Equal(2L * 10_000 * 20_000, Surface(prepared[0].Coarse) + Surface(prepared[1].Coarse));
    }

    [Fact]
    public void A_hole_and_the_island_in_it_keep_the_same_shore()
    {
        Position[] lake = [.. Enumerable.Range(0, 40).Select(i => new Position(15 + (0.2 * Math.Cos(i * Math.PI / 20)), 60.5 + (0.1 * Math.Sin(i * Math.PI / 20))))];
        NamedPlace around = new("A", [new([[new(14, 60), new(16, 60), new(16, 61), new(14, 61)], lake])]);

        var prepared = Preparing.Of([around, new("B", [new([[.. lake.Reverse().Skip(7), .. lake.Reverse().Take(7)]])])], "");

        Assert.Equal(Sides(prepared[0].Coarse).Intersect(Sides(prepared[1].Coarse)).Count(), prepared[1].Coarse.Points);
    }

    [Fact]
    public void An_island_too_small_to_be_seen_is_left_out_unless_it_is_all_there_is()
    {
        Position[] islet = [new(17, 60), new(17.0003, 60), new(17.0003, 60.0003)];

        var prepared = Preparing.Of([new("A", [.. West.Surfaces, new([islet])]), new("B", [new([islet])])], "");

        Assert.Single(prepared[0].Coarse.Rings);
        Assert.Single(prepared[1].Coarse.Rings);
    }

    [Fact]
    public void A_boundary_is_read_again_as_it_was_written()
    {
        BoundaryPath path = new([[new(181_000, 594_992), new(180_900, 594_800), new(-5, 0)], [new(0, 0), new(10, 0), new(10, 10), new(0, 10)]]);

        Assert.Equal("m181000 594992l-100 -192 -180905 -594800zm-181000 -594992l10 0 0 10 -10 0z", path.Text);
        Assert.Equal(path.Rings, BoundaryPath.Read(path.Text).Rings);
    }

    [Fact]
    public void The_middle_of_a_place_is_the_middle_of_its_largest_part()
    {
        NamedPlace place = new("A", [new([[new(10, 60), new(12, 60), new(12, 61), new(10, 61)]]), new([[new(20, 60), new(20.1, 60), new(20.1, 60.1)]])]);

        Assert.Equal(new GridPoint(110_000, 605_000), Assert.Single(Preparing.Of([place], "")).Middle);
    }

    [ReferenceTheory]
    [InlineData("se_kommuner.geojson", 290)]
    [InlineData("se_lan.geojson", 21)]
    public void Real_boundaries_are_prepared_whole_and_uncrossed(string file, int places)
    {
        var drawn = Assert.IsType<Checked<DrawnFile>.Sound>(GeoJsonFile.Open(Reference.File($"sources/geo/{file}"))).Value;
        Assert.Empty(drawn.PassedOver);
        Area[] known = [.. drawn.Places.Select(place => new Area(place.Properties["code"], place.Properties["name"], AreaLevel.Municipality))];
        var named = Assert.IsType<Checked<NamedFile>.Sound>(NamedFile.Of(drawn.Places, known, new())).Value;

        var prepared = Preparing.Of(named.Places, "Gränser: SCB");

        Assert.Equal(places, prepared.Count);
        Assert.All(prepared, one => Assert.True(one.Coarse.Points <= one.Fine.Points && one.Coarse.Rings.All(ring => ring.Count > 2)));
        Assert.All(prepared.SelectMany(one => one.Coarse.Rings), ring => Assert.Empty(Ring.Crossings([.. ring.Select(point => new Position(point.X, point.Y))])));
        Assert.InRange(prepared.Sum(one => one.Coarse.Text.Length + one.Fine.Text.Length), 10_000, 400_000);
    }

    [ReferenceTheory]
    [InlineData("dk_kommuner_simplified.geojson")]
    [InlineData("dk_regioner_simplified.geojson")]
    public void A_real_file_whose_outlines_are_cut_open_is_refused_with_every_one_of_them(string file)
    {
        var flaws = Assert.IsType<Checked<DrawnFile>.Flawed>(GeoJsonFile.Open(Reference.File($"sources/geo/{file}"))).Flaws;

        Assert.All(flaws, flaw => Assert.Contains(flaw.Kind, (FlawKind[])[FlawKind.RingNotClosed, FlawKind.RingCrosses]));
        Assert.All(flaws, flaw => Assert.StartsWith("features[", ((Where.Path)flaw.Where).Json, StringComparison.Ordinal));
        Assert.Equal(flaws.Count, flaws.Select(flaw => flaw.Where).Distinct().Count());
    }

    [ReferenceFact]
    public void Most_inner_borders_of_sweden_are_shared_by_both_neighbours()
    {
        var drawn = Assert.IsType<Checked<DrawnFile>.Sound>(GeoJsonFile.Open(Reference.File("sources/geo/se_kommuner.geojson"))).Value;
        var prepared = Preparing.Of([.. drawn.Places.Select(place => new NamedPlace(place.Properties["code"], place.Surfaces))], "");

        var sides = prepared.SelectMany(one => Sides(one.Coarse)).CountBy(side => side).ToArray();

        Assert.InRange(sides.Count(side => side.Value == 2) / (double)sides.Length, 0.5, 1);
        Assert.DoesNotContain(sides, side => side.Value > 2);
    }

    private static IEnumerable<(GridPoint, GridPoint)> Sides(BoundaryPath path) => path.Rings.SelectMany(ring =>
        ring.Select((point, index) => (point, ring[(index + 1) % ring.Count])).Select(side => side.point.CompareTo(side.Item2) < 0 ? side : (side.Item2, side.point)));

    private static long Surface(BoundaryPath path) => path.Rings.Sum(ring => Math.Abs(Ring.TwiceSurface(ring)));
}
