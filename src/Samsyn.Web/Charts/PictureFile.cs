// A picture as a file of its own.
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging.Abstractions;

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
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var given = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Picture.Drawing)] = drawing,
            [nameof(Picture.Id)] = "picture",
            [nameof(Picture.Alone)] = true,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Picture>(given)).ToHtmlString());
    }
}
