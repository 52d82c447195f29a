// The pages of methods: open to everybody in three languages, and every worked example comes out as by hand.
using System.Globalization;
using Samsyn.Web.Measure.Methods;
using Samsyn.Web.Shared;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Measure.Methods;

public sealed class MethodsPageTests(SignInSite site) : IClassFixture<SignInSite>
{
    private static readonly string[] Known = [.. AllMethods.Of(Language.English).SelectMany(chapter => chapter.Methods).Select(method => method.Code)];

    public static TheoryData<string> Codes => new(Known);

    [Theory, MemberData(nameof(Codes))]
    public void Every_figure_of_an_example_comes_out_as_by_hand(string code)
    {
        var figures = AllMethods.Find(code, Language.English)!.Example.Figures;

        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.Equal(figure.ByHand, figure.Computed.ToString($"F{figure.Decimals}", CultureInfo.InvariantCulture)));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Every_language_tells_all_of_a_method(string code)
    {
        var told = Language.All.Select(language => AllMethods.Find(code, language)!).ToArray();

        Assert.All(told, method => Assert.All(
            (string[])[method.Name, method.Answers, method.Signs, method.Assumes, method.NotWhen, method.Example.Given, method.Source, .. method.Formula], text => Assert.NotEqual("", text)));
        Assert.Equal(told.Length, told.Select(method => method.Answers).Distinct().Count());
    }

    [Fact]
    public void No_two_methods_have_one_address() =>
        Assert.Equal(Known.Distinct(), Known);

    [Theory]
    [InlineData("sv", "Så räknar Samsyn")]
    [InlineData("da", "Sådan regner Samsyn")]
    [InlineData("en", "How Samsyn computes")]
    public async Task Everybody_comes_from_the_foot_of_a_page_to_each_method(string language, string title)
    {
        using var stranger = site.Stranger();
        var first = await stranger.Get($"/{language}/exempellan/");
        var link = first.Document.QuerySelectorAll("footer a").Select(one => one.GetAttribute("href")!).Single(address => address.EndsWith("/methods", StringComparison.Ordinal));
        var all = await stranger.Get(link);
        var methods = all.Document.QuerySelectorAll("main li a").Select(one => one.GetAttribute("href")!).ToArray();

        Assert.Equal(title, all.Heading);
        Assert.Equal(Known.Length, methods.Length);
        Assert.Equal(200, (await stranger.Get(methods[0])).Status);
        Assert.Equal(404, (await stranger.Get($"/{language}/methods/nothing")).Status);
        Assert.Equal(title, (await stranger.Get($"/{language}/methods")).Heading);
    }
}
