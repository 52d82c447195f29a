// Writes many pictures, one after the other, each as a whole SVG with names of its own.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Samsyn.Web.Charts;

/// <summary>Writes pictures as SVG. Not for several threads at once.</summary>
internal sealed class PictureWriter : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly HtmlRenderer renderer;

    public PictureWriter() => renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

    /// <summary>A picture whose inner names begin with a name of its own, so that several can stand on one page.</summary>
    public Task<string> Svg(Drawing drawing, string id)
    {
        var given = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Picture.Drawing)] = drawing,
            [nameof(Picture.Id)] = id,
            [nameof(Picture.Alone)] = true,
        });
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Picture>(given)).ToHtmlString());
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }
}
