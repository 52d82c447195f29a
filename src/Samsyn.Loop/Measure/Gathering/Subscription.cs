// What a collaboration has asked to have fetched again and again: which figures of which table, how they are read, and when.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Figures that come by themselves: a question to a service, asked again and again.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Name">What it is called among those who work together.</param>
/// <param name="Service">The service that is asked.</param>
/// <param name="Query">What is asked.</param>
public sealed record Subscription(string Id, string Name, Service Service, TableQuery Query)
{
    /// <summary>A name is not longer.</summary>
    public const int LongestName = 200;

    /// <summary>When it is fetched without being asked for.</summary>
    public Schedule Schedule { get; init; } = Schedule.Nightly;

    /// <summary>How the columns are read; null for as the table's own metadata tells.</summary>
    public Recipe? Recipe { get; init; }

    /// <summary>What the key figures of the service are here; one that is not named comes under its own code and name.</summary>
    public IReadOnlyList<IndicatorChoice> Indicators { get; init; } = [];

    /// <summary>The codes of the places wanted; empty for all that are known here.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Whether the first fetch may add places that are not known. Later ones never do so unasked.</summary>
    public bool NewPlaces { get; init; }

    /// <summary>Whether the table protects people by small random changes, so that totals need not be the sums of their parts.</summary>
    public bool Noised { get; init; }

    /// <summary>Whether somebody has seen what it costs and begun; until then it is only planned.</summary>
    public bool Begun { get; init; }

    /// <summary>Whether it rests: nothing is fetched, and the figures stay.</summary>
    public bool Paused { get; init; }

    /// <summary>Counts the changes; 0 for one that is not kept yet.</summary>
    public long Version { get; init; }

    /// <summary>The tables or key figures asked for, each by itself.</summary>
    public IReadOnlyList<string> Tables => Service.Kind is ServiceKind.Kolada or ServiceKind.Sotkanet
        ? Query.Table.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : [Query.Table];

    /// <summary>A new one, with all that belongs to what it asks for; nothing is fetched before it is begun.</summary>
    /// <param name="service">The service.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="name">What it is called; null for as the service calls it. Cut where it is too long.</param>
    /// <param name="now">The moment.</param>
    public static Subscription New(Service service, TableQuery query, string? name, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(query);
        var called = name is { Length: > 0 } ? name : $"{service.Name} {query.Table}";
        return new(Guid.CreateVersion7(now).ToString("D"), called.Length <= LongestName ? called : called[..LongestName], service, ServiceFamilies.Whole(service, query));
    }
}

/// <summary>What a key figure of a service is here.</summary>
/// <param name="AtSource">Its code or name at the service.</param>
/// <param name="Indicator">The indicator that it becomes.</param>
public sealed record IndicatorChoice(string AtSource, IndicatorUse Indicator);

/// <summary>When something is fetched without being asked for.</summary>
public enum Schedule
{
    /// <summary>Never; only when somebody asks.</summary>
    ByHand,

    /// <summary>Every night.</summary>
    Nightly,

    /// <summary>One night a week.</summary>
    Weekly,

    /// <summary>One night a month.</summary>
    Monthly,
}

/// <summary>Where subscriptions are kept.</summary>
public interface ISubscriptions
{
    /// <summary>One by its identity; null when there is none.</summary>
    Task<Subscription?> Find(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>All of a collaboration, by name.</summary>
    Task<IReadOnlyList<Subscription>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new one, or a changed one as it was last seen.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Subscription subscription, CancellationToken stop);
}
