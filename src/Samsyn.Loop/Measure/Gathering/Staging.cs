// What a fetch would change: which figures are new, changed, gone or as they were, and whether a person must look first.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>What a fetch is held against.</summary>
/// <param name="Current">The figures in use.</param>
public sealed record StagedAgainst(IReadOnlyList<GatheredFigure> Current)
{
    /// <summary>Whether everything was asked for, so that what did not come is gone.</summary>
    public bool Whole { get; init; }

    /// <summary>Whether a changed value that comes without an interval keeps the width of the one it had: its source gives uncertainty apart, and tells of it only when it has changed too.</summary>
    public bool ReachStays { get; init; }

    /// <summary>Figures that the service says are no more.</summary>
    public IReadOnlyCollection<ObservationKey> Deleted { get; init; } = [];
}

/// <summary>What a fetch would change.</summary>
/// <param name="Observations">What is to be kept: the new, the changed, and the gone as missing.</param>
/// <param name="Counts">How many of each.</param>
/// <param name="Doubts">Why a person must look first; empty when nobody must.</param>
public sealed record Staged(IReadOnlyList<Observation> Observations, RunCounts Counts, IReadOnlyList<Doubt> Doubts);

/// <summary>Holds a fetch against the figures in use.</summary>
public static class Staging
{
    /// <summary>More than this share of a subscription's figures gone at once is doubted.</summary>
    public const double MostGone = 0.05;

    /// <summary>So few figures may go without a doubt, whatever their share; unless they are all there were.</summary>
    public const int FewGone = 5;

    /// <summary>Stages a fetch.</summary>
    /// <param name="fetched">The figures that came, each key once.</param>
    /// <param name="against">What they are held against.</param>
    public static Staged Of(IEnumerable<Observation> fetched, StagedAgainst against)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        ArgumentNullException.ThrowIfNull(against);
        var current = new Dictionary<ObservationKey, GatheredFigure>(against.Current.Count);
        foreach (var figure in against.Current)
        {
            current[figure.Observation.Key] = figure;
        }

        var (kept, moves, seen) = (new List<Observation>(), new List<FigureMove>(), new HashSet<ObservationKey>());
        var (added, changed, unchanged) = (0, 0, 0);
        foreach (var read in fetched)
        {
            var known = current.TryGetValue(read.Key, out var before);
            var observation = known && against.ReachStays ? Reaching(read, before.Observation) : read;
            if (known)
            {
                seen.Add(observation.Key);
                if (before.Observation == observation)
                {
                    unchanged++;
                    continue;
                }
            }

            (added, changed) = known ? (added, changed + 1) : (added + 1, changed);
            if (current.Count > 0)
            {
                moves.Add(new(observation, known ? before.Observation : null));
            }

            kept.Add(observation);
        }

        var gone = Gone(current, seen, against).ToArray();
        kept.AddRange(gone);
        return new(kept, new(added, changed, gone.Length, unchanged), [.. Jumps.Of(moves, against.Current), .. ManyGone(gone, against)]);
    }

    private static Observation Reaching(Observation read, Observation before) =>
        read.Figure is Figure.Known { Estimate: { Interval: null } now } && before.Figure is Figure.Known { Estimate: { Interval: { } old } was }
            ? read with { Figure = new Figure.Known(new(now.Value, new(now.Value - (was.Value - old.Lower), now.Value + (old.Upper - was.Value), old.Confidence, old.Promise), now.StandardError)) }
            : read;

    // A figure that is gone is missing from now on; what it was stays in the versions before. One that was missing has nothing to lose.
    private static IEnumerable<Observation> Gone(Dictionary<ObservationKey, GatheredFigure> current, HashSet<ObservationKey> seen, StagedAgainst against)
    {
        var deleted = against.Deleted.ToHashSet();
        return
            from figure in current.Values
            let key = figure.Observation.Key
            where figure.Ours && figure.Observation.Figure is not Figure.Missing && !seen.Contains(key) && (against.Whole || deleted.Contains(key))
            select new Observation(key, new Figure.Missing(MissingReason.NotAvailable));
    }

    private static IEnumerable<Doubt> ManyGone(Observation[] gone, StagedAgainst against)
    {
        var ours = against.Current.Count(figure => figure.Ours && figure.Observation.Figure is not Figure.Missing);
        if (gone.Length > 0 && (gone.Length == ours || (gone.Length > FewGone && gone.Length > MostGone * ours)))
        {
            yield return new(
                DoubtKind.ManyGone, string.Join(", ", gone.Select(one => one.Key.Indicator).Distinct().Order(StringComparer.Ordinal).Take(5)),
                FormattableString.Invariant($"{ours}"), FormattableString.Invariant($"{ours - gone.Length}"), gone.Length);
        }
    }
}

/// <summary>A figure that came, and the one with the same key that was in use; null when there was none.</summary>
internal readonly record struct FigureMove(Observation Now, Observation? Before);
