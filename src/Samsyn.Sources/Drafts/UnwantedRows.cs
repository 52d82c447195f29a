// The rows of a table that a recipe wants nothing of.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>The rows that a recipe leaves out.</summary>
internal sealed class UnwantedRows(SourceTable table, Recipe recipe)
{
    private readonly (int Column, IReadOnlySet<string> Words)[] leftOut =
    [
        .. recipe.LeftOut.GroupBy(left => left.Column)
            .Select(group => (Column: table.Columns.Index().Where(column => column.Item.Name == group.Key).Select(column => column.Index).FirstOrDefault(-1), (IReadOnlySet<string>)group.Select(left => WordMeanings.Fold(left.Word)).ToHashSet()))
            .Where(left => left.Column >= 0),
    ];

    /// <summary>Whether the recipe wants nothing of the row.</summary>
    public bool Has(SourceRow.Read row)
    {
        foreach (var (column, words) in leftOut)
        {
            if (row.Cells[column] is { } word && words.Contains(WordMeanings.Fold(word)))
            {
                return true;
            }
        }

        return false;
    }
}
