// The wall in the hall: follows what happens as a browser does, and remembers when each picture was asked for and when it stood there.
using System.Diagnostics;
using System.Net;
using System.Threading.Channels;

namespace Samsyn.Web.Tests.Agree.Hall;

/// <summary>The wall in the hall.</summary>
/// <param name="net">By which it reaches the site; keeps no cookies.</param>
/// <param name="site">Where the site is.</param>
/// <param name="hall">What it shows.</param>
/// <param name="cookies">By which the site knows whoever leads.</param>
internal sealed class Wall(HttpClient net, Uri site, OpenHall hall, string cookies)
{
    private readonly List<(long Asked, long Shown)> pictures = [];

    /// <summary>How many pictures there have been.</summary>
    public int Pictures => pictures.Count;

    /// <summary>The last picture.</summary>
    public string Picture { get; private set; } = "";

    /// <summary>Follows until it is told to stop.</summary>
    public async Task Follow(CancellationToken stop)
    {
        var changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var heard = Listen(changed.Writer, reading.Token);
        try
        {
            // Asked for again as soon as the last one stands there, however often it changed meanwhile.
            while (await changed.Reader.WaitToReadAsync(stop))
            {
                changed.Reader.TryRead(out _);
                await Look(stop);
            }

            await heard;
        }
        catch (OperationCanceledException)
        {
            await reading.CancelAsync();
        }
    }

    /// <summary>Asks for the picture.</summary>
    public async Task Look(CancellationToken stop)
    {
        var asked = Stopwatch.GetTimestamp();
        using var request = Request("screen");
        using var answer = await net.SendAsync(request, stop);
        var text = await answer.Content.ReadAsStringAsync(stop);
        Picture = answer.StatusCode == HttpStatusCode.OK ? text : throw new InvalidOperationException($"The wall was answered {answer.StatusCode}.");
        pictures.Add((asked, Stopwatch.GetTimestamp()));
    }

    /// <summary>How long each vote took from being sent until a picture stood on the wall that was asked for after it was acknowledged, the shortest first; a vote that never came there took forever.</summary>
    public IReadOnlyList<TimeSpan> Waited(IEnumerable<(long Sent, long Acknowledged)> votes) =>
    [
        .. votes.Select(vote => pictures.FirstOrDefault(one => one.Asked >= vote.Acknowledged) is { Shown: > 0 } first
            ? Stopwatch.GetElapsedTime(vote.Sent, first.Shown)
            : TimeSpan.MaxValue).Order(),
    ];

    private async Task Listen(ChannelWriter<bool> changed, CancellationToken stop)
    {
        using var request = Request("live?of=screen");
        using var answer = await net.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        using var lines = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stop));
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            if (line == "event: changed")
            {
                changed.TryWrite(true);
            }
        }

        changed.Complete(new InvalidOperationException("The wall's stream came to an end."));
    }

    private HttpRequestMessage Request(string part)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site, hall.Path(part)));
        request.Headers.Add("Cookie", cookies);
        return request;
    }
}
