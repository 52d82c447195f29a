// Renders a view to text, without a server.
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Samsyn.Web.Tests;

/// <summary>Renders a view to text.</summary>
internal static class Html
{
    public static Task<string> Of(RazorComponentResult view) => Of(view.ComponentType, view.Parameters.ToDictionary());

    public static async Task<string> Of(Type component, IDictionary<string, object?> given)
    {
        // As on the site: å is written å, so that a golden file is for people to read.
        await using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<AntiforgeryStateProvider>(new NoToken())
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(given))).ToHtmlString());
    }

    // A form's token is another each time, and belongs to a request.
    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
