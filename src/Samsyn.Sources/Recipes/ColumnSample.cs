// What stands in a column, as far as the first rows tell.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Recipes;

/// <summary>What stands in the first rows of a column.</summary>
internal sealed class ColumnSample
{
    private const int MostRows = 1000;
    private const int MostWords = 400;

    private ColumnSample(SourceColumn column, int index, IReadOnlyList<string> texts)
    {
        (Column, Index, Texts) = (column, index, texts);
        Words = [.. texts.Select(WordMeanings.Fold).Distinct(StringComparer.Ordinal).Take(MostWords)];
    }

    public SourceColumn Column { get; }

    public int Index { get; }

    /// <summary>What stands in it, row by row, blanks left out.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The different words.</summary>
    public IReadOnlyList<string> Words { get; }

    public string Name => Column.Name;

    public bool IsEmpty => Words.Count == 0;

    /// <summary>Numbers and marks in place of numbers, and at least one number.</summary>
    public bool IsNumbers => Words.Any(IsNumber) && Words.All(word => IsNumber(word) || IsNoNumber(word));

    /// <summary>Numbers but for a few words, which are then mistakes: a heading that says so is believed.</summary>
    public bool IsMostlyNumbers => Words.Count(IsNumber) is var numbers && numbers > 0
        && Words.Count(word => !IsNumber(word) && !IsNoNumber(word)) <= numbers;

    public bool IsYears => !IsEmpty && Words.All(RawRow.IsYear);

    public bool ArePeriods => !IsEmpty && Words.All(IsPeriod);

    /// <summary>Periods but for a few words, which are then mistakes.</summary>
    public bool AreMostlyPeriods => Words.Count(IsPeriod) is var periods && periods > 0 && periods >= Words.Count / 2;

    /// <summary>Digits only, as codes are.</summary>
    public bool IsDigits => !IsEmpty && Words.All(word => !word.AsSpan().ContainsAnyExceptInRange('0', '9'));

    /// <summary>Codes and names glued together, as in "20 Dalarnas län".</summary>
    public bool IsGlued => Words.Count(word => PlaceText.Read(word) is ({ }, { })) is var glued && glued > 0 && glued >= Words.Count / 2;

    public bool IsSex => Words.Any(word => word.Length > 1 && SexWords.Code(word) is not null)
        ? Words.All(word => SexWords.Code(word) is not null || TotalWords.Are(word))
        : Words.Count > 1 && Words.All(word => SexWords.Code(word) is not null || TotalWords.Are(word)) && Words.Select(SexWords.Code).OfType<string>().Distinct().Count() == 2;

    public DecimalMark Mark => Numeral.MarkOf(Words);

    // A mark in place of a number, or what a failed formula left.
    private static bool IsNoNumber(string word) => MissingMarks.Meaning(word) is not null || FormulaErrors.Are(word);

    private static bool IsPeriod(string word) => PeriodText.Read(word, new Where.All()) is Checked<Period>.Sound;

    public static bool IsNumber(string word) => Numeral.MarkOf(word.AsSpan()) is not null;

    public static IReadOnlyList<ColumnSample> Of(SourceTable table)
    {
        var texts = table.Columns.Select(_ => new List<string>()).ToArray();
        foreach (var row in table.Rows.OfType<SourceRow.Read>().Take(MostRows))
        {
            for (var column = 0; column < texts.Length; column++)
            {
                if (row.Cells[column] is { } text)
                {
                    texts[column].Add(text);
                }
            }
        }

        return [.. table.Columns.Select((column, index) => new ColumnSample(column, index, texts[index]))];
    }
}
