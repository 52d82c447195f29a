// Guesses what the words in the columns of subgroups mean.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>Guesses what the words for groups mean.</summary>
internal static class WordGuess
{
    /// <summary>What the words mean; adds those that nobody can guess to what must be asked.</summary>
    public static IReadOnlyList<WordUse> Of(IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses, List<Question> questions)
    {
        var words = new List<WordUse>();
        foreach (var sample in samples.Where(sample => guesses[sample.Index].Use.Role is ColumnRole.Subgroup))
        {
            var dimension = guesses[sample.Index].Use.Dimension;
            foreach (var word in sample.Words)
            {
                var meaning = sample.Column.Totals.Contains(word) ? "" : dimension is null ? GroupWords.Meaning(word) : Meaning(dimension, word);
                if (meaning is not null)
                {
                    words.Add(new(sample.Name, word, meaning));
                }
                else if (dimension is null or Dimension.Sex)
                {
                    questions.Add(new(QuestionKind.Word, sample.Name, word));
                }
            }
        }

        return words;
    }

    // In a dimension that is known, sexes and totals have codes; another word is its own code.
    private static string? Meaning(string dimension, string word) =>
        TotalWords.Are(word) && (word.Length > 1 || dimension == Dimension.Sex) ? ""
        : dimension == Dimension.Sex ? SexWords.Code(word)
        : GroupWords.Of(word) is { } group && group.Dimension == dimension ? group.Subgroup
        : null;
}
