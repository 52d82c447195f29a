// Guesses whether the rows of a figure stand below one another: its value, its bounds, the persons asked.
using Samsyn.Loop.Measure;
using Samsyn.Sources.Drafts;

namespace Samsyn.Sources.Recipes;

/// <summary>Guesses whether a column tells which kind of number stands in each row.</summary>
internal static class KindGuess
{
    private static readonly ColumnRole[] Certainty = [ColumnRole.Lower, ColumnRole.Upper, ColumnRole.StandardError, ColumnRole.Margin, ColumnRole.Denominator];

    private static readonly string[] Names = ["konfidensintervall", "konfidensinterval", "sikkerhedsinterval", "confidence interval"];

    /// <summary>Settles the column of kinds, where there is one, and what its words mean.</summary>
    public static IReadOnlyList<WordUse> Settle(SourceTable table, IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses)
    {
        if (samples.FirstOrDefault(sample => MayBe(guesses[sample.Index]) && TellsKinds(sample)) is not { } kinds)
        {
            return [];
        }

        guesses[kinds.Index] = new(new(kinds.Name, ColumnRole.Kind), GuessReason.Words, true);
        foreach (var codes in samples.Where(sample => sample.Column.CodesOf == kinds.Name))
        {
            guesses[codes.Index] = guesses[codes.Index] with { Use = new(codes.Name, ColumnRole.Ignored) };
        }

        Indicator(table, samples, guesses);
        return [.. kinds.Words.Select(word => new WordUse(kinds.Name, word, KindWords.Name(KindWords.Of(word)!.Value)))];
    }

    private static bool MayBe(ColumnGuess guess) => guess.Use.Role is ColumnRole.Subgroup or ColumnRole.Indicator or ColumnRole.Ignored;

    // A share and something that tells how sure it is, each once; a long file may show the share alone at its beginning.
    private static bool TellsKinds(ColumnSample sample)
    {
        var roles = sample.Words.Select(KindWords.Of).ToArray();
        var named = Names.Any(name => sample.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
        return roles.Length > 0 && !roles.Contains(null) && roles.Distinct().Count() == roles.Length
            && (named || (roles.Contains(ColumnRole.Value) && roles.Any(role => Certainty.Contains(role!.Value))));
    }

    // One and the same word all the way down.
    private static bool IsWord(ColumnSample sample, ColumnGuess guess) =>
        guess is { Why: GuessReason.Nothing, Use.Role: ColumnRole.Ignored } && sample is { Words.Count: 1, IsNumbers: false, IsDigits: false } && sample.Column.CodesOf is null;

    // Such tables have a side that bears the indicator's own name; it divides nobody.
    private static void Indicator(SourceTable table, IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses)
    {
        var groups = samples.Where(sample => guesses[sample.Index].Use.Role is ColumnRole.Subgroup || IsWord(sample, guesses[sample.Index])).ToArray();
        var unknown = groups.Where(sample => !sample.IsSex && HeaderWords.Of(sample.Name) is null && !sample.Words.All(word => GroupWords.Meaning(word) is not null)).ToArray();
        var titled = unknown.FirstOrDefault(sample => table.Notes.Any(note => note.Kind is "TITLE" or "CONTENTS" && note.Text.StartsWith(sample.Name, StringComparison.OrdinalIgnoreCase)));
        if ((titled ?? (unknown.Length == 1 && groups.Length > 1 ? unknown[0] : null)) is { } indicator && !guesses.Any(guess => guess.Use.Role is ColumnRole.Indicator))
        {
            guesses[indicator.Index] = new(new(indicator.Name, ColumnRole.Indicator), titled is null ? GuessReason.Nothing : GuessReason.OtherColumns, false);
        }
    }
}
