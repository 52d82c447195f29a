// What is subscribed to when a set is switched on: one question to a service for all its key figures, one for each table, and the indicators under their names in three languages.
using Samsyn.Loop.Measure.Families;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>What a set becomes when it is switched on.</summary>
/// <param name="Subscriptions">What will be fetched.</param>
/// <param name="Indicators">The indicators that are known beforehand, with names in three languages, unit and direction.</param>
public sealed record StarterSubscriptions(IReadOnlyList<Subscription> Subscriptions, IReadOnlyList<Indicator> Indicators)
{
    private const string Kolada = "kolada";

    /// <summary>Makes the subscriptions of a set.</summary>
    /// <param name="wish">Which set, for which places.</param>
    /// <param name="services">The services there are.</param>
    /// <param name="now">The moment.</param>
    /// <remarks>An indicator is taken from the first of its places. Folders are not among them: which tables they hold is asked of their service first.</remarks>
    public static StarterSubscriptions Of(StarterWish wish, IReadOnlyList<Service> services, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var (set, made) = (wish.Set, new List<Subscription>());
        var figures = set.Items.Where(item => item.Places is [{ Service: Kolada }, ..]).SelectMany(item => item.Places).Where(place => place.Service == Kolada).Select(place => place.Table);
        if (string.Join(',', figures) is { Length: > 0 } asked && Find(services, Kolada) is { } kolada)
        {
            made.Add(wish.New(kolada, asked, $"{set.Name.In(wish.Language)} (Kolada)", now));
        }

        foreach (var item in set.Items)
        {
            if (item.Places is [{ IsFolder: false, Service: not Kolada } place, ..] && Find(services, place.Service) is { } service)
            {
                made.Add(wish.New(service, place.Table, $"{item.Name.In(wish.Language)} ({service.Name})", now));
            }
        }

        return new(made, [.. set.Items.SelectMany(IndicatorsOf).DistinctBy(one => one.Code)]);
    }

    /// <summary>The tables of a folder that a set asks for, as subscriptions.</summary>
    public static IReadOnlyList<Subscription> OfFolder(StarterItem item, Service service, IEnumerable<CatalogueEntry> entries, StarterWish wish, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(wish);
        return [.. FolderTables.Choose(entries).Select(one => wish.New(service, one.Table.Table, $"{item.Name.In(wish.Language)}: {one.Table.Title} ({service.Name})", now))];
    }

    // A key figure of Kolada is its own indicator, or its family's; a table's indicators are not known before it has been read.
    private static IEnumerable<Indicator> IndicatorsOf(StarterItem item) => item.Places is [{ Service: Kolada } first, ..] && item.Unit is { } unit
        ? [FamilyBook.Kolada.FamilyOf(first.Table) is { } family
            ? new(family.Code, family.Name, unit, item.Direction) { TargetArea = item.Area.In("sv") }
            : new(first.Table, item.Name, unit, item.Direction) { TargetArea = item.Area.In("sv") }]
        : [];

    private static Service? Find(IReadOnlyList<Service> services, string id) => services.FirstOrDefault(one => one.Id == id);
}

/// <summary>A set that somebody wants.</summary>
/// <param name="Set">The set.</param>
/// <param name="Places">The codes of the places wanted; none for all.</param>
/// <param name="Language">The language of the subscriptions' names: sv, da or en.</param>
public sealed record StarterWish(StarterSet Set, IReadOnlyList<string> Places, string Language)
{
    /// <summary>A subscription for those places.</summary>
    internal Subscription New(Service service, string table, string name, DateTimeOffset now) =>
        Subscription.New(service, new(table, []), name, now) with { Places = Places, NewPlaces = Places.Count == 0 };
}
