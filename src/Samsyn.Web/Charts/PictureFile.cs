// A picture as a file of its own.
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samsyn.Web.Charts;

/// <summary>Writes a picture as a file of its own, whole without the page's style sheet.</summary>
internal static class PictureFile
{
    /// <summary>The answer to somebody who asks for a picture: as SVG, or as PNG where the name ends so.</summary>
    /// <param name="drawing">The picture, with its caption.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<FileContentHttpResult> Of(Drawing drawing, string name, CancellationToken stop)
    {
        var svg = await Svg(drawing);
        return Path.GetExtension(name) == ".png"
            ? TypedResults.File(await Rasteriser.Png(svg, stop), "image/png", name)
            : TypedResults.File(Encoding.UTF8.GetBytes(svg), "image/svg+xml", name);
    }

    public static async Task<string> Svg(Drawing drawing)
    {
        await using var writer = new PictureWriter();
        return await writer.Svg(drawing, "picture");
    }
}
