// How a kind of service is spoken with: its catalogue, its tables, and their figures.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Speaks with one kind of service. What goes wrong at the other end is told as flaws, in its own words.</summary>
public interface IConnector
{
    /// <summary>The kind of service it speaks with.</summary>
    ServiceKind Kind { get; }

    /// <summary>How much may be asked for, as the service itself says now.</summary>
    Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop);

    /// <summary>The tables whose title holds some words, in any order; folders of a path where the service has folders and no words are given.</summary>
    /// <param name="service">The service.</param>
    /// <param name="words">The words, or a folder's path.</param>
    /// <param name="stop">Gives up.</param>
    Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop);

    /// <summary>What a table is made of.</summary>
    Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop);

    /// <summary>How some tables stand in the catalogue now; those that are not there any more are left out of the answer.</summary>
    Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop);

    /// <summary>How a query would be fetched.</summary>
    /// <param name="service">The service.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="since">Only what has changed since that day, where the service can tell; null for everything.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The plan; no chunks at all when the service says that nothing has changed.</returns>
    Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop);

    /// <summary>Makes one call, patiently: waits its turn, tries again when told to come later.</summary>
    Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop);

    /// <summary>Reads what was fetched. A pure function: no net, no clock.</summary>
    /// <param name="service">The service.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="answers">What came, in the order of the calls.</param>
    /// <param name="recipe">How its columns are to be read; null for as its own metadata tells.</param>
    Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe);
}
