// How every cookie of ours is kept: out of reach of scripts, for this site alone, and over https under a name that only this host can give.
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Samsyn.Web.Convene;

/// <summary>Keeps cookies.</summary>
internal static class SafeCookie
{
    /// <summary>A cookie's value; null when it is not there.</summary>
    public static string? Read(HttpContext context, string name) => context.Request.Cookies[Name(context, name)] is { Length: > 0 } held ? held : null;

    /// <summary>Sets a cookie for some time.</summary>
    public static void Set(HttpContext context, string name, (string Value, TimeSpan Life) kept) =>
        context.Response.Cookies.Append(Name(context, name), kept.Value, Options(context, kept.Life));

    /// <summary>Takes a cookie away.</summary>
    public static void Delete(HttpContext context, string name) => context.Response.Cookies.Delete(Name(context, name), Options(context, null));

    /// <summary>A cookie's name: over https with a beginning that a browser takes from this host alone, over a safe connection, for the whole site.</summary>
    public static string Name(HttpContext context, string name) => context.Request.IsHttps ? "__Host-" + name : name;

    private static CookieOptions Options(HttpContext context, TimeSpan? life) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = life,
    };

    /// <summary>Gives the framework's cookie of a sign-in the same name.</summary>
    internal sealed class Manager : ICookieManager
    {
        private readonly ChunkingCookieManager inner = new();

        public string? GetRequestCookie(HttpContext context, string key) => inner.GetRequestCookie(context, Name(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => inner.AppendResponseCookie(context, Name(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => inner.DeleteCookie(context, Name(context, key), options);
    }
}
