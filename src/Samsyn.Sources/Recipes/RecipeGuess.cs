// Proposes how a table is to be read, and says what must be asked before it is.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>Proposes how a table is to be read.</summary>
public static class RecipeGuess
{
    /// <summary>Looks at the header and the first thousand rows of a table.</summary>
    /// <returns>A recipe to begin with, why each column is understood so, and what must be asked. A HEAT Plus file needs no asking.</returns>
    public static Guess Of(SourceTable table)
    {
        if (HeatRecipe.For(table) is { } heat)
        {
            return new(heat, [.. heat.Columns.Select(use => new ColumnGuess(use, GuessReason.Header, true))], []);
        }

        var samples = ColumnSample.Of(table);
        var questions = new List<Question>();
        var guesses = ColumnRoles.Of(samples);
        var kinds = KindGuess.Settle(table, samples, guesses);
        ValueColumns.Settle(samples, guesses, questions);
        questions.AddRange(samples.Where(sample => sample.Words.Any(word => PersonalNumber.Is(word)))
            .Select(sample => new Question(QuestionKind.PersonalNumbers, sample.Name)));
        questions.AddRange(guesses.Where((guess, index) => guess is { Why: GuessReason.Nothing, Sure: false } && !samples[index].IsEmpty)
            .Select(guess => new Question(QuestionKind.Role, guess.Use.Column)));
        CodeWidths(samples, guesses, questions);
        IReadOnlyList<WordUse> words = [.. WordGuess.Of(samples, guesses, questions), .. kinds];
        var recipe = ConstantGuess.Put(new Recipe("", [.. guesses.Select(guess => guess.Use)]) { Fingerprint = Fingerprint.Of(table), Words = words }, table, questions);
        return new(recipe, guesses, [.. questions.Distinct()]);
    }

    // 114 beside 2583 has lost a zero; 1 beside 25 too. Where all codes are as long, nothing tells whether they have.
    private static void CodeWidths(IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses, List<Question> questions)
    {
        foreach (var sample in samples.Where(sample => guesses[sample.Index].Use.Role is ColumnRole.PlaceCode && sample.IsDigits))
        {
            var lengths = sample.Words.Select(word => word.Length).Distinct().Order().ToArray();
            var use = guesses[sample.Index].Use;
            if (lengths is [3, 4] or [1, 2] && !sample.Words.Any(word => word.StartsWith('0')))
            {
                guesses[sample.Index] = guesses[sample.Index] with { Use = use with { CodeWidth = lengths[^1] } };
            }
            else if (lengths is [3] && !use.Column.Contains("kommune", StringComparison.OrdinalIgnoreCase))
            {
                questions.Add(new(QuestionKind.CodeWidth, sample.Name, sample.Words[0]));
            }
        }
    }
}
