// What came of a file of counts: its lines for the page, and the same as a table to download.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Web.Commands.Answers;
using Samsyn.Web.Commands.Rates;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Counted;

/// <summary>What came of a file of counts.</summary>
public sealed record CountedAnswer
{
    internal CountedAnswer(CountedForm said, RatesCall call, IReadOnlyList<RatesFound> found) => (Said, Call, Found) = (said, call, found);

    /// <summary>What was said of it.</summary>
    public CountedForm Said { get; }

    /// <summary>What was asked.</summary>
    internal RatesCall Call { get; }

    /// <summary>What was found, line by line.</summary>
    internal IReadOnlyList<RatesFound> Found { get; }

    /// <summary>What is wrong in the file; the lines that rest on it are left out.</summary>
    public IReadOnlyList<Flaw> InFile { get; init; } = [];

    /// <summary>What the figures are multiplied by.</summary>
    public double Per => Call.Multiplier ?? Call.Method.Multiplier;

    /// <summary>The columns that tell the lines apart, by name.</summary>
    public IReadOnlyList<string> Heads(CountedWords words) =>
        [.. Call.IsRowByRow ? (string[])[words.Row] : [], .. Call.By, .. Call.Method.At is null ? (string[])[] : [words.AgeBand]];

    /// <summary>What tells a line apart.</summary>
    internal IReadOnlyList<string> Head(RatesFound one) =>
    [
        .. Call.IsRowByRow ? (string[])[one.Row!.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [],
        .. one.Key,
        .. Call.Method.At is null ? (string[])[] : [(one.At as AnswerCell.Words)?.Text ?? ""],
    ];

    /// <summary>The figure of a line with its interval; null where there is none.</summary>
    internal Figure? Figure(RatesFound one) => one.Value is { } value
        ? new Figure.Known(new Estimate(value, one.Limits is [{ } limits, ..] ? new(limits.Lower, limits.Upper, Call.Confidences[0], Promise.NotOurs) : null))
        : null;

    /// <summary>What must be known of lines with a figure, each with the lines that it is about; none named where it is all of them.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            var known = Found.Where(one => one.Value is not null).ToArray();
            return
            [
                .. known.Where(one => one.Note.Length > 0).GroupBy(one => one.Note)
                    .Select(alike => alike.Count() == known.Length ? alike.Key : $"{string.Join("; ", alike.Select(one => string.Join(", ", Head(one))))}: {alike.Key}"),
            ];
        }
    }

    /// <summary>The lines as a table to download.</summary>
    internal Sheet Sheet(CountedWords words) => new(
        words.Title,
        [.. Heads(words), words.Value, words.Lower, words.Upper, words.Confidence, words.Label("count"), words.Label("population"), words.Method, words.Note],
        [
            .. Found.Select(one => (IReadOnlyList<Field>)
            [
                .. Head(one).Select(Field.ToField),
                one.Value, one.Limits is [{ } low, ..] ? low.Lower : (double?)null, one.Limits is [{ } high, ..] ? high.Upper : (double?)null, (double?)Call.Confidences[0],
                one.Count, one.Population, words.Named(one.Method), one.Note,
            ]),
        ]);
}
