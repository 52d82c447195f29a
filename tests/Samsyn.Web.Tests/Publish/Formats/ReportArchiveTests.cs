// The archive of a document: all of it, each file with its seal, and the same bytes for the same document.
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed class ReportArchiveTests
{
    [Fact]
    public async Task Everything_is_there_with_its_seal()
    {
        var sample = ReportSample.Of(Language.Swedish);
        var files = Read(await Packed(sample, "%PDF"u8.ToArray()));
        using var list = JsonDocument.Parse(files["MANIFEST.json"]);
        var lines = list.RootElement.GetProperty("files").EnumerateArray().ToArray();

        Assert.Equal(
            ["report.html", "report.pdf", "report.docx", "appendix.xlsx", "tables/f1-numbers.csv", "tables/t1.csv", "tables/t2.csv", "pictures/f1.svg", "composition.json"],
            lines.Select(line => line.GetProperty("file").GetString()));
        Assert.All(lines, line =>
        {
            var bytes = files[line.GetProperty("file").GetString()!];
            Assert.Equal(bytes.Length, line.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), line.GetProperty("sha256").GetString());
            Assert.NotEqual("", line.GetProperty("type").GetString());
        });
        Assert.Equal(("Jämlik hälsa i Tärnmarks län", 2, "2027-03-01", "sv"), (Said(list, "title"), list.RootElement.GetProperty("edition").GetInt32(), Said(list, "day"), Said(list, "language")));
        Assert.Equal(CompositionJson.Hash(CompositionJson.Write(sample with { })), Said(list, "contentSha256"));
        Assert.Equal(CompositionJson.Write(sample), CompositionJson.Write(CompositionJson.Read(Encoding.UTF8.GetString(files["composition.json"]))));
    }

    [Fact]
    public async Task Tables_open_in_the_readers_own_spreadsheet_and_run_nothing()
    {
        var files = Read(await Packed(ReportSample.Of(Language.Danish), null));
        var numbers = Encoding.UTF8.GetString(files["tables/f1-numbers.csv"]).TrimStart('\ufeff').Split("\r\n");

        Assert.True(files["tables/t1.csv"].AsSpan().StartsWith(Encoding.UTF8.GetPreamble()));
        Assert.Equal("Uddannelse;Andel;95 % −;95 % +", numbers[0]);
        Assert.Equal("Kort;12,5;10,1;15,2", numbers[1]);
        Assert.Equal("'@Lång;-0,25;skjult: nogen kan genkendes;tal mangler", numbers[2]);
        Assert.Contains("'\tindrag", Encoding.UTF8.GetString(files["tables/t2.csv"]), StringComparison.Ordinal);
        Assert.DoesNotContain("report.pdf", files.Keys);
    }

    [Fact]
    public async Task The_same_document_is_the_same_archive_and_another_is_another()
    {
        var sample = ReportSample.Of(Language.English);

        Assert.Equal(await Packed(sample, null), await Packed(CompositionJson.Read(CompositionJson.Write(sample with { Chapters = sample.Chapters })), null));
        Assert.NotEqual(await Packed(sample, null), await Packed(sample with { Cover = sample.Cover with { Edition = 3 } }, null));
    }

    [Fact]
    public async Task An_identity_cannot_lead_out_of_the_archive()
    {
        var table = new Piece.Table("../../etc/x", "T", "T", [new("a")], [[new("b")]]);
        var files = Read(await Packed(new(new("en", "t", "k", "o") { Day = new(1970, 2, 28) }, [new("c", "c", [table])]), null));

        Assert.Contains("tables/------etc-x.csv", files.Keys);
    }

    private static async Task<byte[]> Packed(Composition composition, byte[]? pdf) => ReportArchive.Of(
        composition, new(await ReportHtml.Of(composition), ReportWord.Of(composition, new Dictionary<string, byte[]>()), ReportWorkbook.Of(composition), pdf));

    private static string? Said(JsonDocument list, string name) => list.RootElement.GetProperty(name).GetString();

    private static Dictionary<string, byte[]> Read(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var from = entry.Open();
            using var read = new MemoryStream();
            from.CopyTo(read);
            return read.ToArray();
        });
    }
}
