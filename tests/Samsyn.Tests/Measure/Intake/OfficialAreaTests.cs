// Official places are those of the statistical offices, and are taken in with one act.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Tests.Measure.Intake;

public sealed class OfficialAreaTests
{
    [Theory]
    [InlineData("SE", 1 + 21 + 290)]
    [InlineData("DK", 1 + 5 + 98)]
    [InlineData("FI", 1 + 19 + 308)]
    public void A_country_has_all_its_regions_and_municipalities(string country, int places) =>
        Assert.Equal(places, OfficialArea.All.Single(one => one.Code == country).Places);

    [ReferenceFact]
    public void Swedish_places_have_the_codes_names_and_counties_of_statistics_sweden()
    {
        var ours = Taken("SE").ToDictionary(area => area.Code);
        foreach (var row in Rows("sources/geo/se_codes.csv"))
        {
            Assert.Equal((row[1], row[2]), (ours[row[0]].Name, ours[row[0]].Parent));
            Assert.Equal(row[3], ours[row[2]].Name);
        }
    }

    [ReferenceFact]
    public void Danish_municipalities_have_the_codes_and_names_of_the_danish_list_but_for_one_that_is_none()
    {
        var ours = Taken("DK").ToDictionary(area => area.Code);

        // Christiansø (411) belongs to no municipality and no region.
        Assert.All(Rows("sources/geo/dk_codes.csv").Where(row => row[0] != "411"), row => Assert.Equal(row[2], ours[row[0]].Name));
    }

    [ReferenceFact]
    public void Finnish_municipalities_have_the_codes_names_and_regions_of_statistics_finland()
    {
        var ours = Taken("FI").ToDictionary(area => area.Code);
        foreach (var row in Rows("sources/finland/fi_municipality_key_2026.csv").Select(row => row.Select(cell => cell.Trim('"')).ToArray()))
        {
            var code = row[0].PadLeft(3, '0');
            Assert.Equal((row[1], row[3].PadLeft(2, '0')), (ours[code].Name, ours[code].Parent));
        }
    }

    [Fact]
    public void A_county_comes_with_its_country_and_what_is_known_keeps_its_name()
    {
        Area[] known = [new("1880", "Örebro kommun", AreaLevel.Municipality), new("1881", "Kumla", AreaLevel.Municipality, "18")];

        var taken = Assert.IsType<Checked<IReadOnlyList<Area>>.Sound>(OfficialArea.Take("SE-18", known)).Value;

        Assert.Equal(1 + 1 + 12 - 1, taken.Count);
        Assert.Equal(new Area("1880", "Örebro kommun", AreaLevel.Municipality, "18"), taken.Single(area => area.Code == "1880"));
        Assert.Equal(("Sverige", null), (taken[0].Name, taken[0].Parent));
    }

    [Fact]
    public void A_code_that_is_somebody_elses_is_told_and_nothing_is_taken()
    {
        Area[] known = [new("01", "Uusimaa", AreaLevel.Region), new("0114", "Norrby", AreaLevel.Municipality)];

        var flaws = Assert.IsType<Checked<IReadOnlyList<Area>>.Flawed>(OfficialArea.Take("SE-01", known)).Flaws;

        Assert.Equal(["01 Uusimaa", "0114 Norrby"], flaws.Select(flaw => flaw.Read));
        Assert.Equal(FlawKind.UnknownWord, Assert.Single(Assert.IsType<Checked<IReadOnlyList<Area>>.Flawed>(OfficialArea.Take("SE-99", [])).Flaws).Kind);
    }

    private static IReadOnlyList<Area> Taken(string choice) => Assert.IsType<Checked<IReadOnlyList<Area>>.Sound>(OfficialArea.Take(choice, [])).Value;

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Reference.File(file)).Skip(1).Select(line => line.Split(','));
}
