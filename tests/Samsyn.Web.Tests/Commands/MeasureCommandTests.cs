// samsyn measure, as people and programs call it: the right figures, in every format, and every flaw told.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

public sealed class MeasureCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [ReferenceFact]
    public async Task A_ladder_of_five_gives_the_figures_that_an_independent_program_gives()
    {
        var run = await Terminal.Run("measure", Reference.File("sources/who-heat/OrderedSample.csv"), "--format", "json");

        var rows = Rows(run);
        Assert.Equal((0, ""), (run.End, run.Talk));
        Assert.Equal(
            ["D", "R", "ACI", "RCI", "RCI_WAGSTAFF", "RCI_ERREYGERS", "SII", "RII", "PAR", "PAF"],
            rows.Select(row => row.GetProperty("measure").GetString()));
        foreach (var (measure, known, variant) in new[]
        {
            ("ACI", "aci", "se_based"), ("RCI", "rci", "se_based"), ("RCI_WAGSTAFF", "rci_wagstaff", "se_based"),
            ("RCI_ERREYGERS", "rci_erreygers", "se_based"), ("SII", "sii_logit", "single_weight_se_based"), ("PAR", "par", "se_based"),
        })
        {
            var expected = Independent(known, variant);
            var row = Assert.Single(rows, row => row.GetProperty("measure").GetString() == measure);
            Close(expected[3], row.GetProperty("estimate"));
            Close(expected[4], row.GetProperty("standardError"));
            Close(expected[5], row.GetProperty("lower"));
            Close(expected[6], row.GetProperty("upper"));
            Assert.Equal(5, row.GetProperty("subgroups").GetInt32());
        }
    }

    [ReferenceFact]
    public async Task A_file_that_says_no_place_time_or_source_has_them_empty()
    {
        var run = await Terminal.Run("measure", Reference.File("sources/who-heat/OrderedSample.csv"), "--format", "json", "--measure", "d");

        var row = Assert.Single(Rows(run));
        Assert.All(["setting", "source", "date"], name => Assert.Equal("", row.GetProperty(name).GetString()));
        Assert.Equal("Births attended by skilled health personnel (%)", row.GetProperty("indicator").GetString());
        Assert.Equal("Economic status (wealth quintile)", row.GetProperty("dimension").GetString());
    }

    [ReferenceFact]
    public async Task As_who_gives_what_the_package_gives_with_the_tag_of_its_oddity()
    {
        var run = await Terminal.Run("measure", Reference.File("sources/who-heat/OrderedSample.csv"), "--as", "who", "--format", "json");

        var sii = Assert.Single(Rows(run), row => row.GetProperty("measure").GetString() == "SII");
        Assert.Equal(31.6176284214758, sii.GetProperty("estimate").GetDouble(), 1e-4);
        Assert.Equal(25.7188519016117, sii.GetProperty("lower").GetDouble(), 1e-4);
        Assert.Contains("POP2", sii.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [ReferenceFact]
    public async Task Regions_have_the_measures_of_spread()
    {
        var run = await Terminal.Run("measure", Reference.File("sources/who-heat/NonorderedSample.csv"), "--format", "json");

        var rows = Rows(run);
        Assert.Equal(
            ["D", "R", "BGV", "BGSD", "COV", "MDMU", "MDMW", "MDBU", "MDBW", "MDRU", "MDRW", "IDISU", "IDISW", "TI", "MLD", "PAR", "PAF"],
            rows.Select(row => row.GetProperty("measure").GetString()));
        Assert.All(rows, row => Assert.True(
            row.GetProperty("lower").GetDouble() <= row.GetProperty("estimate").GetDouble() && row.GetProperty("estimate").GetDouble() <= row.GetProperty("upper").GetDouble()));
    }

    [Fact]
    public async Task What_a_document_says_of_itself_and_is_passed_over_is_told_and_is_no_flaw()
    {
        var file = Path.Combine(folder.FullName, "health.json");
        await File.WriteAllTextAsync(file, """
            {"version":"2.0","class":"dataset","id":["geo","sex"],"size":[1,2],"role":{"geo":["geo"],"time":["year"]},
            "dimension":{"geo":{"category":{"label":{"0114":"Måshamra"}}},"sex":{"label":"Kön","category":{"index":["w","m"],"label":{"w":"Kvinnor","m":"Män"},"child":{"t":["w","m"]}}}},
            "value":[12,10]}
            """);

        var run = await Terminal.Run("measure", file, "--format", "json", "--measure", "D");

        Assert.Equal(0, run.End);
        Assert.Equal(2, Assert.Single(Rows(run)).GetProperty("estimate").GetDouble(), 1e-9);
        Assert.Equal(
            ["health.json: role.time[0]: passed over \"year\", expected geo, sex", "health.json: dimension.sex.category.child.t: passed over \"t\", expected w, m"],
            run.Said);
    }

    [Fact]
    public async Task The_same_call_gives_the_same_answer_to_the_last_digit()
    {
        var file = Splits(20, 6, ordered: false);

        var first = await Terminal.Run("measure", file, "--format", "csv");
        var second = await Terminal.Run("measure", file, "--format", "csv");
        var other = await Terminal.Run("measure", file, "--format", "csv", "--seed", "2");

        Assert.Equal(first.Answer, second.Answer);
        Assert.NotEqual(first.Answer, other.Answer);
    }

    [Fact]
    public async Task The_formats_say_the_same()
    {
        var file = Splits(3, 5, ordered: true);

        var json = Rows(await Terminal.Run("measure", file, "--format", "json"));
        var csv = (await Terminal.Run("measure", file, "--format", "csv")).Answer.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var table = (await Terminal.Run("measure", file)).Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("setting,source,date,indicator,dimension,measure,estimate,standardError,lower,upper,subgroups,note", csv[0]);
        Assert.Equal((31, 31), (csv.Length, table.Length));
        Assert.All(json.Zip(csv.Skip(1)), pair => Assert.Equal(
            pair.First.GetProperty("estimate").GetDouble(), double.Parse(pair.Second.Split(',')[6], CultureInfo.InvariantCulture)));
        Assert.All(table.Skip(1), line => Assert.StartsWith("Place 000", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_flawed_split_among_a_thousand_is_told_and_the_others_are_answered()
    {
        var lines = GeneratedFiles.Splits(1_000, 5, ordered: true).ToArray();
        lines[2003] = lines[2003].Replace("Group 03,", "Group 03,abc", StringComparison.Ordinal);

        var run = await Terminal.Run("measure", Write("thousand.csv", lines), "--format", "json", "--measure", "D");

        var settings = Rows(run).Select(row => row.GetProperty("setting").GetString()).ToArray();
        Assert.Equal(1, run.End);
        Assert.Equal(999, settings.Length);
        Assert.DoesNotContain("Place 0401", settings);
        Assert.StartsWith("thousand.csv: row 2004, column 8 (estimate): read \"abc", Assert.Single(run.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_cut_off_spoils_its_neighbours_and_no_others()
    {
        var lines = GeneratedFiles.Splits(10, 5, ordered: true).ToArray();
        lines[23] = "Place 0005,2024";

        var run = await Terminal.Run("measure", Write("cut.csv", lines), "--format", "json", "--measure", "D");

        Assert.Equal(1, run.End);
        Assert.Equal(9, Rows(run).Count);
        Assert.DoesNotContain("Place 0005", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subgroup_given_twice_is_a_flaw_of_its_split()
    {
        var lines = GeneratedFiles.Splits(2, 5, ordered: true).ToArray();

        var run = await Terminal.Run("measure", Write("twice.csv", [.. lines, lines[3]]), "--format", "json", "--measure", "D");

        Assert.Equal(1, run.End);
        Assert.Equal("Place 0002", Assert.Single(Rows(run)).GetProperty("setting").GetString());
        Assert.Contains(run.Said, line => line.StartsWith("twice.csv: row 12", StringComparison.Ordinal) && line.Contains("first in row 4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("measure")]
    [InlineData("measure", "no-such-file.csv")]
    [InlineData("measure", ".")]
    [InlineData("measure", "FILE", "--as", "me")]
    [InlineData("measure", "FILE", "--measure", "GINI")]
    [InlineData("measure", "FILE", "--confidence", "95")]
    [InlineData("measure", "FILE", "--confidence", "0,95")]
    [InlineData("measure", "FILE", "--draws", "10")]
    [InlineData("measure", "FILE", "--seed", "one")]
    [InlineData("measure", "FILE", "--format", "xml")]
    [InlineData("measure", "FILE", "--recipe", "no-such-recipe.json")]
    [InlineData("measure", "FILE", "--mesure", "D")]
    [InlineData("meassure", "FILE")]
    public async Task A_wrong_call_ends_with_two_and_answers_nothing(params string[] words)
    {
        var file = Splits(1, 5, ordered: true);

        var run = await Terminal.Run([.. words.Select(word => word == "FILE" ? file : word)]);

        Assert.Equal((2, ""), (run.End, run.Answer));
        Assert.NotEmpty(run.Said);
    }

    [Fact]
    public async Task A_file_that_is_not_figures_is_refused_and_the_answer_is_still_json()
    {
        var run = await Terminal.Run("measure", Write("empty.csv", []), "--format", "json");

        Assert.Equal((1, "empty.csv: read nothing, expected figures"), (run.End, Assert.Single(run.Said)));
        Assert.Empty(Rows(run));
    }

    [Fact]
    public async Task Help_names_every_option_and_gives_an_example()
    {
        var run = await Terminal.Run("measure", "--help");

        Assert.Equal(0, run.End);
        Assert.All(
            ["--as", "--measure", "--confidence", "--draws", "--seed", "--recipe", "--format", "Example: samsyn measure"],
            word => Assert.Contains(word, run.Answer, StringComparison.Ordinal));
    }

    private static List<JsonElement> Rows(Terminal run) => [.. JsonDocument.Parse(run.Answer).RootElement.EnumerateArray()];

    private static string[] Independent(string measure, string variant) => File
        .ReadLines(Reference.File("who/independent_values.csv"))
        .Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray())
        .Single(cells => cells[0] == "ordered_sba" && cells[1] == measure && cells[2] == variant);

    private static void Close(string expected, JsonElement found)
    {
        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(number, found.GetDouble(), 1e-9 * Math.Max(1, Math.Abs(number)));
    }

    private string Splits(int count, int groups, bool ordered) => Write("splits.csv", GeneratedFiles.Splits(count, groups, ordered));

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
