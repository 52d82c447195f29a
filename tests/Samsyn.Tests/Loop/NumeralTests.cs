// The numbers that people write are read as they meant them, or not at all.
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Loop;

namespace Samsyn.Tests.Loop;

public sealed class NumeralTests
{
    private static readonly Where Box = new Where.Field("value");

    [Theory]
    [InlineData("12,5", 12.5)]
    [InlineData("12.5", 12.5)]
    [InlineData(" 12,5 % ", 12.5)]
    [InlineData("12,5\u00a0%", 12.5)]
    [InlineData("1 234", 1234)]
    [InlineData("34\u00a0550", 34550)]
    [InlineData("34\u202f550,5", 34550.5)]
    [InlineData("34\u2009550", 34550)]
    [InlineData("1'234.5", 1234.5)]
    [InlineData("1’234,5", 1234.5)]
    [InlineData("1 234 567,89", 1234567.89)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("-5", -5)]
    [InlineData("\u22125,5", -5.5)]
    [InlineData("+5", 5)]
    [InlineData("0.123", 0.123)]
    [InlineData("0,123", 0.123)]
    [InlineData(",5", 0.5)]
    [InlineData("1.2345", 1.2345)]
    [InlineData("12345.678", 12345.678)]
    [InlineData("4.6e-02", 0.046)]
    [InlineData("1E5", 100000)]
    [InlineData("007", 7)]
    public void A_number_in_a_form_is_read_with_comma_or_point(string written, double expected) =>
        Assert.Equal(expected, Assert.IsType<Checked<double>.Sound>(Numeral.Read(written, Box)).Value);

    [Fact]
    public void A_number_that_can_be_read_in_two_ways_is_asked_about_with_both_readings()
    {
        var flaw = Assert.Single(Assert.IsType<Checked<double>.Flawed>(Numeral.Read("1.234", Box)).Flaws);

        Assert.Equal(new Flaw(Box, FlawKind.AmbiguousNumber, "1.234", "1234 / 1.234"), flaw);
    }

    [Theory]
    [InlineData("abc", FlawKind.NotANumber)]
    [InlineData("1,2,3", FlawKind.NotANumber)]
    [InlineData("1 23", FlawKind.NotANumber)]
    [InlineData("12 34", FlawKind.NotANumber)]
    [InlineData("1.234,567.8", FlawKind.NotANumber)]
    [InlineData("5.", FlawKind.NotANumber)]
    [InlineData("--5", FlawKind.NotANumber)]
    [InlineData("1e999", FlawKind.NotANumber)]
    [InlineData("NaN", FlawKind.NotANumber)]
    [InlineData("Infinity", FlawKind.NotANumber)]
    [InlineData("12 personer", FlawKind.NotANumber)]
    [InlineData("<5", FlawKind.NotANumber)]
    [InlineData("(12,3)", FlawKind.NotANumber)]
    [InlineData("۱۲", FlawKind.NotANumber)]
    [InlineData("", FlawKind.Missing)]
    [InlineData("  ", FlawKind.Missing)]
    public void What_is_no_number_is_told(string written, FlawKind kind)
    {
        var flaw = Assert.Single(Assert.IsType<Checked<double>.Flawed>(Numeral.Read(written, Box)).Flaws);

        Assert.Equal((kind, written.Trim()), (flaw.Kind, flaw.Read));
    }

    [Theory]
    [InlineData(DecimalMark.Comma, "1.234", "12,5")]
    [InlineData(DecimalMark.Point, "1,234", "12.5", "7")]
    [InlineData(DecimalMark.Ambiguous, "1.234", "2", "..")]
    [InlineData(DecimalMark.Either, "12", "1 234", "..")]
    [InlineData(DecimalMark.Either, "12,5", "12.5")]
    [InlineData(DecimalMark.Comma, "1.234.567", "1.234")]
    public void A_column_decides_its_mark_together(DecimalMark expected, params string[] column) => Assert.Equal(expected, Numeral.MarkOf(column));

    [Fact]
    public void A_column_whose_mark_is_known_reads_what_alone_would_be_asked_about()
    {
        Assert.Equal(1234, Numeral.Read("1.234", DecimalMark.Comma));
        Assert.Equal(1.234, Numeral.Read("1.234", DecimalMark.Point));
        Assert.Null(Numeral.Read("1.234", DecimalMark.Either));
        Assert.Null(Numeral.Read("12.5", DecimalMark.Comma));
    }

    [Fact]
    public void Every_number_written_the_Swedish_the_Danish_or_the_English_way_is_read_back()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), number =>
        {
            var value = Math.Abs(number.Get) is < 1e15 and > 1e-6 ? number.Get : Math.Round(number.Get % 1e9, 3);
            var plain = value.ToString("0.##########", CultureInfo.InvariantCulture);
            var expected = double.Parse(plain, CultureInfo.InvariantCulture);
            foreach (var (language, mark) in new[] { ("sv-SE", DecimalMark.Comma), ("da-DK", DecimalMark.Comma), ("en-GB", DecimalMark.Point) })
            {
                var grouped = expected.ToString("#,##0.##########", CultureInfo.GetCultureInfo(language));
                Assert.Equal(expected, Numeral.Read(grouped, mark));
                Assert.Equal(expected, Numeral.Read(plain.Replace('.', mark is DecimalMark.Comma ? ',' : '.'), mark));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_double_written_out_in_full_is_read_back()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), number =>
        {
            var full = number.Get.ToString("R", CultureInfo.InvariantCulture);
            Assert.Equal(number.Get, Numeral.Read(full, DecimalMark.Point));
            Assert.Equal(number.Get, Numeral.Read(full.Replace('.', ','), DecimalMark.Comma));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_is_written_no_reading_throws_and_none_is_less_than_a_number()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            foreach (var mark in Enum.GetValues<DecimalMark>())
            {
                Assert.True(Numeral.Read(text, mark) is not { } number || double.IsFinite(number));
            }
        }).QuickCheckThrowOnFailure();
    }
}
