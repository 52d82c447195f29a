// Asks services over the web: guarded against inner addresses, against answers without end and against servers that never finish.
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Services;

/// <summary>What <see cref="WebHttp" /> puts up with.</summary>
public sealed record WebLimits
{
    /// <summary>The most bytes in an answer, counted after unpacking.</summary>
    public long Bytes { get; init; } = 200_000_000;

    /// <summary>How long a service may take until it begins to answer.</summary>
    public TimeSpan Headers { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How long it may be silent within an answer.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a whole answer may take.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether addresses inside the house may be asked, as a test does.</summary>
    public bool AllowsInner { get; init; }
}

/// <summary>Asks services over the web. Every address is looked at before it is asked, also where a redirect or the name server leads.</summary>
/// <remarks>HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured. Where a proxy is in use it is the proxy that finds the number of a name; what the address says of itself is looked at all the same.</remarks>
public sealed class WebHttp : IHttp, IDisposable
{
    private const int MostRedirects = 5;

    private readonly WebLimits limits;
    private readonly SocketsHttpHandler handler;
    private readonly HttpClient client;

    /// <summary>Asks within limits.</summary>
    /// <param name="limits">The limits; null for the usual ones.</param>
    public WebHttp(WebLimits? limits = null)
    {
        this.limits = limits ?? new();
        handler = Handler();
        client = new(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Samsyn", "1.0"));
    }

    /// <inheritdoc />
    public async Task<Checked<HttpAnswer>> Send(HttpAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var current = ask;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!limits.AllowsInner && !PublicAddresses.Has(current.Address))
            {
                return Refused(ask, current.Address);
            }

            var (answer, next) = await Once(current, stop);
            if (answer is not null)
            {
                return answer;
            }

            if (current.Address.Scheme == "https" && next!.Address.Scheme != "https")
            {
                return Refused(ask, next.Address);
            }

            current = next!;
        }

        return new Checked<HttpAnswer>.Flawed(new Flaw(new Where.Address(ask.Told), FlawKind.NoAnswer, Invariant($"{current.Address} ({MostRedirects} redirects)")));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private static Checked<HttpAnswer> Refused(HttpAsk ask, Uri address) =>
        new Checked<HttpAnswer>.Flawed(new Flaw(new Where.Address(ask.Told), FlawKind.NotAllowed, address.ToString(), PublicAddresses.Allowed));

    private async Task<(Checked<HttpAnswer>? Answer, HttpAsk? Next)> Once(HttpAsk ask, CancellationToken stop)
    {
        using var request = Request(ask);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(limits.Headers);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                && response.Headers.Location is { } location
                ? (null, new(new Uri(ask.Address, location), response.StatusCode is HttpStatusCode.SeeOther ? null : ask.Body))
                : (await Read(ask, response, patience, stop), null);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException(Invariant($"{ask.Address.Host} was silent for too long."));
        }
        catch (HttpRequestException refused) when (refused.InnerException is UnauthorizedAccessException)
        {
            return (Refused(ask, ask.Address), null);
        }
    }

    private static HttpRequestMessage Request(HttpAsk ask)
    {
        var request = new HttpRequestMessage(ask.Body is null ? HttpMethod.Get : HttpMethod.Post, ask.Address);
        if (ask.Body is { } body)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            request.Headers.ExpectContinue = false;
        }

        return request;
    }

    private async Task<Checked<HttpAnswer>> Read(HttpAsk ask, HttpResponseMessage response, CancellationTokenSource patience, CancellationToken stop)
    {
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        using var body = new MemoryStream();
        using var limit = new CancellationTokenSource(limits.Whole);
        await using var cut = limit.Token.Register(patience.Cancel);
        var stream = await response.Content.ReadAsStreamAsync(whole.Token);
        var buffer = new byte[1 << 16];
        while (true)
        {
            patience.CancelAfter(limits.Silence);
            var read = await stream.ReadAsync(buffer, whole.Token);
            if (read == 0)
            {
                break;
            }

            if (body.Length + read > limits.Bytes)
            {
                return new Checked<HttpAnswer>.Flawed(new Flaw(new Where.Address(ask.Told), FlawKind.TooLarge, Invariant($"> {limits.Bytes}"), Megabytes()));
            }

            await body.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return new Checked<HttpAnswer>.Sound(new((int)response.StatusCode, body.GetBuffer().AsMemory(0, (int)body.Length))
        {
            Type = response.Content.Headers.ContentType?.ToString() ?? "",
            RetryAfter = response.Headers.RetryAfter?.ToString(),
        });
    }

    private string Megabytes() => Invariant($"{limits.Bytes / 1_000_000} MB");

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxConnectionsPerServer = 2,
        MaxResponseHeadersLength = 64,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = Connect,
    };

    // The name is turned into a number here and nowhere else, so that what was looked at is what is spoken with.
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var end = context.DnsEndPoint;
        var free = limits.AllowsInner || IsProxy(context);
        var found = await Dns.GetHostAddressesAsync(end.Host, stop);
        IPAddress[] numbers = [.. found.Where(number => free || PublicAddresses.Has(number))];
        if (numbers.Length == 0 && found.Length > 0)
        {
            throw new UnauthorizedAccessException($"{end.Host} leads to an address inside a private network.");
        }

#pragma warning disable CA2000 // The stream that is returned owns the socket; where none is, the socket is disposed of below.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
#pragma warning restore CA2000
        try
        {
            await socket.ConnectAsync(numbers, end.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsProxy(SocketsHttpConnectionContext context) =>
        context.InitialRequestMessage.RequestUri is { } address
        && HttpClient.DefaultProxy.GetProxy(address) is { } proxy
        && proxy.IdnHost.Equals(context.DnsEndPoint.Host, StringComparison.OrdinalIgnoreCase)
        && proxy.Port == context.DnsEndPoint.Port;
}
