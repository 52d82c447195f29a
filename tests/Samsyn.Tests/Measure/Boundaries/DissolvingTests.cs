// The parts of a place are joined: inner borders vanish, the surface stays, and holes stay holes.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Tests.Measure.Boundaries;

public sealed class DissolvingTests
{
    private static GridPoint[] Square(int x, int y) => [new(x, y), new(x + 1, y), new(x + 1, y + 1), new(x, y + 1)];

    [Fact]
    public void Two_squares_side_by_side_are_one_ring_without_the_border_between_them()
    {
        var joined = Assert.Single(Dissolving.Of([Square(0, 0), Square(1, 0)]));

        Assert.Equal(4, Math.Abs(Ring.TwiceSurface(joined)));
        Assert.DoesNotContain((new GridPoint(1, 0), new GridPoint(1, 1)), Sides(joined));
    }

    [Fact]
    public void A_hole_that_another_part_fills_is_no_hole()
    {
        GridPoint[] outer = [new(0, 0), new(3, 0), new(3, 3), new(0, 3)];

        Assert.Equal(18, Math.Abs(Ring.TwiceSurface(Assert.Single(Dissolving.Of([outer, Square(1, 1), Square(1, 1)])))));
    }

    [Fact]
    public void Parts_around_nothing_leave_a_hole()
    {
        var around = Dissolving.Of([.. from x in Enumerable.Range(0, 3) from y in Enumerable.Range(0, 3) where (x, y) != (1, 1) select Square(x, y)]);

        Assert.Equal([2L, 18L], around.Select(ring => Math.Abs(Ring.TwiceSurface(ring))).Order());
    }

    [Fact]
    public void Rings_that_share_no_side_stay_as_they_are()
    {
        GridPoint[][] islands = [Square(0, 0), Square(5, 5)];

        Assert.Same(islands, Dissolving.Of(islands));
    }

    [Fact]
    public void Whatever_the_parts_the_surface_stays_and_no_side_is_walked_twice() => Prop.ForAll(
        Gen.Choose(1, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new System.Random(seed);
            var cells = (from x in Enumerable.Range(0, 6) from y in Enumerable.Range(0, 6) where random.Next(3) > 0 select Square(x, y)).ToArray();

            var joined = Dissolving.Of(cells);
            var sides = joined.SelectMany(Sides).ToArray();

            return sides.Length == sides.Distinct().Count() && Covered(joined) == cells.Length;
        }).QuickCheckThrowOnFailure();

    // A cell is inside when its middle lies inside an odd number of rings.
    private static int Covered(GridPoint[][] rings) => (
        from x in Enumerable.Range(0, 6)
        from y in Enumerable.Range(0, 6)
        where rings.Sum(ring => Sides(ring).Count(side => side.Item1.X == side.Item2.X && side.Item1.X > x && Math.Min(side.Item1.Y, side.Item2.Y) == y)) % 2 == 1
        select x).Count();

    private static IEnumerable<(GridPoint, GridPoint)> Sides(GridPoint[] ring) =>
        ring.Select((point, at) => (point, ring[(at + 1) % ring.Length])).Select(side => side.point.CompareTo(side.Item2) < 0 ? side : (side.Item2, side.point));
}
