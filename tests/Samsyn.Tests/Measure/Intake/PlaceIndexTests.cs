// A place is found by its code and by every form of its name.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Tests.Measure.Intake;

public sealed class PlaceIndexTests
{
    private static readonly PlaceIndex Places = new(
    [
        new("01", "Tärnmarks län", AreaLevel.Region),
        new("0114", "Måshamra", AreaLevel.Municipality, "01"),
        new("0115", "Høje-Taadrup", AreaLevel.Municipality, "01"),
        new("0116", "Nävlösås", AreaLevel.Municipality, "01"),
        new("02", "Ekstavla län", AreaLevel.Region),
        new("0201", "Ekstavla", AreaLevel.Municipality, "02"),
    ]);

    [Theory]
    [InlineData("Måshamra", "0114")]
    [InlineData("MÅSHAMRA", "0114")]
    [InlineData("Måshamra kommun", "0114")]
    [InlineData("Måshamras kommun", "0114")]
    [InlineData("Maashamra Kommune", "0114")]
    [InlineData("0114", "0114")]
    [InlineData("114", "0114")]
    [InlineData("0114 Måshamra", "0114")]
    [InlineData("114 - Måshamra", "0114")]
    [InlineData("Høje Taadrup", "0115")]
    [InlineData("Höje-Tådrup", "0115")]
    [InlineData("Nävlösås kommun", "0116")]
    [InlineData("Tärnmarks län", "01")]
    [InlineData("Tärnmark", "01")]
    [InlineData("Region Tärnmark", "01")]
    [InlineData("01 Tärnmarks län", "01")]
    [InlineData("Ekstavla", "0201")]
    [InlineData("Ekstavla kommun", "0201")]
    [InlineData("Region Ekstavla", "02")]
    public void A_place_is_found_by_its_code_and_by_every_form_of_its_name(string written, string code) =>
        Assert.Equal(code, Places.Find(null, written)?.Code);

    [Theory]
    [InlineData("114")]
    [InlineData("0114")]
    public void A_code_in_a_column_of_its_own_is_found_without_its_zero(string code) =>
        Assert.Equal("0114", Places.Find(code, "")?.Code);

    [Fact]
    public void An_unknown_code_beside_a_known_name_leaves_the_name_to_decide() =>
        Assert.Equal("0114", Places.Find("SE0114X", "Måshamra")?.Code);

    [Fact]
    public void A_county_is_not_the_municipality_of_the_same_name()
    {
        var known = new PlaceIndex([new("1880", "Örebro", AreaLevel.Other)]);

        Assert.Null(known.Find("18", "Örebro län"));
        Assert.Equal("1880", known.Find(null, "Örebro")?.Code);
    }

    [Fact]
    public void A_misspelt_place_is_not_guessed_but_the_nearest_names_are_told()
    {
        Assert.Null(Places.Find(null, "Måshammra"));
        Assert.Equal("Måshamra", Places.Nearest("Måshammra").First());
    }
}
