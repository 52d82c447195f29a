// Invitations and forgotten passwords come by letter where a server for letters is set, tried against a server of the test's own.
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class LetterTests : IAsyncLifetime, IDisposable
{
    private readonly PostOffice post = new();
    private WebApplication? site;
    private StoreFolder? data;

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        string[] settings =
        [
            "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--{PublicAddress.Setting}=https://samsyn.example", $"--{SmtpSettings.HostSetting}=127.0.0.1",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"--{SmtpSettings.PortSetting}={post.Port}"), $"--{SmtpSettings.SecuritySetting}=none", $"--{SmtpSettings.FromSetting}=samsyn@town.example",
        ];
        site = Site.Build(settings, services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
    }

    [Fact]
    public async Task An_invitation_and_a_forgotten_password_come_by_letter_with_the_public_address()
    {
        using var owner = new SiteVisitor(new Uri(site!.Urls.Single()));
        var login = await owner.SignIn(site, data!.Store, Role.Owner, "Ägare");

        var made = await owner.Press(await owner.Get("/sv/exempellan/members"), "form[action$=invite] button", ("email", "ny@town.example"), ("roles", "Reader"));
        var invitation = await post.Next();

        Assert.Equal("Inbjudan är skickad", made.Heading);
        Assert.Contains("RCPT TO:<ny@town.example>", invitation, StringComparison.Ordinal);
        Assert.Contains("https://samsyn.example/sv/invitation/", Decoded(invitation), StringComparison.Ordinal);

        using var stranger = new SiteVisitor(new Uri(site.Urls.Single()));
        var page = await stranger.Get("/en/forgotten");
        var unknown = await stranger.Press(page, "form button", ("email", "nobody@town.example"));
        var known = await stranger.Press(page, "form button", ("email", login.Email));
        var link = await post.Next();

        Assert.Equal(unknown.Lead.Replace("nobody@town.example", login.Email, StringComparison.Ordinal), known.Lead);
        Assert.Equal((200, 200), (unknown.Status, known.Status));
        Assert.Contains($"RCPT TO:<{login.Email}>", link, StringComparison.Ordinal);
        Assert.Contains("https://samsyn.example/en/invitation/", Decoded(link), StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }

    public void Dispose() => post.Dispose();

    // As MIME sends it: base 64, or quoted with soft line ends.
    private static string Decoded(string letter)
    {
        var body = letter[(letter.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return letter.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Split("\r\n").TakeWhile(line => line != "."))))
            : body.Replace("=\r\n", "", StringComparison.Ordinal);
    }

    /// <summary>A server that takes letters and shows them.</summary>
    private sealed class PostOffice : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly System.Threading.Channels.Channel<string> letters = System.Threading.Channels.Channel.CreateUnbounded<string>();

        public PostOffice()
        {
            listener.Start();
            _ = Serve();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public async Task<string> Next()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            return await letters.Reader.ReadAsync(patience.Token);
        }

        public void Dispose() => listener.Dispose();

        private async Task Serve()
        {
            while (true)
            {
                using var caller = await listener.AcceptTcpClientAsync();
                await using var stream = caller.GetStream();
                using var reader = new StreamReader(stream, Encoding.UTF8);
                await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
                await Talk(reader, writer);
            }
        }

        private async Task Talk(StreamReader reader, StreamWriter writer)
        {
            var (letter, inside) = (new StringBuilder(), false);
            await writer.WriteLineAsync("220 post");
            while (await reader.ReadLineAsync() is { } line)
            {
                letter.Append(line).Append("\r\n");
                if (inside && line != ".")
                {
                    continue;
                }

                if (inside)
                {
                    letters.Writer.TryWrite(letter.ToString());
                    letter.Clear();
                }

                inside = line == "DATA";
                await writer.WriteLineAsync(line == "DATA" ? "354 go on" : line == "QUIT" ? "221 bye" : "250 ok");
            }
        }
    }
}
