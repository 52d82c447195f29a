// Patterned surfaces are drawn by lines within their edges, and nothing else of a drawing changes.
using System.Text.RegularExpressions;
using Samsyn.Web.Charts;
using Samsyn.Web.Publish.Formats;
using Point = Samsyn.Web.Charts.Point;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed class SvgHatchTests
{
    [Fact]
    public async Task Our_own_pictures_have_no_patterned_surface_left()
    {
        Point[] ring = [new(10, 10), new(60, 10), new(60, 60)];
        var drawing = new Drawing(100, 80, "t", "s",
        [
            new Shape.Region([ring], Ink.Hatch) { Says = "dolt" }, new Shape.Region([ring], Ink.Accent), new Shape.Region([ring], Ink.Gap),
            new Shape.Bar(new(5, 6), 7, 8, Ink.Hatch), new Shape.Label(new(1, 1), "efter", Anchor.Start, Ink.Text),
        ]);
        var svg = await Html.Of(typeof(Picture), new Dictionary<string, object?> { ["Drawing"] = drawing, ["Id"] = "f1" });
        var lined = SvgHatch.Of(svg, 100, 80);

        Assert.Equal(3, Regex.Count(svg, "fill=\"url"));
        Assert.Equal(0, Regex.Count(lined, "fill=\"url"));
        Assert.Contains("<clipPath id=\"f1-hatch-edge\"><path d=\"M10 10L60 10L60 60ZM5 6h7v8H5Z\"", lined, StringComparison.Ordinal);
        Assert.Contains("<clipPath id=\"f1-gap-edge\"><path d=\"M10 10L60 10L60 60Z\"", lined, StringComparison.Ordinal);
        Assert.True(lined.IndexOf("f1-hatch-edge", StringComparison.Ordinal) < lined.IndexOf("efter", StringComparison.Ordinal));
        Assert.Equal(svg.Count(sign => sign == '<'), Regex.Replace(lined, "<clipPath.*?</g>", "", RegexOptions.Singleline).Count(sign => sign == '<'));
        System.Xml.Linq.XDocument.Parse(lined);
    }

    [Fact]
    public void The_lines_lie_as_the_pattern_has_them()
    {
        var lined = SvgHatch.Of("<svg><rect x=\"0\" y=\"0\" width=\"9\" height=\"9\" fill=\"url(#a-hatch)\"/></svg>", 10, 10);

        Assert.Contains("d=\"M4.2 0L0 4.2M10 2.7L2.7 10\"", lined, StringComparison.Ordinal); // x + y = 3√2 + 6√2 k
    }

    [Theory]
    [InlineData("<svg><path d=\"M0 0\" fill=\"#fff\"/></svg>")]
    [InlineData("<svg><path d=\"M0 0\" fill=\"url(#someone-elses)\"/></svg>")]
    public void Other_surfaces_stay(string svg) => Assert.Equal(svg, SvgHatch.Of(svg, 10, 10));
}
