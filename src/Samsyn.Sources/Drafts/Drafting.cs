// Makes figures of the rows of somebody's table, by a recipe.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>Makes figures of the rows of somebody's table.</summary>
public static class Drafting
{
    /// <summary>Reads a table by a recipe, row by row; holds no more of it than what must be compared between rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="recipe">How it is to be read.</param>
    /// <returns>A draft for each figure, or the flaws of the row; last, the flaws that only the whole table shows.</returns>
    public static IEnumerable<Drafted> Of(SourceTable table, Recipe recipe) => DraftPlan.Of(table, recipe) switch
    {
        Checked<DraftPlan>.Sound { Value: var plan } => Rows(table, plan),
        Checked<DraftPlan>.Flawed { Flaws: var flaws } => [new Drafted.Flawed(flaws)],
        _ => [],
    };

    private static IEnumerable<Drafted> Rows(SourceTable table, DraftPlan plan)
    {
        var line = new Line(table);
        foreach (var row in table.Rows)
        {
            if (row is SourceRow.Faulty { Flaw: var flaw })
            {
                yield return new Drafted.Flawed([flaw]);
                continue;
            }

            if (row is not SourceRow.Read read || plan.LeavesOut(read))
            {
                continue;
            }

            line.Enter(read);
            foreach (var draft in plan.Drafts(line))
            {
                if (line.Flaws.Count == 0)
                {
                    yield return new Drafted.Sound(draft);
                }
                else
                {
                    yield return new Drafted.Flawed([.. line.Flaws]) { Draft = draft };
                    line.Flaws.Clear();
                }
            }
        }
    }
}
