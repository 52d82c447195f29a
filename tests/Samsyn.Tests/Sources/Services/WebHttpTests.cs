// What asks over the web keeps away from inner addresses, answers without end and servers that never finish.
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Samsyn.Loop;
using Samsyn.Sources.Services;

namespace Samsyn.Tests.Sources.Services;

public sealed class WebHttpTests
{
    [Theory]
    [InlineData("https://api.kolada.se/v3/", true)]
    [InlineData("http://93.184.216.34/", true)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://intranet/", false)]
    [InlineData("https://server.internal/", false)]
    [InlineData("https://skrivare.local/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://2130706433/", false)]
    [InlineData("http://0x7f.1/", false)]
    [InlineData("http://10.1.2.3/", false)]
    [InlineData("http://172.20.0.1/", false)]
    [InlineData("http://192.168.1.1/", false)]
    [InlineData("http://169.254.169.254/latest/meta-data", false)]
    [InlineData("http://100.64.0.1/", false)]
    [InlineData("http://[::1]/", false)]
    [InlineData("http://[fe80::1]/", false)]
    [InlineData("http://[fd00::1]/", false)]
    [InlineData("http://[::ffff:192.168.1.1]/", false)]
    [InlineData("http://[64:ff9b::a00:1]/", false)]
    [InlineData("http://[2002:c0a8:0101::1]/", false)]
    [InlineData("https://user:secret@api.kolada.se/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://ftp.example.org/", false)]
    public void Only_addresses_on_the_open_net_are_asked(string address, bool allowed) => Assert.Equal(allowed, PublicAddresses.Has(new Uri(address)));

    [Fact]
    public async Task An_inner_address_is_refused_before_anything_is_sent()
    {
        using var server = new Server(_ => Server.Page("200 OK", "[]"));
        using var http = new WebHttp();

        var flaw = Assert.Single(await http.Send(new(server.Address), CancellationToken.None).Flaws());

        Assert.Equal(FlawKind.NotAllowed, flaw.Kind);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_one_that_leads_in_a_circle_is_not_followed_for_ever()
    {
        using var server = new Server(path => path switch
        {
            "/moved" => Server.Page("301 Moved Permanently", "", "Location: /here"),
            "/circle" => Server.Page("302 Found", "", "Location: /circle"),
            _ => Server.Page("200 OK", "[1]", "Content-Type: application/json; charset=utf-8"),
        });
        using var http = new WebHttp(new() { AllowsInner = true });

        var answer = await http.Send(new(new(server.Address, "moved"), "{}"), CancellationToken.None).Sound();
        var flaw = Assert.Single(await http.Send(new(new(server.Address, "circle")), CancellationToken.None).Flaws());

        Assert.Equal((200, "[1]", "application/json; charset=utf-8"), (answer.Status, Encoding.UTF8.GetString(answer.Bytes.Span), answer.Type));
        Assert.Equal(["POST /moved", "POST /here"], server.Asked.Take(2));
        Assert.Equal(FlawKind.NoAnswer, flaw.Kind);
        Assert.Equal(6, server.Asked.Count(asked => asked == "GET /circle"));
    }

    [Fact]
    public async Task Samsyn_says_who_asks()
    {
        using var server = new Server(_ => Server.Page("200 OK", "[]"));
        using var http = new WebHttp(new() { AllowsInner = true });

        _ = await http.Send(new(server.Address), CancellationToken.None).Sound();

        Assert.Contains(server.Heads, head => head.Contains("User-Agent: Samsyn/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_unpacks_to_more_than_the_limit_is_cut_off()
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await zip.WriteAsync(new byte[5_000_000]);
        }

        using var server = new Server(_ => Server.Bytes("200 OK", packed.ToArray(), "Content-Encoding: gzip"));
        using var http = new WebHttp(new() { AllowsInner = true, Bytes = 1_000_000 });

        var flaw = Assert.Single(await http.Send(new(server.Address), CancellationToken.None).Flaws());

        Assert.True(packed.Length < 100_000);
        Assert.Equal((FlawKind.TooLarge, "1 MB"), (flaw.Kind, flaw.Expected));
    }

    [Fact]
    public async Task A_server_that_never_begins_and_one_that_never_finishes_are_given_up()
    {
        using var silent = new Server(_ => []);
        using var trickling = new Server(_ => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n["));
        using var http = new WebHttp(new() { AllowsInner = true, Headers = TimeSpan.FromMilliseconds(300), Silence = TimeSpan.FromMilliseconds(300) });

        await Assert.ThrowsAsync<TimeoutException>(() => http.Send(new(silent.Address), CancellationToken.None));
        await Assert.ThrowsAsync<TimeoutException>(() => http.Send(new(trickling.Address), CancellationToken.None));
    }

    /// <summary>A server that says what a test wants, and then no more.</summary>
    private sealed class Server : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly Func<string, byte[]> answer;
        private readonly List<TcpClient> clients = [];

        public Server(Func<string, byte[]> answer)
        {
            this.answer = answer;
            listener.Start();
            _ = Listen();
        }

        public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

        public List<string> Asked { get; } = [];

        public List<string> Heads { get; } = [];

        public static byte[] Page(string status, string body, params string[] headers) => Bytes(status, Encoding.UTF8.GetBytes(body), headers);

        public static byte[] Bytes(string status, byte[] body, params string[] headers) =>
            [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n"), .. body];

        public void Dispose()
        {
            listener.Dispose();
            clients.ForEach(client => client.Dispose());
        }

        private async Task Listen()
        {
            try
            {
                while (true)
                {
                    var client = await listener.AcceptTcpClientAsync();
                    clients.Add(client);
                    var buffer = new byte[8192];
                    var head = Encoding.UTF8.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
                    Heads.Add(head);
                    Asked.Add(string.Join(' ', head.Split('\n')[0].Split(' ')[..2]));
                    var bytes = answer(head.Split(' ')[1]);
                    await client.GetStream().WriteAsync(bytes);
                    if (Encoding.ASCII.GetString(bytes).Contains("Connection: close", StringComparison.Ordinal))
                    {
                        client.Client.Shutdown(SocketShutdown.Send);
                    }
                }
            }
            catch (Exception over) when (over is ObjectDisposedException or SocketException or IOException)
            {
                // The test is over.
            }
        }
    }
}
