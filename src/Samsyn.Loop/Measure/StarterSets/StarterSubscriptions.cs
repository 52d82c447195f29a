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
    /// <param name="set">The set.</param>
    /// <param name="services">The services there are.</param>
    /// <param name="places">The codes of the places wanted; none for all.</param>
    /// <param name="language">The language of the subscriptions' names: sv, da or en.</param>
    /// <param name="newId">Makes an identity.</param>
    /// <remarks>An indicator is taken from the first of its places. Folders are not among them: which tables they hold is asked of their service first.</remarks>
    public static StarterSubscriptions Of(StarterSet set, IReadOnlyList<Service> services, IReadOnlyList<string> places, string language, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(set);
        var made = new List<Subscription>();
        var figures = FamilyBook.Kolada.Companions(set.Items.Where(item => item.Places is [{ Service: Kolada }, ..]).SelectMany(item => item.Places.Where(place => place.Service == Kolada)).Select(place => place.Table));
        if (figures.Count > 0 && Find(services, Kolada) is { } kolada)
        {
            made.Add(new(newId(), $"{set.Name.In(language)} (Kolada)", kolada, new(string.Join(',', figures), [])) { Places = places, NewPlaces = places.Count == 0 });
        }

        foreach (var item in set.Items)
        {
            if (item.Places is [{ IsFolder: false, Service: not Kolada } place, ..] && Find(services, place.Service) is { } service)
            {
                made.Add(new(newId(), $"{item.Name.In(language)} ({service.Name})", service, new(place.Table, [])) { Places = places, NewPlaces = places.Count == 0 });
            }
        }

        return new(made, [.. set.Items.SelectMany(IndicatorsOf).DistinctBy(one => one.Code)]);
    }

    /// <summary>The tables of a folder that a set asks for, as subscriptions.</summary>
    public static IReadOnlyList<Subscription> OfFolder(StarterItem item, Service service, IEnumerable<CatalogueEntry> entries, IReadOnlyList<string> places, string language, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(service);
        return [.. FolderTables.Choose(entries).Select(one => new Subscription(newId(), $"{item.Name.In(language)}: {one.Table.Title} ({service.Name})", service, new(one.Table.Table, []))
        {
            Places = places,
            NewPlaces = places.Count == 0,
        })];
    }

    // A key figure of Kolada is its own indicator, or its family's; a table's indicators are not known before it has been read.
    private static IEnumerable<Indicator> IndicatorsOf(StarterItem item) => item.Places is [{ Service: Kolada } first, ..] && item.Unit is { } unit
        ? [FamilyBook.Kolada.FamilyOf(first.Table) is { } family
            ? new(family.Code, family.Name, unit, item.Direction) { TargetArea = item.Area.In("sv") }
            : new(first.Table, item.Name, unit, item.Direction) { TargetArea = item.Area.In("sv") }]
        : [];

    private static Service? Find(IReadOnlyList<Service> services, string id) => services.FirstOrDefault(one => one.Id == id);
}
