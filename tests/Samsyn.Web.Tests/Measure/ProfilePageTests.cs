// The profile of a place: what it reads like, and how it stands against another place.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Compare;
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
    public void A_place_whose_figure_is_withheld_is_named_and_has_no_mark_in_the_spine()
    {
        var profile = WithSpine;

        var drawing = SpineView.Draw(profile, Drawing.Wide, new(Language.English));

        var mark = Assert.Single(drawing.Shapes.OfType<Shape.Mark>());
        Assert.StartsWith("Daily smokers", mark.Says, StringComparison.Ordinal);
        Assert.Equal(Filling.Full, mark.Filling);
        Assert.True(drawing.Hatched);
        Assert.Contains("Hidden, since somebody could be recognised: Vaccinated children.", new SpineWords(Language.English).Said(profile), StringComparison.Ordinal);
        Assert.StartsWith("Of 2 indicators, none are better and 1 worse than in Viks län.", new SpineWords(Language.English).Classes(profile), StringComparison.Ordinal);
    }

    // Smokers 10, 12, 14 and 18 about 12.3, less is better: 18 lies at the left edge, and the 16.2 of the place at −0.68.
    [Theory]
    [InlineData(Drawing.Wide)]
    [InlineData(Drawing.Narrow)]
    public void In_the_spine_worse_is_to_the_left_of_the_whole(double width)
    {
        var drawing = SpineView.Draw(WithSpine, width, new(Language.Swedish));

        var middle = drawing.Shapes.OfType<Shape.Label>().Single(label => label.Text == "Viks län").At.X;
        Assert.True(drawing.Shapes.OfType<Shape.Mark>().Single().At.X < middle - 20);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_spine_reads_as_approved(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        var html = await Html.Of(typeof(SpineView), new Dictionary<string, object?> { ["Frame"] = Sample.Frame(language, Section.Profile), ["Profile"] = WithSpine, ["Words"] = new SpineWords(language) });

        Golden.Matches(html, $"spine.{code}.html");
    }

    [Fact]
    public async Task The_spine_can_be_downloaded_as_a_picture_and_as_columns()
    {
        var store = new ExampleStore();
        var ask = new ProfileAsk(Language.Danish, "exempellan", "9903", null, null);

        var svg = Assert.IsType<FileContentHttpResult>((await ProfileFiles.Send(ask, "spine.svg", new(store, store), ExampleStore.Board(), Stop)).Result);
        var csv = Assert.IsType<FileContentHttpResult>((await ProfileFiles.Send(ask, "figures.csv", new(store, store), ExampleStore.Board(), Stop)).Result);

        Assert.Contains("blandt de andre", System.Text.Encoding.UTF8.GetString(svg.FileContents.Span), StringComparison.Ordinal);
        Assert.Contains("nederste fjerdedels grænse", System.Text.Encoding.UTF8.GetString(csv.FileContents.Span), StringComparison.Ordinal);
        Assert.IsType<NotFound>((await ProfileFiles.Send(ask with { Code = "99" }, "spine.svg", new(store, store), ExampleStore.Board(), Stop)).Result);
    }

    private static Profile WithSpine => Sample.Profile with
    {
        Whole = Sample.County,
        Lines =
        [
            Sample.Profile.Lines[0] with { Spine = new(SpineScale.Of([10, 12, 14, 18], 12.3, false)!, (Figure.Known)Sample.Known(12.3, 0.5), BenchmarkClass.MuchHigher, 4) },
            Sample.Profile.Lines[1] with { Spine = new(SpineScale.Of([94, 95, 97, 98], 96.1, true)!, (Figure.Known)Sample.Known(96.1, 0.3), null, 4) },
        ],
    };

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
