// The answer of a command: rows under named columns, before anybody has said how they are to be written.
namespace Samsyn.Web.Commands.Answers;

/// <summary>The answer of a command.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
internal sealed record Answer(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<AnswerCell>> Rows);
