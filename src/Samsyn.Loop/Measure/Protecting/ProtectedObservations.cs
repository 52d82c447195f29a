// The one door through which figures are read to be shown: what could let somebody be recognised is withheld behind it.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Protecting;

/// <summary>
/// Figures as they may be shown. Pages, charts, maps, downloads, open data and <c>export</c> all read here, so that they
/// withhold the same figures; what is computed from a withheld figure is withheld in turn. What is kept is not changed.
/// </summary>
/// <param name="kept">The figures as they are kept.</param>
/// <param name="catalogue">What the collaboration knows of what it measures.</param>
/// <param name="rules">The rules.</param>
public sealed class ProtectedObservations(
    IObservations kept, (IIndicators Indicators, IAreas Areas, IDimensions Dimensions) catalogue, ISourceRules rules) : IObservations
{
    private readonly ConcurrentDictionary<CollaborationKey, Shelf> shelves = new();
    private long editions;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Observation>> Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(query);
        while (true)
        {
            var shelf = await ShelfOf(collaboration, stop);
            var found = await Shown(shelf, collaboration, query, stop);
            if (await kept.Version(collaboration, stop) == shelf.Version)
            {
                return found; // figures and rule are of one moment
            }
        }
    }

    /// <inheritdoc />
    public Task<long> Version(CollaborationKey collaboration, CancellationToken stop) => kept.Version(collaboration, stop);

    /// <inheritdoc />
    public async Task<long> FiguresVersion(CollaborationKey collaboration, CancellationToken stop) => (await ShelfOf(collaboration, stop)).Edition;

    private async Task<IReadOnlyList<Observation>> Shown(Shelf shelf, CollaborationKey collaboration, ObservationQuery query, CancellationToken stop)
    {
        var found = await kept.Find(collaboration, query, stop);
        var indicators = found.Select(one => one.Key.Indicator).Distinct().ToArray();
        var answers = await Task.WhenAll(indicators.Select(indicator => shelf.Answers.Once($"{query.AsOf} {indicator}", () => Task.Run(
            async () => Hide(shelf, indicator, await kept.Find(collaboration, new(indicator) { AsOf = query.AsOf }, CancellationToken.None)), CancellationToken.None))));
        var hidden = indicators.Zip(answers).ToDictionary(StringComparer.Ordinal);
        return hidden.Values.All(own => own.Count == 0)
            ? found
            : [.. found.Select(one => hidden[one.Key.Indicator].TryGetValue(one.Key, out var withBase) ? ProtectedFigures.Withheld(one, withBase) : one)];
    }

    private static IReadOnlyDictionary<ObservationKey, bool> Hide(Shelf shelf, string indicator, IReadOnlyList<Observation> all) => all.Count == 0
        ? new Dictionary<ObservationKey, bool>()
        : ProtectedFigures.Hidden(all, shelf.Known, SourceRule.For(shelf.Rules, SourceOf(shelf, indicator)));

    private static string? SourceOf(Shelf shelf, string indicator) => shelf.Known.Indicators.FirstOrDefault(one => one.Code == indicator)?.Source;

    // Most acts change nothing that hiding rests on, and what was hidden before them still is.
    private async Task<Shelf> ShelfOf(CollaborationKey collaboration, CancellationToken stop)
    {
        var version = await kept.Version(collaboration, stop);
        var before = shelves.GetValueOrDefault(collaboration);
        if (before?.Version == version)
        {
            return before;
        }

        var now = new Shelf(version, await Catalogue.Of(collaboration, catalogue, stop), await rules.Of(collaboration, stop))
        {
            Figures = await kept.FiguresVersion(collaboration, stop),
        };
        return shelves[collaboration] = before?.HidesAs(now) == true
            ? now with { Edition = before.Edition, Answers = before.Answers }
            : now with { Edition = Interlocked.Increment(ref editions) };
    }

    // What is hidden in one version of the figures.
    private sealed record Shelf(long Version, Catalogue Known, IReadOnlyList<SourceRule> Rules)
    {
        public required long Figures { get; init; }

        // The same for as long as the same is hidden of the same figures.
        public long Edition { get; init; }

        public Remembered Answers { get; init; } = new();

        public bool HidesAs(Shelf other) => Figures == other.Figures
            && Known.Areas.SequenceEqual(other.Known.Areas)
            && Known.Indicators.Select(one => (one.Code, one.Unit, one.Source)).SequenceEqual(other.Known.Indicators.Select(one => (one.Code, one.Unit, one.Source)))
            && Rules.Select(rule => (rule.Source, rule.Version)).SequenceEqual(other.Rules.Select(rule => (rule.Source, rule.Version)));
    }
}
