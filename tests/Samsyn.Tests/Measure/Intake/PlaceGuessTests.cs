// What kind of place a code stands for is told where there is no doubt, and left open where there is.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Tests.Measure.Intake;

public sealed class PlaceGuessTests
{
    [Fact]
    public void Swedish_municipalities_come_with_their_county()
    {
        var places = Guess(("2080", "Falun"), ("2081", "Borlänge"), ("1880", "Örebro"));

        Assert.Equal(
            [
                new("2080", "Falun", AreaLevel.Municipality, "20"), new("2081", "Borlänge", AreaLevel.Municipality, "20"),
                new("1880", "Örebro", AreaLevel.Municipality), new Area("20", "Dalarnas län", AreaLevel.Region),
            ],
            places.Select(place => place.Area));
        Assert.Equal([true, true, true, false], places.Select(place => place.Measured));
        Assert.All(places, place => Assert.Equal(PlaceReason.Official, place.Reason));
    }

    [Fact]
    public void A_county_in_the_file_takes_its_municipalities_and_the_country_its_counties()
    {
        var places = Guess(("00", "Riket"), ("20", "Dalarnas län"), ("2080", "Falun"), ("0180", "Stockholm"));

        Assert.Equal(["", "00", "20", "00"], places.Select(place => place.Area.Parent ?? ""));
        Assert.Equal(
            [AreaLevel.Country, AreaLevel.Region, AreaLevel.Municipality, AreaLevel.Municipality], places.Select(place => place.Area.Level));
    }

    [Fact]
    public void Danish_municipalities_are_known_with_and_without_their_zero()
    {
        var places = Guess(("0101", "København"), ("400", "Bornholms Regionskommune"), ("1084", "Region Hovedstaden"), ("851", "Aalborg"));

        Assert.Equal(["1084", "1084", "", ""], places.Select(place => place.Area.Parent ?? ""));
        Assert.All(places, place => Assert.Equal(PlaceReason.Official, place.Reason));
    }

    [Fact]
    public void Finnish_municipalities_are_known_by_either_name()
    {
        var places = Guess(("091", "Helsingfors"), ("049", "Espoo"));

        Assert.Equal(["01", "01", null], places.Select(place => place.Area.Parent));
        Assert.Equal("Uusimaa", places[^1].Area.Name);
    }

    [Fact]
    public void Official_codes_with_other_names_beside_them_tell_nothing() =>
        Assert.All(Guess(("0114", "Måshamra"), ("0115", "Ekstavla")), place => Assert.Equal((AreaLevel.Other, PlaceReason.Unknown), (place.Area.Level, place.Reason)));

    [Fact]
    public void A_few_codes_without_names_tell_nothing_and_many_tell_the_country()
    {
        Assert.All(Guess(("0180", "0180"), ("1480", "1480")), place => Assert.Equal(PlaceReason.Unknown, place.Reason));
        Assert.All(
            Guess(("0180", "0180"), ("1480", "1480"), ("1280", "1280"), ("2080", "2080"), ("0380", "0380")),
            place => Assert.Equal((AreaLevel.Municipality, PlaceReason.Official), (place.Area.Level, place.Reason)));
    }

    [Fact]
    public void Codes_of_four_digits_belong_to_those_of_two_with_which_they_begin()
    {
        var places = Guess(("99", "Tärnmark"), ("9901", "Tärnköping"), ("9902", "Åsvinge"));

        Assert.Equal([null, "99", "99"], places.Select(place => place.Area.Parent));
        Assert.All(places, place => Assert.Equal(PlaceReason.Code, place.Reason));
    }

    [Fact]
    public void One_code_that_belongs_nowhere_leaves_all_of_them_open() =>
        Assert.All(Guess(("99", "Tärnmark"), ("9901", "Tärnköping"), ("8801", "Åsvinge")), place => Assert.Null(place.Area.Parent));

    [Fact]
    public void A_region_that_is_known_already_takes_the_new_municipalities()
    {
        var places = PlaceGuess.Of([new("9901", "Tärnköping", AreaLevel.Other)], [new("99", "Tärnmarks län", AreaLevel.Region)]);

        Assert.Equal(new Area("9901", "Tärnköping", AreaLevel.Municipality, "99"), Assert.Single(places).Area);
    }

    [Fact]
    public void Names_without_codes_are_told_by_the_word_beside_them_or_when_each_is_an_official_one()
    {
        Assert.Equal(AreaLevel.Region, Assert.Single(Guess(("dalarnas-län", "Dalarnas Län"))).Area.Level);
        Assert.All(Guess(("dalarna", "Dalarna"), ("värmland", "Värmland")), place => Assert.Equal(AreaLevel.Region, place.Area.Level));
        Assert.All(Guess(("berg", "Berg"), ("centrum", "Centrum")), place => Assert.Equal(AreaLevel.Other, place.Area.Level));
    }

    [Fact]
    public void What_the_person_says_outranks_what_is_guessed()
    {
        var said = new Area("2080", "Falu kommun", AreaLevel.District);
        var draft = new Draft(new Where.WholeRow("", 2), new Figure.Known(new(1))) { Setting = "2080 Falun", Period = Period.Year(2024), Indicator = "X" };

        var report = IntakeReport.Of([draft], Catalogue.Empty, new() { NewAreas = true, Places = [said] });

        Assert.Equal((said, PlaceReason.Said), (report.NewPlaces[0].Area, report.NewPlaces[0].Reason));
    }

    [ReferenceTheory]
    [InlineData("sources/geo/se_codes.csv", "SE", 0, 1, 290 + 21 + 1)]
    [InlineData("sources/geo/dk_codes.csv", "DK", 0, 2, 98 + 5 + 1)]
    [InlineData("sources/finland/fi_municipality_key_2026.csv", "FI", 0, 1, 308 + 19 + 1)]
    public void The_official_lists_agree_with_those_of_the_statistical_offices(string file, string country, int code, int name, int places)
    {
        var list = Assert.Single(OfficialPlaces.All, one => one.Country == country);
        var rows = File.ReadLines(Reference.File(file)).Skip(1).Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray()).ToArray();

        Assert.Equal(places, list.Count);
        Assert.All(rows.Where(row => row[code] != "411"), row =>
        {
            var written = country == "SE" ? row[code] : row[code].PadLeft(3, '0');
            Assert.True(list.WithCode(written)?.IsCalled(PlaceText.Name(row[name])), $"{written} {row[name]}");
        });
    }

    private static IReadOnlyList<NewPlace> Guess(params (string Code, string Name)[] places) =>
        PlaceGuess.Of([.. places.Select(place => new Area(place.Code, place.Name, AreaLevel.Other))], []);
}
