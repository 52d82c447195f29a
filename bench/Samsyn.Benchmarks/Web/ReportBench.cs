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
    private const int Rounds = 5;

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
        var (own, others, clock) = (Own(), Others(), Stopwatch.GetTimestamp());
        var made = await make();
        Console.WriteLine(FormattableString.Invariant(
            $"  {what,-14} {(Own() - own).TotalMilliseconds,6:0} ms of CPU here, {(Others() - others).TotalMilliseconds,6:0} ms in other programs, {Stopwatch.GetElapsedTime(clock).TotalMilliseconds,6:0} ms by the clock, {size(made) / 1024,6} kB"));
        return made;
    }

    private static TimeSpan Own() => Process.GetCurrentProcess().TotalProcessorTime;

    // What programs that we started, and those that they started, have used up to their end: fields 16 and 17 of the process's own line, in hundredths of a second.
    private static TimeSpan Others()
    {
        var line = File.ReadAllText("/proc/self/stat", Encoding.ASCII);
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)));
    }
}
