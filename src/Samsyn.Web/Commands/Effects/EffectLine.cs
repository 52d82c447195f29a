// One line of the answer to samsyn effect: what it is, of which area and time, and how much.
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Effects;

/// <summary>One line of the answer.</summary>
/// <param name="What">What it is.</param>
internal sealed record EffectLine(string What)
{
    /// <summary>The names of the columns.</summary>
    public static readonly string[] Columns = ["what", "area", "time", "value", "lower", "upper", "error", "note"];

    /// <summary>The area; empty where the line is of none or of all.</summary>
    public string Area { get; init; } = "";

    /// <summary>The time; null where the line is of none.</summary>
    public int? Time { get; init; }

    /// <summary>The figure; null where there is none, and the note says why.</summary>
    public double? Value { get; init; }

    /// <summary>Whether the figure is a whole number, such as a rank.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Its interval.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Its standard error.</summary>
    public double? Error { get; init; }

    /// <summary>What must be known of it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The cells, in the order of the columns.</summary>
    public IReadOnlyList<AnswerCell> Cells =>
    [
        AnswerCell.Of(What), AnswerCell.Of(Area), Time is { } time ? AnswerCell.Of((long)time) : AnswerCell.Of((double?)null),
        IsWhole && Value is { } whole ? AnswerCell.Of((long)whole) : AnswerCell.Of(Value), AnswerCell.Of(Interval?.Lower), AnswerCell.Of(Interval?.Upper), AnswerCell.Of(Error), AnswerCell.Of(Note),
    ];

    /// <summary>An estimate.</summary>
    public static EffectLine Of(string what, Estimate estimate) => new(what) { Value = estimate.Value, Interval = estimate.Interval, Error = estimate.StandardError };

    /// <summary>An effect: of counts its logarithm and the ratio, of values the difference.</summary>
    /// <param name="size">The effect.</param>
    /// <param name="of">What it is an effect of, or by; a word that ends in a blank.</param>
    public static IEnumerable<EffectLine> Of(EffectSize size, string of = "") => size.Ratio is { } ratio
        ? [Of($"{of}log rate ratio", size.Estimate), Of($"{of}rate ratio", ratio)]
        : [Of(size.IsLogarithm ? $"{of}log rate ratio" : $"{of}difference", size.Estimate)];

    /// <summary>What is known, line by line; or one line that says why nothing is.</summary>
    public static IEnumerable<EffectLine> Of<T>(string what, Learnt<T> learnt, Func<T, IEnumerable<EffectLine>> tell) => learnt switch
    {
        Learnt<T>.Known { Value: var value } => tell(value),
        Learnt<T>.TooLittle { Why: var why } => [new(what) { Note = EffectSaid.Of(why) }],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
