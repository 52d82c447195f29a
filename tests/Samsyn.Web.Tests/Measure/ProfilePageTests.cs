// The profile of a place: what it reads like, and how it stands against another place.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class ProfilePageTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_page_reads_as_approved(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        var html = await Html.Of(ProfileView.Of(Sample.Frame(language, Section.Profile), Sample.Profile, [Sample.County, Sample.Town], new ProfileWords(language)));

        Golden.Matches(html, $"profile.{code}.html");
    }

    [Fact]
    public void To_the_right_is_better_also_where_less_is_better()
    {
        var spine = new SpineStrip(Sample.Profile.Lines);

        var worse = spine.Draw(Sample.Profile.Lines[0])!;

        var here = worse.Shapes.OfType<Shape.Mark>().Single(mark => mark.Ink == Ink.Accent);
        Assert.True(here.At.X < worse.Width / 2);
        Assert.Equal(Filling.Full, here.Filling);
    }

    [Fact]
    public void A_withheld_figure_is_not_drawn_and_is_said_not_to_be_comparable()
    {
        var line = Sample.Profile.Lines[1];

        Assert.Null(new SpineStrip(Sample.Profile.Lines).Draw(line));
        Assert.Equal("Cannot be compared", new ProfileWords(Language.English).Stands(line));
    }

    [Fact]
    public void What_cannot_be_compared_is_not_said_to_be_alike()
    {
        var profile = Sample.Profile with { Lines = [.. Sample.Profile.Lines, Sample.Profile.Lines[0] with { Standing = Standing.CannotSay }, Sample.Profile.Lines[0] with { Standing = Standing.Higher }] };

        Assert.Equal(
            "Of 4 indicators, none are surely better and 1 surely worse than in Viks län. 1 cannot be told apart. 1 are surely higher or lower, neither being better. 1 cannot be compared.",
            new ProfileWords(Language.English).Lead(profile));
    }

    [Fact]
    public async Task Choosing_another_place_in_the_form_leads_to_its_own_address()
    {
        var store = new ExampleStore();

        var answer = await ProfilePage.Show(new(Language.Danish, "exempellan", "9901", "99", "9903"), new(store, store), ExampleStore.Board(), Stop);

        Assert.Equal("/da/exempellan/area/9903?against=99", Assert.IsType<RedirectHttpResult>(answer.Result).Url);
    }

    [Fact]
    public async Task A_place_that_does_not_exist_is_not_found()
    {
        var store = new ExampleStore();

        var answer = await ProfilePage.Show(new(Language.Danish, "exempellan", "0000", null, null), new(store, store), ExampleStore.Board(), Stop);

        Assert.IsType<NotFound>(answer.Result);
    }
}
