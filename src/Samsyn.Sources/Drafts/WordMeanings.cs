// What the words for groups in a file mean: by the recipe first, then by the words everybody uses for the sexes and for all.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>What the words of a table mean.</summary>
internal sealed class WordMeanings(Recipe recipe, SourceTable table)
{
    private readonly Dictionary<(string Column, string Word), string> said =
        recipe.Words.GroupBy(word => (word.Column, Fold(word.Word))).ToDictionary(group => group.Key, group => group.Last().Meaning);

    private readonly Dictionary<string, IReadOnlySet<string>> totals = table.Columns.Where(column => column.Totals.Count > 0).ToDictionary(column => column.Name, column => column.Totals);

    /// <summary>What the recipe says that a word in a column means, or null when it says nothing.</summary>
    public string? Said(string column, string word) => said.GetValueOrDefault((column, Fold(word)));

    /// <summary>The subgroups that a word means: none for everybody; null when nobody has said which dimension it divides by.</summary>
    public IReadOnlyList<DraftGroup>? Groups(string column, string? dimension, string word)
    {
        var meaning = Said(column, word) ?? Known(column, dimension, word);
        if (meaning is { Length: 0 })
        {
            return [];
        }

        return (dimension, meaning) switch
        {
            ({ } named, _) => [new(named, meaning ?? Fold(word))],
            (null, null) => null,
            (null, { } several) => [.. Stratum.FromKey(several).Parts.Select(part => new DraftGroup(part.Dimension, part.Subgroup))],
        };
    }

    /// <summary>A word with every kind of space as one plain space: "16-24 år" is written with a no-break space too.</summary>
    public static string Fold(string word) => Tables.HeaderBlock.Tidy(word);

    private string? Known(string column, string? dimension, string word) =>
        totals.TryGetValue(column, out var named) && named.Contains(word) ? ""
        : TotalWords.Are(word) && !(word.Length == 1 && dimension != Dimension.Sex) ? ""
        : dimension == Dimension.Sex ? SexWords.Code(word)
        : null;
}
