// Tells a leap from usual movement: a figure is held against its own uncertainty and against how its series has moved before.
using System.Globalization;
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Finds figures that moved farther than their uncertainty and their usual movement explain.</summary>
/// <remarks>
/// A figure y that takes the place of x, or follows x as the next period of its series, has moved d = y - x. Its usual movement
/// s is the root mean square of the steps between the periods of the same series; with fewer than three such steps, of the steps
/// of the same indicator and subgroup at all places. The uncertainty u of a difference is the root of the sum of both squared
/// standard errors, taken from the intervals where no standard error is given. The score is |d| / sqrt(s^2 + u^2), held against
/// Student's distribution with as many degrees of freedom as there are steps; the chance is multiplied by the number of figures
/// looked at (Bonferroni), so that a fetch in which everything moves as usual is held up in one of a hundred cases at most.
/// Where neither steps nor standard errors are known, nothing can be said of a single figure. Does not tell whether a leap is an error.
/// Besides, when the middle figure of ten or more of an indicator is more than three times as large or as small as before, its scale is doubted.
/// </remarks>
internal static class Jumps
{
    /// <summary>The chance of holding up a fetch in which everything moves as usual.</summary>
    public const double Chance = 0.01;

    /// <summary>The middle figure of an indicator may become so many times as large, or as small.</summary>
    public const double MostTimes = 3;

    /// <summary>With fewer figures than this, one of them decides too much for a word about the scale.</summary>
    public const int FiguresEnough = 10;

    private const int StepsEnough = 3;
    private const int Told = 5;

    // Beyond so many steps the bell curve itself is as good.
    private const int StepsMany = 200;

    public static IEnumerable<Doubt> Of(IReadOnlyList<FigureMove> moves, IReadOnlyList<GatheredFigure> current)
    {
        if (moves.Count == 0 || current.Count == 0)
        {
            return [];
        }

        var series = new SeriesBook(current);
        var pairs = moves.Select(move => (move.Now, Before: move.Before ?? series.Before(move.Now.Key))).Where(pair => Both(pair.Now, pair.Before)).ToArray();
        return [.. Scales(pairs!), .. Leaps(pairs!, series)];
    }

    private static bool Both(Observation now, Observation? before) => now.Figure is Figure.Known && before?.Figure is Figure.Known;

    private static IEnumerable<Doubt> Scales((Observation Now, Observation Before)[] pairs)
    {
        foreach (var indicator in pairs.GroupBy(pair => pair.Now.Key.Indicator).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var ratios = indicator.Where(pair => Value(pair.Before) != 0 && Value(pair.Now) != 0).Select(pair => Math.Abs(Value(pair.Now) / Value(pair.Before))).Order().ToArray();
            if (ratios.Length >= FiguresEnough && ratios[ratios.Length / 2] is var middle and (> MostTimes or < 1 / MostTimes))
            {
                yield return new(DoubtKind.ScaleChanged, indicator.Key, "1", Text(middle), ratios.Length);
            }
        }
    }

    private static IEnumerable<Doubt> Leaps((Observation Now, Observation Before)[] pairs, SeriesBook series)
    {
        var leaps = pairs.Where(pair => series.Tail(pair.Now, pair.Before) * pairs.Length < Chance).ToArray();
        foreach (var (now, before) in leaps.Take(Told))
        {
            var key = now.Key;
            yield return new(DoubtKind.Jump, $"{key.Indicator} {key.Area} {key.Period.Code()} {key.Stratum.Key}".TrimEnd(), Text(Value(before)), Text(Value(now)), leaps.Length);
        }
    }

    internal static double Value(Observation observation) => ((Figure.Known)observation.Figure).Estimate.Value;

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The standard error of a figure, out of its interval where it has none of its own; 0 when nothing is known of it.</summary>
    internal static double ErrorOf(Observation observation)
    {
        var estimate = ((Figure.Known)observation.Figure).Estimate;
        return estimate.StandardError
            ?? (estimate.Interval is { } interval ? (interval.Upper - interval.Lower) / (2 * NormalDistribution.TwoSided(interval.Confidence)) : 0);
    }

    /// <summary>How the series of the figures in use have moved.</summary>
    private sealed class SeriesBook
    {
        private readonly Dictionary<(string Indicator, string Area, string Stratum), Observation[]> series;
        private readonly Dictionary<(string Indicator, string Stratum), (double Squares, int Count)> everywhere = [];

        public SeriesBook(IReadOnlyList<GatheredFigure> current)
        {
            series = current.Where(figure => figure.Observation.Figure is Figure.Known)
                .GroupBy(figure => Name(figure.Observation.Key))
                .ToDictionary(group => group.Key, group => group.Select(figure => figure.Observation).OrderBy(one => one.Key.Period).ToArray());
            foreach (var ((indicator, _, stratum), figures) in series)
            {
                var (squares, count) = Steps(figures);
                var (all, number) = everywhere.GetValueOrDefault((indicator, stratum));
                everywhere[(indicator, stratum)] = (all + squares, number + count);
            }
        }

        /// <summary>The figure of the nearest earlier period of the same kind; null when there is none.</summary>
        public Observation? Before(ObservationKey key) => series.GetValueOrDefault(Name(key))?
            .LastOrDefault(one => one.Key.Period.Kind == key.Period.Kind && one.Key.Period.CompareTo(key.Period) < 0);

        /// <summary>The chance of a movement as great as this one; 1 when nothing can be said.</summary>
        public double Tail(Observation now, Observation before)
        {
            var key = now.Key;
            var (squares, count) = series.TryGetValue(Name(key), out var own) ? Steps(own) : (0, 0);
            if (count < StepsEnough)
            {
                (squares, count) = everywhere.GetValueOrDefault((key.Indicator, key.Stratum.Key));
            }

            var (usual, error) = (count < StepsEnough ? 0 : squares / count, Square(ErrorOf(now)) + Square(ErrorOf(before)));
            var score = Math.Abs(Value(now) - Value(before)) / Math.Sqrt(usual + error);
            return usual + error == 0 || score == 0 ? 1
                : count is < StepsEnough or > StepsMany ? NormalDistribution.TwoSidedTail(score)
                : StudentDistribution.TwoSidedTail(score, count);
        }

        private static (double Squares, int Count) Steps(Observation[] figures) =>
            (figures.Zip(figures.Skip(1), (one, next) => Square(Value(next) - Value(one))).Sum(), Math.Max(0, figures.Length - 1));

        private static (string, string, string) Name(ObservationKey key) => (key.Indicator, key.Area, key.Stratum.Key);

        private static double Square(double value) => value * value;
    }
}
