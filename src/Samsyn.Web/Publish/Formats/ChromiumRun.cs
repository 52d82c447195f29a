// One run of Chromium that prints one file: in a folder of its own that is gone afterwards, without a network, and ended when it takes too much.
using System.Diagnostics;
using static System.FormattableString;

namespace Samsyn.Web.Publish.Formats;

/// <summary>One run of Chromium.</summary>
internal static class ChromiumRun
{
    private static readonly TimeSpan Watched = TimeSpan.FromMilliseconds(400);

    /// <summary>The PDF of an HTML file.</summary>
    /// <exception cref="ReportPdfException">It was not printed.</exception>
    public static async Task<byte[]> Print(string program, string html, PdfLimits limits, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("samsyn-pdf-").FullName; // for nobody else to read
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), html, stop);
            using var process = Start(program, folder);
            try
            {
                await Ended(process, folder, limits, stop);
            }
            finally
            {
                ProcessTree.End(process.Id, folder);
            }

            return await File.ReadAllBytesAsync(Path.Combine(folder, "report.pdf"), stop);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static Process Start(string program, string folder)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var word in Arguments(folder))
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
        "--js-flags=--max-old-space-size=256",
        "--no-pdf-header-footer", "--generate-pdf-document-outline",
        $"--user-data-dir={folder}", $"--print-to-pdf={Path.Combine(folder, "report.pdf")}",
        .. Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [], // its sandbox cannot be set up by root
        new Uri(Path.Combine(folder, "report.html")).AbsoluteUri,
    ];

    private static async Task Ended(Process process, string folder, PdfLimits limits, CancellationToken stop)
    {
        var said = process.StandardError.ReadToEndAsync(stop);
        var ignored = process.StandardOutput.ReadToEndAsync(stop);
        var since = Stopwatch.GetTimestamp();
        var end = process.WaitForExitAsync(stop);
        while (await Task.WhenAny(end, Task.Delay(Watched, stop)) != end)
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

        await end;
        if (process.ExitCode != 0 || !File.Exists(Path.Combine(folder, "report.pdf")))
        {
            var last = await Task.WhenAny(said, Task.Delay(Watched, stop)) == said ? await said : "";
            throw new ReportPdfException(Invariant($"Chromium printed nothing (exit {process.ExitCode}): {last[..Math.Min(last.Length, 600)]}"));
        }

        _ = ignored;
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
