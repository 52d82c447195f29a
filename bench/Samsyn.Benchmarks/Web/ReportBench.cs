// What the files of a long document cost: a report of some 40 pages with 25 charts and 5 maps of 290 areas as HTML, Word, PDF, workbook and archive.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;
using Samsyn.Web.Tests.Publish.Formats;

namespace Samsyn.Benchmarks.Web;

internal static class ReportBench
{
    private const int Rounds = 10;

    public static async Task Run(string folder)
    {
        Directory.CreateDirectory(folder);
        var report = await LongReport.Make();
        var pdf = new ReportPdf();
        for (var round = 1; round <= Rounds; round++)
        {
            Console.WriteLine(FormattableString.Invariant($"round {round}"));
            var html = await Timed("HTML", () => ReportHtml.Of(report), text => text.Length);
            var pngs = await Timed("– 30 PNG", () => PicturePngs.Of(report, CancellationToken.None), drawn => drawn.Values.Sum(png => png.Length));
            var word = await Timed("Word with PNG", () => ReportWord.Of(report, CancellationToken.None), bytes => bytes.Length);
            var book = await Timed("workbook", () => Task.FromResult(ReportWorkbook.Of(report)), bytes => bytes.Length);
            var paper = pdf.Found ? await Timed("PDF", () => pdf.Of(report, CancellationToken.None), bytes => bytes.Length) : null;
            var archive = await Timed("archive", () => Task.FromResult(ReportArchive.Of(report, new(html, word, book, paper))), bytes => bytes.Length);
            await Keep(Path.Combine(folder, "long"), html, word, book, paper, archive);
            _ = pngs;
            await File.WriteAllTextAsync(Path.Combine(folder, "paper.html"), await ReportHtml.Of(report, Medium.Paper, new Dictionary<string, int>()));
            await File.WriteAllTextAsync(Path.Combine(folder, "white.html"), await ReportHtml.Of(report, Medium.Paper with { Drawn = false }, new Dictionary<string, int>()));
        }

        foreach (var language in Language.All)
        {
            var sample = ReportSample.Of(language);
            var files = await ReportFiles.Of(sample, pdf, CancellationToken.None);
            await Keep(Path.Combine(folder, $"sample-{language.Code}"), files.Html, files.Word, files.Workbook, files.Pdf, ReportArchive.Of(sample, files));
        }
    }

    private static async Task Keep(string name, string html, byte[] word, byte[] book, byte[]? pdf, byte[] archive)
    {
        await File.WriteAllTextAsync($"{name}.html", html);
        await File.WriteAllBytesAsync($"{name}.docx", word);
        await File.WriteAllBytesAsync($"{name}.xlsx", book);
        await File.WriteAllBytesAsync($"{name}.pdf", pdf ?? []);
        await File.WriteAllBytesAsync($"{name}.zip", archive);
    }

    private static async Task<T> Timed<T>(string what, Func<Task<T>> make, Func<T, int> size)
    {
        var (own, clock, others) = (Own(), Stopwatch.GetTimestamp(), new Dictionary<int, long>());
        var work = Task.Run(make);
        while (await Task.WhenAny(work, Task.Delay(100)) != work)
        {
            Look(others);
        }

        Console.WriteLine(FormattableString.Invariant(
            $"  {what,-14} {(Own() - own).TotalMilliseconds,6:0} ms of CPU here, {10 * others.Values.Sum(),6} ms in other programs, {Stopwatch.GetElapsedTime(clock).TotalMilliseconds,6:0} ms by the clock, {size(await work) / 1024,6} kB"));
        return await work;
    }

    private static TimeSpan Own() => Process.GetCurrentProcess().TotalProcessorTime;

    // The most that each of the programs that descend from us was seen to have used, in hundredths of a second; those of a Chromium are ended by us, and so are not in our own sum.
    private static void Look(Dictionary<int, long> others)
    {
        var running = new Dictionary<int, (int Parent, long Used)>();
        foreach (var entry in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(entry), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Fields(entry) is { Length: > 13 } fields)
            {
                running[number] = (int.Parse(fields[1], CultureInfo.InvariantCulture), long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture));
            }
        }

        foreach (var (number, (parent, used)) in running)
        {
            for (var above = parent; above > 1; above = running.GetValueOrDefault(above).Parent)
            {
                if (above == Environment.ProcessId)
                {
                    others[number] = Math.Max(used, others.GetValueOrDefault(number));
                    break;
                }
            }
        }
    }

    private static string[] Fields(string process)
    {
        try
        {
            var line = File.ReadAllText(Path.Combine(process, "stat"), Encoding.ASCII);
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return []; // it has ended meanwhile
        }
    }
}
