// What a spreadsheet writes where a formula failed: #N/A, #DIV/0!, and the same in Swedish and Danish.
namespace Samsyn.Loop.Measure;

/// <summary>What a spreadsheet writes where a formula failed. It is a fault in the file, and never a way to say that there is no value.</summary>
public static class FormulaErrors
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!",
        "#SAKNAS!", "#DIVISION/0!", "#REFERENS!", "#VÄRDEFEL!", "#NAMN?", "#OGILTIGT!", "#SKÄRNING!",
        "#I/T", "#REFERENCE!", "#VÆRDI!", "#NAVN?", "#NUL!",
    };

    /// <summary>Whether a text is what a failed formula left.</summary>
    public static bool Are(string text) => text.StartsWith('#') && Known.Contains(text.Trim());
}
