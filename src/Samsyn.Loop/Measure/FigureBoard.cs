// Computes what the reading pages ask, and remembers it until a figure has changed.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>Computes what the reading pages ask from the latest observations, once for each version of them.</summary>
public sealed class FigureBoard(
    IIndicators indicators, IAreas areas, IDimensions dimensions, IObservations observations) : IFigures
{
    private readonly ConcurrentDictionary<CollaborationKey, Shelf> shelves = new();

    /// <inheritdoc />
    public async Task<Ranking> Ranking(CollaborationKey collaboration, string area, RankingOrder order, CancellationToken stop)
    {
        var shelf = await ShelfOf(collaboration, stop);
        var place = shelf.Catalogue.Area(area);
        if (place is null)
        {
            return new(new Area(area, area, AreaLevel.Other), order, [], []);
        }

        var found = await shelf.Once($"ranking {area}", async () =>
        {
            var splits = new Splits(shelf.Catalogue, await Around(collaboration, shelf, place));
            return (Gaps: Rankings.Find(shelf.Catalogue, splits, place), NoSex: Rankings.WithoutSex(shelf.Catalogue, splits, place));
        });
        return Rankings.Order(place, order, found.Gaps, found.NoSex);
    }

    /// <inheritdoc />
    public async Task<IndicatorPicture?> Indicator(CollaborationKey collaboration, IndicatorQuery ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var shelf = await ShelfOf(collaboration, stop);
        var indicator = shelf.Catalogue.Indicators.FirstOrDefault(known => known.Code == ask.Indicator);
        var place = shelf.Catalogue.Area(ask.Area);
        if (indicator is null || place is null)
        {
            return null;
        }

        var picture = await shelf.Once($"indicator {ask}", async () =>
        {
            var found = await observations.Find(collaboration, new(Indicator: indicator.Code), CancellationToken.None);
            return Pictures.Of(shelf.Catalogue, new ObservationIndex(found), indicator, place, ask);
        });
        return picture is null ? null : Agree(picture, await Ranking(collaboration, ask.Area, RankingOrder.Relative, stop));
    }

    /// <inheritdoc />
    public async Task<IndicatorSeries?> Series(CollaborationKey collaboration, IndicatorQuery ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var shelf = await ShelfOf(collaboration, stop);
        var indicator = shelf.Catalogue.Indicators.FirstOrDefault(known => known.Code == ask.Indicator);
        return indicator is null || shelf.Catalogue.Area(ask.Area) is not { } place ? null : await shelf.Once($"series {ask}", async () =>
        {
            var found = await observations.Find(collaboration, new(Indicator: indicator.Code, Area: place.Code), CancellationToken.None);
            return Pictures.SeriesOf(shelf.Catalogue, new ObservationIndex(found), indicator, place, ask.Dimension);
        });
    }

    /// <inheritdoc />
    public async Task<Profile> Profile(CollaborationKey collaboration, string area, string? against, CancellationToken stop)
    {
        var shelf = await ShelfOf(collaboration, stop);
        var place = shelf.Catalogue.Area(area);
        if (place is null)
        {
            return new(new Area(area, area, AreaLevel.Other), null, []);
        }

        var other = (against ?? place.Parent) is { } code ? shelf.Catalogue.Area(code) : null;
        return await shelf.Once($"profile {area} {other?.Code}", async () =>
        {
            var here = await observations.Find(collaboration, new(Area: place.Code), CancellationToken.None);
            var there = other is null ? [] : await observations.Find(collaboration, new(Area: other.Code), CancellationToken.None);
            var beside = new List<Observation>();
            if (Profiles.WholeOf(shelf.Catalogue, place) is { } whole)
            {
                beside.AddRange(await Parts(collaboration, shelf, whole));
                beside.AddRange(await Everyone(collaboration, [whole]));
            }

            return Profiles.Of(shelf.Catalogue, new ObservationIndex([.. beside, .. here, .. there]), place, other);
        });
    }

    /// <inheritdoc />
    public async Task<DividedIndicator?> Divided(CollaborationKey collaboration, IndicatorQuery ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var shelf = await ShelfOf(collaboration, stop);
        var indicator = shelf.Catalogue.Indicators.FirstOrDefault(known => known.Code == ask.Indicator);
        return indicator is null || shelf.Catalogue.Area(ask.Area) is not { } place ? null : await shelf.Once($"divided {ask}", async () =>
        {
            var found = await observations.Find(collaboration, new(Indicator: indicator.Code), CancellationToken.None);
            return DividedIndicator.Of(shelf.Catalogue, indicator, place, ask.Dimension, found);
        });
    }

    // A gap is as sure on its own page as in the ranking, where it was judged together with all the others.
    private static IndicatorPicture Agree(IndicatorPicture picture, Ranking ranking) =>
        ranking.Gaps.FirstOrDefault(gap => gap.Split.Indicator == picture.Indicator
            && gap.Split.Dimension.Code == picture.Split?.Dimension.Code && gap.Split.Period == picture.Split.Period) is { } judged
            ? picture with { Gap = judged }
            : picture;

    private async Task<ObservationIndex> Around(CollaborationKey collaboration, Shelf shelf, Area place)
    {
        var found = await observations.Find(collaboration, new(Area: place.Code), CancellationToken.None);
        return new([.. found, .. await Parts(collaboration, shelf, place)]);
    }

    // The ranking of a county and the profile of each of its municipalities rest on the same figures.
    private Task<List<Observation>> Parts(CollaborationKey collaboration, Shelf shelf, Area whole) =>
        shelf.Once($"parts {whole.Code}", () => Everyone(collaboration, shelf.Catalogue.PartsOf(whole.Code)));

    private async Task<List<Observation>> Everyone(CollaborationKey collaboration, IEnumerable<Area> places)
    {
        var found = new List<Observation>();
        foreach (var place in places)
        {
            var there = await observations.Find(collaboration, new(Area: place.Code), CancellationToken.None);
            found.AddRange(there.Where(observation => observation.Key.Stratum == Stratum.Everyone));
        }

        return found;
    }

    private async Task<Shelf> ShelfOf(CollaborationKey collaboration, CancellationToken stop)
    {
        var version = await observations.Version(collaboration, stop);
        var before = shelves.GetValueOrDefault(collaboration);
        if (before?.Version == version)
        {
            return before;
        }

        var known = await dimensions.Of(collaboration, stop);
        var catalogue = new Catalogue(
            await indicators.Of(collaboration, stop),
            await areas.Of(collaboration, stop),
            [.. known.OrderBy(dimension => dimension.Code != Dimension.Sex), Dimension.ByPlace]);
        var figures = await observations.FiguresVersion(collaboration, stop);
        return shelves[collaboration] = before?.Figures == figures && before.Catalogue.SameAs(catalogue)
            ? before with { Version = version }
            : new(version, figures, catalogue);
    }

    // What was computed from one version of the figures. Most acts change nothing that it rests on.
    private sealed record Shelf(long Version, long Figures, Catalogue Catalogue)
    {
        private readonly Remembered answers = new();

        public Task<T> Once<T>(string question, Func<Task<T>> compute) => answers.Once(question, compute);
    }
}
