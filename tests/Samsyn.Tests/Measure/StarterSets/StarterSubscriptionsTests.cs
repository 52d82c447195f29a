// Tests what a set becomes when it is switched on: few questions, with all that belongs to each indicator, and names in three languages.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Sources.Services;

namespace Samsyn.Tests.Measure.StarterSets;

public class StarterSubscriptionsTests
{
    [Fact]
    public void The_core_indicators_are_one_question_to_Kolada_and_one_for_each_table_that_Kolada_has_not()
    {
        var made = Made("swedish-core", "sv");

        Assert.Equal(["Kärnindikatorer för folkhälsan (Kolada)", "Barn inskrivna i förskola, 3 år (Folkhälsodata)", "Ekonomisk standard, median (Folkhälsodata)"], made.Select(one => one.Name));
        var kolada = made[0];
        Assert.Superset(new HashSet<string> { "N00925", "N00923", "U01402", "U01508" }, kolada.Tables.ToHashSet());
        Assert.All(made, one => Assert.Equal(["1883", "18"], one.Places));
        Assert.All(made, one => Assert.False(one.NewPlaces));
    }

    [Fact]
    public void An_indicator_is_known_beforehand_by_three_names_its_unit_and_its_direction()
    {
        var indicators = StarterIndicators.Of(Made("swedish-core", "da")[0]);

        var smoking = Assert.Single(indicators, one => one.Code == "U01402");
        Assert.Equal(("Daglig rygning", "Daily smoking", new Unit.Share(100), Direction.LowerIsBetter), (smoking.Name.In("da"), smoking.Name.In("en"), smoking.Unit, smoking.Direction));
        Assert.Contains(indicators, one => one is { Code: "life-expectancy", Unit: Unit.Mean });
        Assert.DoesNotContain(indicators, one => one.Code is "N00925" or "N00923");
    }

    [Fact]
    public void A_key_figure_that_is_in_no_set_and_a_table_are_not_known_beforehand()
    {
        Assert.Empty(StarterIndicators.Of(Subscription.New(KnownServices.Kolada, new("N00003", []), null, DateTimeOffset.UnixEpoch)));
        Assert.Empty(StarterIndicators.Of(Made("swedish-core", "sv")[1]));
    }

    [Fact]
    public void One_key_figure_alone_is_known_with_its_family_as_in_its_set()
    {
        var life = Assert.Single(StarterIndicators.Of(Subscription.New(KnownServices.Kolada, new("N00923", []), null, DateTimeOffset.UnixEpoch)));

        Assert.Equal(("life-expectancy", Direction.HigherIsBetter), (life.Code, life.Direction));
    }

    [Fact]
    public void Folders_wait_until_their_service_has_been_asked_and_give_a_question_for_each_division()
    {
        var set = AllStarterSets.All.Single(one => one.Code == "equity");
        Assert.Single(Made("equity", "sv"));

        var made = StarterSubscriptions.OfFolder(
            set.Items.First(item => item.Places[0].IsFolder), KnownServices.Folkhalsodata, [new("a/halsgodutb.px", "Efter utbildningsnivå och kön"), new("a/halsgodald.px", "Efter ålder")], new(set, ["18"], "sv"), DateTimeOffset.UnixEpoch);

        Assert.Equal("a/halsgodutb.px", Assert.Single(made).Query.Table);
    }

    private static IReadOnlyList<Subscription> Made(string set, string language) =>
        StarterSubscriptions.Of(new(AllStarterSets.All.Single(one => one.Code == set), ["1883", "18"], language), KnownServices.All, DateTimeOffset.UnixEpoch);
}
