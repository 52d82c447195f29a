// Whoever sends a form without any of its fields is answered as somebody who left them all empty: the framework would hand on no form at all.
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Samsyn.Web.Shared;

/// <summary>Puts an empty form in the place of one that is not there.</summary>
internal static class FilledForms
{
    /// <summary>Stands before a handler that wants a form.</summary>
    public static EndpointFilterDelegate Wanted(EndpointFilterFactoryContext handler, EndpointFilterDelegate next)
    {
        var nullable = new NullabilityInfoContext();
        ParameterInfo[] forms =
        [
            .. from parameter in handler.MethodInfo.GetParameters()
               where parameter.GetCustomAttribute<FromFormAttribute>() is not null
                   && nullable.Create(parameter).WriteState == NullabilityState.NotNull
                   && parameter.ParameterType.GetConstructor(Type.EmptyTypes) is not null
               select parameter,
        ];
        return forms.Length == 0 ? next : context => next(Filled(context, forms));
    }

    private static EndpointFilterInvocationContext Filled(EndpointFilterInvocationContext context, IEnumerable<ParameterInfo> forms)
    {
        foreach (var form in forms)
        {
            context.Arguments[form.Position] ??= Activator.CreateInstance(form.ParameterType);
        }

        return context;
    }
}
