// The only way out to identity providers: https, in time, of moderate size, and never into networks that nobody has opened.
using System.Net;
using System.Net.Sockets;
using Microsoft.IdentityModel.Protocols;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Fetches from identity providers.</summary>
/// <remarks>
/// Whose address is written on a page must not make the server ask its own neighbours: a name is looked up here, and what it leads
/// to is held against the rules at the moment of connecting. Nothing that the answer says leads further, and no proxy stands between.
/// </remarks>
internal sealed class ProviderNetwork : IDocumentRetriever, IDisposable
{
    /// <summary>The setting's name.</summary>
    public const string Setting = "SAMSYN_PROVIDER_NETWORKS";

    /// <summary>The most bytes that an answer may have.</summary>
    public const int Largest = 1 << 20;

    private readonly IReadOnlyList<IPNetwork> inside;

    /// <summary>A way out to public networks, and to those inside that are opened.</summary>
    /// <param name="inside">Networks that are not public, and are opened all the same.</param>
    public ProviderNetwork(IReadOnlyList<IPNetwork> inside)
    {
        this.inside = inside;
#pragma warning disable CA2000 // the client disposes of it
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectTimeout = TimeSpan.FromSeconds(5), ConnectCallback = Connect };
#pragma warning restore CA2000
        Client = new(sockets) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = Largest };
    }

    /// <summary>By which providers are asked. Ask <see cref="May(Uri)" /> of an address first.</summary>
    public HttpClient Client { get; }

    /// <summary>Reads the setting: networks such as <c>10.20.0.0/16</c>, with commas between.</summary>
    /// <exception cref="InvalidOperationException">It says something else.</exception>
    public static IReadOnlyList<IPNetwork> Read(string? written) =>
    [
        .. (written ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => IPNetwork.TryParse(one, out var network)
            ? network
            : throw new InvalidOperationException($"The setting {Setting} must list networks such as 10.20.0.0/16, with commas between, and not '{one}'.")),
    ];

    /// <summary>Whether an address may be asked: https; plain http on this machine alone, where that is opened.</summary>
    public bool May(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && inside.Any(one => one.Contains(IPAddress.Loopback))));

    /// <summary>Whether an address may be connected to.</summary>
    public bool May(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return PublicNetworks.Hold(plain) || inside.Any(one => one.Contains(plain));
    }

    /// <summary>A document, as the reader of metadata and keys asks for it.</summary>
    /// <exception cref="HttpRequestException">It may not be asked for, or did not come.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
        Uri.TryCreate(address, UriKind.Absolute, out var from) && May(from)
            ? await Client.GetStringAsync(from, cancel)
            : throw new HttpRequestException("The address is not one that may be asked.");

    public void Dispose() => Client.Dispose();

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        IPAddress[] open = [.. found.Where(May)];
        if (open.Length == 0)
        {
            throw new HttpRequestException($"The name leads into a network that is not public, and that {Setting} does not open.");
        }

#pragma warning disable CA2000 // the stream owns it
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
#pragma warning restore CA2000
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
