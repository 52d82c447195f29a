// What stands in a cell of an answer: words, a figure, or no figure.
namespace Samsyn.Web.Commands.Answers;

/// <summary>A cell of an answer.</summary>
internal abstract record AnswerCell
{
    private AnswerCell()
    {
    }

    /// <summary>Words; empty where there are none.</summary>
    public static AnswerCell Of(string words) => new Words(words);

    /// <summary>A figure; null where there is none, which is never zero.</summary>
    public static AnswerCell Of(double? figure) => new Figure(figure);

    /// <summary>A count, written without decimals.</summary>
    public static AnswerCell Of(long count) => new Count(count);

    /// <summary>Words.</summary>
    public sealed record Words(string Text) : AnswerCell;

    /// <summary>A figure, or none.</summary>
    public sealed record Figure(double? Number) : AnswerCell;

    /// <summary>A count.</summary>
    public sealed record Count(long Number) : AnswerCell;
}
