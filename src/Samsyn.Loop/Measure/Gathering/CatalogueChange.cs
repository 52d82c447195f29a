// What has become of the series that somebody relies on: new, gone, renamed, redefined or ended since the catalogue was last looked at.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>A series as the catalogue last listed it, and as a person last accepted it.</summary>
/// <param name="Service">The service's identity.</param>
/// <param name="Entry">The series.</param>
/// <param name="SeenAt">When it was seen.</param>
public sealed record CatalogueLine(string Service, CatalogueEntry Entry, DateTimeOffset SeenAt);

/// <summary>A difference between two looks at a catalogue.</summary>
/// <param name="Table">The series.</param>
/// <param name="Title">What it is called now, or was called last.</param>
public abstract record CatalogueChange(string Table, string Title)
{
    /// <summary>It was not there before.</summary>
    public sealed record Appeared(string Table, string Title) : CatalogueChange(Table, Title);

    /// <summary>It is not there any more.</summary>
    public sealed record Gone(string Table, string Title) : CatalogueChange(Table, Title);

    /// <summary>It is called something else.</summary>
    public sealed record Renamed(string Table, string Title, string Before) : CatalogueChange(Table, Title);

    /// <summary>It means something else: its description, its variables' codes or its unit.</summary>
    public sealed record Redefined(string Table, string Title, string Before, string After) : CatalogueChange(Table, Title);

    /// <summary>Its service says that no more will come.</summary>
    public sealed record Ended(string Table, string Title, string Latest) : CatalogueChange(Table, Title);

    /// <summary>What has changed between two looks, by table. A series can have changed in several ways.</summary>
    /// <param name="before">The series as they were accepted.</param>
    /// <param name="now">The series that the catalogue lists now.</param>
    public static IReadOnlyList<CatalogueChange> Between(IEnumerable<CatalogueEntry> before, IEnumerable<CatalogueEntry> now)
    {
        var (old, found) = (before.ToDictionary(one => one.Table), now.DistinctBy(one => one.Table).ToDictionary(one => one.Table));
        return
        [
            .. from table in old.Keys.Union(found.Keys).Order(StringComparer.Ordinal)
               from change in Of(old.GetValueOrDefault(table), found.GetValueOrDefault(table))
               select change,
        ];
    }

    /// <summary>The doubt that a change raises about figures that are already in use; null for one that raises none.</summary>
    public Doubt? Doubt => this switch
    {
        Gone => new(DoubtKind.SeriesGone, Table, Title),
        Renamed renamed => new(DoubtKind.Renamed, Table, renamed.Before, Title),
        Redefined redefined => new(DoubtKind.Redefined, $"{Table} {Title}", redefined.Before, redefined.After),
        Ended ended => new(DoubtKind.SeriesEnded, $"{Table} {Title}", "", ended.Latest),
        _ => null,
    };

    private static IEnumerable<CatalogueChange> Of(CatalogueEntry? before, CatalogueEntry? now)
    {
        if (before is null)
        {
            return [new Appeared(now!.Table, now.Title)];
        }

        return now is null ? [new Gone(before.Table, before.Title)] : Both(before, now);
    }

    // Spaces and the way letters are put together are no change; a meaning that nobody knew before is learnt, not changed.
    private static IEnumerable<CatalogueChange> Both(CatalogueEntry before, CatalogueEntry now)
    {
        if (Plain(before.Title) != Plain(now.Title))
        {
            yield return new Renamed(now.Table, now.Title, before.Title);
        }

        if (before.Meaning.Length > 0 && now.Meaning.Length > 0 && before.Meaning != now.Meaning)
        {
            yield return new Redefined(now.Table, now.Title, before.Description ?? "", now.Description ?? "");
        }

        if (now.Ended && !before.Ended)
        {
            yield return new Ended(now.Table, now.Title, now.Latest ?? "");
        }
    }

    private static string Plain(string title) =>
        string.Join(' ', title.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Where it is kept how series stood when they were last accepted.</summary>
public interface ICatalogueLines
{
    /// <summary>The series of a service that a collaboration relies on.</summary>
    Task<IReadOnlyList<CatalogueLine>> Of(CollaborationKey collaboration, string service, CancellationToken stop);

    /// <summary>Accepts series as they stand, in place of what was known of them; those that are gone are forgotten.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="service">The service.</param>
    /// <param name="tables">The series looked for.</param>
    /// <param name="found">Those of them that are there.</param>
    /// <param name="stop">Gives up.</param>
    Task Accept(CollaborationKey collaboration, string service, IReadOnlyCollection<string> tables, IReadOnlyCollection<CatalogueEntry> found, CancellationToken stop);
}
