// Makes the whole of an edition: the document as it was set, its number, and what changed since the edition before.
using System.Text.RegularExpressions;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Makes the whole of an edition.</summary>
internal static partial class EditionMaker
{
    private const string Changes = "chapter-changes";
    private const int Most = 200;

    /// <summary>The document with its number, and with a chapter about what changed where there was an edition before.</summary>
    public static Composition Whole(Composition composition, int number, string why, Composition? before) => Whole(composition, number, why, before, words: true);

    /// <summary>The text of an edition in each form that editions have had, today's first: until their words were told, and until the bounds of figures were kept in cells.</summary>
    public static IEnumerable<string> Texts(Composition composition, int number, string why, Composition? before)
    {
        yield return CompositionJson.Write(Whole(composition, number, why, before));
        var counted = CompositionJson.Write(Whole(composition, number, why, before, words: false));
        yield return counted;
        yield return CompositionJson.Unbounded(counted);
    }

    /// <summary>Whether a block says what it said when an edition was frozen, in either form that cells have had, and however its pictures are drawn today.</summary>
    public static bool Says(BlockSet block, string id, EditionBasis basis)
    {
        var (text, hash) = (Text(block), basis.Hashes.GetValueOrDefault(id));
        return CompositionJson.Hash(text) == hash || CompositionJson.Hash(CompositionJson.Unbounded(text)) == hash || CompositionJson.Hash(CompositionJson.Undrawn(text)) == basis.Undrawn.GetValueOrDefault(id);
    }

    /// <summary>What a block says without its drawings, as a hash.</summary>
    public static string Undrawn(BlockSet block) => CompositionJson.Hash(CompositionJson.Undrawn(Text(block)));

    private static Composition Whole(Composition composition, int number, string why, Composition? before, bool words)
    {
        var numbered = composition with { Cover = composition.Cover with { Edition = number } };
        if (before is null)
        {
            return numbered;
        }

        var said = new EditionWords(Language.Of(composition.Cover.Language));
        var changes = CompositionChanges.Between(before with { Chapters = [.. before.Chapters.Where(one => one.Id != Changes)] }, composition);
        return numbered with { Chapters = [.. composition.Chapters, new(Changes, said.SinceEdition(before.Cover.Edition ?? 0), [.. Told(changes, why, said, words)])] };
    }

    /// <summary>What a block says, as a hash that does not change when only the numbers of its tables and pictures do.</summary>
    public static string Hash(BlockSet block) => CompositionJson.Hash(Text(block));

    private static string Text(BlockSet block) => Numbered().Replace(CompositionJson.Write(new(new("", "", "", ""), [new("", "", block.Pieces)])), "$1");

    private static IEnumerable<Piece> Told(IReadOnlyList<CompositionChange> changes, string why, EditionWords words, bool word)
    {
        yield return Piece.Paragraph.Of(why);
        if (changes.Count == 0)
        {
            yield return Piece.Paragraph.Of(words.NothingChanged);
            yield break;
        }

        var texts = changes.Where(one => one is not CompositionChange.Told && (word || one is not (CompositionChange.Renamed or CompositionChange.Moved))).ToList();
        if (texts.Count > 0)
        {
            yield return new Piece.Bullets(false, [.. texts.Select(one => (IReadOnlyList<Piece>)[Piece.Paragraph.Of(words.Of(one)), .. one is CompositionChange.Texts of && word ? ChangedTexts.Of(of, words, Most) : []])]);
        }

        var cells = changes.OfType<CompositionChange.Told>().ToList();
        if (cells.Count > 0)
        {
            yield return new Piece.Table(
                "table-changes", "", words.ChangedNumbers(cells.Count), [new(words.Table), new(words.Row), new(words.Column), new(words.Before, true), new(words.After, true), new(words.By, true)],
                [.. cells.Take(Most).Select(one => (IReadOnlyList<Cell>)[new(one.Table), new(one.Row), new(one.Column), one.Before ?? new("–"), one.After ?? new("–"), words.Difference(one.By)])]);
            if (cells.Count > Most)
            {
                yield return Piece.Paragraph.Of(words.MoreChanges(cells.Count - Most), ParagraphStyle.Small);
            }
        }
    }

    // The number at the end of names such as figure-3, and what labels say: Figure 3.
    [GeneratedRegex("""((?:figure|table|h)-)\d+|"label":"[^"]*",?""")]
    private static partial Regex Numbered();
}
