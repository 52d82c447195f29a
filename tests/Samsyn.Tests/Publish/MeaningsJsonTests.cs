// What figures are about is the same after it was written and read.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Measure.Example;
using Samsyn.Loop.Publish;

namespace Samsyn.Tests.Publish;

public sealed class MeaningsJsonTests
{
    [Fact]
    public void What_was_written_is_read_again_whole()
    {
        var county = ExampleCounty.Make();
        var some = new Meanings([.. county.Indicators, Everything], county.Areas, county.Dimensions, [Boundary]);

        var read = MeaningsJson.Read(MeaningsJson.Write(some));

        Assert.Equal(some.Indicators, read.Indicators);
        Assert.Equal(some.Areas, read.Areas);
        Assert.Equal(some.Dimensions.SelectMany(one => one.Subgroups), read.Dimensions.SelectMany(one => one.Subgroups));
        Assert.Equal(some.Dimensions.Select(one => (one.Code, one.Name, one.Ordered)), read.Dimensions.Select(one => (one.Code, one.Name, one.Ordered)));
        Assert.Equal(some.Boundaries.Select(one => (one.Area, one.Credit, one.Fine.Text, one.Coarse.Text, one.Middle)), read.Boundaries.Select(one => (one.Area, one.Credit, one.Fine.Text, one.Coarse.Text, one.Middle)));
        Assert.Contains("Röker", MeaningsJson.Write(some), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"boundaries":[{"area":"99","credit":"","fine":"no path","coarse":"","middle":{"x":1,"y":2}}],"indicators":[],"areas":[],"dimensions":[]}""")]
    public void What_holds_none_is_told(string text) => Assert.ThrowsAny<System.Text.Json.JsonException>(() => MeaningsJson.Read(text));

    private static Boundary Boundary { get; } = new(
        "99", "Exempelmyndigheten", new([[new(180000, 590000), new(180010, 590000), new(180010, 590010)], [new(-5, 3), new(4, 3), new(4, -9)]]), new([[new(18, 59), new(19, 59), new(19, 60)]]))
    { Middle = new(180005, 590005) };

    private static Indicator Everything => new("LIFE", new("Medellivslängd", "Middellevetid", "Life expectancy"), new Unit.Mean(new("år", "år", "years")), Direction.HigherIsBetter)
    {
        Definition = new("Åren som \"återstår\""),
        LifeStage = "0-19",
        TargetArea = "early-life",
        Source = "Exempelmyndigheten",
    };
}
