// What is subscribed to when a set is switched on: one question to a service for all its key figures, and one for each table.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>What a set becomes when it is switched on.</summary>
public static class StarterSubscriptions
{
    private const string Kolada = "kolada";

    /// <summary>Makes the subscriptions of a set.</summary>
    /// <param name="wish">Which set, for which places.</param>
    /// <param name="services">The services there are.</param>
    /// <param name="now">The moment.</param>
    /// <remarks>An indicator is taken from the first of its places. Folders are not among them: which tables they hold is asked of their service first.</remarks>
    public static IReadOnlyList<Subscription> Of(StarterWish wish, IReadOnlyList<Service> services, DateTimeOffset now)
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

        return made;
    }

    /// <summary>The tables of a folder that a set asks for, as subscriptions.</summary>
    public static IReadOnlyList<Subscription> OfFolder(StarterItem item, Service service, IEnumerable<CatalogueEntry> entries, StarterWish wish, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(wish);
        return [.. FolderTables.Choose(entries).Select(one => wish.New(service, one.Table.Table, $"{item.Name.In(wish.Language)}: {one.Table.Title} ({service.Name})", now))];
    }

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
