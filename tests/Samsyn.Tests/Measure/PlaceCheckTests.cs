// A place can be kept when it has a name, is part of a larger one and never of itself, and ends after it began.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Measure;

public sealed class PlaceCheckTests
{
    [Fact]
    public void A_municipality_of_a_county_is_sound() => Assert.Empty(Check(Town.North));

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var flaws = Check(Town.North with { Name = "", Parent = "77", From = new(2024, 1, 1), To = new(2023, 1, 1) });

        Assert.Equal(
            [("name", FlawKind.Missing), ("parent", FlawKind.UnknownPlace), ("to", FlawKind.OutOfRange)],
            flaws.Select(flaw => (((Where.Field)flaw.Where).Name, flaw.Kind)));
    }

    [Fact]
    public void A_place_is_no_part_of_itself_nor_of_its_own_parts()
    {
        Assert.Equal(FlawKind.Duplicate, Assert.Single(Check(Town.North with { Parent = Town.North.Code })).Kind);
        Assert.Contains(Check(Town.County with { Parent = Town.North.Code }), flaw => flaw.Kind == FlawKind.Duplicate);
    }

    [Fact]
    public void A_county_is_no_part_of_a_municipality()
    {
        var other = new Area("02", "Ekstavla län", AreaLevel.Region, Town.North.Code);

        Assert.Equal((FlawKind.Disagrees, "Norrby", "Municipality"), Kind(Assert.Single(Check(other))));
    }

    [Fact]
    public void A_county_with_municipalities_does_not_become_a_district() =>
        Assert.Equal(new Where.Field("level"), Assert.Single(Check(Town.County with { Level = AreaLevel.District })).Where);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("1/1 2024")]
    [InlineData("2024")]
    public void A_day_that_is_none_is_a_flaw(string written) => Assert.IsType<Checked<DateOnly?>.Flawed>(PlaceCheck.ReadDay(written, "from"));

    [Fact]
    public void A_day_may_be_left_empty() => Assert.Equal(new Checked<DateOnly?>.Sound(null), PlaceCheck.ReadDay(" ", "from"));

    private static (FlawKind, string, string) Kind(Flaw flaw) => (flaw.Kind, flaw.Read, flaw.Expected);

    private static IReadOnlyList<Flaw> Check(Area area) =>
        PlaceCheck.Of(area, [area, .. new[] { Town.County, Town.North, Town.South }.Where(one => one.Code != area.Code)], field => field);
}
