// What the site needs to know who is asking, and in which order it asks.

namespace Samsyn.Web.Convene;

/// <summary>Adds sign-in to the site.</summary>
internal static class SignInServices
{
    /// <summary>Adds what sign-in is made of.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<SignInBoard>().AddSingleton<KnownDevice>().AddScoped<SignInCookie>().AddScoped<SignInDoor>();
        services.AddAuthentication(SignInCookie.Scheme).AddCookie(SignInCookie.Scheme, SignInCookie.Set);
        services.AddAuthorization();
    }

    /// <summary>Finds out who is asking, before anything is answered.</summary>
    public static void Use(WebApplication site)
    {
        site.UseAuthentication();
        site.Use(KeepToOneself);
        site.UseAuthorization();
    }

    // A page that names its reader is kept by the reader's own browser alone.
    private static Task KeepToOneself(HttpContext context, RequestDelegate next)
    {
        if (Visitor.Of(context) is not null)
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && context.Response.Headers.CacheControl.Count == 0)
                {
                    context.Response.Headers.CacheControl = "private, no-cache";
                    context.Response.Headers.Vary = "Cookie";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
