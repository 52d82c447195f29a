// A document as one accessible HTML file that needs nothing beside it and asks nobody for anything.
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Writes a document as an HTML file of its own.</summary>
internal static class ReportHtml
{
    /// <summary>The file for a screen; it prints well too.</summary>
    public static Task<string> Of(Composition composition) => Of(composition, Medium.File, null);

    /// <summary>The file for a medium.</summary>
    /// <param name="composition">The document.</param>
    /// <param name="medium">Where it is read.</param>
    /// <param name="pages">The page that each heading stands on, for the contents; null for none.</param>
    public static async Task<string> Of(Composition composition, Medium medium, IReadOnlyDictionary<string, int>? pages)
    {
        // As on the site: å is written å.
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var given = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportView.Composition)] = composition,
            [nameof(ReportView.Medium)] = medium,
            [nameof(ReportView.Pages)] = pages,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportView>(given)).ToHtmlString());
    }
}
