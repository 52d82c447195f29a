// Reads the cells of a row that say where, when, what and of whom its figures are.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>Reads what a row says of all its figures.</summary>
internal sealed class KeyCells
{
    private readonly List<Action<Line, Reading>> readers = [];
    private readonly Keys constants;
    private readonly WordMeanings words;

    public KeyCells(IReadOnlyList<(ColumnUse Use, int Column)> uses, Keys constants, WordMeanings words)
    {
        (this.constants, this.words) = (constants, words);
        var part = uses.Where(pair => pair.Use.Role == ColumnRole.PeriodPart).Select(pair => (int?)pair.Column).FirstOrDefault();
        foreach (var (use, column) in uses)
        {
            if (Reader(use, column, part) is { } reader)
            {
                readers.Add(Unfaulty(column, reader));
            }
        }
    }

    // What a failed formula left is no word, no place and no time.
    private static Action<Line, Reading> Unfaulty(int column, Action<Line, Reading> reader) => (line, reading) =>
    {
        if (line[column] is { } text && FormulaErrors.Are(text))
        {
            line.Wrong(column, FlawKind.FaultyFormula, "");
        }
        else
        {
            reader(line, reading);
        }
    };

    /// <summary>What the row says; what it does not say is as the constants have it.</summary>
    public Keys Read(Line line)
    {
        var reading = new Reading { Keys = constants };
        foreach (var reader in readers)
        {
            reader(line, reading);
        }

        return reading.Keys with { Groups = [.. constants.Groups, .. reading.Groups] };
    }

    private Action<Line, Reading>? Reader(ColumnUse use, int column, int? part) => use.Role switch
    {
        ColumnRole.Place => Place(use, column),
        ColumnRole.PlaceCode or ColumnRole.CountryCode => Text(column, (keys, code) => keys with { AreaCode = PlaceText.Code(code, use.CodeWidth) }, needed: false),
        ColumnRole.Period => When(column, part),
        ColumnRole.Indicator => Text(column, (keys, name) => keys with { IndicatorName = name }),
        ColumnRole.IndicatorCode => Text(column, (keys, code) => keys with { IndicatorCode = code }),
        ColumnRole.Source => Text(column, (keys, source) => keys with { Source = source }, needed: false),
        ColumnRole.Subgroup => Subgroup(use, column),
        _ => null,
    };

    private static Action<Line, Reading> Text(int column, Func<Keys, string, Keys> put, bool needed = true) => (line, reading) =>
    {
        if (line[column] is { } text)
        {
            reading.Keys = put(reading.Keys, text);
        }
        else if (needed)
        {
            line.Wrong(column, FlawKind.Missing, "");
        }
    };

    private Action<Line, Reading> Place(ColumnUse use, int column)
    {
        var memory = new Memory<(string? Code, string? Name)>(text => PlaceText.Read(words.Said(use.Column, text) ?? text, use.CodeWidth));
        return (line, reading) =>
        {
            if (line[column] is not { } text)
            {
                line.Wrong(column, FlawKind.Missing, "");
                return;
            }

            var (code, name) = memory.Of(text);
            reading.Keys = reading.Keys with { AreaCode = reading.Keys.AreaCode ?? code, Setting = name ?? code ?? "" };
        };
    }

    private static Action<Line, Reading> When(int column, int? part)
    {
        var memory = new Memory<Checked<Period>>(text => PeriodWords.Read(text, new Where.All()));
        return (line, reading) =>
        {
            var written = line[column] is { } text ? part is { } with && line[with] is { } beside ? PeriodWords.Joined(text, beside) : text : "";
            switch (memory.Of(written))
            {
                case Checked<Period>.Sound { Value: var period }:
                    reading.Keys = reading.Keys with { Period = period, Date = written };
                    break;
                case Checked<Period>.Flawed { Flaws: [var flaw, ..] }:
                    line.Flaws.Add(flaw with { Where = line.At(column), Read = written });
                    break;
                default:
                    break;
            }
        };
    }

    private Action<Line, Reading> Subgroup(ColumnUse use, int column)
    {
        var memory = new Memory<IReadOnlyList<DraftGroup>?>(word => words.Groups(use.Column, use.Dimension, word));
        return (line, reading) =>
        {
            if (line[column] is not { } word)
            {
                line.Wrong(column, FlawKind.Missing, "");
            }
            else if (memory.Of(word) is { } groups)
            {
                reading.Groups.AddRange(groups);
            }
            else
            {
                line.Wrong(column, FlawKind.UnknownWord, "");
            }
        };
    }

    /// <summary>What has been read of the row so far.</summary>
    private sealed class Reading
    {
        public required Keys Keys { get; set; }

        public List<DraftGroup> Groups { get; } = [];
    }
}
