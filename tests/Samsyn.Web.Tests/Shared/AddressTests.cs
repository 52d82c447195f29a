// Addresses: every page has one form of its own, and strange names are safe in it.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Shared;

public sealed class AddressTests
{
    private static readonly Address Swedish = new(Language.Swedish, "vik");

    [Fact]
    public void The_usual_order_and_the_top_place_are_not_written_out() => Assert.Equal("/sv/vik/", Swedish.Ranking());

    [Fact]
    public void What_is_chosen_is_written_after_the_question_mark() =>
        Assert.Equal("/sv/vik/?area=01&order=persons", Swedish.Ranking("01", RankingOrder.Persons));

    [Fact]
    public void A_code_with_strange_signs_is_safe() =>
        Assert.Equal("/sv/vik/indicator/a%2Fb%3F?by=%C3%A5lder%26k%C3%B6n", Swedish.Indicator("a/b?", by: "ålder&kön"));

    [Fact]
    public void The_same_page_stands_in_every_language() =>
        Assert.Equal("/da/vik/area/01?against=02", Swedish.In(Language.Danish).Profile("01", "02"));

    [Theory]
    [InlineData("persons", RankingOrder.Persons)]
    [InlineData("absolute", RankingOrder.Absolute)]
    [InlineData("nonsense", RankingOrder.Relative)]
    [InlineData(null, RankingOrder.Relative)]
    public void A_mistyped_order_still_opens_the_page(string? written, RankingOrder order) => Assert.Equal(order, Address.Order(written));
}
