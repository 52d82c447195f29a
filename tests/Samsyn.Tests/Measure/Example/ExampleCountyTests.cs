// The example county: invented throughout, whole, and the same on every machine.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Example;

namespace Samsyn.Tests.Measure.Example;

public sealed class ExampleCountyTests
{
    private static readonly ExampleCounty County = ExampleCounty.Make();

    [Fact]
    public void It_says_that_it_is_invented() => Assert.True(County.Collaboration.Invented);

    [Fact]
    public void It_has_a_county_and_twelve_municipalities_of_which_one_is_small()
    {
        Assert.Single(County.Areas, area => area.Level == AreaLevel.Region);
        Assert.Equal(12, County.Areas.Count(area => area is { Level: AreaLevel.Municipality, Parent: "99" }));
        Assert.Single(ExamplePlaces.Municipalities, place => place.Inhabitants < 10_000);
    }
}
