// What the marks in place of numbers mean in one table: by the recipe, by the key of the office that issued it, or by custom.
using Samsyn.Loop.Measure;
using Samsyn.Sources.Symbols;

namespace Samsyn.Sources.Drafts;

/// <summary>What the marks of a table mean.</summary>
internal sealed class Marks(SourceTable table, Recipe recipe)
{
    private readonly Dictionary<string, MarkMeaning> said = recipe.Symbols.GroupBy(use => use.Symbol).ToDictionary(group => group.Key, group => group.Last().Meaning);
    private readonly bool isCube = table.Columns.Any(column => column.Kind is SourceColumnKind.Symbol);
    private readonly Issuer issuer = Issuers.Of(table);

    /// <summary>What an empty cell means, or null when the recipe does not say.</summary>
    public MarkMeaning? Blank => said.TryGetValue("", out var blank) ? blank : null;

    /// <summary>What a mark means; null when nobody knows.</summary>
    public MarkMeaning? Of(string text) =>
        said.TryGetValue(text, out var meant) ? meant
        : (isCube ? Key(SymbolMeaning.Mark(SymbolMeaning.Shown(text, table), issuer)) : null) ?? MissingMarks.Meaning(text);

    private static MarkMeaning? Key(FigureMark mark) => mark switch
    {
        FigureMark.NilZero => MarkMeaning.Zero,
        FigureMark.NotApplicable => MarkMeaning.NotApplicable,
        FigureMark.NotAvailable => MarkMeaning.NotAvailable,
        FigureMark.Confidential => MarkMeaning.Withheld,
        FigureMark.TooUncertain => MarkMeaning.TooUncertain,
        FigureMark.NotYet => MarkMeaning.NotYet,
        _ => null,
    };
}
