// Guesses what each column holds: first by the kind of file, then by its name, then by its words and its sister columns.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>Guesses what each column holds.</summary>
internal static class ColumnRoles
{
    private const int MostGroups = 60;
    private const int MostSexes = 4;

    /// <summary>A guess for each column, in their order.</summary>
    public static ColumnGuess[] Of(IReadOnlyList<ColumnSample> samples)
    {
        var guesses = samples
            .Select(sample => ByFile(sample, samples) ?? ByHeader(sample) ?? ByWords(sample)
                ?? new(Use(sample, ColumnRole.Ignored), GuessReason.Nothing, sample.IsEmpty))
            .ToArray();
        ByOthers(samples, guesses);
        OnlyOne(ColumnRole.Place, guesses, samples);
        OnlyOne(ColumnRole.PlaceCode, guesses, samples);
        OnlyOne(ColumnRole.Period, guesses, samples);
        OnlyOne(ColumnRole.PeriodPart, guesses, samples);
        return guesses;
    }

    private static ColumnUse Use(ColumnSample sample, ColumnRole role, string? dimension = null) => new(sample.Name, role, dimension);

    private static ColumnGuess? ByFile(ColumnSample sample, IReadOnlyList<ColumnSample> all)
    {
        var of = all.FirstOrDefault(other => other.Name == sample.Column.CodesOf)?.Column.Kind;
        (ColumnRole Role, string? Dimension)? found = sample.Column.Kind switch
        {
            SourceColumnKind.Time => (ColumnRole.Period, null),
            SourceColumnKind.Place => (ColumnRole.Place, null),
            SourceColumnKind.Contents => (ColumnRole.Indicator, null),
            SourceColumnKind.Value => (ColumnRole.Value, null),
            SourceColumnKind.Symbol => (ColumnRole.Symbol, null),
            SourceColumnKind.Unit => (ColumnRole.Unit, null),
            SourceColumnKind.Codes => (CodesOf(of), null),
            SourceColumnKind.Dimension => Divided(sample),
            _ => null,
        };
        return found is { } known ? new(Use(sample, known.Role, known.Dimension), GuessReason.File, true) : null;
    }

    private static ColumnRole CodesOf(SourceColumnKind? words) => words switch
    {
        SourceColumnKind.Place => ColumnRole.PlaceCode,
        SourceColumnKind.Contents => ColumnRole.IndicatorCode,
        _ => ColumnRole.Ignored,
    };

    // What a file calls a dimension may be the place or the time by its name.
    private static (ColumnRole Role, string? Dimension) Divided(ColumnSample sample) =>
        HeaderWords.Of(sample.Name) is ({ } role, var dimension) && role is ColumnRole.Subgroup or ColumnRole.Place or ColumnRole.Period
            ? (role, dimension)
            : (ColumnRole.Subgroup, sample.IsSex ? Dimension.Sex : Code(sample.Name));

    // A name is believed when what stands below it can be what it says.
    private static ColumnGuess? ByHeader(ColumnSample sample)
    {
        if (HeaderWords.Of(sample.Name) is not ({ } role, var dimension))
        {
            return null;
        }

        var fits = role switch
        {
            ColumnRole.Place => !sample.IsNumbers || sample.IsDigits,
            ColumnRole.PlaceCode => sample.IsDigits || !sample.IsNumbers,
            ColumnRole.Period => sample.AreMostlyPeriods || sample.AreMostlyWeeksOrDays,
            ColumnRole.Subgroup => dimension is not Dimension.Sex || sample.IsSex || sample.Words.All(TotalWords.Are) || !sample.IsNumbers,
            ColumnRole.Value or ColumnRole.StandardError or ColumnRole.Lower or ColumnRole.Upper or ColumnRole.Numerator or ColumnRole.Denominator or ColumnRole.Population => sample.IsMostlyNumbers,
            _ => true,
        };
        var actual = role is ColumnRole.Place && sample.IsDigits ? ColumnRole.PlaceCode : role;
        var sexes = dimension is Dimension.Sex && sample.Words.Count <= MostSexes;
        return (fits || sexes) && !sample.IsEmpty ? new(Use(sample, actual, dimension), GuessReason.Header, true) : null;
    }

    private static ColumnGuess? ByWords(ColumnSample sample)
    {
        if (sample.IsEmpty || (sample.IsNumbers && !sample.IsYears && !LooksLikeCodes(sample)))
        {
            return sample.IsNumbers ? new(Use(sample, ColumnRole.Value), GuessReason.Words, false) : null;
        }

        return sample.IsSex ? new(Use(sample, ColumnRole.Subgroup, Dimension.Sex), GuessReason.Words, true)
            : sample.IsGlued ? new(Use(sample, ColumnRole.Place), GuessReason.Words, true)
            : sample.ArePeriods && !sample.IsYears ? new(Use(sample, ColumnRole.Period), GuessReason.Words, true)
            : sample.IsDigits ? null
            : sample.Words.All(word => GroupWords.Meaning(word) is not null) ? new(Use(sample, ColumnRole.Subgroup, OneDimension(sample)), GuessReason.Words, true)
            : sample.Words.Count is > 1 and <= MostGroups ? new(Use(sample, ColumnRole.Subgroup, Code(sample.Name)), GuessReason.Nothing, false)
            : null;
    }

    // Codes have a leading zero, or are the same few digits long again and again beside a name.
    private static bool LooksLikeCodes(ColumnSample sample) => sample.IsDigits && sample.Words.Any(word => word is ['0', _, ..]);

    private static string? OneDimension(ColumnSample sample)
    {
        var dimensions = sample.Words.Select(GroupWords.Meaning).OfType<string>().Where(key => key.Length > 0)
            .SelectMany(key => Stratum.FromKey(key).Parts.Select(part => part.Dimension)).Distinct().ToArray();
        return dimensions.Length == 1 ? dimensions[0] : null;
    }

    // Swedish municipalities from 2021 to 2085 look like years. Four digits are a year only when nothing speaks against it:
    // no other column is the time, none of them lies in the future, and they do not follow the names of places one to one.
    private static void ByOthers(IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses)
    {
        foreach (var sample in samples.Where(sample => sample.IsDigits && guesses[sample.Index].Why is GuessReason.Nothing or GuessReason.Words))
        {
            var hasTime = guesses.Any(guess => guess.Use.Role is ColumnRole.Period);
            var code = BesideNames(sample, samples, guesses);
            if (sample.IsYears && !hasTime && !code && sample.Words.All(word => string.CompareOrdinal(word, "2050") < 0))
            {
                guesses[sample.Index] = new(Use(sample, ColumnRole.Period), GuessReason.OtherColumns, false);
            }
            else if (sample.IsYears || code || LooksLikeCodes(sample))
            {
                guesses[sample.Index] = new(Use(sample, ColumnRole.PlaceCode), GuessReason.OtherColumns, code);
            }
        }

        NamesOfCodes(samples, guesses);
    }

    // Each code stands beside one name only, and there is more than one.
    private static bool BesideNames(ColumnSample sample, IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses) =>
        sample.Words.Count > 1
        && sample.Words.All(word => word.Length is >= 2 and <= 5)
        && WideHeader.Of(sample.Name) is { Says.Count: 0, Left: var left } && !HeaderWords.IsCount(left)
        && samples.Any(other => MayBeNames(guesses[other.Index]) && !other.IsDigits && other.Words.Count == sample.Words.Count && Pairs(sample, other));

    private static bool MayBeNames(ColumnGuess guess) => guess is { Use.Role: ColumnRole.Place } or { Use.Role: ColumnRole.Subgroup, Why: GuessReason.Nothing };

    // Names that stand one to one beside the codes of places are the names of those places.
    private static void NamesOfCodes(IReadOnlyList<ColumnSample> samples, ColumnGuess[] guesses)
    {
        if (guesses.Any(guess => guess.Use.Role is ColumnRole.Place)
            || samples.FirstOrDefault(sample => guesses[sample.Index].Use.Role is ColumnRole.PlaceCode) is not { } codes)
        {
            return;
        }

        bool Names(ColumnSample other) => other != codes && !guesses[other.Index].Sure && other.Words.Count > 1 && !other.IsNumbers
            && other.Words.Count == codes.Words.Count && Pairs(codes, other);
        if (samples.FirstOrDefault(Names) is { } names)
        {
            guesses[names.Index] = new(Use(names, ColumnRole.Place), GuessReason.OtherColumns, true);
        }
    }

    private static bool Pairs(ColumnSample one, ColumnSample other) =>
        one.Texts.Count == other.Texts.Count
        && one.Texts.Zip(other.Texts).GroupBy(pair => pair.First).All(group => group.Select(pair => pair.Second).Distinct().Count() == 1);

    // Of several columns with the same role, the one that says most is kept; the others say it again, or in larger pieces.
    private static void OnlyOne(ColumnRole role, ColumnGuess[] guesses, IReadOnlyList<ColumnSample> samples)
    {
        var rivals = samples.Where(sample => guesses[sample.Index].Use.Role == role)
            .OrderBy(sample => role is ColumnRole.Period && !sample.AreMostlyPeriods)
            .ThenByDescending(sample => sample.Words.Count)
            .ThenByDescending(sample => sample.IsGlued)
            .ThenBy(sample => sample.Index)
            .Skip(1)
            .ToArray();
        foreach (var rival in rivals)
        {
            guesses[rival.Index] = new(Use(rival, ColumnRole.Ignored), GuessReason.OtherColumns, false);
        }
    }

    /// <summary>A dimension's code made of a column's name.</summary>
    public static string Code(string name) =>
        string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
}
