// A record that leaves: what is in the zip reads back equal, a changed byte is found, names are safe, and nothing in it is run by a spreadsheet.
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Tests.Convene;
using Samsyn.Web.Convene.Records;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Convene.Records;

public sealed class RecordPackageTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task What_is_in_the_zip_reads_back_equal()
    {
        await using var data = await StoreFolder.WithCounty();
        var (bytes, manifest) = await Make(data);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var order = await Order(data);

        await foreach (var part in data.Store.Records[0].Of(order.Collaboration.Key, order.Matter, default))
        {
            var table = Assert.IsType<RecordPart.Table>(part);
            var kept = await table.Rows.ToListAsync();
            Assert.Equal(kept, FromCsv(Text(zip, $"convene/{part.Name}.csv")).Skip(1));
            Assert.Equal(kept, FromJson(Text(zip, $"convene/{part.Name}.json")));
            Assert.Equal(kept.Count, manifest.Files.Single(file => file.Path.EndsWith($"/{part.Name}.csv", StringComparison.Ordinal)).Rows);
        }

        Assert.Equal(("KS 2026/00012", "dispose", 10, new DateOnly(2036, 12, 2)), (manifest.Matter.RegistryNumber, manifest.Matter.Retention.Class, manifest.Matter.Retention.Years, manifest.Matter.Retention.Due));
        Assert.Empty(await RecordCheck.Of(new MemoryStream(bytes), default));
    }

    [Fact]
    public async Task A_changed_byte_a_file_too_many_and_one_too_few_are_found()
    {
        await using var data = await StoreFolder.WithCounty();
        var (bytes, manifest) = await Make(data);
        Assert.All(manifest.Files, file => Assert.Contains(Changed(bytes, file.Path, text => text[..^1] + "x"), wrong => wrong.StartsWith(file.Path, StringComparison.Ordinal)));

        Assert.Equal($"{manifest.Files[0].Path} is missing.", Assert.Single(Changed(bytes, manifest.Files[0].Path, _ => null)));
        Assert.Equal("more.txt is not in the list.", Assert.Single(Changed(bytes, "more.txt", _ => "more")));
        Assert.NotEmpty(await RecordCheck.Of(new MemoryStream(bytes[..^100]), default));
    }

    [Fact]
    public async Task A_line_of_the_journal_that_was_changed_with_its_fingerprints_is_found_by_its_seal()
    {
        await using var data = await StoreFolder.WithCounty();
        var (bytes, manifest) = await Make(data);
        var journal = manifest.Files.Single(file => file.Path.EndsWith("/journal.json", StringComparison.Ordinal));
        var changed = Encoding.UTF8.GetBytes(Read(bytes, journal.Path).Replace("-beslut", "-beslot", StringComparison.Ordinal));
        var forged = journal with { Bytes = changed.Length, Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(changed)) };
        var list = manifest with { Files = [.. manifest.Files.Select(file => file == journal ? forged : file)] };

        var wrong = Changed(
            With(bytes, journal.Path, Encoding.UTF8.GetString(changed)), RecordManifest.Path, _ => Encoding.UTF8.GetString(list.Write()));

        Assert.Contains("is not what was sealed", Assert.Single(wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_matter_at_the_same_moment_makes_the_same_bytes()
    {
        await using var data = await StoreFolder.WithCounty();

        Assert.Equal((await Make(data)).Bytes, (await Make(data, fill: false)).Bytes);
    }

    [Fact]
    public void No_cell_begins_a_formula_wherever_it_is_broken_and_every_text_reads_back()
    {
        var random = new Random(7);
        const string signs = "=+-@',;\"\t\r\n\u2212\uFF1Da å";
        for (var round = 0; round < 5000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(8)).Select(_ => signs[random.Next(signs.Length)])]);
            var line = RecordCsv.Line([(text, false), (null, false), ("-5", true)]);
            Assert.Equal([text, null, "-5"], Assert.Single(FromCsv(line)));
            Assert.All(
                RecordCsv.Cell(text.Replace('"', 'a')).Split(',', ';', '\t', '\r', '\n').Select(piece => piece.TrimStart('"')),
                piece => Assert.False(piece.Length > 0 && "=+-@\u2212\uFF1D".Contains(piece[0], StringComparison.Ordinal), $"'{text}' became '{RecordCsv.Cell(text)}'"));
        }
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("C:\\Windows\\system.ini", "C-Windows-system.ini")]
    [InlineData("CON.txt", "file-CON.txt")]
    [InlineData("nul", "file-nul")]
    [InlineData(".hidden", "file.hidden")]
    [InlineData("Protokoll 4 mars.pdf", "Protokoll-4-mars.pdf")]
    [InlineData("a/b\0c\nd.pdf", "a-b-c-d.pdf")]
    [InlineData("", "file")]
    [InlineData("...", "file")]
    [InlineData("Åtgärder ✓.pdf", "Åtgärder.pdf")]
    public void Names_of_files_are_safe(string given, string safe) => Assert.Equal(safe, RecordPath.Safe(given));

    [Fact]
    public void Two_documents_of_one_name_lie_in_two_files()
    {
        var paths = new RecordPath();

        Assert.Equal(["f/A.pdf", "f/a-2.pdf", "f/A-3.pdf"], [paths.Of("f", "A.pdf"), paths.Of("f", "a.pdf"), paths.Of("f", "A.pdf")]);
        Assert.True(RecordPath.Safe(new string('å', 500) + ".pdf").Length <= 100);
    }

    [Fact]
    public async Task A_member_with_the_right_fetches_the_record_and_others_do_not()
    {
        var order = await Order(site.Data, fill: true);
        using var analyst = site.Stranger();
        using var reader = site.Stranger();
        await analyst.SignIn(site.Site, site.Data.Store, Role.Analyst, "Analytikern");
        await reader.SignIn(site.Site, site.Data.Store, Role.Reader, "Läsaren");

        using var answer = await analyst.Ask($"/sv/exempellan/matters/{order.Matter.Id}/records.zip");
        using var none = await analyst.Ask("/sv/exempellan/matters/nothing/records.zip");
        using var refused = await reader.Ask($"/sv/exempellan/matters/{order.Matter.Id}/records.zip");

        Assert.Equal("exempellan-KS-2026-00012.zip", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        Assert.Empty(await RecordCheck.Of(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), default));
        Assert.Equal((System.Net.HttpStatusCode.NotFound, System.Net.HttpStatusCode.Forbidden), (none.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task The_command_makes_a_record_and_checks_it()
    {
        await using var data = await StoreFolder.WithCounty();
        await Order(data, fill: true);
        var file = Path.Combine(data.Path, "matter.zip");

        var list = await Terminal.Run("records", "--data", data.Path);
        var made = await Terminal.Run("records", "--matter", "KS 2026/00012", "--to", file, "--data", data.Path);
        var again = await Terminal.Run("records", "--matter", "m1", "--to", file, "--data", data.Path);
        var unknown = await Terminal.Run("records", "--matter", "m9", "--to", file, "--replace", "--data", data.Path);
        var sound = await Terminal.Run("records", "--check", file);
        await File.WriteAllBytesAsync(file, With(await File.ReadAllBytesAsync(file), $"{RecordManifest.Folder}/convene/matter.csv", "x"));
        var wrong = await Terminal.Run("records", "--check", file);

        Assert.Equal((0, 0, 2, 2, 0, 1), (list.End, made.End, again.End, unknown.End, sound.End, wrong.End));
        Assert.Contains("m1\tKS 2026/00012\t=Jämlik; hälsa", list.Answer, StringComparison.Ordinal);
        Assert.StartsWith($"{file}: 66 files on '=Jämlik; hälsa', SHA-256 ", made.Answer, StringComparison.Ordinal);
        Assert.Contains("matter.csv is not what it was", Assert.Single(wrong.Said), StringComparison.Ordinal);
    }

    private static async Task<RecordOrder> Order(StoreFolder data, bool fill = false)
    {
        var collaboration = (await data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan");
        if (fill)
        {
            await SomeMatters.Fill(data.Store, collaboration.Key);
        }

        return new(collaboration, (await data.Store.Matters.Of(collaboration.Key, default)).Single(one => one.Id == "m1"));
    }

    private static async Task<(byte[] Bytes, RecordManifest Manifest)> Make(StoreFolder data, bool fill = true)
    {
        using var goal = new MemoryStream();
        var manifest = await RecordPackage.Write(await Order(data, fill), data.Store.Records, goal, new Stopped(), default);
        return (goal.ToArray(), manifest);
    }

    private static string Read(byte[] bytes, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    private static string Text(ZipArchive zip, string path)
    {
        using var reader = new StreamReader(zip.GetEntry($"{RecordManifest.Folder}/{path}")!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] With(byte[] bytes, string path, string? text)
    {
        using var changed = new MemoryStream();
        changed.Write(bytes);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)?.Delete();
            if (text is not null)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return changed.ToArray();
    }

    private static IReadOnlyList<string> Changed(byte[] bytes, string path, Func<string, string?> change)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var text = change(zip.GetEntry(path) is null ? "" : Read(bytes, path));
        return RecordCheck.Of(new MemoryStream(With(bytes, path, text)), default).GetAwaiter().GetResult();
    }

    private static IEnumerable<IReadOnlyList<string?>> FromJson(string text)
    {
        using var all = JsonDocument.Parse(text);
        return [.. all.RootElement.EnumerateArray().Select(row => row.EnumerateObject().Select(cell => cell.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => cell.Value.GetString(),
            _ => cell.Value.GetRawText(),
        }).ToList())];
    }

    // A reader of RFC 4180 and nothing more, so that the writer is not tried by itself.
    private static IEnumerable<IReadOnlyList<string?>> FromCsv(string text)
    {
        var (row, cell, quoted) = (new List<string?>(), new StringBuilder(), false);
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '"' when quoted && index + 1 < text.Length && text[index + 1] == '"':
                    cell.Append('"');
                    index++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                case '\r' when !quoted:
                    row.Add(RecordCsv.Text(cell.ToString()));
                    cell.Clear();
                    if (text[index] == '\r')
                    {
                        yield return row;
                        row = [];
                        index++;
                    }

                    break;
                default:
                    cell.Append(text[index]);
                    break;
            }
        }
    }

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 9, 30, 15, 678, TimeSpan.Zero);
    }
}
