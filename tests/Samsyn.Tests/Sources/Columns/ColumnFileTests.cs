// Columns asked for by name: people's numbers, missing columns, and every flaw with its cell.
using Samsyn.Loop;
using Samsyn.Sources.Columns;

namespace Samsyn.Tests.Sources.Columns;

public sealed class ColumnFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"columns-{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Numbers_are_read_with_a_comma_as_with_a_point()
    {
        var (file, rows) = Read("area;count;rate\nAlm;12,5;1\nEk;7,25;2\n");

        Assert.Equal([("Alm", 12.5), ("Ek", 7.25)], rows);
        Assert.Empty(file.Flaws);
    }

    [Fact]
    public void Names_of_columns_are_found_whatever_the_case_of_their_letters() =>
        Assert.Equal([("Alm", 3.0)], Read("Area,COUNT\nAlm,3\n").Rows);

    [Fact]
    public void Every_column_that_is_lacking_is_told_with_those_there_are()
    {
        File.WriteAllText(path, "place,cases\nAlm,3\n");

        var flawed = Assert.IsType<Checked<ColumnFile>.Flawed>(ColumnFile.Open(path, ["area", "count"]));

        Assert.Equal(["area", "count"], flawed.Flaws.Select(flaw => Assert.IsType<Where.WholeColumn>(flaw.Where).Name));
        Assert.All(flawed.Flaws, flaw => Assert.Equal((FlawKind.NotThere, "place, cases"), (flaw.Kind, flaw.Expected)));
    }

    [Fact]
    public void A_flawed_row_is_left_out_and_each_flaw_is_told_with_its_cell()
    {
        var (file, rows) = Read("area,count\nAlm,many\n,4\nEk,-1\nTall,5\n");

        Assert.Equal([("Tall", 5.0)], rows);
        Assert.Equal(
            [(2L, 2, FlawKind.NotANumber), (3L, 1, FlawKind.Missing), (4L, 2, FlawKind.OutOfRange)],
            file.Flaws.Select(flaw => ((Where.Cell)flaw.Where, flaw.Kind)).Select(found => (found.Item1.Row, found.Item1.Column, found.Kind)));
    }

    [Fact]
    public void A_file_without_rows_is_told_to_be_empty() =>
        Assert.Equal(FlawKind.Empty, Assert.Single(Read("area,count\n").File.Flaws).Kind);

    [Fact]
    public void A_file_with_personal_numbers_is_refused_whole()
    {
        File.WriteAllText(path, "area,count,who\nAlm,3,19121212-1212\n");

        Assert.Equal(FlawKind.PersonalNumber, Assert.IsType<Checked<ColumnFile>.Flawed>(ColumnFile.Open(path, ["area", "count"])).Flaws.Single().Kind);
    }

    private (ColumnFile File, IReadOnlyList<(string Area, double Count)> Rows) Read(string text)
    {
        File.WriteAllText(path, text);
        var file = Assert.IsType<Checked<ColumnFile>.Sound>(ColumnFile.Open(path, ["area", "count"])).Value;
        var (area, count) = (file["area"], file["count"]);
        return (file, [.. file.Rows(row => (row.Word(area), row.Figure(count, number => number >= 0, "0 – ∞")))]);
    }
}
