// A form with a long file in it: it goes by way of the disk, never through memory whole.
using Microsoft.AspNetCore.Http.Features;

namespace Samsyn.Web.Shared;

/// <summary>Reads a form with a long file in it.</summary>
internal static class LongForm
{
    /// <summary>The form; null when what was sent is none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">As many bytes at most, those of the form's own lines counted.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="InvalidDataException">There is more, or what was sent is no form: the framework tells it by an exception only.</exception>
    public static async Task<IFormCollection?> Read(HttpContext context, long most, CancellationToken stop)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }

        return await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = most }, stop);
    }
}
