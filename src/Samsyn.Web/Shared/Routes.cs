// What answers at an address: a handler, made ready when it is first asked.
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Samsyn.Web.Shared;

/// <summary>
/// Maps handlers as the framework's own <c>MapGet</c> and <c>MapPost</c> do, with one difference: they compile what reads
/// each handler's parameters for every address before the first page can be shown, a second of work; here it is done for
/// the address that is asked, when it is first asked.
/// </summary>
internal static class Routes
{
    /// <summary>A handler that answers GET at an address, and HEAD without the body.</summary>
    public static IEndpointConventionBuilder OnGet(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        On(routes, [HttpMethods.Get, HttpMethods.Head], pattern, handler);

    /// <summary>A handler that answers POST at an address.</summary>
    public static IEndpointConventionBuilder OnPost(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        On(routes, [HttpMethods.Post], pattern, handler);

    private static IEndpointConventionBuilder On(IEndpointRouteBuilder routes, string[] methods, string pattern, Delegate handler)
    {
        Lazy<RequestDelegate>? answer = null;
        var route = routes.MapMethods(pattern, methods, context => answer!.Value(context));
        route.Finally(endpoint =>
        {
            var whole = ((RouteEndpointBuilder)endpoint).RoutePattern; // with what the groups around it begin with
            var reading = Reading(whole, routes.ServiceProvider, methods[0]);
            var inferred = RequestDelegateFactory.InferMetadata(handler.Method, reading);
            foreach (var said in inferred.EndpointMetadata)
            {
                endpoint.Metadata.Add(said); // such as that a form needs its token
            }

            answer = new(() => RequestDelegateFactory.Create(handler, reading, inferred).RequestDelegate);
        });
        return route;
    }

    private static RequestDelegateFactoryOptions Reading(RoutePattern pattern, IServiceProvider services, string method) => new()
    {
        ServiceProvider = services,
        RouteParameterNames = pattern.Parameters.Select(parameter => parameter.Name),
        DisableInferBodyFromParameters = method == HttpMethods.Get,
        EndpointBuilder = new RouteEndpointBuilder(null, pattern, 0) { ApplicationServices = services, FilterFactories = { FilledForms.Wanted } },
    };
}
