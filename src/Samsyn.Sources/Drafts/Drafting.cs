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
    /// <returns>
    /// A draft for each figure, or the flaws of the row; last, the flaws that only the whole table shows. Where personal identity
    /// numbers stand, nothing is read on.
    /// </returns>
    public static IEnumerable<Drafted> Of(SourceTable table, Recipe recipe)
    {
        if (PersonalNumbers.Find(table) is { Count: > 0 } personal)
        {
            return [new Drafted.Flawed(personal)];
        }

        var (laid, told) = KindTable.Of(table, recipe);
        return DraftPlan.Of(laid, told) switch
        {
            Checked<DraftPlan>.Sound { Value: var plan } => Rows(laid, plan),
            Checked<DraftPlan>.Flawed { Flaws: var flaws } => [new Drafted.Flawed(flaws)],
            _ => [],
        };
    }

    private static IEnumerable<Drafted> Rows(SourceTable table, DraftPlan plan)
    {
        var line = new Line(table);
        foreach (var row in table.Rows)
        {
            if (row is SourceRow.Faulty { Flaw: var flaw })
            {
                yield return new Drafted.Flawed([flaw]);
            }
            else if (row is SourceRow.Read read && PersonalNumbers.Find(table, read) is { } personal)
            {
                yield return new Drafted.Flawed([personal]);
                yield break;
            }
            else if (row is SourceRow.Read wanted && !plan.LeavesOut(wanted))
            {
                line.Enter(wanted);
                foreach (var drafted in plan.Drafts(line))
                {
                    yield return drafted;
                }
            }
        }

        foreach (var flaw in plan.Close())
        {
            yield return new Drafted.Flawed([flaw]);
        }
    }
}
