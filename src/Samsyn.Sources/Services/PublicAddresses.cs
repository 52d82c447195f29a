// Which addresses may be asked: those on the open net, never those inside a house, so that nobody looks into one through Samsyn.
using System.Net;
using System.Net.Sockets;

namespace Samsyn.Sources.Services;

/// <summary>Which addresses may be asked.</summary>
public static class PublicAddresses
{
    /// <summary>What may be asked, for messages.</summary>
    internal const string Allowed = "https://…";

    private static readonly string[] InnerNames = ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "localdomain", "arpa", "onion"];

    private static readonly IPNetwork[] Inner =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 ::/96 100::/64 2001:db8::/32 fc00::/7 fe80::/10 fec0::/10 ff00::/8"
            .Split(' ').Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is on the open net by what it says of itself: its scheme, its name, its number. Where its name leads is seen when it is asked.</summary>
    /// <param name="address">The address.</param>
    public static bool Has(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            return false;
        }

        var host = address.IdnHost.Trim('.');
        return IPAddress.TryParse(host.Trim('[', ']'), out var number)
            ? Has(number)
            : host.Contains('.', StringComparison.Ordinal) && !InnerNames.Contains(host[(host.LastIndexOf('.') + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a numbered address is on the open net: not this machine, not a private, a link-local or a unique-local one, nor one of these inside another.</summary>
    /// <param name="number">The numbered address.</param>
    public static bool Has(IPAddress number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var plain = number.IsIPv4MappedToIPv6 ? number.MapToIPv4() : number;
        return !Inner.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain))
            && (Within(plain) is not { } inside || Has(inside));
    }

    // Addresses of the old kind can be written inside the new: 64:ff9b::/96 keeps them last, 2002::/16 after its beginning.
    private static IPAddress? Within(IPAddress number)
    {
        if (number.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return null;
        }

        var bytes = number.GetAddressBytes();
        return bytes is [0x00, 0x64, 0xff, 0x9b, ..] ? new(bytes.AsSpan(12, 4)) : bytes is [0x20, 0x02, ..] ? new(bytes.AsSpan(2, 4)) : null;
    }
}
