// Guesses which columns hold the figures: one value with what belongs to it, or a column for each year, sex, age or indicator.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>Guesses which columns hold the figures.</summary>
internal static class ValueColumns
{
    private static readonly ColumnRole[] Beside =
        [ColumnRole.StandardError, ColumnRole.Lower, ColumnRole.Upper, ColumnRole.Denominator, ColumnRole.Population];

    /// <summary>Settles the columns that may hold values; adds what must be asked.</summary>
    public static void Settle(IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses, List<Question> questions)
    {
        var candidates = samples.Where(sample => guesses[sample.Index].Use.Role is ColumnRole.Value || IsWide(sample, guesses)).ToArray();
        if (candidates.Length == 0)
        {
            questions.Add(new(QuestionKind.WhichValue));
            return;
        }

        var headers = candidates.Select(sample => WideHeader.Of(sample.Name)).ToArray();
        if (candidates.Length > 1 && headers.Any(header => header.Says.Count > 0))
        {
            Wide(candidates, headers, guesses);
        }
        else if (candidates.Length > 1)
        {
            Several(candidates, guesses, questions);
        }

        foreach (var sample in candidates.Where(sample => guesses[sample.Index].Use.Role is ColumnRole.Value))
        {
            guesses[sample.Index] = guesses[sample.Index] with { Use = Measured(sample, guesses[sample.Index].Use, questions) };
        }
    }

    // A number below a header that says a year or a sex is a figure, whatever else its name looks like.
    private static bool IsWide(ColumnSample sample, ColumnGuess[] guesses) =>
        sample.IsNumbers && guesses[sample.Index].Why is not GuessReason.File && guesses[sample.Index].Use.Role is not ColumnRole.PlaceCode && WideHeader.Of(sample.Name).Says.Count > 0;

    private static void Wide(ColumnSample[] candidates, WideHeader[] headers, ColumnGuess[] guesses)
    {
        var shares = headers.Where(header => !HeaderWords.IsCount(header.Left)).ToArray();
        foreach (var (sample, header) in candidates.Zip(headers))
        {
            var counted = HeaderWords.IsCount(header.Left) && shares.Length > 0;
            var known = HeaderWords.Of(header.Left)?.Role ?? ColumnRole.Value;
            var role = counted ? ColumnRole.Numerator : Beside.Contains(known) ? known : ColumnRole.Value;
            var several = shares.Select(share => share.Left).Distinct().Count() > 1 && role is ColumnRole.Value && header.Left.Length > 0;
            guesses[sample.Index] = new(
                new(sample.Name, role) { Says = several ? [.. header.Says, new(ColumnRole.Indicator, header.Left)] : header.Says }, GuessReason.Header, header.Says.Count > 0);
        }
    }

    // One that is headed as a value outranks those that are only numbers; else each number is an indicator of its own.
    private static void Several(ColumnSample[] candidates, ColumnGuess[] guesses, List<Question> questions)
    {
        var named = candidates.Where(sample => guesses[sample.Index].Why is GuessReason.Header or GuessReason.File).ToArray();
        if (named.Length == 1)
        {
            foreach (var sample in candidates.Except(named))
            {
                guesses[sample.Index] = new(new(sample.Name, ColumnRole.Ignored), GuessReason.Nothing, false);
                questions.Add(new(QuestionKind.Role, sample.Name));
            }

            return;
        }

        foreach (var sample in candidates)
        {
            guesses[sample.Index] = new(new(sample.Name, ColumnRole.Value) { Says = [new(ColumnRole.Indicator, sample.Name)] }, GuessReason.Header, false);
        }

        questions.Add(new(QuestionKind.WhichValue));
    }

    private static ColumnUse Measured(ColumnSample sample, ColumnUse use, List<Question> questions)
    {
        if (sample.Column.Mark is null && sample.Column.Kind is not SourceColumnKind.Value && sample.Mark is Samsyn.Loop.DecimalMark.Ambiguous)
        {
            questions.Add(new(QuestionKind.DecimalMark, sample.Name, sample.Words.First(word => Samsyn.Loop.Numeral.MarkOf(word.AsSpan()) is Samsyn.Loop.DecimalMark.Ambiguous)));
        }

        var unclear = sample.Words.Where(word => !ColumnSample.IsNumber(word) && (word is "-" or "–" || MissingMarks.Meaning(word) is null));
        questions.AddRange(unclear.Select(word => new Question(QuestionKind.Symbol, sample.Name, word)));
        if (sample.Column.Percent)
        {
            return use with { Multiplier = 100 };
        }

        if (LooksLikeFractions(sample))
        {
            questions.Add(new(QuestionKind.Fractions, sample.Name, sample.Words.First(ColumnSample.IsNumber)));
            return use with { Multiplier = 100 };
        }

        return use;
    }

    private static bool LooksLikeFractions(ColumnSample sample)
    {
        var numbers = sample.Words.Select(word => Samsyn.Loop.Numeral.Read(word, sample.Mark)).OfType<double>().ToArray();
        return HeaderWords.IsShare(sample.Name) && numbers.Length > 0 && numbers.All(number => number is >= 0 and <= 1) && numbers.Any(number => number is > 0 and < 1);
    }
}
