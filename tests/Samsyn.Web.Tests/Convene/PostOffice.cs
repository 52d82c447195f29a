// A server that takes letters and shows them, for tests of what is sent.
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Samsyn.Web.Tests.Convene;

/// <summary>A server that takes letters and shows them.</summary>
internal sealed class PostOffice : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly System.Threading.Channels.Channel<string> letters = System.Threading.Channels.Channel.CreateUnbounded<string>();

    public PostOffice()
    {
        listener.Start();
        _ = Serve();
    }

    // As MIME sends it: base 64, or quoted with soft line ends.
    public static string Decoded(string letter)
    {
        var body = letter[(letter.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return letter.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Split("\r\n").TakeWhile(line => line != "."))))
            : body.Replace("=\r\n", "", StringComparison.Ordinal);
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
