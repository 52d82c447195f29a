// What changed since an edition is told word by word, and editions of earlier forms are still known to be the same.
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Documents;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class EditionMakerTests
{
    [Fact]
    public void A_paragraph_that_changed_stands_as_it_was_and_as_it_is_and_others_as_new_or_gone()
    {
        var pairs = ChangedTexts.Pairs(
            ["Few children walk to school in the town.", "All swim.", "Nothing else."],
            ["Many are well.", "Few children walk or cycle to school in the town."]);

        Assert.Equal([(null, "Many are well."), ("Few children walk to school in the town.", "Few children walk or cycle to school in the town."), ("All swim.", null), ("Nothing else.", null)], pairs);
    }

    [Fact]
    public void Of_two_alike_the_likest_is_the_one_that_changed_and_each_is_told_once()
    {
        var pairs = ChangedTexts.Pairs(["One two three four five.", "One two three four six."], ["One two three four six!", "One two three four five?"]);

        Assert.Equal([("One two three four five.", "One two three four six!"), ("One two three four six.", "One two three four five?")], pairs);
        Assert.Equal([("a b c d", "a b c e"), ((string?)null, (string?)"a b c f")], ChangedTexts.Pairs(["a b c d"], ["a b c e", "a b c f"]));
    }

    [Fact]
    public void So_many_paragraphs_that_pairing_them_would_take_long_are_told_as_new_and_gone()
    {
        var many = Enumerable.Range(0, 101).Select(number => $"The same words and {number}").ToList();

        var pairs = ChangedTexts.Pairs(many, [.. many.Select(one => one + "!")]);

        Assert.Equal((202, 101), (pairs.Count, pairs.Count(one => one.Before is null)));
    }

    [Fact]
    public void An_edition_of_an_earlier_form_is_found_by_its_hash_and_its_words_are_never_taken_for_bounds()
    {
        var (before, after) = (Of(12, "Few walk \",\"bounds\":{\"lower\":1}\" here."), Of(13, "Few walk \",\"bounds\":{\"lower\":1}\" there."));

        var texts = EditionMaker.Texts(after, 2, "A word.", before with { Cover = before.Cover with { Edition = 1 } }).ToList();

        Assert.Equal(CompositionJson.Write(EditionMaker.Whole(after, 2, "A word.", before with { Cover = before.Cover with { Edition = 1 } })), texts[0]);
        Assert.Equal([true, false, false], texts.Select(one => one.Contains("there.\",\"strong\"", StringComparison.Ordinal)));
        Assert.Equal([true, true, false], texts.Select(one => one.Contains(",\"bounds\":{\"lower\":11", StringComparison.Ordinal)));
        Assert.All(texts, one => Assert.Equal("Few walk \",\"bounds\":{\"lower\":1}\" there.", ((Piece.Paragraph)CompositionJson.Read(one).Chapters[0].Pieces[0]).Runs[0].Text));
    }

    [Fact]
    public void A_block_says_the_same_with_its_bounds_and_as_it_was_before_they_were_kept_and_however_it_is_drawn()
    {
        var (now, bare) = (new BlockSet(Of(12, "Same").Chapters[0].Pieces), new BlockSet([Piece.Paragraph.Of("Same"), Table(new("12", 12))]));
        var (drawn, otherwise) = (Drawn("<svg a=\"1\"/>", null), Drawn("<svg b=\"2\"></svg>", "<svg c=\"\\\"/>"));

        Assert.True(EditionMaker.Says(now, "b", Basis(now)));
        Assert.True(EditionMaker.Says(now, "b", Basis(bare)));
        Assert.False(EditionMaker.Says(now, "b", Basis(new(Of(13, "Same").Chapters[0].Pieces))));
        Assert.False(EditionMaker.Says(now, "other", Basis(now)));
        Assert.True(EditionMaker.Says(otherwise, "b", Basis(drawn)));
        Assert.False(EditionMaker.Says(otherwise, "b", Basis(drawn) with { Undrawn = new Dictionary<string, string>() }));
        Assert.False(EditionMaker.Says(new([.. otherwise.Pieces, .. now.Pieces]), "b", Basis(drawn)));
    }

    private static BlockSet Drawn(string svg, string? narrow) => new([new Piece.Picture("figure-1", "Figure 1", "Smoking \"svg\":\"no\"", "Less", svg, 720, 400) { Narrow = narrow }]);

    private static EditionBasis Basis(BlockSet block) => new(1, new() { Id = "d", Title = "T" }, [])
    {
        Hashes = new Dictionary<string, string> { ["b"] = EditionMaker.Hash(block) },
        Undrawn = new Dictionary<string, string> { ["b"] = EditionMaker.Undrawn(block) },
    };

    private static Composition Of(double number, string text) => new(
        new("en", "On welfare", "Report", "Example county"),
        [new("c1", "Where we are", [Piece.Paragraph.Of(text), Table(new(FormattableString.Invariant($"{number}"), number) { Bounds = new(11, 14) })])]);

    private static Piece.Table Table(Cell cell) => new("table-1", "Table 1", "Smoking", [new("Group"), new("Share", true)], [[new("Women"), cell]]);
}
