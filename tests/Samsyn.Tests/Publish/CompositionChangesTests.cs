// What changed between two editions is told whole: chapters, texts, and every number with how much.
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Tests.Publish;

public sealed class CompositionChangesTests
{
    [Fact]
    public void Nothing_changed_is_nothing_told() => Assert.Empty(CompositionChanges.Between(Of(12.5, "Same"), Of(12.5, "Same")));

    [Fact]
    public void A_number_is_told_with_its_place_and_its_change()
    {
        var told = Assert.IsType<CompositionChange.Told>(Assert.Single(CompositionChanges.Between(Of(12.5, "Same"), Of(13.25, "Same"))));

        Assert.Equal(("Rökning", "Kvinnor", "Andel"), (told.Table, told.Row, told.Column));
        Assert.Equal(0.75, told.By); // 13.25 − 12.5
    }

    [Fact]
    public void A_number_that_was_withheld_has_no_change_and_is_told()
    {
        var told = Assert.IsType<CompositionChange.Told>(Assert.Single(CompositionChanges.Between(Of(12.5, "Same"), Of(null, "Same"))));

        Assert.Null(told.By);
        Assert.Equal(CellMark.Withheld, told.After!.Mark);
    }

    [Fact]
    public void Chapters_and_texts_are_told()
    {
        var more = Of(12.5, "Other") with { Chapters = [.. Of(12.5, "Other").Chapters, new("c2", "Nytt", [])] };

        var changes = CompositionChanges.Between(Of(12.5, "Same"), more);
        Assert.Equal(new CompositionChange.Added("Nytt"), changes[0]);
        var texts = Assert.IsType<CompositionChange.Texts>(changes[1]);
        Assert.Equal(("Läget", "Other", "Same", 2), (texts.Chapter, Assert.Single(texts.New), Assert.Single(texts.Gone), changes.Count));
        Assert.Contains(new CompositionChange.Removed("Nytt"), CompositionChanges.Between(more, Of(12.5, "Other")));
    }

    [Fact]
    public void A_chapter_that_was_renamed_or_moved_and_things_in_another_order_are_told()
    {
        static Composition Of(params (string Id, string Title, string[] Says)[] chapters) =>
            new(new("sv", "T", "K", "O"), [.. chapters.Select(one => new ComposedChapter(one.Id, one.Title, [.. one.Says.Select(said => Piece.Paragraph.Of(said))]))]);
        var before = Of(("a", "Först", ["ett", "två"]), ("b", "Sedan", ["tre"]), ("c", "Sist", []));

        Assert.Equal([new CompositionChange.Renamed("Sedan", "Därefter")], CompositionChanges.Between(before, Of(("a", "Först", ["ett", "två"]), ("b", "Därefter", ["tre"]), ("c", "Sist", []))));
        Assert.Equal([new CompositionChange.Moved("Sist", false)], CompositionChanges.Between(before, Of(("c", "Sist", []), ("a", "Först", ["ett", "två"]), ("b", "Sedan", ["tre"]))));
        Assert.Equal([new CompositionChange.Moved("Först", true)], CompositionChanges.Between(before, Of(("a", "Först", ["två", "ett"]), ("b", "Sedan", ["tre"]), ("c", "Sist", []))));
        Assert.IsType<CompositionChange.Texts>(Assert.Single(CompositionChanges.Between(before, Of(("a", "Först", ["ett", "nytt", "två"]), ("b", "Sedan", ["tre"]), ("c", "Sist", [])))));
    }

    [Fact]
    public void A_table_that_is_new_is_told_once_and_not_cell_by_cell()
    {
        var table = new Piece.Table("t", "Tabell 1", "Sömn", [new("Grupp"), new("Andel", true)], [[new("Kvinnor"), new("1", 1)], [new("Män"), new("2", 2)]]);
        var (before, more) = (Of(12.5, "Same"), Of(12.5, "Same"));
        more = more with { Chapters = [more.Chapters[0] with { Pieces = [.. more.Chapters[0].Pieces, table] }] };

        Assert.Equal([new CompositionChange.Shown("Sömn", true)], CompositionChanges.Between(before, more));
        Assert.Equal([new CompositionChange.Shown("Sömn", false)], CompositionChanges.Between(more, before));
    }

    [Fact]
    public void Two_rows_of_one_name_are_held_against_each_other_in_order()
    {
        static Composition Twice(double second) => new(new("sv", "T", "K", "O"), [new("c", "C", [new Piece.Table("t", "", "Cap", [new("R"), new("N", true)], [[new("Samma"), new("1", 1)], [new("Samma"), new("x", second)]])])]);

        Assert.Empty(CompositionChanges.Between(Twice(2), Twice(2)));
    }

    private static Composition Of(double? number, string text) => new(
        new("sv", "Om välfärd", "Bokslut", "Exempellän"),
        [
            new("c1", "Läget",
            [
                Piece.Paragraph.Of(text),
                new Piece.Picture("f1", "Figur 1", "Rökning", "Kvinnor röker mer", "<svg/>", 720, 300)
                {
                    Numbers = new("n", "", "Rökning", [new("Grupp"), new("Andel", true)], [[new("Kvinnor"), number is { } known ? new(known.ToString(System.Globalization.CultureInfo.InvariantCulture), known) : new("dolt") { Mark = CellMark.Withheld }]]),
                },
            ]),
        ]);
}
