// Recipes written as JSON are read back whole, and a hand that slipped is told where.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Loop;

public sealed class RecipeJsonTests
{
    private static readonly Recipe Whole = new("Ungdomar",
    [
        new("Län", ColumnRole.Place) { CodeWidth = 2 },
        new("#2", ColumnRole.Subgroup),
        new("16-24 år | Andel", ColumnRole.Value) { Multiplier = 100, Mark = DecimalMark.Comma, Says = [new(ColumnRole.Subgroup, "16-24 år", "age"), new(ColumnRole.Period, "2022")] },
    ])
    {
        Fingerprint = "abc",
        Sheet = "Blad1",
        SheetIs = ColumnRole.Place,
        Words = [new("#2", "Kvinnor Inrikesfödd", "origin=native-born;sex=women"), new("#2", "Alla", "")],
        Symbols = [new("-", MarkMeaning.Zero)],
        LeftOut = [new("Län", "Okänt")],
        Constants = new()
        {
            Area = "20",
            Place = "Dalarna",
            Period = "2022",
            Indicator = "uvas",
            IndicatorName = "Unga",
            Dimension = "age",
            Source = "MUCF",
            Licence = "CC0",
            Direction = Direction.LowerIsBetter,
            Scale = 100,
            Confidence = 0.9,
            Multiplier = 10,
        },
    };

    private static IReadOnlyList<Flaw> Flaws(string json) => Assert.IsType<Checked<Recipe>.Flawed>(RecipeJson.Read(json)).Flaws;

    [Theory]
    [InlineData("""{ "name": "\ud800", "columns": [] }""")]
    [InlineData("""{ "\ud800": "a", "columns": [] }""")]
    public void Half_a_letter_is_a_broken_recipe(string json) =>
        Assert.Equal(FlawKind.Broken, Assert.Single(Assert.IsType<Checked<Recipe>.Flawed>(RecipeJson.Read(json)).Flaws).Kind);

    [Fact]
    public void A_recipe_is_read_back_as_it_was()
    {
        var again = Assert.IsType<Checked<Recipe>.Sound>(RecipeJson.Read(RecipeJson.Write(Whole))).Value;

        Assert.Equal(RecipeJson.Write(Whole), RecipeJson.Write(again));
        Assert.Equivalent(Whole, again, strict: true);
    }

    [Fact]
    public void What_is_empty_is_not_written_and_letters_stay_letters()
    {
        var json = RecipeJson.Write(new("Hälsa", [new("Kön", ColumnRole.Subgroup, "sex")]));

        Assert.Equal("{\"name\":\"Hälsa\",\"columns\":[{\"column\":\"Kön\",\"role\":\"subgroup\",\"dimension\":\"sex\"}],\"fingerprint\":\"\"}", string.Concat(json.Where(letter => !char.IsWhiteSpace(letter))));
    }

    [Fact]
    public void Comments_and_a_last_comma_do_no_harm() =>
        Assert.IsType<Checked<Recipe>.Sound>(RecipeJson.Read("""
            {
              // made by hand
              "name": "Hälsa",
              "columns": [ { "column": "Andel", "role": "VALUE", }, ],
            }
            """));

    [Fact]
    public void Everything_that_is_wrong_is_told_with_its_path()
    {
        var flaws = Flaws("""
            {
              "columns": [ { "column": "Andel", "role": "velue", "codeWidth": 1.5 }, { "role": "value", "mulitplier": 100 } ],
              "words": "alla",
              "constants": { "scale": "hundra", "direction": "up", "confidence": 95 }
            }
            """);

        Assert.Equal(
            [
                ("name", FlawKind.Missing, ""), ("columns[0].role", FlawKind.UnknownWord, "velue"), ("columns[0].codeWidth", FlawKind.OutOfRange, "1.5"),
                ("columns[1].mulitplier", FlawKind.UnknownWord, "mulitplier"), ("columns[1].column", FlawKind.Missing, ""), ("words", FlawKind.Broken, "alla"),
                ("constants.direction", FlawKind.UnknownWord, "up"), ("constants.scale", FlawKind.NotANumber, "hundra"), ("constants.confidence", FlawKind.OutOfRange, "95"),
            ],
            flaws.Select(flaw => (((Where.Path)flaw.Where).Json, flaw.Kind, flaw.Read)));
        Assert.Contains("higherIsBetter", flaws[6].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_broken_is_told_with_its_line() =>
        Assert.Equal(new Flaw(new Where.TextLine(2), FlawKind.Broken, "", "JSON"), Assert.Single(Flaws("{\n  \"name\": \"Hälsa\" \"columns\"\n}")));

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    public void A_document_that_is_no_recipe_is_told(string json) => Assert.Contains(Flaws(json), flaw => flaw.Kind is FlawKind.Broken);
}
