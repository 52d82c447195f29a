// Tests that places whose figures come from different surveys are told apart before they are compared.
using Samsyn.Loop.Measure.Families;

namespace Samsyn.Tests.Measure.Families;

public class SurveyDifferenceTests
{
    private const string Both = "… (den sk. CDUST-regionen) har Liv & Hälsa (LV) som datakälla …";

    [Fact]
    public void A_municipality_of_Örebro_county_beside_one_of_Dalarna_is_told_apart()
    {
        var difference = SurveyDifference.Of(Both, ["1883", "2081", "18", "0018", "00"]);

        Assert.Equal(["1883", "18", "0018"], difference!.Apart);
        Assert.Equal(["2081"], difference.Others);
        Assert.Contains("18–84", difference.Why.In("sv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Both, new[] { "1883", "1862" })]
    [InlineData(Both, new[] { "2081", "0180" })]
    [InlineData("Källa: SCB.", new[] { "1883", "2081" })]
    [InlineData(null, new[] { "1883", "2081" })]
    public void Places_that_are_measured_alike_are_not(string? definition, string[] places) => Assert.Null(SurveyDifference.Of(definition, places));
}
