// Kolada's groups of similar municipalities: which are kept, around whom, and that their unweighted means are never read.
using System.Text;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Sources.Services.Kolada;

namespace Samsyn.Tests.Sources.Services;

public sealed class KoladaGroupsTests
{
    [ReferenceFact]
    public void The_groups_of_the_recorded_answer_that_concern_a_county_are_read()
    {
        var county = Assert.IsType<Checked<IReadOnlyList<Area>>.Sound>(OfficialArea.Take("SE-18", [])).Value;

        var groups = Assert.IsType<Checked<IReadOnlyList<SimilarPlaces>>.Sound>(KoladaGroups.Read(File.ReadAllBytes(Reference.File("sources/kolada/v3_municipality_groups.json")), county)).Value;

        Assert.InRange(groups.Count, 1, 400);
        Assert.All(groups, group => Assert.DoesNotContain("ovägt medel", group.Name, StringComparison.Ordinal));
        Assert.All(groups.Where(group => group.Place is not null), group => Assert.Contains(county, area => area.Code == group.Place));
    }

    [ReferenceFact]
    public void With_the_whole_country_every_group_of_municipalities_in_the_recorded_answer_is_read()
    {
        var country = Assert.IsType<Checked<IReadOnlyList<Area>>.Sound>(OfficialArea.Take("SE", [])).Value;

        var groups = Assert.IsType<Checked<IReadOnlyList<SimilarPlaces>>.Sound>(KoladaGroups.Read(File.ReadAllBytes(Reference.File("sources/kolada/v3_municipality_groups.json")), country)).Value;

        // 3,630 groups; those around regions, whose members are no municipalities, are not among them.
        Assert.Equal(3_273, groups.Count);
        var around = groups.First(group => group is { Place: "1880", Name: "Liknande kommuner förskola" });
        Assert.InRange(around.Year!.Value, 2015, 2030);
        Assert.True(around.Concerns("1880"));
        Assert.False(around.Concerns("1881"));
    }

    [Theory]
    [InlineData("<html>", FlawKind.Broken)]
    [InlineData("{\"count\":0}", FlawKind.NotThere)]
    [InlineData("{\"values\":[{\"id\":\"G1\"}]}", FlawKind.NotThere)]
    public void What_is_no_such_answer_is_refused(string answer, FlawKind kind) =>
        Assert.Equal(kind, Assert.Single(Assert.IsType<Checked<IReadOnlyList<SimilarPlaces>>.Flawed>(KoladaGroups.Read(Encoding.UTF8.GetBytes(answer), [])).Flaws).Kind);

    [Fact]
    public void A_place_is_held_against_the_others_and_not_against_itself() =>
        Assert.Equal(["2", "3"], new SimilarPlaces("G", "Grupp", ["1", "2", "3"]) { Source = "x" }.Others("1"));
}
