// How the pages say which way a gap moves, and that a distance and a ratio may move in opposite ways.
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class TrendWordsTests
{
    [Fact]
    public void A_distance_that_shrinks_while_the_ratio_grows_is_said_in_every_language()
    {
        Assert.Equal("avståndet minskar, men ökar i förhållande till nivån", Said(Language.Swedish, Turn.Narrowing, Turn.Widening));
        Assert.Equal("afstanden mindskes, men øges i forhold til niveauet", Said(Language.Danish, Turn.Narrowing, Turn.Widening));
        Assert.Equal("the distance narrows, but widens relative to the level", Said(Language.English, Turn.Narrowing, Turn.Widening));
        Assert.Equal("the distance widens, but narrows relative to the level", Said(Language.English, Turn.Widening, Turn.Narrowing));
    }

    [Fact]
    public void A_ratio_that_may_have_moved_by_chance_is_not_held_against_the_distance()
    {
        Assert.Equal("narrowing", Said(Language.English, Turn.Narrowing, Turn.CannotSay));
        Assert.Equal("no sure change", Said(Language.English, Turn.CannotSay, Turn.Widening));
    }

    private static string Said(Language language, Turn absolute, Turn relative)
    {
        var gap = Sample.Gap(Sample.BySex, Certainty.Sure, absolute);
        return new RankingWords(language).TrendSaid(gap with { Trend = gap.Trend with { Relative = relative } });
    }
}
