// Speaks with a Chromium through the pipe between us: one question at a time, as its own protocol has them.
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Speaks with a Chromium.</summary>
/// <param name="to">What it hears.</param>
/// <param name="from">What it says; each message ends with a zero.</param>
internal sealed class ChromiumTalk(Stream to, Stream from)
{
    private readonly List<string> events = [];
    private byte[] heard = new byte[1 << 16];
    private int length;
    private string? session;
    private int questions;

    /// <summary>The PDF of a file.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="tagged">Whether it has tags and bookmarks; a print that nobody reads is done sooner without.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<byte[]> Print(string file, bool tagged, CancellationToken stop)
    {
        session ??= await Attach(stop);
        events.Clear();
        await Ask("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri }, stop);
        await Until("Page.loadEventFired", stop);
        var printed = await Ask("Page.printToPDF", new()
        {
            ["preferCSSPageSize"] = true,
            ["printBackground"] = true,
            ["generateTaggedPDF"] = tagged,
            ["generateDocumentOutline"] = tagged,
        }, stop);
        return Convert.FromBase64String(printed["data"]!.GetValue<string>());
    }

    // The one page that it begins with, without scripts and without a network.
    private async Task<string> Attach(CancellationToken stop)
    {
        var targets = (await Ask("Target.getTargets", [], stop))["targetInfos"]!.AsArray();
        var page = targets.First(target => target!["type"]!.GetValue<string>() == "page")!["targetId"]!.GetValue<string>();
        session = (await Ask("Target.attachToTarget", new() { ["targetId"] = page, ["flatten"] = true }, stop))["sessionId"]!.GetValue<string>();
        await Ask("Page.enable", [], stop);
        await Ask("Emulation.setScriptExecutionDisabled", new() { ["value"] = true }, stop);
        return session;
    }

    private async Task<JsonNode> Ask(string method, JsonObject given, CancellationToken stop)
    {
        var number = ++questions;
        var question = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = given };
        if (session is not null)
        {
            question["sessionId"] = session;
        }

        await to.WriteAsync(Encoding.UTF8.GetBytes(question.ToJsonString() + "\0"), stop);
        await to.FlushAsync(stop);
        while (true)
        {
            var message = await Heard(stop);
            if (message["id"]?.GetValue<int>() == number)
            {
                return message["result"] ?? throw new ReportPdfException($"Chromium would not do {method}: {message["error"]?["message"]}");
            }

            events.Add(message["method"]?.GetValue<string>() ?? "");
        }
    }

    private async Task Until(string happened, CancellationToken stop)
    {
        while (!events.Remove(happened))
        {
            events.Add((await Heard(stop))["method"]?.GetValue<string>() ?? "");
        }
    }

    private async Task<JsonNode> Heard(CancellationToken stop)
    {
        var seen = 0;
        while (true)
        {
            var end = heard.AsSpan(seen, length - seen).IndexOf((byte)0);
            if (end >= 0)
            {
                return Take(seen + end);
            }

            seen = length;
            if (length == heard.Length)
            {
                Array.Resize(ref heard, 2 * length);
            }

            var read = await from.ReadAsync(heard.AsMemory(length), stop);
            length += read > 0 ? read : throw new EndOfStreamException();
        }
    }

    private JsonNode Take(int end)
    {
        var message = JsonNode.Parse(heard.AsSpan(0, end)) ?? throw new JsonException("Chromium said nothing.");
        length -= end + 1;
        heard.AsSpan(end + 1, length).CopyTo(heard);
        return message;
    }
}
