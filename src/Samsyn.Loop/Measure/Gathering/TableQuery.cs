// What is asked of a table at a service: which of its codes.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>What is asked of a table.</summary>
/// <param name="Table">The table as its service names it: a path, an identity, or the identities of key figures joined by commas.</param>
/// <param name="Choices">Of each variable the codes wanted. A variable that is not named is asked for whole.</param>
public sealed record TableQuery(string Table, IReadOnlyList<CodeChoice> Choices);

/// <summary>The codes wanted of one variable.</summary>
/// <param name="Variable">The variable's code.</param>
/// <param name="Codes">Its codes, or expressions that every connector understands: <c>*</c> for all, <c>18*</c> for those that begin so, <c>top(5)</c> for the newest five.</param>
public sealed record CodeChoice(string Variable, IReadOnlyList<string> Codes);

/// <summary>What a service tells of one of its tables.</summary>
/// <param name="Table">The table, as in <see cref="TableQuery.Table" />.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Variables">Its variables, in its own order.</param>
public sealed record TableInfo(string Table, string Title, IReadOnlyList<TableVariable> Variables)
{
    /// <summary>What its figures mean, in its own words; null when it does not say.</summary>
    public string? Description { get; init; }

    /// <summary>When it was last changed; null when it does not say.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The unit of its figures; null when it does not say, or when they have several.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it says that no more will come.</summary>
    public bool Ended { get; init; }
}

/// <summary>A variable of a table.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Text">Its name.</param>
/// <param name="Values">Its codes with their words; empty when the service keeps the list to itself.</param>
public sealed record TableVariable(string Code, string Text, IReadOnlyList<(string Code, string Text)> Values)
{
    /// <summary>Whether it is the time.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether it may be left out of a query.</summary>
    public bool MayBeLeftOut { get; init; }
}
