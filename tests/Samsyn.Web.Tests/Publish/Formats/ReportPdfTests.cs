// A document's PDF as other programs read it: tagged, named, with bookmarks and the right pages; and Chromium kept within its bounds.
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed partial class ReportPdfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");
    private static readonly ReportPdf Pdf = new();

    [FactWithChromium]
    public async Task The_pdf_is_tagged_named_and_complete()
    {
        var sample = ReportSample.Of(Language.Swedish);
        var file = await Kept(await Pdf.Of(sample, CancellationToken.None), "sample");
        var (info, fonts, text, tags) = (Said("pdfinfo", file), Said("pdffonts", file).Split('\n').Skip(2).Where(line => line.Length > 0), Said("pdftotext", file, "-layout", "-"), Said("pdfinfo", "-struct-text", file));

        Assert.Matches(@"Title: +Jämlik hälsa i Tärnmarks län\n", info);
        Assert.Matches(@"Tagged: +yes\n", info);
        Assert.Matches(@"Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)", info);
        Assert.All(fonts, font => Assert.Matches(@" yes (yes|no ) yes ", font));
        Assert.Contains(fonts, font => font.Contains("Inter", StringComparison.Ordinal));
        Assert.Contains("95 % ≥ −1,5 – åäöÅÄÖ æøåÆØÅ éü · …", text, StringComparison.Ordinal);
        Assert.Matches(@"Jämlik hälsa i Tärnmarks län +3 \(\d\)", text);
        Assert.Contains("dolt: någon kan kännas igen", text, StringComparison.Ordinal);
        Assert.All((string[])["H1", "H2", "H3", "H4", "Table", "TH", "Figure", "Caption", "L ", "BlockQuote"], tag => Assert.Matches($@"(?m)^ *{tag}", tags));
        var raw = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
        Assert.Contains("/Lang (sv)", raw, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", raw, StringComparison.Ordinal);
        Assert.Matches(@"/Alt[ <(]", raw);
    }

    [FactWithChromium]
    public async Task The_bookmarks_are_nested_as_the_headings_are()
    {
        var raw = System.Text.Encoding.Latin1.GetString(await Pdf.Of(ReportSample.Of(Language.English), CancellationToken.None));
        var items = Bookmark().Matches(raw).Select(item => item.Value).ToArray();

        Assert.Contains("/Outlines", raw, StringComparison.Ordinal);
        Assert.Equal(9, items.Length); // the title, the contents, three chapters, three headings below them, and the numbers
        Assert.True(items.Count(item => item.Contains("/First ", StringComparison.Ordinal)) >= 3); // the title holds the chapters, which hold their headings
    }

    [FactWithChromium]
    public async Task The_contents_tell_the_pages_that_the_headings_stand_on()
    {
        var report = await LongReport.Make();
        var file = await Kept(await Pdf.Of(report, CancellationToken.None), "long");
        var pages = Said("pdftotext", file, "-layout", "-").Split('\f');
        var contents = pages.Skip(1).TakeWhile(page => !page.TrimStart().StartsWith("Målområde 1\n", StringComparison.Ordinal)).SelectMany(page => page.Split('\n')).ToArray();

        Assert.InRange(pages.Length, 35, 75);
        foreach (var title in report.Chapters.Select(chapter => chapter.Title).Concat(report.Chapters.SelectMany(chapter => chapter.Pieces.OfType<Piece.Heading>()).Select(heading => heading.Text)).Append("Siffrorna bakom figurerna"))
        {
            var told = int.Parse(contents.Select(line => Regex.Match(line, $@"^ *{Regex.Escape(title)} +(\d+)$")).Single(match => match.Success).Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.Contains(pages[told - 1].Split('\n'), line => line.Trim() == title);
        }
    }

    // The cover, the contents, the end of the chapters and the end of the appendix end where they end.
    [FactWithChromium]
    public async Task No_page_but_the_last_of_a_part_is_emptier_than_a_third_and_none_ends_with_a_heading()
    {
        const double Top = 22 * 72 / 25.4, Bottom = (297 - 24) * 72 / 25.4;
        var report = await LongReport.Make();
        var file = await Kept(await Pdf.Of(report, CancellationToken.None), "long");
        var pages = Said("pdftotext", "-bbox", file, "-").Split("<page ").Skip(1)
            .Select(page => Word().Matches(page).Select(word => (Low: double.Parse(word.Groups[1].Value, CultureInfo.InvariantCulture), Text: word.Groups[2].Value)).Where(word => word.Low < Bottom).ToArray()).ToArray();
        var starts = Array.FindIndex(pages, page => page.Length > 1 && page[0].Text == "Målområde" && page[1].Text == "1");
        var appendix = Array.FindLastIndex(pages, page => page.Length > 0 && page[0].Text == "Siffrorna");

        Assert.InRange(appendix, starts + 10, pages.Length - 2);
        var filled = pages.Index().Where(pair => pair.Index >= starts && pair.Index != appendix - 1 && pair.Index < pages.Length - 1).ToArray();
        Assert.All(filled, pair => Assert.True((pair.Item.Max(word => word.Low) - Top) / (Bottom - Top) > 0.66, FormattableString.Invariant($"page {pair.Index + 1} ends at {pair.Item.Max(word => word.Low)} points")));
        Assert.DoesNotContain(filled, pair => string.Join(' ', pair.Item.Where(word => word.Low > pair.Item.Max(one => one.Low) - 4).Select(word => word.Text)) is var last
            && (last.StartsWith("Målområde ", StringComparison.Ordinal) || last.EndsWith("hälsa efter utbildning", StringComparison.Ordinal)));
    }

    [FactWithChromium]
    public async Task Chromium_asks_nobody_for_anything()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/";
        await Pdf.Print($"<!DOCTYPE html><title>t</title><link rel=stylesheet href='{address}a.css'><img src='{address}b.png'><script src='{address}c.js'></script><iframe src='{address}d'></iframe>", CancellationToken.None);

        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Without_chromium_it_is_said_what_to_install()
    {
        var without = new ReportPdf("/nowhere/chromium");

        Assert.False(without.Found);
        var refused = await Assert.ThrowsAsync<ReportPdfException>(() => without.Of(ReportSample.Of(Language.Danish), CancellationToken.None));
        Assert.Contains("SAMSYN_CHROMIUM", refused.Message, StringComparison.Ordinal);
        var files = await ReportFiles.Of(ReportSample.Of(Language.Danish), without, CancellationToken.None);
        Assert.Null(files.Pdf);
        Assert.NotEmpty(files.Word);
    }

    [Fact]
    public async Task What_takes_too_long_is_ended_with_all_that_it_started()
    {
        var slow = Program("slow", "sleep 54321 & echo $! > \"$HOME/../slow-child\"; sleep 54321");
        var refused = await Assert.ThrowsAsync<ReportPdfException>(() => new ReportPdf(slow, new(TimeSpan.FromSeconds(1), long.MaxValue)).Print("<p>", CancellationToken.None));
        var child = Path.Combine(Path.GetTempPath(), "slow-child");

        Assert.Contains("within 1 seconds", refused.Message, StringComparison.Ordinal);
        await Ended(int.Parse(await File.ReadAllTextAsync(child), CultureInfo.InvariantCulture));
        File.Delete(child);
    }

    [Fact]
    public async Task What_takes_too_much_memory_is_ended()
    {
        var large = Program("large", "x=$(head -c 60000000 /dev/zero | tr '\\0' x); sleep 54321");
        var refused = await Assert.ThrowsAsync<ReportPdfException>(() => new ReportPdf(large, new(TimeSpan.FromSeconds(30), 30 << 20)).Print("<p>", CancellationToken.None));

        Assert.Contains("more than 30 MB", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_environment_holds_nothing_of_ours_and_its_folder_is_gone_afterwards()
    {
        var prying = Program("prying", "pwd >&2; env >&2; exit 3");
        var refused = await Assert.ThrowsAsync<ReportPdfException>(() => new ReportPdf(prying).Print("<p>", CancellationToken.None));

        Assert.Contains("ended without printing", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("DOTNET", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Regex.Match(refused.Message, @"\S*samsyn-pdf-\w+").Value));
    }

    [Fact]
    public void A_file_that_is_no_such_pdf_is_refused() => Assert.Throws<InvalidDataException>(() => PdfPages.Of("%PDF-1.7 and no more"u8.ToArray()));

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task Ended(int process)
    {
        for (var wait = 0; wait < 40 && Directory.Exists(Path.Combine("/proc", process.ToString(CultureInfo.InvariantCulture))); wait++)
        {
            await Task.Delay(50);
        }

        Assert.False(File.Exists($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/cmdline") && (await File.ReadAllTextAsync($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/cmdline")).Contains("54321", StringComparison.Ordinal));
    }

    private async Task<string> Kept(byte[] pdf, string name)
    {
        var file = Path.Combine(folder.FullName, $"{name}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        return file;
    }

    private string Program(string name, string script)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }

    private static string Said(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    [GeneratedRegex(@"\d+ 0 obj\n<</Title (?:(?!endobj).)*?/Parent (?:(?!endobj).)*endobj", RegexOptions.Singleline)]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"<word [^>]*yMax=""([\d.]+)"">([^<]*)</word>")]
    private static partial Regex Word();
}
