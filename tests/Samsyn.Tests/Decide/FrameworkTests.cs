// Frameworks hold the areas of the lists they were made from, answer to each other through the eight areas of health, and say where nothing is an equal.
using System.Text.Json;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Decide.Frameworks;

namespace Samsyn.Tests.Decide;

public sealed class FrameworkTests
{
    [ReferenceTheory]
    [InlineData("se-areas-2018", "se_target_areas_2018", "sv")]
    [InlineData("se-skl-2013", "skl_2013_recommendations", "sv")]
    [InlineData("se-strategy-2017", "strategi_for_halsa_areas", "sv")]
    [InlineData("se-malmo-2013", "malmo_2013_six_areas", "sv")]
    [InlineData("se-goteborg-2018", "goteborg_2018_2026", "sv")]
    [InlineData("dk-domains-2020", "dk_2020_twelve_domains", "da")]
    [InlineData("dk-factors-2012", "dk_2012_eight_factors", "da")]
    [InlineData("marmot-2010", "marmot_2010", "en")]
    public void Areas_are_those_of_the_list_in_its_own_language(string id, string list, string language)
    {
        using var lists = JsonDocument.Parse(File.ReadAllText(Reference.File("../design/domain/data/frameworks.json")));

        // A word in brackets tells a name from the same word in another language.
        var names = KnownFrameworks.Find(id)!.Nodes.Select(node => node.Name.In(language).Split(" (")[0]);

        Assert.Equal(lists.RootElement.GetProperty(list).EnumerateArray().Select(one => one.GetString()!), names);
    }

    [Fact]
    public void Each_version_has_an_identity_of_its_own_and_each_area_a_number_of_its_own()
    {
        Assert.Equal(KnownFrameworks.All.Count, KnownFrameworks.All.Select(one => one.Id).Distinct().Count());
        Assert.All(KnownFrameworks.All, one => Assert.Equal(one.Nodes.Count, one.Nodes.Select(node => node.Code).Distinct().Count()));
        Assert.All(KnownFrameworks.All.SelectMany(one => one.Nodes.Select(node => node.Name).Append(one.Name)), name => Assert.True(name is { Sv: not null, Da: not null, En: not null } && name.Sv != name.En, name.En));
    }

    [Fact]
    public void The_eight_areas_are_the_eight_that_health_depends_on() =>
        Assert.Equal(Enum.GetValues<Determinant>(), KnownFrameworks.Find("se-areas-2018")!.Nodes.Select(node => node.Determinants.Single()));

    [Fact]
    public void Two_frameworks_answer_to_each_other_where_they_share_an_area_or_are_about_steering_and_nowhere_else()
    {
        var (danish, malmo, skl) = (KnownFrameworks.Find("dk-domains-2020")!, KnownFrameworks.Find("se-malmo-2013")!, KnownFrameworks.Find("se-skl-2013")!);

        var across = danish.Across(malmo).ToDictionary(one => one.Node.Code, one => string.Join(' ', one.Answers.Select(node => node.Code)));
        Assert.Equal(("1", "4", "4", "2", "", "5"), (across["A"], across["D"], across["E"], across["G"], across["J"], across["K"]));
        Assert.Equal("6", Assert.Single(skl.Across(malmo)[0].Answers).Code);
        Assert.Contains(skl.Across(danish), one => one.Answers.Count == 0);
    }

    [Fact]
    public void The_four_verified_targets_are_changes_and_are_found_by_where_a_goal_says_it_came_from()
    {
        var strategy = KnownFrameworks.Find("se-strategy-2017")!;

        Assert.Equal([("caries-3", 2, 100), ("grade-9", 2, 100), ("falls-80", -10, 1000), ("newcomers-90", 7, 100)], strategy.Targets.Select(one => (one.Code, one.Change, one.Scale)));
        Assert.All(strategy.Targets, one => Assert.Equal(2022, one.Year));
        Assert.Equal("falls-80", KnownFrameworks.TargetOf("se-strategy-2017/falls-80")!.Value.Target.Code);
        Assert.Null(KnownFrameworks.TargetOf("se-strategy-2017/other"));
        Assert.Null(KnownFrameworks.TargetOf(null));
        Assert.Equal(-1000, strategy.Targets[2].ChangeOf(100_000)); // 10 in a thousand are 1,000 in a hundred thousand
    }

    [Fact]
    public void A_framework_of_ones_own_that_begins_with_another_answers_to_the_same()
    {
        var skl = KnownFrameworks.Find("se-skl-2013")!;
        var own = Framework.Of(skl.Owned("sv") with { Id = "own" }, "Tärnmark");

        Assert.Equal(skl.Nodes.Select(node => (node.Code, node.Name.Sv, node.Steering)), own.Nodes.Select(node => (node.Code, node.Name.Sv, node.Steering)));
        Assert.Equal(Codes(skl), Codes(own));
    }

    private static IEnumerable<string> Codes(Framework one) => one.Across(KnownFrameworks.All[0]).Select(pair => string.Join(' ', pair.Answers.Select(node => node.Code)));
}
