// Asks services for tables beside the pages, and remembers the answers for a while.
using System.Collections.Concurrent;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Searches services beside the pages. The same search is made once, however often it is looked at.</summary>
internal sealed class SourceSearching(SourceDesk desk, IHostApplicationLifetime life, TimeProvider clock)
{
    private const int Most = 100;
    private const int LongestWords = 200;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Service, string Words), (DateTimeOffset At, Lazy<Task<Checked<IReadOnlyList<CatalogueEntry>>>> Found)> searches = new();

    /// <summary>The tables of a service whose titles hold some words.</summary>
    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Of(Service service, string words)
    {
        Tidy();
        var asked = words.Length <= LongestWords ? words : words[..LongestWords];
        return searches.GetOrAdd((service.Id, asked), _ => (clock.GetUtcNow(), new(() => Task.Run(() => Search(service, asked))))).Found.Value;
    }

    // A service that cannot be reached is a flaw of the search, not of the site.
    private async Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words)
    {
        try
        {
            return await desk.Connectors.Of(service.Kind).Search(service, words, life.ApplicationStopping);
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or TimeoutException)
        {
            return new Checked<IReadOnlyList<CatalogueEntry>>.Flawed(new Flaw(new Where.Address(service.Root.ToString()), FlawKind.NoAnswer, wrong.Message));
        }
    }

    private void Tidy()
    {
        var old = clock.GetUtcNow() - Kept;
        foreach (var one in searches.Where(one => one.Value.At < old || searches.Count > Most).Select(one => one.Key).ToArray())
        {
            searches.TryRemove(one, out _);
        }
    }
}
