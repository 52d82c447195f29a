// What later steps send along when the whole plan is taken away: sheets of the workbook, tables by their kind, and parts of the document.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What a later step sends along when the whole plan is taken away. A table or a part is made when it is asked for.</summary>
/// <param name="Sheets">Tables, each by the kind of things in it.</param>
/// <param name="Parts">Parts of the document, each by its name there.</param>
public sealed record PlanAlong(IReadOnlyList<(string Kind, Func<Sheet> Make)> Sheets, IReadOnlyList<(string Name, Func<object> Make)> Parts);

/// <summary>A later step that sends something along with the plan. The plan knows no step after its own.</summary>
internal interface ISentAlong
{
    /// <summary>The kinds of things of which it has tables.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>What it sends along.</summary>
    /// <param name="place">Where the plan stands, and whoever takes it away.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<PlanAlong> Of(PlanPlace place, CancellationToken stop);
}
