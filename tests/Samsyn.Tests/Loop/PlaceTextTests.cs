// Places as files write them, and marks as files put them where a number is missing.
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Loop;

public sealed class PlaceTextTests
{
    [Theory]
    [InlineData("20 Dalarnas län", "20", "Dalarnas län")]
    [InlineData("0114 Upplands Väsby", "0114", "Upplands Väsby")]
    [InlineData("00 Riket", "00", "Riket")]
    [InlineData("Riket", null, "Riket")]
    [InlineData("0180", "0180", null)]
    [InlineData(" 101 - København ", "101", "København")]
    public void A_code_glued_to_a_name_is_parted_from_it(string written, string? code, string? name) => Assert.Equal((code, name), PlaceText.Read(written));

    [Fact]
    public void A_code_that_lost_its_zero_gets_it_back()
    {
        Assert.Equal("0180", PlaceText.Code("180", 4));
        Assert.Equal("01", PlaceText.Code("1", 2));
        Assert.Equal("2583", PlaceText.Code("2583", 4));
        Assert.Equal("101", PlaceText.Code("101", null));
        Assert.Equal("K1", PlaceText.Code("K1", 4));
    }

    [Theory]
    [InlineData("Västra Götalands län", "Västra Götaland")]
    [InlineData("Region Dalarna", "Dalarnas län")]
    [InlineData("Høje-Taastrup", "Høje Taastrup")]
    [InlineData("Bornholms Regionskommune", "Bornholm")]
    [InlineData("LUDVIKA KOMMUN", "Ludvika")]
    [InlineData("Malung-Sälen", "Malung Sälen")]
    public void Variants_of_a_name_have_a_key_in_common(string one, string other) => Assert.NotEmpty(PlaceText.Name(one).Keys.Intersect(PlaceText.Name(other).Keys));

    [Theory]
    [InlineData("Mora", "Orsa")]
    [InlineData("Borås", "Bor")]
    [InlineData("Alingsås kommun", "Alings")]
    public void Different_places_have_no_key_in_common(string one, string other) => Assert.Empty(PlaceText.Name(one).Keys.Intersect(PlaceText.Name(other).Keys));

    [Theory]
    [InlineData("Dalarnas län", AreaLevel.Region)]
    [InlineData("Region Dalarna", AreaLevel.Region)]
    [InlineData("Bornholms Regionskommune", AreaLevel.Municipality)]
    [InlineData("LUDVIKA KOMMUN", AreaLevel.Municipality)]
    [InlineData("Dalarna", null)]
    public void The_word_beside_a_name_says_what_kind_of_place_it_is(string written, AreaLevel? level) => Assert.Equal(level, PlaceText.Name(written).Level);

    [Theory]
    [InlineData("", MarkMeaning.NotAvailable)]
    [InlineData("..", MarkMeaning.NotAvailable)]
    [InlineData(":", MarkMeaning.NotAvailable)]
    [InlineData("-", MarkMeaning.NotAvailable)]
    [InlineData("–", MarkMeaning.NotAvailable)]
    [InlineData("Uppgift saknas", MarkMeaning.NotAvailable)]
    [InlineData("n/a", MarkMeaning.NotAvailable)]
    [InlineData(".", MarkMeaning.NotApplicable)]
    [InlineData("…", MarkMeaning.NotYet)]
    [InlineData("x", MarkMeaning.Withheld)]
    [InlineData("X", MarkMeaning.Withheld)]
    [InlineData("*", MarkMeaning.Withheld)]
    [InlineData("<5", MarkMeaning.Withheld)]
    [InlineData("< 10", MarkMeaning.Withheld)]
    [InlineData("färre än 5", MarkMeaning.Withheld)]
    [InlineData("Færre end 5", MarkMeaning.Withheld)]
    [InlineData("1-4", MarkMeaning.Withheld)]
    [InlineData("(12,3)", MarkMeaning.TooUncertain)]
    [InlineData("[4.5]", MarkMeaning.TooUncertain)]
    [InlineData(":u", MarkMeaning.TooUncertain)]
    public void A_mark_has_its_meaning(string mark, MarkMeaning meaning) => Assert.Equal(meaning, MissingMarks.Meaning(mark));

    [Theory]
    [InlineData("procent", 100.0)]
    [InlineData("Andel (%)", 100.0)]
    [InlineData("per cent", 100.0)]
    [InlineData("antal per 1 000 invånare", 1000.0)]
    [InlineData("per 100 000 personår", 100000.0)]
    [InlineData("promille", 1000.0)]
    [InlineData("antal", null)]
    [InlineData("kronor per person", null)]
    public void A_unit_says_what_would_mean_everybody(string unit, double? scale) => Assert.Equal(scale, UnitWords.Scale(unit));

    [Theory]
    [InlineData("12,5")]
    [InlineData("Kvinnor")]
    [InlineData("(ja)")]
    [InlineData("2021-2024")]
    [InlineData("#N/A")]
    [InlineData("#SAKNAS!")]
    public void What_is_no_mark_means_nothing(string text) => Assert.Null(MissingMarks.Meaning(text));
}
