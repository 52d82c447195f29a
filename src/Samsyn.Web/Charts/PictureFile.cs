// A picture as a file of its own.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Samsyn.Web.Charts;

/// <summary>Writes a picture as a file of its own, whole without the page's style sheet.</summary>
internal static class PictureFile
{
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
