// A composition is the same after it was written and read, and its hash tells two apart.
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Tests.Publish;

public sealed class CompositionJsonTests
{
    [Fact]
    public void What_was_written_is_read_again_to_the_last_sign()
    {
        var written = CompositionJson.Write(Everything());

        Assert.Equal(written, CompositionJson.Write(CompositionJson.Read(written)));
        Assert.Contains("välfärd", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_is_another_hash()
    {
        var one = CompositionJson.Write(Everything());
        var other = CompositionJson.Write(Everything(12.6));

        Assert.NotEqual(CompositionJson.Hash(one), CompositionJson.Hash(other));
        Assert.Equal(64, CompositionJson.Hash(one).Length);
    }

    [Fact]
    public void The_tables_behind_pictures_are_among_the_tables() =>
        Assert.Equal(["t1", "f1-numbers"], Everything().Tables().Select(table => table.Id));

    private static Composition Everything(double number = 12.5)
    {
        var table = new Piece.Table("t1", "Tabell 1", "Rökning", [new("Grupp"), new("Andel", Numbers: true)],
            [[new("Kvinnor"), new("12,5 (10,1 till 15,2)", number)], [new("Män"), new("dolt") { Mark = CellMark.Withheld }]])
        {
            Source = "Exempelkällan",
            Data = new(["Grupp", "Andel"], [[new("Kvinnor"), new("", number)]]) { About = [new("Definition", "Röker varje dag")] },
        };
        return new(
            new("sv", "Om välfärd", "Välfärdsbokslut", "Exempellän") { Day = new(2027, 3, 1), Edition = 2, Lines = [new("Diarienummer", "KS 2027/12")] },
            [
                new("c1", "Läget",
                [
                    new Piece.Heading("c1-a", 2, "Så är det"),
                    new Piece.Paragraph([new("Säkert. ") { Strong = true }, new("Läs mer") { Link = "https://example.org" }]) { Style = ParagraphStyle.Lead },
                    new Piece.Bullets(true, [[Piece.Paragraph.Of("Ett")], [Piece.Paragraph.Of("Två")]]),
                    new Piece.Quote([Piece.Paragraph.Of("Vi vill")]),
                    table,
                    new Piece.Picture("f1", "Figur 1", "Rökning", "Kvinnor röker mer", "<svg/>", 720, 300) { Numbers = table with { Id = "f1-numbers" } },
                ]),
            ]);
    }
}
