// Tells how the paragraphs of a chapter became others: each as it was and as it is, with the words that differ stressed.
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Tells how the paragraphs of a chapter became others.</summary>
internal static class ChangedTexts
{
    // Two paragraphs with fewer of their words in common are not the same one changed.
    private const double Alike = 0.4;

    // Of more than this many pairs to look at, none is looked for: everything is told as new or gone.
    private const int MostPairs = 10_000;

    /// <summary>The paragraphs of a chapter that are others, at most so many.</summary>
    public static IEnumerable<Piece> Of(CompositionChange.Texts change, EditionWords words, int most) => Pairs(change.Gone, change.New).Take(most).SelectMany(pair => pair switch
    {
        ({ } before, { } after) => Changed(before, after, words),
        (null, { } added) => [Said(words.NewText, [new(added)])],
        ({ } gone, _) => [Said(words.TakenOutText, [new(gone)])],
        _ => [],
    });

    /// <summary>Which paragraph became which, in the order of those that stand there now; last those that became none.</summary>
    public static IReadOnlyList<(string? Before, string? After)> Pairs(IReadOnlyList<string> gone, IReadOnlyList<string> added)
    {
        var (left, pairs) = (gone.ToList(), new List<(string?, string?)>());
        foreach (var after in added)
        {
            var before = (long)gone.Count * added.Count > MostPairs ? null : left.Select(one => (Text: one, Common: Common(one, after))).Where(one => one.Common >= Alike).OrderByDescending(one => one.Common).FirstOrDefault().Text;
            pairs.Add((before, after));
            if (before is not null)
            {
                left.Remove(before);
            }
        }

        return [.. pairs, .. left.Select(one => ((string?)one, (string?)null))];
    }

    private static IEnumerable<Piece> Changed(string before, string after, EditionWords words)
    {
        var parts = TextDifference.Of(before, after);
        yield return Said(words.Before, Runs(parts, DifferenceKind.Gone));
        yield return Said(words.After, Runs(parts, DifferenceKind.Added));
    }

    private static IEnumerable<Run> Runs(IEnumerable<(DifferenceKind Kind, string Words)> parts, DifferenceKind own) =>
        parts.Where(part => part.Kind == DifferenceKind.Same || part.Kind == own).Select(part => new Run(part.Words) { Strong = part.Kind == own });

    private static Piece.Paragraph Said(string what, IEnumerable<Run> runs) => new([new($"{what}: ") { Emphasis = true }, .. runs]);

    // The share of the words of the longer one that both have.
    private static double Common(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var counted = second.CountBy(word => word).ToDictionary();
        var common = 0;
        foreach (var word in first)
        {
            if (counted.TryGetValue(word, out var left) && left > 0)
            {
                counted[word] = left - 1;
                common++;
            }
        }

        return common / (double)Math.Max(1, Math.Max(first.Length, second.Length));
    }

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
