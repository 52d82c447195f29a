// What every answer says to the browser about safety: nothing from elsewhere, no frames, no guessing; and how long files keep.
namespace Samsyn.Web.Shared;

/// <summary>Adds the headers that keep a page to itself.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (context.Request.Path.StartsWithSegments("/dist", StringComparison.Ordinal) && context.Request.Path.Value!.EndsWith(".woff2", StringComparison.Ordinal))
        {
            // A font's name changes with its content.
            context.Response.OnStarting(() =>
            {
                headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
