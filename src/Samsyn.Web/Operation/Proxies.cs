// Which programs in front of the site are believed when they say where a visitor comes from, and by which names the site is called.
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Operation;

/// <summary>What stands between visitors and the site.</summary>
internal static class Proxies
{
    /// <summary>Believes a proxy on this machine, and those that are set; what anybody else says of where a visitor comes from is passed over.</summary>
    public static void Use(WebApplication site)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null, // read from the last on, for as long as each that speaks is one of ours
        };
        foreach (var network in Read(site.Configuration[Setting.Proxies.Name]))
        {
            options.KnownIPNetworks.Add(network);
        }

        site.UseForwardedHeaders(options);
        site.Use(KnowName);
    }

    /// <summary>Reads the setting: addresses and networks, parted by commas or spaces.</summary>
    /// <exception cref="SettingException">One is neither.</exception>
    public static IReadOnlyList<System.Net.IPNetwork> Read(string? written) =>
    [
        .. (written ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(one => IPAddress.TryParse(one, out var address)
            ? new(address, address.GetAddressBytes().Length * 8)
            : System.Net.IPNetwork.TryParse(one, out var network) ? network
            : throw SettingException.Of(Setting.Proxies, "addresses or networks, such as 10.0.0.5 or 10.0.0.0/24, parted by commas")),
    ];

    // Once it is known by which name people reach the site, a request that calls it otherwise is somebody's trick.
    private static Task KnowName(HttpContext context, RequestDelegate next)
    {
        var name = context.Request.Host.Host;
        if (context.RequestServices.GetRequiredService<PublicAddress>().Set is not { } set
            || name.Equals(set.Host, StringComparison.OrdinalIgnoreCase) || IsOwn(name)
            || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private static bool IsOwn(string name) =>
        name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
