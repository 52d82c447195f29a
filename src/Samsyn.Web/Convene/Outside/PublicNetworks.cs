// Which network addresses are public, by the registries of those that are not (RFC 6890 and those after it).
using System.Net;
using System.Net.Sockets;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Knows which network addresses are public.</summary>
internal static class PublicNetworks
{
    private static readonly IPNetwork Sixth = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",

            // Of the sixth version: those that carry one of the fourth inside, and those for examples and trials.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is public. One of the fourth version must not come as one of the sixth.</summary>
    public static bool Hold(IPAddress address) =>
        (address.AddressFamily == AddressFamily.InterNetwork || Sixth.Contains(address)) && !Special.Any(one => one.Contains(address));
}
