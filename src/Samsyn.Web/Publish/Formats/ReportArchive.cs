// Everything that a document is, in one archive for those who keep it: each form of it, its tables and pictures one by one, and a list with the seal of each.
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Packs everything that a document is.</summary>
internal static class ReportArchive
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, never part of a page
    };

    /// <summary>The archive. The same document gives the same bytes, as far as the PDF is the same.</summary>
    public static byte[] Of(Composition composition, ReportFiles files)
    {
        var content = CompositionJson.Write(composition);
        var kept = Kept(composition, files, content).ToArray();
        var list = new Manifest(
            composition.Cover.Title, composition.Cover.Kind, composition.Cover.Owner, composition.Cover.Language, composition.Cover.Edition,
            composition.Cover.Day, CompositionJson.Hash(content),
            [.. kept.Select(file => new ManifestLine(file.Name, file.Type, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), file.Is))]);
        return SteadyZip.Of(
            kept.Select(file => (file.Name, file.Bytes)).Append(("MANIFEST.json", JsonSerializer.SerializeToUtf8Bytes(list, Form))),
            composition.Cover.Day);
    }

    private static IEnumerable<ArchivedFile> Kept(Composition composition, ReportFiles files, string content)
    {
        var words = FormatWords.Of(composition);
        yield return new("report.html", "text/html", Encoding.UTF8.GetBytes(files.Html), words.IsHtml);
        if (files.Pdf is { } pdf)
        {
            yield return new("report.pdf", "application/pdf", pdf, words.IsPdf);
        }

        yield return new("report.docx", ReportWord.Type, files.Word, words.IsWord);
        yield return new("appendix.xlsx", SheetFile.Excel, files.Workbook, words.IsWorkbook);
        foreach (var table in composition.Tables().DistinctBy(table => FileName(table.Id)))
        {
            yield return new($"tables/{FileName(table.Id)}.csv", "text/csv", CsvFile.Of(Rows(table, words), words.Language), $"{table.Label} {table.Caption}".Trim());
        }

        foreach (var picture in composition.Pictures().DistinctBy(picture => FileName(picture.Id)))
        {
            yield return new($"pictures/{FileName(picture.Id)}.svg", "image/svg+xml", Encoding.UTF8.GetBytes(SvgFile.Of(picture)), $"{picture.Label} {picture.Title}".Trim());
        }

        yield return new("composition.json", "application/json", Encoding.UTF8.GetBytes(content), words.IsContent);
    }

    private static Sheet Rows(Piece.Table table, FormatWords words)
    {
        var (columns, rows) = TableNumbers.Of(table, words);
        return new(table.Id, columns, [.. rows.Select(row => row.Select(cell => Written(cell, words)).ToArray())]);
    }

    private static Field Written(Cell cell, FormatWords words) =>
        cell.Number is { } number && double.IsFinite(number) ? Field.ToField(number) : Field.ToField(cell.Number is null ? words.Cell(cell) : words.Why(CellMark.Missing));

    // An identity is fit for an address already; one that is not must not lead out of the archive either.
    private static string FileName(string id) => string.Concat(id.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));

    private sealed record ArchivedFile(string Name, string Type, byte[] Bytes, string Is);

    private sealed record Manifest(string Title, string Kind, string Owner, string Language, int? Edition, DateOnly Day, string ContentSha256, IReadOnlyList<ManifestLine> Files);

    private sealed record ManifestLine(string File, string Type, long Bytes, string Sha256, string Is);
}

/// <summary>The forms of a document that an archive holds.</summary>
/// <param name="Html">The HTML file.</param>
/// <param name="Word">The Word file.</param>
/// <param name="Workbook">The workbook with the numbers.</param>
/// <param name="Pdf">The PDF; null where none could be made.</param>
internal sealed record ReportFiles(string Html, byte[] Word, byte[] Workbook, byte[]? Pdf)
{
    /// <summary>All forms of a document, with its PDF where there is one.</summary>
    public static async Task<ReportFiles> Of(Composition composition, byte[]? pdf, CancellationToken stop) => new(
        await ReportHtml.Of(composition),
        await ReportWord.Of(composition, stop),
        ReportWorkbook.Of(composition),
        pdf);

    /// <summary>All forms of a document; the PDF where Chromium is there.</summary>
    public static async Task<ReportFiles> Of(Composition composition, ReportPdf pdf, CancellationToken stop) =>
        await Of(composition, pdf.Found ? await pdf.Of(composition, stop) : null, stop);
}
