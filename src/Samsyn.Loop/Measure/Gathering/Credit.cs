// Who is to be named when a figure is shown: the facts of the credit line, as published and as computed further.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>The facts of a credit line. The sentence is made where the language is known.</summary>
/// <param name="Service">The service the figures were fetched from.</param>
/// <param name="Table">The table or key figures.</param>
/// <param name="Fetched">When they were last known to be those of the service; null before the first fetch.</param>
public sealed record Credit(Service Service, string Table, DateTimeOffset? Fetched)
{
    /// <summary>Those who made the figures, where the service only passes them on; empty when it does not say.</summary>
    public IReadOnlyList<string> Producers { get; init; } = [];

    /// <summary>Who is named for figures as they were published.</summary>
    public string Raw => Service.Publisher;

    /// <summary>Who is named for what was computed out of them; null for nobody. Kolada is named for unmodified figures alone.</summary>
    public string? Derived => Service.Kind != ServiceKind.Kolada ? Service.Publisher
        : Producers.Count > 0 ? string.Join(", ", Producers)
        : null;

    /// <summary>The facts for a subscription.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="upkeep">How it stands.</param>
    /// <param name="lines">Series as they were accepted; those of others are passed over.</param>
    public static Credit Of(Subscription subscription, Upkeep upkeep, IEnumerable<CatalogueLine> lines)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(upkeep);
        return new(subscription.Service, subscription.Query.Table, upkeep.GoodAt)
        {
            Producers = [.. lines.Where(line => subscription.Tables.Contains(line.Entry.Table)).SelectMany(line => ProducersIn(line.Entry.Description)).Distinct()],
        };
    }

    /// <summary>Those who made a key figure, out of the last words of its description: "Källa: SCB."</summary>
    public static IReadOnlyList<string> ProducersIn(string? description)
    {
        const string mark = "Källa:";
        var at = description?.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return [];
        }

        var named = description![(at + mark.Length)..].Split('\n')[0].Trim().TrimEnd('.');
        return named.Length is 0 or > 200 ? [] : [named];
    }
}
