// A recipe laid upon a table: which cells of a row are read as what.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>A recipe laid upon a table.</summary>
internal sealed class DraftPlan
{
    private readonly KeyCells keys;
    private readonly LadderCells ladder;
    private readonly IReadOnlyList<(FigureCells Cells, IReadOnlyList<HeaderUse> Says, string Column)> figures;
    private readonly UnwantedRows unwanted;
    private readonly StratumLedger ledger;
    private readonly WordMeanings words;
    private readonly double? scale;
    private readonly string? apart;

    private DraftPlan(SourceTable table, Recipe recipe, IReadOnlyList<(ColumnUse Use, int Column)> uses)
    {
        words = new WordMeanings(recipe, table);
        scale = recipe.Constants.Scale;
        apart = recipe.Constants.Apart;
        keys = new KeyCells(uses, Constants(table, recipe, words), words);
        ladder = new LadderCells(table, recipe, uses);
        ledger = new StratumLedger(table, uses);
        figures = FigureColumns.Of(table, recipe, uses);
        unwanted = new UnwantedRows(table, recipe);
    }

    /// <summary>Lays a recipe upon a table; columns that it names and the table has not are flaws.</summary>
    public static Checked<DraftPlan> Of(SourceTable table, Recipe recipe)
    {
        var uses = recipe.Columns.Select(use => (Use: use, Column: Index(table, use.Column))).ToArray();
        var flaws = uses.Where(pair => pair.Column < 0 && pair.Use.Role != ColumnRole.Ignored)
            .Select(pair => new Flaw(new Where.WholeColumn(table.Name, pair.Use.Column), FlawKind.NotThere, "", pair.Use.Column)).ToList();
        flaws.AddRange(RecipeCheck.Of(table, recipe));
        return flaws.Count > 0
            ? new Checked<DraftPlan>.Flawed(flaws)
            : new Checked<DraftPlan>.Sound(new(table, recipe, [.. uses.Where(pair => pair.Column >= 0 && pair.Use.Role != ColumnRole.Ignored)]));
    }

    /// <summary>Whether the recipe wants nothing of the row.</summary>
    public bool LeavesOut(SourceRow.Read row) => unwanted.Has(row);

    /// <summary>What the row's cells make: one draft, or the flaws found, for each set of columns of which the header says the same.</summary>
    public IEnumerable<Drafted> Drafts(Line line)
    {
        var said = keys.Read(line);
        var steps = ladder.Read(line);
        var shared = line.Flaws.Count;
        foreach (var (cells, says, column) in figures)
        {
            var mine = says.Count == 0 ? said : says.Aggregate(said, (known, use) => known.Say(use, words, column) ?? known);
            var draft = Apart(Draft(cells.Read(line, steps.Scale ?? scale), mine, steps));
            if (ledger.IsOpen)
            {
                ledger.Enter(line, draft, steps);
            }

            yield return line.Flaws.Count == 0 ? new Drafted.Sound(draft) : new Drafted.Flawed([.. line.Flaws]) { Draft = draft };
            line.Flaws.RemoveRange(shared, line.Flaws.Count - shared);
            if (shared > 0)
            {
                // What is wrong with the row as a whole is told once, not once for each of its figures.
                yield break;
            }
        }
    }

    /// <summary>What only the whole table shows.</summary>
    public IEnumerable<Flaw> Close() => ledger.IsOpen ? ledger.Close() : [];

    private Draft Draft(Draft draft, Keys said, Steps steps) => steps.Put(draft with
    {
        Setting = said.Setting,
        AreaCode = said.AreaCode,
        Source = said.Source,
        Period = said.Period,
        Date = said.Date,
        Indicator = said.Indicator,
        IndicatorName = said.IndicatorName,
        Groups = said.Groups,
        Scale = scale,
    });

    // The subgroups of a dimension that is measured apart go into the name of the indicator.
    private Draft Apart(Draft draft) => draft.Groups.FirstOrDefault(group => group.Dimension == apart) is { } group
        ? draft with
        {
            Indicator = $"{draft.Indicator}, {group.Subgroup}",
            IndicatorName = draft.IndicatorName.Length > 0 ? $"{draft.IndicatorName}, {group.Subgroup}" : "",
            Groups = [.. draft.Groups.Where(other => other != group)],
        }
        : draft;

    private static Keys Constants(SourceTable table, Recipe recipe, WordMeanings words)
    {
        var keys = Keys.Of(recipe.Constants);
        return recipe.SheetIs is { } role && table.Name.Length > 0 ? keys.Say(new(role, table.Name), words, "") ?? keys : keys;
    }

    private static int Index(SourceTable table, string name)
    {
        for (var index = 0; index < table.Columns.Count; index++)
        {
            if (table.Columns[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
