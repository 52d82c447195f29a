// Tests that key figures which hide a dimension or an uncertainty in separate ids become one indicator, and that nothing is lost on the way.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Families;
using Samsyn.Statistics;

namespace Samsyn.Tests.Measure.Families;

public class FamilyBookTests
{
    [Fact]
    public void Life_expectancy_of_women_and_men_becomes_one_indicator_by_sex()
    {
        var joined = Sound(Read("N00925", 84.1), Read("N00923", 80.7));

        Assert.All(joined, draft => Assert.Equal("life-expectancy", draft.Indicator));
        Assert.Equal(["sex=women 84.1", "sex=men 80.7"], joined.Select(Said));
    }

    [Fact]
    public void Employment_by_country_of_birth_keeps_the_sex_that_was_read()
    {
        var joined = Sound(Read("N02269", 85, new DraftGroup("sex", "women")), Read("N02268", 61, new DraftGroup("sex", "women")), Read("N02267", 79));

        Assert.Equal(["sex=women;birth=in-the-country 85", "sex=women;birth=abroad 61", " 79"], joined.Select(Said));
    }

    [Fact]
    public void A_key_figure_about_men_that_is_given_for_men_and_for_all_counts_once()
    {
        var joined = Sound(Read("N70403", 19.5), Read("N70403", 19.5, new DraftGroup("sex", "men")));

        Assert.Equal("sex=men 19.5", Said(Assert.Single(joined)));
    }

    [Fact]
    public void A_key_figure_about_men_that_is_given_for_men_only_is_kept()
    {
        var joined = Sound(Read("N70403", 19.5, new DraftGroup("sex", "men")));

        Assert.Equal("sex=men 19.5", Said(Assert.Single(joined)));
    }

    [Fact]
    public void Two_figures_of_one_key_stay_two_so_that_the_doubling_is_seen()
    {
        Assert.Equal(2, Sound(Read("U01402", 8), Read("U01402", 9)).Count);
        Assert.Equal(2, Sound(Read("N02268", 61, new DraftGroup("sex", "women")), Read("N02268", 62, new DraftGroup("sex", "women"))).Count);
    }

    [Fact]
    public void Uncertainty_in_another_key_figure_becomes_the_interval_of_its_own_group_and_place()
    {
        var joined = Sound(
            Read("U01508", 1.5), Read("U01402", 6), Read("U01402", 7, new DraftGroup("sex", "women")),
            Read("U01508", 2.5, new DraftGroup("sex", "women")), Read("U01402", 5) with { AreaCode = "1862" });

        // 6 ± 1.5, and 7 ± 2.5; the other place has no uncertainty and so no interval.
        Assert.Equal([(4.5, 7.5), (4.5, 9.5), null], joined.Select(draft => ((Figure.Known)draft.Figure).Estimate.Interval is { } found ? (found.Lower, found.Upper) : ((double, double)?)null));
    }

    [Fact]
    public void A_missing_value_keeps_its_reason_whatever_its_uncertainty_says()
    {
        var missing = Read("U01402", 0) with { Figure = new Figure.Withheld() };

        Assert.IsType<Figure.Withheld>(Assert.Single(Sound(missing, Read("U01508", 1.5) with { Figure = new Figure.Withheld() })).Figure);
    }

    [Fact]
    public void Uncertainty_without_its_value_is_told()
    {
        var told = Assert.IsType<Drafted.Flawed>(Assert.Single(FamilyBook.Kolada.Join([new Drafted.Sound(Read("U01508", 1.5))])));

        Assert.Equal(new Flaw(new Where.TextLine(1), FlawKind.PassedOver, "U01508", "U01402"), Assert.Single(told.Flaws));
    }

    [Fact]
    public void Flaws_and_figures_of_no_family_pass_by_as_they_are()
    {
        Drafted[] read = [new Drafted.Sound(Read("N00957", 21)), new Drafted.Flawed([new(new Where.All(), FlawKind.Empty)])];

        Assert.Equal(read, FamilyBook.Kolada.Join(read));
    }

    [Fact]
    public void Whoever_wants_one_key_figure_asks_for_its_family_and_its_uncertainty()
    {
        Assert.Equal(["N00923", "N00925", "N00957", "U01402", "U01508"], FamilyBook.Kolada.Companions(["N00925", "U01508", "N00957"]));
    }

    private static Draft Read(string indicator, double value, params DraftGroup[] groups) =>
        new(new Where.TextLine(1), new Figure.Known(new Estimate(value))) { Indicator = indicator, AreaCode = "1883", Period = Period.Year(2024), Groups = groups };

    private static List<Draft> Sound(params Draft[] read) =>
        [.. FamilyBook.Kolada.Join(read.Select(draft => new Drafted.Sound(draft))).Cast<Drafted.Sound>().Select(one => one.Draft)];

    private static string Said(Draft draft) => FormattableString.Invariant(
        $"{string.Join(';', draft.Groups.Select(group => $"{group.Dimension}={group.Subgroup}"))} {((Figure.Known)draft.Figure).Estimate.Value}");
}
