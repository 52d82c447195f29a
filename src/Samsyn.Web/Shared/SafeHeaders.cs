// What every answer says to the browser about safety: nothing from elsewhere, no frames, no guessing; and how long files keep.
namespace Samsyn.Web.Shared;

/// <summary>Adds the headers that keep a page to itself.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Set as the answer starts, since an answer that breaks is begun anew without its headers.
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers);
            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            if (IsFont(context.Request.Path) && context.Response.StatusCode == StatusCodes.Status200OK)
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable"; // a font's name changes with its content
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static bool IsFont(PathString path) =>
        path.StartsWithSegments("/dist", StringComparison.Ordinal) && path.Value!.EndsWith(".woff2", StringComparison.Ordinal);
}
