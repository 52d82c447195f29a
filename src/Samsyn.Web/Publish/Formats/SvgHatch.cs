// Hatches a drawing by lines instead of by a pattern: Word and paper know lines, and printing each patterned surface takes longer than all the rest.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Hatches a drawing by lines.</summary>
internal static partial class SvgHatch
{
    /// <summary>The drawing with every hatched or strewn surface drawn by lines that are cut off at its edges; the same lines as the pattern's.</summary>
    public static string Of(string svg, double width, double height) =>
        Lined(Lined(svg, "hatch", Hatch(width, height)), "gap", Gap(width, height));

    // All surfaces of one kind are one edge that cuts off one set of lines, drawn right after the last of them.
    private static string Lined(string svg, string kind, string lines)
    {
        var surfaces = Surface().Matches(svg).Where(surface => surface.Groups["kind"].Value == kind).ToArray();
        if (surfaces.Length == 0)
        {
            return svg;
        }

        var (edges, drawn, from) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var surface in surfaces)
        {
            edges.Append(Edge(surface.Value));
            drawn.Append(svg, from, surface.Index - from).Append(surface.Value.Replace($"fill=\"url(#{surface.Groups["id"].Value})\"", "fill=\"none\"", StringComparison.Ordinal));
            from = surface.Index + surface.Length;
        }

        if (!surfaces[^1].Value.EndsWith("/>", StringComparison.Ordinal))
        {
            var end = svg.IndexOf($"</{surfaces[^1].Groups["shape"].Value}>", from, StringComparison.Ordinal) + surfaces[^1].Groups["shape"].Length + 3;
            drawn.Append(svg, from, end - from);
            from = end;
        }

        var cut = $"{surfaces[0].Groups["id"].Value}-edge";
        return drawn
            .Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{cut}\"><path d=\"{edges}\" clip-rule=\"evenodd\"/></clipPath><g clip-path=\"url(#{cut})\" fill=\"none\" stroke=\"#98a3a7\">{lines}</g>")
            .Append(svg, from, svg.Length - from).ToString();
    }

    private static string Edge(string surface)
    {
        string Said(string name) => Regex.Match(surface, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value;
        return surface.StartsWith("<path", StringComparison.Ordinal)
            ? Said("d")
            : $"M{Said("x")} {Said("y")}h{Said("width")}v{Said("height")}H{Said("x")}Z";
    }

    // Six units apart, at 45 degrees, as the pattern has them.
    private static string Hatch(double width, double height)
    {
        var lines = new StringBuilder();
        for (var sum = 3 * Math.Sqrt(2); sum < width + height; sum += 6 * Math.Sqrt(2))
        {
            lines.Append(CultureInfo.InvariantCulture, $"M{Math.Min(sum, width):0.#} {Math.Max(0, sum - width):0.#}L{Math.Max(0, sum - height):0.#} {Math.Min(sum, height):0.#}");
        }

        return $"<path d=\"{lines}\" stroke-width=\"1.6\"/>";
    }

    // Dashes in two rows out of step with each other, nine units apart.
    private static string Gap(double width, double height)
    {
        var (first, second) = (new StringBuilder(), new StringBuilder());
        for (var top = 0.0; top < height; top += 9)
        {
            first.Append(CultureInfo.InvariantCulture, $"M1 {top + 2.5:0.#}H{width:0.#}");
            second.Append(CultureInfo.InvariantCulture, $"M5.5 {top + 7:0.#}H{width:0.#}");
        }

        return $"<path d=\"{first}\" stroke-dasharray=\"4 5\"/><path d=\"{second}\" stroke-dasharray=\"3 0.5 1 4.5\"/>";
    }

    [GeneratedRegex("<(?<shape>path|rect)\\b[^>]*\\sfill=\"url\\(#(?<id>[^)\"]*-(?<kind>hatch|gap))\\)\"[^>]*>")]
    private static partial Regex Surface();
}
