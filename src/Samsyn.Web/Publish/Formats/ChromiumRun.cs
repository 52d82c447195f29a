// One run of Chromium that prints a document: in a folder of its own that is gone afterwards, without a network, and ended when it takes too much.
using System.Diagnostics;
using static System.FormattableString;

namespace Samsyn.Web.Publish.Formats;

/// <summary>One run of Chromium.</summary>
internal sealed class ChromiumRun
{
    private static readonly TimeSpan Watched = TimeSpan.FromMilliseconds(250);
    private readonly ChromiumTalk talk;
    private readonly string folder;

    private ChromiumRun(ChromiumTalk talk, string folder) => (this.talk, this.folder) = (talk, folder);

    /// <summary>What is printed while Chromium runs, once or several times.</summary>
    /// <exception cref="ReportPdfException">It was not printed.</exception>
    public static async Task<byte[]> Of(string program, PdfLimits limits, Func<ChromiumRun, CancellationToken, Task<byte[]>> print, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("samsyn-pdf-").FullName; // for nobody else to read
        try
        {
            using var process = Start(program, folder);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            try
            {
                var run = new ChromiumRun(new(process.StandardInput.BaseStream, process.StandardOutput.BaseStream), folder);
                return await Within(print(run, end.Token), process, limits, stop);
            }
            finally
            {
                await end.CancelAsync();
                ProcessTree.End(process.Id, folder);
            }
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>What it prints of an HTML file.</summary>
    /// <param name="html">The file.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="tagged">Whether it has tags and bookmarks; a print that nobody reads is done sooner without.</param>
    public async Task<byte[]> Print(string html, CancellationToken stop, bool tagged = true)
    {
        var file = Path.Combine(folder, "report.html");
        await File.WriteAllTextAsync(file, html, stop);
        return await talk.Print(file, tagged, stop);
    }

    // The shell does nothing but lay our two pipes where Chromium listens and speaks: at 3 and 4.
    private static Process Start(string program, string folder)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var word in (string[])["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 1>&2 0</dev/null", program, .. Arguments(folder)])
        {
            start.ArgumentList.Add(word);
        }

        // Nothing of ours is in its environment: neither passwords nor where the store is.
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        foreach (var own in (string[])["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"])
        {
            start.Environment[own] = folder;
        }

        return Process.Start(start)!;
    }

    private static IEnumerable<string> Arguments(string folder) =>
    [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--no-first-run", "--hide-scrollbars", "--mute-audio",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad", "--no-pings",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=socks5://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
        "--js-flags=--max-old-space-size=256", "--remote-debugging-pipe", $"--user-data-dir={folder}",
        .. Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [], // its sandbox cannot be set up by root
        "about:blank",
    ];

    private static async Task<byte[]> Within(Task<byte[]> print, Process process, PdfLimits limits, CancellationToken stop)
    {
        var said = process.StandardError.ReadToEndAsync(stop);
        var since = Stopwatch.GetTimestamp();
        while (await Task.WhenAny(print, Task.Delay(Watched, stop)) != print)
        {
            stop.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(since) > limits.Time)
            {
                throw new ReportPdfException(Invariant($"Chromium was ended: it had not printed within {limits.Time.TotalSeconds:0} seconds."));
            }

            if (ProcessTree.Memory(process.Id) > limits.Memory)
            {
                throw new ReportPdfException(Invariant($"Chromium was ended: it took more than {limits.Memory / (1 << 20)} MB."));
            }
        }

        try
        {
            return await print;
        }
        catch (IOException gone)
        {
            var last = await Task.WhenAny(said, Task.Delay(TimeSpan.FromSeconds(1), stop)) == said ? await said : "";
            throw new ReportPdfException(Invariant($"Chromium ended without printing: {last[..Math.Min(last.Length, 600)]}"), gone);
        }
    }

    // Its last processes may still be writing as it is removed.
    private static void Remove(string folder)
    {
        for (var time = 1; Directory.Exists(folder); time++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (time < 20)
            {
                Thread.Sleep(25);
            }
        }
    }
}
