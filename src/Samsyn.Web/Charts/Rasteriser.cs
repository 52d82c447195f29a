// Makes a PNG of an SVG with rsvg-convert, where it is installed. Without it the SVG alone is offered.
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Samsyn.Web.Charts;

/// <summary>Makes a PNG of an SVG.</summary>
internal static class Rasteriser
{
    private const string Program = "rsvg-convert";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly SemaphoreSlim OneAtATime = new(2);

    /// <summary>Whether the program is there.</summary>
    public static bool Found { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, Program)));

    /// <summary>The picture at so many times its size.</summary>
    public static async Task<byte[]> Png(string svg, CancellationToken stop, int zoom = 2)
    {
        await OneAtATime.WaitAsync(stop);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Patience);
            return await Convert(svg, zoom, limit.Token);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<byte[]> Convert(string svg, int zoom, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[] { "--zoom", zoom.ToString(CultureInfo.InvariantCulture), "--format", "png" })
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        try
        {
            var complaint = process.StandardError.ReadToEndAsync(stop);
            var png = ReadAll(process.StandardOutput.BaseStream, stop);
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(svg), stop);
            process.StandardInput.Close();
            var drawn = await png;
            await process.WaitForExitAsync(stop);
            return process.ExitCode == 0 ? drawn : throw new InvalidOperationException($"{Program} could not draw the picture: {await complaint}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task<byte[]> ReadAll(Stream stream, CancellationToken stop)
    {
        using var read = new MemoryStream();
        await stream.CopyToAsync(read, stop);
        return read.ToArray();
    }
}
