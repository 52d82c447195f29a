// Rules of protection in a file: read as written, and everything wrong told at once with its path.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Tests.Measure.Protecting;

public sealed class TableRuleJsonTests
{
    [Fact]
    public void An_empty_rule_is_the_usual_one() =>
        Assert.Equal(ProtectionRule.Register, Assert.IsType<Checked<TableRule>.Sound>(TableRuleJson.Read("{ }")).Value.Rule);

    [Fact]
    public void A_rule_is_read_as_it_is_written()
    {
        var rule = Assert.IsType<Checked<TableRule>.Sound>(TableRuleJson.Read(
            """
            { // ours
              "countBelow": 3, "seriesHiddenShare": 0.5, "hidesZero": true, "perturbed": true,
              "columns": { "age": { "total": "all", "groups": { "65+": ["65-69", "70+"] } }, "year": { "time": true } },
              "sensitive": ["origin"], "places": "area", "shownFor": ["99"],
            }
            """)).Value;

        Assert.Equal(new ProtectionRule { CountBelow = 3, SeriesHiddenShare = 0.5, HidesZero = true }, rule.Rule);
        Assert.True(rule.Perturbed);
        Assert.Equal(("all", "65+", false, true), (rule.Columns[0].Total, rule.Columns[0].Groups[0].Code, rule.Columns[1].Summed, rule.Columns[1].Time));
        Assert.Equal(("area", "99", "origin"), (rule.Places, rule.ShownFor[0], rule.Sensitive[0]));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var flawed = Assert.IsType<Checked<TableRule>.Flawed>(TableRuleJson.Read(
            """{ "countBelow": 1.5, "baseBelow": "ten", "seriesWeakShare": 2, "nonsense": 1, "shownFor": [1], "columns": { "a": { "time": 1, "groups": { "g": ["h"], "h": ["g"], "e": [] } }, "b": 3 } }"""));

        Assert.Equal(
            ["baseBelow", "columns.a.groups.e", "columns.a.groups.g", "columns.a.groups.h", "columns.a.time", "columns.b", "countBelow", "nonsense", "seriesWeakShare", "shownFor"],
            flawed.Flaws.Select(flaw => Assert.IsType<Where.Path>(flaw.Where).Json).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_no_rule_is_told(string json) => Assert.Equal(FlawKind.Broken, Assert.IsType<Checked<TableRule>.Flawed>(TableRuleJson.Read(json)).Flaws[0].Kind);
}
