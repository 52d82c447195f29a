// The codes that are asked for of one variable of a table.
namespace Samsyn.Sources.Services.Tables;

/// <summary>The codes that are asked for of one variable.</summary>
/// <param name="Variable">The variable's code.</param>
/// <param name="Codes">The codes, or expressions where <see cref="IsOpen" />.</param>
internal sealed record Side(string Variable, IReadOnlyList<string> Codes)
{
    /// <summary>The list that the codes are of, such as <c>agg:Ålder5år</c>; null for the table's own.</summary>
    public string? List { get; init; }

    /// <summary>Whether expressions are left for the service to resolve, since it keeps the list of codes to itself: then nobody can tell how many they are, and they are not split.</summary>
    public bool IsOpen { get; init; }
}
