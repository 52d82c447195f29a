// What a table seems to hold, and what must be asked: years that are places, zeros that were lost, marks that nobody explained.
using Samsyn.Loop.Measure;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class RecipeGuessTests
{
    private static Guess Guess(string text) => RecipeGuess.Of(TableFiles.Csv(text));

    private static string Roles(Guess guess) => string.Join(' ', guess.Columns.Select(column => column.Use.Dimension is { } dimension ? $"{column.Use.Role}:{dimension}" : $"{column.Use.Role}"));

    private static string Asked(Guess guess) => string.Join(' ', guess.Questions.Select(question => question.Kind));

    [Theory]
    [InlineData("Kommun;År;Kön;Andel\nMora;2024;Kvinnor;61,5\nOrsa;2024;Män;62,5\n", "Place Period Subgroup:sex Value")]
    [InlineData("kommun_kod,aar,køn,værdi_pct\n101,2024,Kvinder,61.5\n147,2024,I alt,62.5\n", "PlaceCode Period Subgroup:sex Value")]
    [InlineData("region;ålder;utbildning;värde;nedre;övre;n\nMora;16-24;Gymnasial;61,5;60,5;62,5;100\nOrsa;25-29;Förgymnasial;1,5;1,2;2,5;100\n", "Place Subgroup:age Subgroup:education Value Lower Upper Denominator")]
    [InlineData("indikator;kommun;år;täljare;nämnare\nHälsa;Mora;2024;3;100\nRökning;Orsa;2024;4;100\n", "Indicator Place Period Numerator Denominator")]
    public void Columns_are_known_by_their_names(string text, string roles) => Assert.Equal(roles, Roles(Guess(text)));

    [Fact]
    public void A_slip_in_a_cell_does_not_make_its_column_something_else() =>
        Assert.Equal("Place Period Subgroup:sex Value", Roles(Guess("Kommun;År;Kön;Andel\nMora;2023;Kvinnor;61,5\nOrsa;igår;Män;mycket\nFalun;2024;Män;7,5\n")));

    [Theory]
    [InlineData("A;B;C\n2021;Vansbro;61,5\n2023;Malung-Sälen;62,5\n2085;Ludvika;3,5\n", "PlaceCode Place Value")]
    [InlineData("A;B;C\n2021;2019;61,5\n2023;2019;62,5\n2061;2019;3,5\n", "PlaceCode Period Value")]
    [InlineData("A;År;C\n2021;2019;61,5\n2023;2020;62,5\n", "PlaceCode Period Value")]
    [InlineData("A;C\n2021;61,5\n2022;62,5\n", "Period Value")]
    [InlineData("A;B;C\n2021;Kvinnor;61,5\n2021;Män;62,5\n2022;Kvinnor;61,5\n2022;Män;62,5\n", "Period Subgroup:sex Value")]
    public void Four_digits_are_a_year_only_when_no_sister_column_speaks_against_it(string text, string roles) => Assert.Equal(roles, Roles(Guess(text)));

    [Theory]
    [InlineData("kommunkod;andel\n180;61,5\n2583;62,5\n", 4, false)]
    [InlineData("länskod;andel\n1;61,5\n25;62,5\n", 2, false)]
    [InlineData("kommunkod;andel\n180;61,5\n114;62,5\n", null, true)]
    [InlineData("kommunekode;andel\n101;61,5\n147;62,5\n", null, false)]
    [InlineData("kommunkod;andel\n0180;61,5\n2583;62,5\n", null, false)]
    public void A_code_that_lost_its_zero_is_seen_beside_longer_ones_or_asked_about(string text, int? width, bool asked)
    {
        var guess = Guess(text);

        Assert.Equal(width, guess.Recipe.Columns[0].CodeWidth);
        Assert.Equal(asked, guess.Questions.Any(question => question.Kind is QuestionKind.CodeWidth));
    }

    [Fact]
    public void What_the_file_does_not_say_is_asked()
    {
        Assert.Equal("Period Indicator Direction Place", Asked(Guess("Kön;Andel\nKvinnor;61,5\nMän;62,5\n")));
        Assert.Equal("DecimalMark Direction", Asked(Guess("Kommun;År;Medellön\nMora;2024;1.234\nOrsa;2024;1.235\n")));
        Assert.Equal("Symbol Direction", Asked(Guess("Kommun;År;Andel rökare\nMora;2024;-\nOrsa;2024;62,5\n")));
        Assert.Equal("Fractions Direction", Asked(Guess("Kommun;År;Andel rökare\nMora;2024;0,12\nOrsa;2024;0,625\n")));
        Assert.Equal("Word Direction", Asked(Guess("Kommun;År;Kön;Andel rökare\nMora;2024;Kvinnor;11,5\nOrsa;2024;Övriga;62,5\n")));
        Assert.Equal("Word Word Direction", Asked(Guess("Kommun;År;Kön;Andel rökare\nMora;2024;1;11,5\nOrsa;2024;2;62,5\n")));
        Assert.Equal("Role Direction", Asked(Guess("Kommun;År;Grupp;Andel rökare\nMora;2024;A;11,5\nOrsa;2024;B;62,5\n")));
    }

    [Fact]
    public void Personal_numbers_are_asked_away_at_once() =>
        Assert.Contains(new Question(QuestionKind.PersonalNumbers, "pnr"), Guess("pnr;Kommun;Andel\n19121212-1212;Mora;1,5\n19121212-1212;Orsa;2,5\n").Questions);

    [Theory]
    [InlineData("Kommun;2022;2023;2024\nMora;61,5;62,5;63,5\n", "Period:2022 Period:2023 Period:2024")]
    [InlineData("Kommun;Kvinnor;Män;Totalt\nMora;61,5;62,5;63,5\n", "Subgroup:women Subgroup:men Subgroup:Totalt")]
    [InlineData("Kommun;Rökning;Fetma\nMora;61,5;62,5\n", "Indicator:Rökning Indicator:Fetma")]
    [InlineData("Kommun;2024;;2025;\n;Kvinnor;Män;Kvinnor;Män\nMora;61,5;62,5;3,5;4,5\n", "Period:2024+Subgroup:women Period:2024+Subgroup:men Period:2025+Subgroup:women Period:2025+Subgroup:men")]
    public void A_table_with_a_column_for_each_year_sex_or_indicator_is_laid_down(string text, string says)
    {
        var columns = Guess(text).Recipe.Columns;

        Assert.Equal(says, string.Join(' ', columns.Skip(1).Select(use => string.Join('+', use.Says.Select(said => $"{said.Role}:{said.Word}")))));
        Assert.All(columns.Skip(1), use => Assert.Equal(ColumnRole.Value, use.Role));
    }

    [Fact]
    public void The_title_may_say_the_time_and_the_place()
    {
        var constants = Guess("Hälsa på lika villkor, 2021-2024, Dalarnas län;;\nKön;God hälsa (%);Svar\nKvinnor;61,5;100\nMän;62,5;120\n").Recipe.Constants;

        Assert.Equal(("2021-2024", "Dalarnas län"), (constants.Period, constants.Place));
    }

    [ReferenceFact]
    public void Files_that_say_what_their_columns_hold_are_believed()
    {
        var table = TableFiles.One(Reference.File("sources/px/TAB001.px"));
        var guess = RecipeGuess.Of(table);
        var drafts = TableFiles.Sound(table, guess.Recipe);

        Assert.Equal([QuestionKind.Direction], guess.Questions.Select(question => question.Kind));
        Assert.Equal(5940, drafts.Count);
        Assert.Equal(("AT", "Austria", "HNMGA", Period.Year(1991), 4041797), (drafts[1].AreaCode, drafts[1].Setting, drafts[1].Indicator, drafts[1].Period, TableFiles.Value(drafts[1])));
        Assert.Equal((new Figure.Missing(MissingReason.NotAvailable), ".."), (drafts[0].Figure, drafts[0].Symbol));
    }

    [Fact]
    public void Next_years_file_has_the_same_fingerprint_and_another_kind_has_not()
    {
        var one = TableFiles.Csv("Kommun;2023;2024\nMora;61,5;62,5\n");
        var next = TableFiles.Csv("KOMMUN;2024;2025\nOrsa;1,5;2,5\n");
        var other = TableFiles.Csv("Region;2023;2024\nDalarna;61,5;62,5\n");

        Assert.Equal(Fingerprint.Of(one), Fingerprint.Of(next));
        Assert.NotEqual(Fingerprint.Of(one), Fingerprint.Of(other));
    }

    [Theory]
    [InlineData("19121212-1212", true)]
    [InlineData("121212-1212", true)]
    [InlineData("121212+1212", true)]
    [InlineData("191212121212", true)]
    [InlineData("1212121212", true)]
    [InlineData("19121272-1219", true)]
    [InlineData("010203-1234", true)]
    [InlineData("121212-1213", true)]
    [InlineData("191212121213", false)]
    [InlineData("320101-1234", false)]
    [InlineData("2021-2024", false)]
    [InlineData("1234567890", false)]
    [InlineData("4041797.123", false)]
    [InlineData("344915.71720", false)]
    [InlineData("01015010033", true)]
    [InlineData("41015010027", true)]
    [InlineData("01015010034", false)]
    [InlineData("99135010033", false)]
    [InlineData("010150-902E", true)]
    [InlineData("010103A902A", true)]
    [InlineData("010150-902F", false)]
    public void Personal_numbers_are_known_by_their_day_and_their_check_digit(string text, bool personal) => Assert.Equal(personal, PersonalNumber.Is(text));
}
