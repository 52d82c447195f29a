// Whoever sends a form without any of its fields is told that it did not work: the framework would hand on a form that is not there.
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Samsyn.Web.Shared;

/// <summary>Keeps forms without a field from the pages that read them.</summary>
internal static class FilledForms
{
    /// <summary>Stands before a handler that wants a form.</summary>
    public static EndpointFilterDelegate Wanted(EndpointFilterFactoryContext handler, EndpointFilterDelegate next)
    {
        var nullable = new NullabilityInfoContext();
        int[] forms =
        [
            .. from parameter in handler.MethodInfo.GetParameters()
               where parameter.GetCustomAttribute<FromFormAttribute>() is not null && nullable.Create(parameter).WriteState == NullabilityState.NotNull
               select parameter.Position,
        ];
        return forms.Length == 0
            ? next
            : context => forms.Any(at => context.Arguments[at] is null) ? ValueTask.FromResult<object?>(TypedResults.BadRequest()) : next(context);
    }
}
