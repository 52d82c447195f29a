// A phone in the hall: comes in by the code, sends what the page on it would send, and remembers what it was answered.
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Samsyn.Web.Tests.Agree.Hall;

/// <summary>A phone in the hall.</summary>
/// <param name="net">By which it reaches the site; keeps no cookies.</param>
/// <param name="random">What its owner happens to do.</param>
internal sealed partial class Phone(HttpClient net, Random random)
{
    private readonly Dictionary<string, string> cookies = [];
    private readonly List<string> cards = [];
    private string page = "";
    private string activity = "";
    private string token = "";

    /// <summary>Where the site is.</summary>
    public required Uri Site { get; set; }

    /// <summary>The secret by which the site knows whose phone it is.</summary>
    public string Secret => cookies["samsyn-guest"];

    /// <summary>The last vote on each statement that the site has acknowledged.</summary>
    public Dictionary<string, int> Voted { get; } = [];

    /// <summary>The statements that the site has acknowledged.</summary>
    public Dictionary<string, string> Written { get; } = [];

    /// <summary>How often the site has acknowledged something.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>What has been sent and not been acknowledged; null for nothing.</summary>
    public Said? Waiting { get; private set; }

    /// <summary>Comes in by a code that is typed, and says what its owner belongs to.</summary>
    public async Task Type(string code, string group)
    {
        using (var seen = await Ask(HttpMethod.Get, "/en/guest"))
        {
            token = TokenOn(await Text(seen, HttpStatusCode.OK));
        }

        using (var answer = await Ask(HttpMethod.Post, "/en/guest", ("code", code)))
        {
            await Text(answer, HttpStatusCode.Found);
        }

        await Come(code, group);
    }

    /// <summary>Comes in by the picture of a code, and says what its owner belongs to.</summary>
    public async Task Come(string code, string group)
    {
        var door = $"/en/join/{code}";
        using (var seen = await Ask(HttpMethod.Get, door))
        {
            token = TokenOn(await Text(seen, HttpStatusCode.OK));
        }

        using (var answer = await Ask(HttpMethod.Post, door, ("LifeStage", group)))
        {
            await Text(answer, HttpStatusCode.Found);
            page = answer.Headers.Location!.OriginalString;
        }

        await Look();
    }

    /// <summary>Asks for the page again.</summary>
    public async Task Look()
    {
        using var answer = await Ask(HttpMethod.Get, page);
        var text = await Text(answer, HttpStatusCode.OK);
        token = TokenOn(text);
        activity = Activity().Match(text).Groups[1].Value;
        cards.Clear();
        cards.AddRange(Item().Matches(text.Split("""<details class="answered">""")[0]).Select(one => one.Groups[1].Value));
    }

    /// <summary>Votes on the first card, or otherwise than before where there is none left; when it was sent and when acknowledged.</summary>
    public async Task<(long Sent, long Acknowledged)?> Vote()
    {
        var item = cards.Count > 0 ? cards[0] : Voted.Count > 0 ? Voted.Keys.ElementAt(random.Next(Voted.Count)) : null;
        if (item is null)
        {
            await Look();
            return null;
        }

        cards.Remove(item);
        Waiting = new(item, random.Next(-1, 2), null);
        var sent = Stopwatch.GetTimestamp();
        await Send();
        var acknowledged = Stopwatch.GetTimestamp();
        if (cards.Count == 0)
        {
            await Look();
        }

        return (sent, acknowledged);
    }

    /// <summary>Writes a statement.</summary>
    public async Task Write(string text)
    {
        Waiting = new(Guid.CreateVersion7().ToString("D"), null, text);
        await Send();
        await Look();
    }

    /// <summary>Sends what waits, for the first time or again.</summary>
    public async Task Send()
    {
        if (Waiting is not { } said)
        {
            return;
        }

        using var answer = said.Vote is { } cast
            ? await Ask(HttpMethod.Post, $"{page}/judge", ("activity", activity), ("item", said.Item), ("vote", FormattableString.Invariant($"{cast}")))
            : await Ask(HttpMethod.Post, $"{page}/write", ("activity", activity), ("id", said.Item), ("kind", "Statement"), ("text", said.Text!));
        await Text(answer, HttpStatusCode.NoContent);
        if (said.Vote is { } vote)
        {
            Voted[said.Item] = vote;
        }
        else
        {
            Written[said.Item] = said.Text!;
        }

        Acknowledged++;
        Waiting = null;
    }

    /// <summary>Votes as fast as it can, whatever it is answered; the answer.</summary>
    public async Task<HttpStatusCode> Flood()
    {
        using var answer = await Ask(HttpMethod.Post, $"{page}/judge", ("activity", activity), ("item", cards[0]), ("vote", "1"));
        return answer.StatusCode;
    }

    /// <summary>Holds the stream open by which the page is told of changes, which this gives back once the site has said that it is there.</summary>
    public async Task<StreamReader> Follow(CancellationToken stop)
    {
        using var request = Request(HttpMethod.Get, $"{page[..page.LastIndexOf('/')]}/live?of=part");
        var answer = await net.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        var lines = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stop), bufferSize: 256);
        return await lines.ReadLineAsync(stop) == "event: here" ? lines : throw new InvalidOperationException("The stream of a phone did not begin.");
    }

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string path, params (string Name, string Value)[] fields)
    {
        using var request = Request(method, path);
        request.Headers.Add("X-Samsyn", method == HttpMethod.Post && page.Length > 0 ? "send" : "look");
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(one => KeyValuePair.Create(one.Item1, one.Item2)));
        }

        var answer = await net.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            var (name, value) = (set[..set.IndexOf('=', StringComparison.Ordinal)], set[(set.IndexOf('=', StringComparison.Ordinal) + 1)..set.IndexOf(';', StringComparison.Ordinal)]);
            cookies[name] = value;
        }

        return answer;
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(Site, path));
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(one => $"{one.Key}={one.Value}")));
        }

        return request;
    }

    private static async Task<string> Text(HttpResponseMessage answer, HttpStatusCode hoped)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode == hoped ? text : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode} and not {hoped}: {text}");
    }

    private static string TokenOn(string text) => Token().Match(text) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"No form on the page: {text}");

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();

    [GeneratedRegex("""name="activity" value="([^"]+)""")]
    private static partial Regex Activity();

    [GeneratedRegex("""name="item" value="([^"]+)""")]
    private static partial Regex Item();
}

/// <summary>A vote or a statement.</summary>
/// <param name="Item">The statement.</param>
/// <param name="Vote">The vote; null when it is written now.</param>
/// <param name="Text">What it says; null when it is voted on.</param>
internal sealed record Said(string Item, int? Vote, string? Text);
