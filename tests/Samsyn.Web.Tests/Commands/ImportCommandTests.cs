// samsyn import keeps a file whole or not at all, once; and what samsyn export writes, it reads again.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Header = "Place,Year,Indicator,Sex,Value,Numerator,Denominator";

    // Numbers enough for the column to be one of numbers.
    private static string[] Years => [.. Enumerable.Range(2010, 10).Select(year => FormattableString.Invariant($"Granforsa,{year},Daily smokers,Women,10,10,100"))];

    [Fact]
    public async Task A_sound_file_is_imported_once()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "Granforsa,2024,Daily smokers,Women,10,10,100", "Granforsa,2024,Daily smokers,Men,20,20,100");

        var first = await Terminal.Run("import", file, "--data", data.Path);
        var second = await Terminal.Run("import", file, "--data", data.Path);

        Assert.Equal((0, "figures.csv: 2 figures imported as batch 2, 0 rows left out\n"), (first.End, first.Answer));
        Assert.Equal(0, second.End);
        Assert.Matches(@"^figures\.csv: already imported on \d{4}-\d\d-\d\d as batch 2\n$", second.Answer);
        Assert.Equal(
            ["SMOKE 9903 2024 sex=men 20", "SMOKE 9903 2024 sex=women 10"],
            (await data.Observations()).Select(Said).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_collaboration_is_begun_with_its_first_file_and_a_taken_name_is_refused()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "Norrby,2024,Daily smokers,Women,10,10,100", "Norrby,2024,Daily smokers,Men,20,20,100");

        var begun = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun", "--new-places");
        var again = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun");

        Assert.Equal((0, "figures.csv: 2 figures imported as batch 1, 0 rows left out\n"), (begun.End, begun.Answer));
        Assert.Equal(2, again.End);
        Assert.Contains("'Norrby kommun'", again.Talk, StringComparison.Ordinal);
        Assert.Contains("--collaboration norrby-kommun", again.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collaboration_that_a_flawed_file_began_is_gone_on_with()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "Norrby,2024,Daily smokers,Women,10,10,100", "Norrby,2024,Daily smokers,Men,20,20,100");

        var flawed = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun");
        var mended = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun", "--new-places");

        Assert.Equal(1, flawed.End);
        Assert.Equal((0, "figures.csv: 2 figures imported as batch 1, 0 rows left out\n"), (mended.End, mended.Answer));
    }

    [Fact]
    public async Task Once_anybody_has_a_login_a_collaboration_is_begun_for_somebody()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "Norrby,2024,Daily smokers,Women,10,10,100", "Norrby,2024,Daily smokers,Men,20,20,100");
        var link = LinkToken.New();
        await data.Store.Invitations.Make(new("first", InvitationPurpose.Owner) { Roles = new HashSet<Role> { Role.Owner }, Expires = DateTimeOffset.UtcNow.AddHours(1) }, link, CancellationToken.None);
        await data.Store.Logins.Add(new(new("login", "Ylva", "ylva@town.example"), "stamp"), link, CancellationToken.None);

        var unsaid = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun", "--new-places");
        var unknown = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun", "--new-places", "--owner", "nobody@town.example");
        var begun = await Terminal.Run("import", file, "--data", data.Path, "--begin", "Norrby kommun", "--new-places", "--owner", "Ylva@town.example");

        Assert.Equal((2, 2, 0), (unsaid.End, unknown.End, begun.End));
        Assert.Contains("--owner", unsaid.Talk, StringComparison.Ordinal);
        Assert.Contains("'nobody@town.example'", unknown.Talk, StringComparison.Ordinal);
        var own = (await data.Store.Collaborations.All(CancellationToken.None)).Single(one => one.Name == "Norrby kommun");
        Assert.Equal([Role.Owner], await data.Store.Members.Roles(own.Key, "login", CancellationToken.None));
    }

    [Fact]
    public async Task A_name_that_begins_like_a_formula_does_not_run_in_a_spreadsheet()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "=1+1,2024,Daily smokers,Women,-10,10,100", "@sum,2024,Daily smokers,Men,20,20,100");
        await Terminal.Run("import", file, "--data", data.Path, "--new-places");

        var lines = (await Terminal.Run("export", "--data", data.Path, "--format", "csv")).Answer.Split("\r\n");

        Assert.Contains(lines, line => line.Contains(",'=1+1,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",'@sum,", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(",=", StringComparison.Ordinal) || line.Contains(",@", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",-10,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_flawed_file_nothing_is_kept_unless_its_sound_rows_are_asked_for()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write(
            "figures.csv",
            [Header, "Granforsa,2024,Daily smokers,Women,10,10,100", "Granforsa,2024,Daily smokers,Men,many,20,100", "Granfors,2024,Daily smokers,Men,20,20,100", .. Years]);

        var refused = await Terminal.Run("import", file, "--data", data.Path);
        var kept = await data.Observations();
        var sound = await Terminal.Run("import", file, "--data", data.Path, "--sound-rows");

        Assert.Equal((1, "figures.csv: nothing imported; 11 figures are sound, 2 rows are flawed\n"), (refused.End, refused.Answer));
        Assert.Empty(kept);
        Assert.Equal(
            ["figures.csv: row 3, column 5 (Value): read \"many\", expected a number", "figures.csv: read \"Granfors\", expected a known place: Granforsa"],
            refused.Said.Select(line => line.Split(", such as")[0]));
        Assert.Equal((1, "figures.csv: 11 figures imported as batch 2, 2 rows left out\n"), (sound.End, sound.Answer));
        Assert.Contains("SMOKE 9903 2024 sex=women 10", (await data.Observations()).Select(Said));
        Assert.Equal(2, (await data.Batches())[0].Origin.RowsLeftOut);
    }

    [Fact]
    public async Task A_place_that_is_not_known_is_added_when_that_is_asked_for()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "Nowhere,2024,Daily smokers,Women,10,10,100");

        var run = await Terminal.Run("import", file, "--data", data.Path, "--new-places");

        Assert.Equal((0, ""), (run.End, run.Talk));
        var areas = await data.Store.Areas.Of((await data.Collaboration()).Key, CancellationToken.None);
        Assert.Contains(areas, area => area.Name == "Nowhere");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("heat")]
    public async Task What_is_exported_is_imported_again_as_it_was(string format)
    {
        await using var from = await StoreFolder.WithCounty();
        await using var to = await StoreFolder.WithoutFigures();
        var file = Path.Combine(to.Path, "exported.csv");

        var export = await Terminal.Run("export", "--data", from.Path, "--indicator", "SMOKE", "--format", format, "--out", file);
        var import = await Terminal.Run("import", file, "--data", to.Path);

        Assert.Equal((0, ""), (export.End, export.Answer));
        Assert.Equal(0, import.End);
        var (before, after) = (Figures(await from.Shown("SMOKE"), format), Figures(await to.Observations("SMOKE"), format));
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Json_tells_each_figure_with_its_groups_and_why_one_is_not_shown()
    {
        await using var data = await StoreFolder.WithCounty();

        var run = await Terminal.Run("export", "--data", data.Path, "--indicator", "SMOKE", "--format", "json");

        var rows = System.Text.Json.JsonDocument.Parse(run.Answer).RootElement.EnumerateArray().ToArray();
        Assert.Equal((await data.Observations("SMOKE")).Count, rows.Length);
        Assert.Contains(rows, row => row.GetProperty("groups").EnumerateObject().Any(group => group is { Name: "sex" } && group.Value.GetString() == "women"));
        Assert.All(rows, row => Assert.Equal(
            row.GetProperty("status").GetString() == "known", row.GetProperty("value").ValueKind == System.Text.Json.JsonValueKind.Number));
    }

    [Fact]
    public async Task One_figure_is_not_said_to_be_many()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header, "Granforsa,2024,Daily smokers,Women,10,10,100", "Granforsa,20xx,Daily smokers,Men,20,20,100");

        var refused = await Terminal.Run("import", file, "--data", data.Path);

        Assert.Equal("figures.csv: nothing imported; 1 figure is sound, 1 row is flawed\n", refused.Answer);
    }

    [Fact]
    public async Task A_folder_is_no_file_and_a_file_needs_a_folder()
    {
        await using var data = await StoreFolder.WithoutFigures();

        var read = await Terminal.Run("import", data.Path, "--data", data.Path);
        var written = await Terminal.Run("export", "--data", data.Path, "--out", Path.Combine(data.Path, "nowhere", "figures.csv"));

        Assert.Equal((2, 2), (read.End, written.End));
        Assert.Contains("is a folder", read.Talk, StringComparison.Ordinal);
        Assert.Contains("There is no folder", written.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_call_ends_with_two()
    {
        await using var data = await StoreFolder.WithoutFigures();
        var file = data.Write("figures.csv", Header);
        var nowhere = Directory.CreateDirectory(Path.Combine(data.Path, "empty")).FullName;

        Assert.Equal(2, (await Terminal.Run("import", "--data", data.Path)).End);
        Assert.Equal(2, (await Terminal.Run("import", Path.Combine(data.Path, "none.csv"), "--data", data.Path)).End);
        Assert.Equal(2, (await Terminal.Run("import", file, "--data", data.Path, "--recipe", "no such")).End);
        Assert.Equal(2, (await Terminal.Run("import", file, "--data", data.Path, "--collaboration", "no-such")).End);
        Assert.Equal(2, (await Terminal.Run("import", file, "--data", nowhere)).End);
        Assert.Equal(2, (await Terminal.Run("export", "--data", data.Path, "--indicator", "NOTHING")).End);
        Assert.Equal(2, (await Terminal.Run("export", "--data", file)).End);
    }

    // WHO's template has no counts, no crossed groups, and for everyone only the value.
    private static string[] Figures(IEnumerable<Observation> observations, string format) =>
    [
        .. observations
            .Where(one => format == "csv" || (one.Key.Stratum.Parts.Count() == 1 && one.Figure is Figure.Known))
            .Select(one => format == "csv"
                ? FormattableString.Invariant($"{Said(one)} {Certainty(one.Figure)} {one.Numerator} {one.Denominator} {one.Population}")
                : $"{Said(one)} {Certainty(one.Figure)}")
            .Order(StringComparer.Ordinal),
    ];

    private static string Said(Observation one) =>
        FormattableString.Invariant($"{one.Key.Indicator} {one.Key.Area} {one.Key.Period.Code()} {one.Key.Stratum.Key} {(one.Figure is Figure.Known known ? known.Estimate.Value : one.Figure)}");

    private static string Certainty(Figure figure) => figure is Figure.Known { Estimate: var estimate }
        ? FormattableString.Invariant($"{estimate.StandardError} {estimate.Interval?.Lower} {estimate.Interval?.Upper}")
        : "";
}
