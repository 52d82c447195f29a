// Looks once a night whether the series that somebody relies on are still what they were; what has changed waits for a person.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>What a look at a catalogue found.</summary>
/// <param name="Service">Whose catalogue.</param>
/// <param name="Changes">What has changed since the series were accepted.</param>
/// <param name="Faults">Why it could not be looked at; empty when it could.</param>
public sealed record CatalogueLook(Service Service, IReadOnlyList<CatalogueChange> Changes, IReadOnlyList<Fault> Faults);

/// <summary>Watches the series that somebody relies on.</summary>
/// <param name="shelf">What is kept.</param>
/// <param name="connectors">The ways to the services.</param>
public sealed class CatalogueWatch(GatheringShelf shelf, IConnectors connectors)
{
    /// <summary>Looks at the series of some subscriptions at one service, all in one question. Series seen for the first time are accepted; the others are compared.</summary>
    public async Task<CatalogueLook> Look(CollaborationKey collaboration, Service service, IReadOnlyCollection<Subscription> subscriptions, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(service);
        string[] tables = [.. subscriptions.SelectMany(one => one.Tables).Distinct().Order(StringComparer.Ordinal)];
        var listed = await connectors.Of(service.Kind).Catalogue(service, tables, stop);
        if (listed is not Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var found })
        {
            return new(service, [], [.. ((Checked<IReadOnlyList<CatalogueEntry>>.Flawed)listed).Flaws.Select(Fault.Of)]);
        }

        var wanted = tables.ToHashSet();
        var known = (await shelf.Lines.Of(collaboration, service.Id, stop)).Select(line => line.Entry).Where(entry => wanted.Contains(entry.Table)).ToArray();
        var changes = CatalogueChange.Between(known, found.Where(entry => wanted.Contains(entry.Table)));
        var added = changes.OfType<CatalogueChange.Appeared>().Select(change => change.Table).ToHashSet();
        if (added.Count > 0)
        {
            await shelf.Lines.Accept(collaboration, service.Id, added, [.. found.Where(entry => added.Contains(entry.Table))], stop);
        }

        return new(service, changes, []);
    }

    /// <summary>Looks, and lets every subscription whose series has changed wait for a person. What it had stays in use.</summary>
    public async Task<CatalogueLook> Compare(CollaborationKey collaboration, Service service, IReadOnlyCollection<Subscription> subscriptions, CancellationToken stop)
    {
        var look = await Look(collaboration, service, subscriptions, stop);
        var standings = await shelf.Upkeeps.Of(collaboration, stop);
        foreach (var subscription in subscriptions)
        {
            var standing = standings.Of(subscription);
            var doubts = look.Changes.Where(change => subscription.Tables.Contains(change.Table)).Select(change => change.Doubt).OfType<Doubt>().ToArray();
            if (doubts.Length > 0 && !standing.Waits && standing.ConfirmedBy is null)
            {
                await shelf.Upkeeps.Keep(collaboration, standing with { Doubts = doubts, WaitingRun = null }, null, stop);
            }
        }

        return look;
    }

    /// <summary>Accepts the series of a subscription as they stand now, after a person has looked.</summary>
    public async Task<IReadOnlyList<Fault>> Accept(CollaborationKey collaboration, Subscription subscription, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var listed = await connectors.Of(subscription.Service.Kind).Catalogue(subscription.Service, subscription.Tables, stop);
        if (listed is not Checked<IReadOnlyList<CatalogueEntry>>.Sound { Value: var found })
        {
            return [.. ((Checked<IReadOnlyList<CatalogueEntry>>.Flawed)listed).Flaws.Select(Fault.Of)];
        }

        await shelf.Lines.Accept(collaboration, subscription.Service.Id, subscription.Tables, [.. found], stop);
        return [];
    }
}
