// Periods are read in the many forms that files use, and written in one.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Measure;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData(" 2024 ", "2024")]
    [InlineData("2021-2024", "2021-2024")]
    [InlineData("2021–2024", "2021-2024")]
    [InlineData("2021 - 2024", "2021-2024")]
    [InlineData("2024/25", "2024/25")]
    [InlineData("2024/2025", "2024/25")]
    [InlineData("1999/00", "1999/00")]
    [InlineData("ht24", "2024H2")]
    [InlineData("vt 2025", "2025H1")]
    [InlineData("2024H1", "2024H1")]
    [InlineData("2024Q3", "2024Q3")]
    [InlineData("2024K3", "2024Q3")]
    [InlineData("T1 2024", "2024Q1")]
    [InlineData("kv 4 2024", "2024Q4")]
    [InlineData("2024M09", "2024M09")]
    [InlineData("202409", "2024M09")]
    [InlineData("2024-09", "2024M09")]
    public void A_period_is_read_and_written_in_one_form(string written, string code)
    {
        var read = Assert.IsType<Checked<Period>.Sound>(PeriodText.Read(written, new Where.All()));

        Assert.Equal(code, read.Value.Code());
        Assert.Equal(read, PeriodText.Read(code, new Where.All()));
    }

    [Theory]
    [InlineData("2024/27")]
    [InlineData("2024-2021")]
    [InlineData("2024M13")]
    [InlineData("224")]
    [InlineData("in spring")]
    [InlineData("3024")]
    public void What_is_no_period_is_told_with_what_was_read(string written)
    {
        var flaw = Assert.Single(Assert.IsType<Checked<Period>.Flawed>(PeriodText.Read(written, new Where.TextLine(7))).Flaws);

        Assert.Equal(new Flaw(new Where.TextLine(7), FlawKind.NotAPeriod, written, "2024, 2021-2024, 2024/25, 2024H1, 2024Q1, 2024M09"), flaw);
    }

    [Theory]
    [InlineData("2024W05")]
    [InlineData("2024-W05")]
    [InlineData("2024U05")]
    [InlineData("2024 v. 5")]
    [InlineData("vecka 5 2024")]
    [InlineData("uge 5, 2024")]
    [InlineData("2024-03-15")]
    [InlineData("20240315")]
    [InlineData("2024M03D15")]
    [InlineData("2024-03-15T00:00:00")]
    [InlineData("15.3.2024")]
    [InlineData("15/03/2024")]
    public void A_week_or_a_day_is_told_to_be_too_short(string written)
    {
        var flaw = Assert.Single(Assert.IsType<Checked<Period>.Flawed>(PeriodText.Read(written, new Where.TextLine(7))).Flaws);

        Assert.Equal((FlawKind.TooShortAPeriod, written), (flaw.Kind, flaw.Read));
    }

    [Fact]
    public void Spans_that_share_a_year_overlap()
    {
        Assert.True(Period.Span(2019, 2021).Overlaps(Period.Span(2021, 2023)));
        Assert.False(Period.Span(2019, 2021).Overlaps(Period.Span(2022, 2024)));
    }

    [Fact]
    public void A_quarter_and_a_school_year_have_their_first_and_last_day()
    {
        Assert.Equal((new DateOnly(2024, 4, 1), new DateOnly(2024, 6, 30)), (Period.Quarter(2024, 2).Start, Period.Quarter(2024, 2).End));
        Assert.Equal((new DateOnly(2024, 7, 1), new DateOnly(2025, 6, 30)), (Period.SchoolYear(2024).Start, Period.SchoolYear(2024).End));
    }

    [Fact]
    public void Periods_are_sorted_by_their_end()
    {
        var sorted = new[] { Period.Year(2024), Period.Span(2020, 2023), Period.Month(2024, 3), Period.Year(2022) }.Order();

        Assert.Equal(["2022", "2020-2023", "2024M03", "2024"], sorted.Select(period => period.Code()));
    }
}
