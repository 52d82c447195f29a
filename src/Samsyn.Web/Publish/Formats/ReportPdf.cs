// A document as a PDF for paper and archive: Chromium prints the HTML file, one at a time and within limits.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Makes a document's PDF.</summary>
/// <param name="named">The Chromium that the installation has named; null to look for one.</param>
/// <param name="limits">How much time and memory it may take.</param>
internal sealed class ReportPdf(string? named = null, PdfLimits? limits = null)
{
    private const int MostPrints = 3;
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private readonly string? program = named ?? Names.Select(Installed).FirstOrDefault(file => file is not null);

    /// <summary>With the Chromium that is set.</summary>
    /// <exception cref="SettingException">What is set is no file.</exception>
    internal static ReportPdf Read(IConfiguration settings) => settings[Setting.Chromium.Name] is not { Length: > 0 } written
        ? new()
        : File.Exists(written) ? new(written) : throw SettingException.Of(Setting.Chromium, "where a program is");

    /// <summary>Whether a Chromium is there. Without one there is no PDF; all other files can be made.</summary>
    public bool Found => program is not null && File.Exists(program);

    /// <summary>The PDF: tagged, with bookmarks, and with the pages of its headings in its contents.</summary>
    /// <exception cref="ReportPdfException">There is no Chromium, or it did not print within the limits.</exception>
    public async Task<byte[]> Of(Composition composition, CancellationToken stop)
    {
        // First with white places instead of pictures, to see where everything comes to stand.
        var white = await ReportHtml.Of(composition, Medium.Paper with { Drawn = false }, new Dictionary<string, int>());
        var pages = PdfPages.Of(await Print(white, stop));
        for (var print = 1; ; print++)
        {
            var pdf = await Print(await ReportHtml.Of(composition, Medium.Paper, pages), stop);
            var found = PdfPages.Of(pdf);
            if (print == MostPrints || found.Count == pages.Count && found.All(one => pages.GetValueOrDefault(one.Key) == one.Value))
            {
                return pdf;
            }

            pages = found;
        }
    }

    /// <summary>What Chromium prints of an HTML file.</summary>
    public async Task<byte[]> Print(string html, CancellationToken stop)
    {
        if (!Found)
        {
            throw new ReportPdfException("No Chromium was found. Install the package chromium, or name the program in SAMSYN_CHROMIUM.");
        }

        await OneAtATime.WaitAsync(stop);
        try
        {
            return await ChromiumRun.Print(program!, html, limits ?? PdfLimits.Usual, stop);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static string? Installed(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}

/// <summary>How much Chromium may take for one print.</summary>
/// <param name="Time">For so long.</param>
/// <param name="Memory">So many bytes, all its processes together.</param>
internal sealed record PdfLimits(TimeSpan Time, long Memory)
{
    /// <summary>A minute and a gigabyte.</summary>
    public static readonly PdfLimits Usual = new(TimeSpan.FromSeconds(60), 1L << 30);
}

/// <summary>A PDF could not be made. The message says why.</summary>
internal sealed class ReportPdfException : Exception
{
    public ReportPdfException()
    {
    }

    public ReportPdfException(string message)
        : base(message)
    {
    }

    public ReportPdfException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
