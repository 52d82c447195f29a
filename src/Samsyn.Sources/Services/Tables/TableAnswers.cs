// Reads the answers of one question to a table: as one table, however many calls it took, and told what is not in it.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;
using Samsyn.Sources.Symbols;

namespace Samsyn.Sources.Services.Tables;

/// <summary>Reads the answers of one question to a table.</summary>
internal static class TableAnswers
{
    private static readonly string[] Told = ["NOTE", "NOTEX", "VALUENOTE", "VALUENOTEX", "CELLNOTE", "CELLNOTEX", "PASSED-OVER"];

    // What StatBank calls the variable of places in its stream of rows, which has no words for variables.
    private static readonly string[] PlaceIds = ["OMRÅDE", "BOPOMR", "BOPKOM", "KOMK", "KOMKODE", "KOMGRP", "ARBOMR", "REGI07", "KOMREG"];

    /// <summary>The figures in some answers.</summary>
    /// <param name="service">The service.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="answers">What came.</param>
    /// <param name="recipe">How its columns are to be read; null for as its own metadata tells.</param>
    /// <param name="read">Reads the tables in one answer.</param>
    public static Checked<ParsedAnswers> Of(
        Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe, Func<RawAnswer, Checked<IReadOnlyList<SourceTable>>> read)
    {
        var opened = answers.Select(answer => (Answer: answer, Tables: Filled(answer, read(answer)))).ToArray();
        var flaws = opened.SelectMany(one => one.Tables is Checked<IReadOnlyList<SourceTable>>.Flawed { Flaws: var wrong } ? wrong : []).ToList();
        if (flaws.Count > 0)
        {
            return new Checked<ParsedAnswers>.Flawed(flaws);
        }

        SourceTable[] tables = [.. opened.SelectMany(one => ((Checked<IReadOnlyList<SourceTable>>.Sound)one.Tables).Value).Select(table => Understood(table, service))];
        var joined = JoinedTables.Of(tables);
        return CheckedSteps.Sound(new ParsedAnswers(joined.SelectMany(table => Drafting.Of(table, recipe ?? RecipeGuess.Of(table).Recipe)), Missing(query, tables))
        {
            Notes = [.. tables.SelectMany(table => table.Notes).Where(note => Told.Contains(note.Kind)).Select(note => note.About.Length > 0 ? $"{note.About}: {note.Text}" : note.Text).Distinct()],
        });
    }

    // An answer in which nothing stands, where something was asked for, is no zero.
    private static Checked<IReadOnlyList<SourceTable>> Filled(RawAnswer answer, Checked<IReadOnlyList<SourceTable>> tables) => tables.Then(read =>
        read.Any(table => table.Rows.Any())
            ? CheckedSteps.Sound(read)
            : CheckedSteps.Flawed<IReadOnlyList<SourceTable>>(new Where.Address(new HttpAsk(answer.Chunk.Address, answer.Chunk.Body).Told), FlawKind.Empty));

    // What the service leaves unsaid: which sides are place and time, and who issued the table.
    private static SourceTable Understood(SourceTable table, Service service)
    {
        SourceColumn[] columns = [.. table.Columns.Select(column => column.Kind is SourceColumnKind.Dimension ? column with { Kind = Kind(table, column) } : column)];
        return table with
        {
            Columns = [.. columns.Select(column => column with { Kind = Once(columns, column) })],
            Notes = Issuers.Of(table) is Issuer.Other ? [new SourceNote("SOURCE", service.Publisher), .. table.Notes.Where(note => note.Kind != "SOURCE")] : table.Notes,
        };
    }

    private static SourceColumnKind Kind(SourceTable table, SourceColumn column) => Role(column.Name) ?? Role(table.Sides.FirstOrDefault(side => side.Name == column.Name)?.Id ?? "") ?? column.Kind;

    private static SourceColumnKind? Role(string name) => HeaderWords.Of(name)?.Role switch
    {
        ColumnRole.Place or ColumnRole.PlaceCode => SourceColumnKind.Place,
        ColumnRole.Period => SourceColumnKind.Time,
        _ when PlaceIds.Contains(name, StringComparer.OrdinalIgnoreCase) => SourceColumnKind.Place,
        _ => null,
    };

    // Of two sides that look like the place, or like the time, the first is.
    private static SourceColumnKind Once(SourceColumn[] columns, SourceColumn column) =>
        column.Kind is SourceColumnKind.Place or SourceColumnKind.Time && Array.Find(columns, other => other.Kind == column.Kind) is { } first && first.Name != column.Name
            ? SourceColumnKind.Dimension
            : column.Kind;

    // The codes asked for that no answer tells anything of.
    private static List<string> Missing(TableQuery query, SourceTable[] tables) =>
    [
        .. query.Choices.Select(choice => (Choice: choice, Codes: Codes(choice.Variable, tables))).Where(one => one.Codes.Count > 0)
            .SelectMany(one => one.Choice.Codes.Where(code => !CodeExpression.IsList(code) && CodeExpression.Top(code) is null && !one.Codes.Any(got => CodeExpression.Takes(code, got)))),
    ];

    private static HashSet<string> Codes(string variable, SourceTable[] tables) =>
        [.. tables.SelectMany(table => table.Sides).Where(side => SearchWords.Same(side.Id, variable) || SearchWords.Same(side.Name, variable)).SelectMany(side => side.Codes ?? side.Words)];
}
