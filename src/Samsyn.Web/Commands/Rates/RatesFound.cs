// One line of the answer to samsyn rates, before it is written.
using Samsyn.Statistics;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>One line of the answer.</summary>
/// <param name="Key">What the grouping columns hold.</param>
internal sealed record RatesFound(IReadOnlyList<string> Key)
{
    /// <summary>The row, with its labels, where the line is of one row.</summary>
    public RatesRow? Row { get; init; }

    /// <summary>The band, axis point or quantile; null where the method has none.</summary>
    public AnswerCell? At { get; init; }

    /// <summary>The figure; null where there is none, and the note says why.</summary>
    public double? Value { get; init; }

    /// <summary>The limits, one pair for each confidence; empty where there are none.</summary>
    public IReadOnlyList<(double Lower, double Upper)?> Limits { get; init; } = [];

    public double? Count { get; init; }

    public double? Population { get; init; }

    /// <summary>The names of the methods of figure and interval.</summary>
    public required string Method { get; init; }

    /// <summary>What must be known of the figure; empty when there is nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>What only this method tells, in the order of its own columns.</summary>
    public IReadOnlyList<AnswerCell> Extra { get; init; } = [];

    /// <summary>The same with a figure at each confidence.</summary>
    public RatesFound With(RatesWords words, IReadOnlyList<Estimate> estimates) => this with
    {
        Value = estimates[0].Value,
        Limits = [.. estimates.Select(estimate => estimate.Interval is { } interval ? (interval.Lower, interval.Upper) : ((double, double)?)null)],
        Note = Joined(Note, words.Promised(estimates[0].Interval?.Promise)),
    };

    /// <summary>Notes one after the other.</summary>
    public static string Joined(params string[] notes) => string.Join(' ', notes.Where(note => note.Length > 0));
}
