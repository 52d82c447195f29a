// One cell of a table of persons, as it is before anything is hidden.
namespace Samsyn.Statistics.Disclosure;

/// <summary>One cell of a table of persons, as it is before anything is hidden.</summary>
/// <param name="Codes">One code for each classification of the table, in their order.</param>
/// <param name="Count">Persons counted as cases, none or more.</param>
public sealed record CountedCell(IReadOnlyList<string> Codes, long Count)
{
    /// <summary>Persons among whom they were counted, at least as many; null in a table of bare counts. All cells have one, or none has.</summary>
    public long? Base { get; init; }

    /// <summary>Whether it is never shown, whatever it holds: a sensitive division of a place that is too small for it.</summary>
    public bool Sensitive { get; init; }
}

/// <summary>A table of persons with its margins; tables that describe the same persons are put into one.</summary>
/// <param name="Classifications">How the persons are divided.</param>
/// <param name="Cells">The cells, totals among them; each once, in any order. Not every combination need be there.</param>
public sealed record CountedTable(IReadOnlyList<Classification> Classifications, IReadOnlyList<CountedCell> Cells)
{
    /// <summary>
    /// Whether the counts were changed at random by their publisher (the cell-key method, as Statistics Sweden does from
    /// 2025). Parts then need not sum to totals: nothing is worked out of them, and nothing more is hidden for their sake.
    /// </summary>
    public bool Perturbed { get; init; }
}
