// samsyn report: every kind of document, several files at once, one for each municipality, and a run that goes on where it was.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests.Commands;

public sealed class ReportCommandTests : IAsyncLifetime
{
    private StoreFolder? data;

    public async Task InitializeAsync() => data = await StoreFolder.WithCounty();

    public async Task DisposeAsync() => await data!.DisposeAsync();

    [Fact]
    public async Task Every_kind_of_document_is_made_as_a_file()
    {
        foreach (var type in ReportCommand.Types.Keys)
        {
            var run = await Report("--type", type, "--language", "en", "--out", File($"{type}.html"));

            Assert.Equal((0, File($"{type}.html")), (run.End, run.Answer.Trim()));
            Assert.Contains("</html>", await System.IO.File.ReadAllTextAsync(File($"{type}.html")), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(data!.Folder.GetFiles(), one => one.Extension == ".part");
    }

    [Fact]
    public async Task Several_kinds_of_files_come_into_a_folder()
    {
        var run = await Report("--type", "plan", "--format", "html", "docx", "xlsx", "json", "--out", File("out"));

        Assert.Equal(0, run.End);
        Assert.Equal(["report.docx", "report.html", "report.json", "report.xlsx"], Directory.GetFiles(File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_workbook_holds_what_each_indicator_measures_and_every_gap_with_its_measure_unit_and_certainty()
    {
        await Report("--type", "welfare", "--language", "en", "--format", "json", "--out", File("w.json"));
        var tables = CompositionJson.Read(await System.IO.File.ReadAllTextAsync(File("w.json"))).Tables().Where(one => one.Data is not null).ToList();

        var meanings = Assert.Single(tables, one => one.Caption.StartsWith("What the indicators measure", StringComparison.Ordinal));
        Assert.All(meanings.Data!.Rows, row => Assert.All(row, cell => Assert.NotEmpty(cell.Text)));
        var gaps = Assert.Single(tables, one => one.Caption.StartsWith("The greatest gaps", StringComparison.Ordinal));
        Assert.True(gaps.Data!.Rows.Count > gaps.Rows.Count);
        Assert.All(gaps.Data.Rows, row => Assert.Equal(gaps.Data.Columns.Count, row.Count));
        Assert.Contains(gaps.Data.Rows, row => row[3].Text == "RII" && row[8].Text == "percentage points");
        Assert.Contains(gaps.Data.Rows, row => row[^2].Text is "Sure");
    }

    [Fact]
    public async Task What_is_not_there_is_told_and_nothing_is_made()
    {
        var place = await Report("--area", "nowhere", "--out", File("a.html"));
        var kind = await Report("--type", "novel", "--out", File("b.html"));
        var nobody = await Terminal.Run("report", "nobody", "--data", data!.Path, "--out", File("c.html"));
        Directory.CreateDirectory(File("folder.html"));
        var folder = await Report("--type", "specification", "--out", File("folder.html"));

        Assert.Equal(2, place.End);
        Assert.Contains("There is no place 'nowhere'. There are: ", place.Talk, StringComparison.Ordinal);
        Assert.All([kind.End, nobody.End, folder.End], end => Assert.NotEqual(0, end));
        Assert.DoesNotContain(data.Folder.GetFiles(), one => one.Name.Contains(".html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_contradicts_itself_is_asked_about_and_nothing_is_made()
    {
        foreach (var (said, words) in new (string, string[])[]
        {
            ("cannot both be said", ["--all-areas", "--area", "99", "--out", File("a")]),
            ("Say with --out which file to make", ["--out", ""]),
            ("is called as docx, and the format is html", ["--out", File("a.docx")]),
            ("is a folder. Say which file to make in it", ["--out", data!.Path]),
        })
        {
            var run = await Report(words);

            Assert.Equal((2, ""), (run.End, run.Answer));
            Assert.Contains(said, run.Talk, StringComparison.Ordinal);
        }

        await System.IO.File.WriteAllTextAsync(File("file"), "");
        Assert.Contains("is a file. With --all-areas or several formats --out names a folder.", (await Report("--format", "html", "docx", "--out", File("file"))).Talk, StringComparison.Ordinal);
        var below = await Report("--type", "specification", "--out", Path.Combine(File("file"), "a.html"));
        Assert.Equal(1, below.End);
        Assert.Contains("could not be written.", below.Talk, StringComparison.Ordinal);
        var nobody = await Terminal.Run("report", "nobody", "--data", data.Path, "--out", File("c.html"));
        Assert.Contains("There is no collaboration 'nobody'.", nobody.Talk, StringComparison.Ordinal);
        Assert.Single(data.Folder.GetFiles("file*"));
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so_and_leaves_no_half_file()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var talk = new StringWriter();

        var end = await CommandLine.Run(["report", "exempellan", "--data", data!.Path, "--all-areas", "--out", File("stopped")], new(TextWriter.Null, talk), stop.Token);

        Assert.Equal((Ends.Stopped, "Stopped. What was made until then is whole."), (end, talk.ToString().Trim()));
        Assert.False(Directory.Exists(File("stopped")) && Directory.GetFiles(File("stopped"), "*.part").Length > 0);
    }

    [Fact]
    public async Task One_for_each_municipality_is_made_and_a_run_that_was_broken_off_goes_on_where_it_was()
    {
        var first = await Report("--type", "specification", "--all-areas", "--out", File("all"));
        var files = Directory.GetFiles(File("all")).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal((0, true), (first.End, files.Length > 5));
        Assert.Contains(FormattableString.Invariant($"{files.Length} files for {files.Length} places, {files.Length} of them new"), first.Answer, StringComparison.Ordinal);
        System.IO.File.Delete(files[0]);
        await System.IO.File.WriteAllTextAsync(files[1], "looked at");

        var second = await Report("--type", "specification", "--all-areas", "--out", File("all"));

        Assert.Contains(", 1 of them new", second.Answer, StringComparison.Ordinal);
        Assert.Equal(files, Directory.GetFiles(File("all")).Order(StringComparer.Ordinal));
        Assert.Equal("looked at", await System.IO.File.ReadAllTextAsync(files[1]));
        Assert.Contains("Tärnköping", await System.IO.File.ReadAllTextAsync(files[0]), StringComparison.Ordinal);
    }

    private string File(string name) => Path.Combine(data!.Path, name);

    private Task<Terminal> Report(params string[] words) => Terminal.Run(["report", "exempellan", "--data", data!.Path, .. words]);
}
