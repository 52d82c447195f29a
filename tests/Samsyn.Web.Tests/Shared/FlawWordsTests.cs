// Every kind of flaw is said in every language: where, what was read, what is allowed, what to do.
using Samsyn.Loop;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Shared;

public sealed class FlawWordsTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_kind_of_flaw_says_what_is_allowed_and_what_to_do(string code)
    {
        var words = Words(code);
        var kinds = Enum.GetValues<FlawKind>();

        Assert.All(kinds, kind => Assert.NotEmpty(words.Expected(new(new Where.All(), kind))));
        Assert.All(kinds, kind => Assert.EndsWith(".", words.Mend(kind), StringComparison.Ordinal));
    }

    [Fact]
    public void A_flaw_in_a_cell_says_sheet_row_column_and_heading()
    {
        var flaw = new Flaw(new Where.Cell("Blad1", 14, 3, "Andel"), FlawKind.NotANumber, "n.d.", "12,5");

        Assert.Equal("a.xlsx: sheet Blad1, row 14, column 3 (Andel): read \"n.d.\", expected a number, such as 12.5", Words("en").Line("a.xlsx", flaw));
        Assert.Equal("a.xlsx: bladet Blad1, rad 14, kolumn 3 (Andel): läste ”n.d.”, väntade ett tal, till exempel 12,5", Words("sv").Line("a.xlsx", flaw));
        Assert.Equal("a.xlsx: arket Blad1, række 14, kolonne 3 (Andel): læste »n.d.«, forventede et tal, for eksempel 12,5", Words("da").Line("a.xlsx", flaw));
    }

    [Fact]
    public void A_flaw_in_a_px_file_says_line_and_keyword()
    {
        var flaw = new Flaw(new Where.Keyword("VALUES(\"region\")", 12), FlawKind.NotThere, "", "VALUES(\"region\")");

        Assert.Equal("a.px: line 12, keyword VALUES(\"region\"): read nothing, expected VALUES(\"region\")", Words("en").Line("a.px", flaw));
    }

    [Fact]
    public void A_personal_number_is_never_repeated()
    {
        var flaw = new Flaw(new Where.WholeRow("", 2), FlawKind.PersonalNumber, "19121212-1212");

        Assert.DoesNotContain("1212", Words("sv").Line("a.csv", flaw), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flaw_stays_on_one_line_whatever_was_read()
    {
        var flaw = new Flaw(new Where.WholeRow("", 2), FlawKind.Broken, "a\r\nb\u001b[31m" + new string('c', 500), "\"");

        var line = Words("en").Line("a.csv", flaw);
        Assert.DoesNotContain(line, char.IsControl);
        Assert.True(line.Length < 200, line);
    }

    private static FlawWords Words(string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        return new(language);
    }
}
