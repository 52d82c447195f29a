// Markdown becomes pieces; what is pasted out of Word keeps its words and loses its styles; no script and no strange address comes through.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Publish.Parts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class MarkdownPiecesTests
{
    [Fact]
    public async Task Every_form_of_a_text_becomes_its_piece()
    {
        var pieces = await Of("# Rubrik\n\nEtt **fett** och *kursivt* ord, [en länk](https://example.org).\n\n- ett\n- två\n  - tre\n\n1. först\n\n> sagt\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");

        Assert.Equal(["Heading", "Paragraph", "Bullets", "Bullets", "Quote", "Table"], pieces.Select(piece => piece.GetType().Name));
        var runs = ((Piece.Paragraph)pieces[1]).Runs;
        Assert.Equal("fett", runs.Single(run => run.Strong).Text);
        Assert.Equal("kursivt", runs.Single(run => run.Emphasis).Text);
        Assert.Equal("https://example.org", runs.Single(run => run.Link is not null).Link);
        Assert.Equal(2, ((Piece.Bullets)pieces[2]).Items.Count);
        Assert.True(((Piece.Bullets)pieces[3]).Numbered);
        var table = (Piece.Table)pieces[5];
        Assert.Equal(("A", "2"), (table.Columns[0].Heading, table.Rows[0][1].Text));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>Efter")]
    [InlineData("[klicka](javascript:alert(1)) Efter")]
    [InlineData("<img src=x onerror=alert(1)> Efter")]
    [InlineData("<a href=\"javascript:alert(1)\">klicka</a> Efter")]
    [InlineData("![bild](https://example.org/spy.png) Efter")]
    public async Task No_script_and_no_strange_address_comes_through(string text)
    {
        var runs = (await Of(text)).OfType<Piece.Paragraph>().SelectMany(paragraph => paragraph.Runs).ToList();

        Assert.All(runs, run => Assert.Null(run.Link));
        Assert.Contains(runs, run => run.Text.Contains("Efter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_pasted_out_of_Word_keeps_its_words_and_headings_and_lists()
    {
        const string Pasted = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { margin: 0 }</style><title>Dokument1</title></head><body>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <h1>Jämlik h&auml;lsa</h1><p class=MsoNormal><b>Fetstil</b> och vanligt&nbsp;ord.<o:p></o:p></p>
            <ul><li><p>Ett</p></li><li>Två</li></ul><p>Se <a href="https://example.org/a?b=1&amp;c=2">sidan</a>.</p></body></html>
            """;

        var pieces = await Of(Pasted);

        Assert.Equal("Jämlik hälsa", ((Piece.Heading)pieces[0]).Text);
        Assert.Equal("Fetstil", ((Piece.Paragraph)pieces[1]).Runs[0].Text);
        Assert.Equal(2, pieces.OfType<Piece.Bullets>().Single().Items.Count);
        Assert.Equal("https://example.org/a?b=1&c=2", pieces.OfType<Piece.Paragraph>().Last().Runs.Single(run => run.Link is not null).Link);
        Assert.DoesNotContain(pieces, piece => CompositionJson.Write(new(new("", "", "", ""), [new("", "", [piece])])) is var all && (all.Contains("Mso", StringComparison.Ordinal) || all.Contains("WordDocument", StringComparison.Ordinal) || all.Contains('<', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_without_HTML_stays_as_it_was_written()
    {
        const string Text = "Om a < b och b > c är a < c.\n\n<3 alla, a<b och c>d";

        Assert.Equal(Text, PastedText.Cleaned(Text));
    }

    [Theory]
    [InlineData("3. november 2026 vedtog byrådet det.", "3. november 2026 vedtog byrådet det.")]
    [InlineData("2026. Ett år som inget annat.", "2026. Ett år som inget annat.")]
    [InlineData("3*4*5 är 60 och *viktigt*", "3*4*5 är 60 och viktigt")]
    public async Task What_begins_with_a_number_or_multiplies_stays_as_it_was_written(string text, string read) =>
        Assert.Equal(read, string.Concat(Assert.IsType<Piece.Paragraph>(Assert.Single(await Of(text))).Runs.Select(run => run.Text)));

    [Fact]
    public async Task A_list_from_one_is_a_list() => Assert.Equal(2, Assert.IsType<Piece.Bullets>(Assert.Single(await Of("1. Ett\n2. Två"))).Items.Count);

    [Theory]
    [InlineData("<style>")]
    [InlineData("<a href=http://x>")]
    [InlineData("<!--")]
    [InlineData("| a ")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("*a ")]
    public async Task A_text_made_to_be_slow_is_not(string part)
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();

        var pieces = await Of($"{string.Concat(Enumerable.Repeat(part, 40_000 / part.Length))}\n\nEfter");

        Assert.NotEmpty(pieces);

        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(10));
    }

    private static async Task<IReadOnlyList<Piece>> Of(string text)
    {
        await using var pictures = new PictureWriter();
        return new MarkdownPieces(new(pictures, new DocumentWords(Language.Swedish))).Of(text);
    }
}
