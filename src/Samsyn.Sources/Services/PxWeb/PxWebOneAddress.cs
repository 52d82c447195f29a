// The addresses of PxWebApi version 1: the root, the language, then folders down to the table.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Makes the addresses of a service.</summary>
internal static class PxWebOneAddress
{
    /// <summary>The address of a folder or a table.</summary>
    /// <param name="service">The service.</param>
    /// <param name="path">The way below the language; empty for the databases.</param>
    public static Uri Of(Service service, string path) =>
        new(service.Root, string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend(service.Language).Select(part => Uri.EscapeDataString(part.Normalize()))) + (path.Length == 0 ? "/" : ""));
}
