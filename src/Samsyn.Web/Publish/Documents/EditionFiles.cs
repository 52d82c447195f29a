// The files of editions: made when they are first asked for, and then kept, since an edition never changes.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>The files of documents.</summary>
/// <param name="folder">Where those of editions are kept.</param>
/// <param name="pdf">Makes PDFs.</param>
internal sealed class EditionFiles(string folder, ReportPdf pdf)
{
    /// <summary>What the folder is called.</summary>
    public const string Folder = "editions";

    // A file is made by one visitor at a time; others wait for it, and now and then for another file.
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Makes PDFs.</summary>
    public ReportPdf Pdf { get; } = pdf;

    /// <summary>The kinds of files, by their ending, with what each is to browsers.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>
    {
        ["pdf"] = "application/pdf",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["html"] = "text/html; charset=utf-8",
        ["xlsx"] = SheetFile.Excel,
        ["zip"] = "application/zip",
        ["json"] = "application/json",
    };

    /// <summary>A file of a document as it is now.</summary>
    /// <exception cref="ReportPdfException">It is a PDF, and none can be made.</exception>
    public async Task<byte[]> Of(Composition composition, string kind, CancellationToken stop) => kind switch
    {
        "pdf" => await Pdf.Of(composition, stop),
        "docx" => await ReportWord.Of(composition, stop),
        "html" => System.Text.Encoding.UTF8.GetBytes(await ReportHtml.Of(composition)),
        "xlsx" => ReportWorkbook.Of(composition),
        "zip" => ReportArchive.Of(composition, await ReportFiles.Of(composition, Pdf, stop)),
        "json" => System.Text.Encoding.UTF8.GetBytes(CompositionJson.Write(composition)),
        _ => throw new ArgumentException($"There is no file of the kind '{kind}'; there are {string.Join(", ", Kinds.Keys)}.", nameof(kind)),
    };

    /// <summary>A file of an edition: the one that was made before, or a new one.</summary>
    /// <param name="hash">The edition's hash, which names it.</param>
    /// <param name="content">The edition's content.</param>
    /// <param name="kind">The kind of file.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="ReportPdfException">It is a PDF, and none can be made.</exception>
    public async Task<byte[]> Of(string hash, string content, string kind, CancellationToken stop)
    {
        var file = Path.Combine(folder, $"{hash}-{DocumentPress.Methods}.{kind}");

        // The archive holds the same PDF as is handed out alone; it is made first, since both may wait for one turn.
        var printed = kind == "zip" && Pdf.Found && !File.Exists(file) ? await Of(hash, content, "pdf", stop) : null;
        var turn = turns[(StringComparer.Ordinal.GetHashCode(file) & int.MaxValue) % turns.Length];
        await turn.WaitAsync(stop);
        try
        {
            if (File.Exists(file))
            {
                return await File.ReadAllBytesAsync(file, stop);
            }

            var composition = CompositionJson.Read(content);
            var made = printed is null ? await Of(composition, kind, stop) : ReportArchive.Of(composition, await ReportFiles.Of(composition, printed, stop));
            Directory.CreateDirectory(folder);
            var half = $"{file}.{Guid.NewGuid():N}";
            await File.WriteAllBytesAsync(half, made, stop);
            File.Move(half, file, overwrite: true);
            return made;
        }
        finally
        {
            turn.Release();
        }
    }
}
