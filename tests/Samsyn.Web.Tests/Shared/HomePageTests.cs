// The door of the site when there are several collaborations to choose from, or none yet.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Shared;

public sealed class HomePageTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Several_collaborations_are_listed_to_choose_from_and_their_names_are_safe()
    {
        var answer = await HomePage.Show(Language.Swedish, new Several(new(new("1"), "vik", "Viks län", false), new(new("2"), "nas", "<b>Näs", false)), Stop);

        var html = await Html.Of(Assert.IsType<RazorComponentResult<HomeView>>(answer.Result));
        Assert.Contains("<a href=\"/sv/vik/\">Viks län</a>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Näs", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_the_page_says_how_to_begin()
    {
        var answer = await HomePage.Show(Language.Danish, new Several(), Stop);

        Assert.Contains("opdigtet amt", await Html.Of(Assert.IsType<RazorComponentResult<HomeView>>(answer.Result)), StringComparison.Ordinal);
    }

    private sealed class Several(params Collaboration[] all) : ICollaborations
    {
        public Task<IReadOnlyList<Collaboration>> All(CancellationToken stop) => Task.FromResult<IReadOnlyList<Collaboration>>(all);

        public Task Keep(Collaboration collaboration, CancellationToken stop) => throw new NotSupportedException();
    }
}
