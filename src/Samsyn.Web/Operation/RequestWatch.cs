// Logs each request by its route, never by its address: an address may hold a name, a search or a secret.
using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace Samsyn.Web.Operation;

/// <summary>Logs requests, when the log is to hold as much as that.</summary>
internal sealed partial class RequestWatch(RequestDelegate next, ILogger<RequestWatch> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!log.IsEnabled(LogLevel.Information))
        {
            await next(context);
            return;
        }

        var began = Stopwatch.GetTimestamp();
        await next(context);
        Answered(log, context.Request.Method, RouteOf(context), context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>The route of a request, with the names of its parts in place of what stood there; also when an error page is what was answered.</summary>
    public static string RouteOf(HttpContext context)
    {
        var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint
            ?? context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
            ?? context.GetEndpoint();
        return endpoint is RouteEndpoint { RoutePattern.RawText: { } route } ? route.Replace(":regex(^(sv|da|en)$)", "", StringComparison.Ordinal) : "(no route)";
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds} ms.")]
    private static partial void Answered(ILogger log, string method, string route, int status, long milliseconds);
}
